import type { CaseEvent, CaseEventOf, When } from '../../facts/case-file.ts';
import { actorOf, addressedBy, subjectOf } from '../../facts/case-file.ts';
import { countriesOf } from '../../facts/build-register.ts';
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
    const { source, at } = event;
    const party = actorOf(event);
    const concerned =
        subjectOf(event) ?? (event.verb === 'causal-link' && event.scope && 'subject' in event.scope ? event.scope.subject : undefined);
    const due = dueOf(source, telling);
    const by = source.verb === 'decided' ? source.by : undefined;
    const detail = detailOf(source);
    return {
        kind: 'event',
        at,
        sentence: sentenceOf(event),
        ...(party !== undefined && { party: titleOfParty(party, telling) }),
        others: addressedBy(event).map((other) => titleOfParty(other, telling)),
        ...(concerned !== undefined && { subject: titleOfSubject(concerned, telling) }),
        terms: termsOf(event),
        states: 'states' in source ? countriesOf(source.states) : [],
        ...(due && { due }),
        ...(by !== undefined && { by }),
        ...(detail !== undefined && { detail }),
    };
}

/** The lines of some verbs, in order. */
export function linesOf<V extends Verb>(verbs: readonly V[], { events }: Pick<OpenIncident, 'events'>): readonly CaseEventOf<V>[] {
    const asked: readonly Verb[] = verbs;
    return events.filter((event): event is CaseEventOf<V> => asked.includes(event.verb));
}

/** Lines as facts, and where they stand. */
export function told(
    events: readonly CaseEvent[],
    dossier: OpenIncident,
): { readonly facts: readonly EventFact[]; readonly sources: readonly Location[] } {
    return { facts: events.map((event) => eventFact(event, dossier)), sources: events.map((event) => placeOf(dossier, event)) };
}

function sentenceOf(event: CaseEvent): EventSentence {
    const { source } = event;
    switch (source.verb) {
        case 'occurred':
            return source.about || source.between || source.latest ? 'occurred-about' : 'occurred';
        case 'found':
            return actorOf(event) === undefined ? 'found' : 'found-by';
        case 'ruled-out':
            return actorOf(event) === undefined ? 'ruled-out' : 'ruled-out-by';
        case 'causal-link':
            return `link-${source.degree}`;
        case 'became-aware':
            return subjectOf(event) === undefined ? 'became-aware' : 'became-aware-of';
        case 'informed':
            return source.alteration ? 'informed-of-alteration' : 'informed';
        case 'decided':
            return source.reportable ? 'decided-reportable' : 'decided-not-reportable';
        case 'withdrew':
            return subjectOf(event) === undefined ? 'withdrew-report' : 'withdrew';
        default:
            return source.verb;
    }
}

function termsOf(event: CaseEvent): EventFact['terms'] {
    switch (event.verb) {
        case 'found':
        case 'ruled-out':
            return event.findings.map((term) => ({ of: 'finding', term }));
        case 'reported':
        case 'announced':
        case 'acknowledged':
        case 'extended':
        case 'refused':
        case 'withdrew':
            return event.stage === undefined ? [] : [{ of: 'stage', term: event.stage }];
        case 'reached':
            return event.milestone === undefined ? [] : [{ of: 'milestone', term: event.milestone }];
        case 'causal-link':
            return event.scope && 'finding' in event.scope ? [{ of: 'finding', term: event.scope.finding }] : [];
        default:
            return [];
    }
}

function dueOf(source: TimelineEvent, { caseFile }: Telling): When | undefined {
    if (!('due' in source)) return undefined;
    return source.due && resolveInstant(source.due, caseFile.zone).when;
}

/** What an authority requested stands before what else was noted about it. */
function detailOf(source: TimelineEvent): string | undefined {
    if (source.verb !== 'requested') return source.detail;
    return source.detail === undefined ? source.what : `${source.what}: ${source.detail}`;
}
