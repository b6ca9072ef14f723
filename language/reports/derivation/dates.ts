import { concernsSubject } from '../../docket/conditions/binding.ts';
import type { Location } from '../../docket/entry.ts';
import type { CaseEvent, CaseEventOf, When } from '../../facts/case-file.ts';
import type { SubjectName } from '../../facts/ids.ts';
import { resolveInstant } from '../../facts/written-instant.ts';
import { countriesOf } from '../../facts/build-register.ts';
import type { Fact } from '../model/report-model.ts';
import type { TemplateField } from '../templates/template.ts';
import type { Dossier } from './dossier.ts';
import { holdersOfRoles, isOwnLine, placeOf, placeOfIncident } from './dossier.ts';
import { linesOf, told } from './event-fact.ts';
import type { Filled } from './filled.ts';
import { filled } from './filled.ts';

interface Occurrence {
    readonly from: When;
    readonly to: When;
    readonly about: boolean;
    readonly states: readonly string[];
}

/** When it happened, from when to when as far as is known, and where; where it happened more than once, each time by itself. */
export function incidentDates(dossier: Dossier): Filled {
    const { occurred, end, events } = datesOfIncident(dossier);
    const [first, ...further] = occurred;
    const places = new Set(linesOf(['occurred'], dossier).flatMap(({ source }) => countriesOf(source.states)));
    const states = [...places].map((state): Fact => ({ kind: 'state', state }));
    const dates = further.length === 0 && first ? [dateFact(end ? { ...first, to: end } : first)] : occurrenceFacts(occurred, end);
    return filled(
        dates.length === 0 ? [] : [...dates, ...(further.length === 0 ? states : [])],
        events.map((event) => placeOf(dossier, event)),
        placeOfIncident(dossier),
    );
}

/** The start of the incident, each further occurrence and the end; that it was resolved is told beside them. */
export function startAndEnd(dossier: Dossier): Filled {
    const { occurred, end, events } = datesOfIncident(dossier);
    const resolved = told(linesOf(['resolved'], dossier), dossier);
    const facts = occurrenceFacts(occurred, end);
    return filled(
        facts.length === 0 ? [] : [...facts, ...resolved.facts],
        [...events.map((event) => placeOf(dossier, event)), ...resolved.sources],
        placeOfIncident(dossier),
    );
}

/** Every occurrence, the earliest first, and the latest end; of an incident of which nobody knows when it began nothing is known. */
function datesOfIncident(dossier: Dossier): {
    readonly occurred: readonly Occurrence[];
    readonly end: When | undefined;
    readonly events: readonly CaseEvent[];
} {
    const occurred = linesOf(['occurred'], dossier);
    const ended = linesOf(['ended'], dossier);
    const occurrences = occurred.map((event) => occurrenceOf(event, dossier)).sort((a, b) => a.from.instant - b.from.instant);
    if (occurrences.length === 0) return { occurred: [], end: undefined, events: [] };
    return { occurred: occurrences, end: ended.at(-1)?.at, events: [...occurred, ...ended] };
}

function occurrenceFacts(occurred: readonly Occurrence[], end: When | undefined): readonly Fact[] {
    const begun = occurred.map(({ from, to, about, states }, index): Fact => {
        const latest = from.instant === to.instant ? {} : { to };
        return { kind: 'occurrence', part: index === 0 ? 'start' : 'further', from, ...latest, about, states };
    });
    return end ? [...begun, { kind: 'occurrence', part: 'end', from: end, about: false, states: [] }] : begun;
}

function occurrenceOf({ source, at }: CaseEventOf<'occurred'>, { caseFile }: Dossier): Occurrence {
    const states = countriesOf(source.states);
    const { latest, ...earliest } = at;
    if (latest) return { from: earliest, to: latest, about: true, states };
    const from = source.between && resolveInstant(source.between.from, caseFile.zone).when;
    const to = source.between && resolveInstant(source.between.to, caseFile.zone).when;
    return from && to ? { from, to, about: true, states } : { from: at, to: at, about: source.about, states };
}

