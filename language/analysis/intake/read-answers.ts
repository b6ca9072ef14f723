import type { AnsweredLine, IntakeAnswers, KnownOrNotYet, LineVerb, NewParty, NewSubject } from './answers.ts';
import { verbForms } from './verbs.ts';

/** Reads what a form sent, which an older version of it may have kept: what is missing says nothing, what is unknown is left out. */
export function readAnswers(value: unknown): IntakeAnswers {
    return {
        title: textIn(value, 'title'),
        subjects: textsIn(value, 'subjects'),
        affected: knownIn(value, 'affected'),
        narrative: knownIn(value, 'narrative'),
        cause: knownIn(value, 'cause'),
        lines: listIn(value, 'lines').flatMap(readLine),
        newParties: listIn(value, 'newParties').map(readParty),
        newSubjects: listIn(value, 'newSubjects').map(readSubject),
    };
}

function readLine(value: unknown): readonly AnsweredLine[] {
    const verb = textIn(value, 'verb');
    if (!isVerb(verb)) return [];
    return [
        {
            key: textIn(value, 'key'),
            verb,
            at: textIn(value, 'at'),
            party: textIn(value, 'party'),
            others: textsIn(value, 'others'),
            states: textsIn(value, 'states'),
            subject: textIn(value, 'subject'),
            findings: textsIn(value, 'findings'),
            degree: textIn(value, 'degree'),
            stage: textIn(value, 'stage'),
            milestone: textIn(value, 'milestone'),
            due: textIn(value, 'due'),
            text: textIn(value, 'text'),
            by: textIn(value, 'by'),
        },
    ];
}

function isVerb(verb: string): verb is LineVerb {
    return Object.hasOwn(verbForms, verb);
}

function readParty(value: unknown): NewParty {
    return {
        key: textIn(value, 'key'),
        kind: textIn(value, 'kind') === 'authority' ? 'authority' : 'organisation',
        title: textIn(value, 'title'),
        country: textIn(value, 'country'),
        offices: textsIn(value, 'offices'),
    };
}

function readSubject(value: unknown): NewSubject {
    return {
        key: textIn(value, 'key'),
        kind: textIn(value, 'kind') === 'model' ? 'model' : 'system',
        title: textIn(value, 'title'),
        traits: textsIn(value, 'traits'),
        holders: listIn(value, 'holders').map((each) => ({ role: textIn(each, 'role'), parties: textsIn(each, 'parties') })),
        placed: knownIn(value, 'placed'),
    };
}

function knownIn(value: unknown, name: string): KnownOrNotYet {
    const member = memberOf(value, name);
    return { text: textIn(member, 'text'), notKnown: memberOf(member, 'notKnown') === true };
}

function textsIn(value: unknown, name: string): readonly string[] {
    return listIn(value, name).filter((each) => typeof each === 'string');
}

function listIn(value: unknown, name: string): readonly unknown[] {
    const member = memberOf(value, name);
    return Array.isArray(member) ? member : [];
}

function textIn(value: unknown, name: string): string {
    const member = memberOf(value, name);
    return typeof member === 'string' ? member : '';
}

function memberOf(value: unknown, name: string): unknown {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
