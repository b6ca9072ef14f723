import type { UnsaidFactsByCode } from '../../../findings/incidents/unsaid.ts';
import { namesAmong } from '../../../findings/parts-of.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { inDays, sayActs, sayEarliest, sayFound, sayLatest, sayOn, sayRecipients, sayStage, sayWhen } from '../../vocabulary.ts';
import { lineToWrite } from '../lines.ts';
import type { Tellers, Told } from '../teller.ts';
import { notesOf } from '../teller.ts';

/** What the checks of what an incident leaves unsaid say. */
export const tellUnsaid: Tellers<keyof UnsaidFactsByCode> = {
    'awareness-missing': ({ facts: { known, party } }, words) => ({
        headline: words.say('awareness-missing.headline', { known: sayLatest(known, words) }),
        notes: [
            ...notesOf('why', words.say('awareness-missing.why')),
            ...notesOf('do', words.say('awareness-missing.do', { line: lineToWrite(`${party ?? 'PARTY'} became aware`) })),
        ],
    }),
    'death-unrecorded': ({ facts: { deaths, name, word } }, words) => ({
        headline: words.say('death-unrecorded.headline', { word: word ?? 'none' }),
        notes: [
            ...notesOf(
                'why',
                words.say('death-unrecorded.why', {
                    deaths: words.list(
                        deaths.map((each) => sayFound(each, words)),
                        'or',
                    ),
                }),
            ),
            ...notesOf(
                'do',
                words.say('death-unrecorded.do', { found: lineToWrite(`found ${name}`), ruledOut: lineToWrite(`ruled out ${name}`) }),
            ),
        ],
    }),
    'expectation-passed': ({ facts }, words) => {
        switch (facts.kind) {
            case 'unknown':
                return unknownStill(facts, words);
            case 'announced':
                return announcedInVain(facts, words);
            case 'requested':
                return requestedInVain(facts, words);
        }
    },
    'finding-expected': ({ facts: { since, finding, name, beside, degree, owed }, basis }, words) => ({
        headline: words.say('finding-expected.headline', { since: sayEarliest(inDays(since), words), finding: sayFound(finding, words) }),
        notes: [
            ...notesOf(
                'why',
                words.say('finding-expected.why', {
                    basis: basis ?? 'none',
                    beside: sayFound(beside, words),
                    degree: degree ?? 'none',
                    owed: owed
                        .map(({ party, duties }) => words.say('finding-expected.owed', { party, acts: sayActs(duties, words) }))
                        .join('; '),
                }),
            ),
            ...notesOf(
                'do',
                words.say('finding-expected.do', { found: lineToWrite(`found ${name}`), ruledOut: lineToWrite(`ruled out ${name}`) }),
            ),
        ],
    }),
    'informed-without-awareness': ({ facts: { party, told } }, words) => ({
        headline: words.say('informed-without-awareness.headline', { party, told: sayOn(inDays(told), words) }),
        notes: [
            ...notesOf('why', words.say('informed-without-awareness.why')),
            ...notesOf(
                'do',
                words.say('informed-without-awareness.do', { line: lineToWrite(`${party} became aware`) }),
                words.say('informed-without-awareness.never', { line: lineToWrite(`${party} noted "…"`) }),
            ),
        ],
    }),
    'involves-missing': (_, words) => ({
        headline: words.say('involves-missing.headline'),
        notes: [
            ...notesOf('why', words.say('involves-missing.why')),
            ...notesOf('do', words.say('involves-missing.do', { line: '`involves SYSTEM`' })),
        ],
    }),
    'occurrence-missing': (_, words) => ({
        headline: words.say('occurrence-missing.headline'),
        notes: [
            ...notesOf('why', words.say('occurrence-missing.why')),
            ...notesOf(
                'do',
                words.say('occurrence-missing.do', { line: lineToWrite('occurred in STATE') }),
                words.say('occurrence-missing.inexact', {
                    lines: words.list(['`about DATE occurred in STATE`', '`between DATE and DATE occurred in STATE`'], 'or'),
                }),
            ),
        ],
    }),
    'place-missing': ({ facts: { duties }, basis = '' }, words) => ({
        headline: words.say('place-missing.headline'),
        notes: [
            ...notesOf('why', words.say('place-missing.why', { basis, acts: sayActs(duties, words) })),
            ...notesOf('do', words.say('place-missing.do', { line: '`occurred in NL`' })),
        ],
    }),
    'silence-on-causal-link': ({ facts: { found, findings, duties }, basis = '' }, words) => ({
        headline: words.say('silence-on-causal-link.headline', {
            since: sayEarliest(inDays(found), words),
            findings: words.list(findings.map((each) => sayFound(each, words))),
        }),
        notes: [
            ...notesOf('why', words.say('silence-on-causal-link.why', { basis, acts: sayActs(duties, words) })),
            ...notesOf(
                'do',
                words.say('silence-on-causal-link.do', {
                    lines: words.list([lineToWrite('causal link suspected'), '`likely`', '`established`', '`excluded`'], 'or'),
                }),
            ),
        ],
    }),
    'silence-on-findings': ({ facts: { party, aware } }, words) => ({
        headline: words.say('silence-on-findings.headline', { since: sayEarliest(inDays(aware), words), party: party ?? 'none' }),
        notes: [
            ...notesOf('why', words.say('silence-on-findings.why')),
            ...notesOf(
                'do',
                words.say('silence-on-findings.do', { found: lineToWrite('found FINDING'), ruledOut: lineToWrite('ruled out FINDING') }),
                words.say('silence-on-findings.decided', {
                    line: lineToWrite(`${party ?? 'PARTY'} decided not reportable "reason" by "NAME"`),
                }),
            ),
        ],
    }),
    'timeline-missing': (_, words) => ({
        headline: words.say('timeline-missing.headline'),
        notes: [
            ...notesOf('why', words.say('timeline-missing.why')),
            ...notesOf('do', words.say('timeline-missing.do', { line: '`timeline { … }`' })),
        ],
    }),
};

