import type { CaseEvent, When } from '../../facts/case-file.ts';
import type { TimelineEvent, Verb } from '../../facts/incident-source.ts';
import { resolveInstant } from '../../facts/written-instant.ts';
import type { EventSentence } from '../model/event-sentence.ts';
import type { EventFact } from '../model/report-model.ts';
import type { OpenIncident } from './dossier.ts';
import { placeOf, titleOfParty, titleOfSubject } from './dossier.ts';
import type { Location } from '../../docket/entry.ts';

type Telling = Pick<OpenIncident, 'workspace' | 'caseFile'>;

/** A line of the timeline as a fact: names are those that parties and systems call themselves. */
export function eventFact(event: CaseEvent, telling: Telling): EventFact {
    const { source, at, party, others, subject, states } = event;
    const concerned = subject ?? event.scope?.subject;
    const due = dueOf(source, telling);
    const by = source.verb === 'decided' ? source.by : undefined;
    const detail = detailOf(source);
    return {
        kind: 'event',
        at,
        sentence: sentenceOf(event),
        ...(party !== undefined && { party: titleOfParty(party, telling) }),
        others: others.map((other) => titleOfParty(other, telling)),
        ...(concerned !== undefined && concerned !== '' && { subject: titleOfSubject(concerned, telling) }),
        terms: termsOf(event),
        states,
        ...(due && { due }),
        ...(by !== undefined && { by }),
        ...(detail !== undefined && { detail }),
    };
}

/** The lines of some verbs, in order. */
export function linesOf(verbs: readonly Verb[], { events }: Pick<OpenIncident, 'events'>): readonly CaseEvent[] {
    return events.filter(({ verb }) => verbs.includes(verb));
}

/** Lines as facts, and where they stand. */
export function told(
    events: readonly CaseEvent[],
    dossier: OpenIncident,
): { readonly facts: readonly EventFact[]; readonly sources: readonly Location[] } {
    return { facts: events.map((event) => eventFact(event, dossier)), sources: events.map((event) => placeOf(dossier, event)) };
}

function sentenceOf({ source, party, subject }: CaseEvent): EventSentence {
    switch (source.verb) {
        case 'occurred':
            return source.about || source.between ? 'occurred-about' : 'occurred';
        case 'found':
            return party === undefined ? 'found' : 'found-by';
        case 'ruled-out':
            return party === undefined ? 'ruled-out' : 'ruled-out-by';
        case 'causal-link':
            return `link-${source.degree}`;
        case 'became-aware':
            return subject === undefined ? 'became-aware' : 'became-aware-of';
        case 'informed':
            return source.alteration ? 'informed-of-alteration' : 'informed';
        case 'decided':
            return source.reportable ? 'decided-reportable' : 'decided-not-reportable';
        default:
            return source.verb;
    }
}

function termsOf({ findings, stage, milestone, scope }: CaseEvent): EventFact['terms'] {
    return [
        ...findings.map((term) => ({ of: 'finding', term }) as const),
        ...(stage === undefined ? [] : [{ of: 'stage', term: stage } as const]),
        ...(milestone === undefined ? [] : [{ of: 'milestone', term: milestone } as const]),
        ...(scope?.finding === undefined ? [] : [{ of: 'finding', term: scope.finding } as const]),
    ];
}

function dueOf(source: TimelineEvent, { caseFile }: Telling): When | undefined {
    if (source.verb !== 'announced' && source.verb !== 'requested') return undefined;
    return source.due && resolveInstant(source.due, caseFile.zone).when;
}

/** What an authority requested stands before what else was noted about it. */
function detailOf(source: TimelineEvent): string | undefined {
    if (source.verb !== 'requested') return source.detail;
    return source.detail === undefined ? source.what : `${source.what}: ${source.detail}`;
}