function dateFact({ from, to, about }: Omit<Occurrence, 'states'>): Fact {
    return from.instant === to.instant ? { kind: 'when', at: from, about } : { kind: 'span', from, to, about };
}

/** When it was noticed: the first detection, else when somebody first became aware. */
export function detection(dossier: Dossier): Filled {
    const first = linesOf(['detected'], dossier).at(0) ?? linesOf(['became-aware'], dossier).at(0);
    return momentOf(first, dossier);
}

/**
 * When the party that reports became aware that there is something to report; where it never did, the holder of a role. Where the
 * form asks since when it is known that its subject is involved, a line that names no subject tells it only of an incident that
 * involves nothing else.
 */
export function awareness(dossier: Dossier, { roles = [], involvement = false }: TemplateField): Filled {
    const tellsOfAll = !involvement || dossier.caseFile.incident.involves.length <= 1;
    const lines = linesOf(['became-aware'], dossier).filter(({ subject }) =>
        subject === undefined ? tellsOfAll : dossier.subjects.some(({ name }) => name === subject),
    );
    const own = lines.find((event) => isOwnLine(event, dossier.party.name, dossier));
    const ofHolder = lines.find((event) => holdersOfRoles(roles, dossier).some(({ name }) => isOwnLine(event, name, dossier)));
    return momentOf(own ?? ofHolder, dossier);
}

/**
 * Since when the party that reports knows that the incident has to be reported: as it decided, where it decided; else since the duty
 * arose, or the party became aware if that was later. Where it is not aware of the incident, nothing says it.
 */
export function reportableSince(dossier: Dossier): Filled {
    const decided = decidedReportable(dossier);
    if (decided) return momentOf(decided, dossier);
    const aware = linesOf(['became-aware'], dossier).find(
        (event) => isOwnLine(event, dossier.party.name, dossier) && concernsSubject(event, subjectsOf(dossier)),
    );
    const arisen = aware && earliestArisen(dossier);
    if (!arisen) return momentOf(undefined, dossier);
    if (aware.at.instant >= arisen.at.instant) return momentOf(aware, dossier);
    return filled([{ kind: 'when', at: arisen.at, about: false }], [arisen.place], placeOfIncident(dossier));
}

function subjectsOf({ subjects }: Dossier): readonly SubjectName[] {
    return subjects.map(({ name }) => name);
}

/** The first decision of the party that it is reportable, after any that it is not. */
function decidedReportable(dossier: Dossier): CaseEvent | undefined {
    const decisions = linesOf(['decided'], dossier).filter((event) => isOwnLine(event, dossier.party.name, dossier));
    const isPositive = ({ source }: CaseEvent): boolean => source.verb === 'decided' && source.reportable;
    const lastDenial = decisions.findLastIndex((event) => !isPositive(event));
    return decisions.slice(lastDenial + 1).at(0);
}

/** When the first of the reports that the party owes under the form's regime arose. */
function earliestArisen({ docket, party, law, regime, caseFile }: Dossier): { readonly at: When; readonly place: Location } | undefined {
    const group = (name: string): string => law.groups.get(name) ?? name;
    const arisen = docket.entries.flatMap((entry) => {
        const isOwn = entry.party === party.name && entry.bound === 'organisation' && entry.stages.length > 0;
        if (!isOwn || group(entry.regime) !== group(regime) || entry.arisen === null || entry.status === 'not owed') return [];
        return [{ at: entry.arisen, place: entry.arose ? placeOf({ caseFile }, entry.arose) : entry.law }];
    });
    return arisen.sort((a, b) => a.at.instant - b.at.instant).at(0);
}

function momentOf(event: CaseEvent | undefined, dossier: Dossier): Filled {
    if (!event) return filled([], [], placeOfIncident(dossier));
    return filled([{ kind: 'when', at: event.at, about: false }], [placeOf(dossier, event)], placeOfIncident(dossier));
}