type Expected<Kind> = Extract<UnsaidFactsByCode['expectation-passed'], { readonly kind: Kind }>;

function unknownStill({ by, line, because }: Expected<'unknown'>, words: Vocabulary): Told {
    const written = `\`${line} unknown because "reason" expected DATE\``;
    return {
        headline: words.say('expectation-passed.unknown', { by: sayWhen(by, words), line }),
        notes: [
            ...(because === null ? [] : notesOf('why', words.say('expectation-passed.because', { because }))),
            ...notesOf('do', words.say('expectation-passed.write', { line: written })),
        ],
    };
}

function announcedInVain({ by, party, stage, written, recipients }: Expected<'announced'>, words: Vocabulary): Told {
    const to = namesAmong(recipients).join(', ');
    return {
        headline: words.say('expectation-passed.announced', {
            by: sayWhen(inDays(by), words),
            party,
            recipients: sayRecipients(recipients, words),
            stage: sayStage(stage, words),
        }),
        notes: [
            ...notesOf('why', words.say('expectation-passed.unmade')),
            ...notesOf(
                'do',
                words.say('expectation-passed.report', {
                    line: lineToWrite(`${party} reported ${written} to ${to}`),
                    again: lineToWrite(`${party} announced ${written} to ${to} by DATE`),
                }),
            ),
        ],
    };
}

function requestedInVain({ by, authority, what, parties }: Expected<'requested'>, words: Vocabulary): Told {
    return {
        headline: words.say('expectation-passed.requested', { by: sayWhen(inDays(by), words), parties: words.list(parties), authority }),
        notes: [
            ...notesOf('why', words.say('expectation-passed.request', { authority, what })),
            ...notesOf(
                'do',
                words.say('expectation-passed.answer', { line: lineToWrite(`${parties[0] ?? 'PARTY'} answered ${authority}`) }),
            ),
        ],
    };
}
