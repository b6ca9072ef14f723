import type { CaseEvent, When } from '../../facts/case-file.ts';
import { resolveInstant } from '../../facts/written-instant.ts';
import { statesOfOccurrence } from '../../facts/open-case.ts';
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
}

/** When it happened, from when to when as far as is known, and where. */
export function incidentDates(dossier: Dossier): Filled {
    const { facts, events } = startAndEndFacts(dossier);
    const states = statesOfOccurrence(dossier.events).map((state): Fact => ({ kind: 'state', state }));
    return filled(
        facts.length === 0 ? [] : [...facts, ...states],
        events.map((event) => placeOf(dossier, event)),
        placeOfIncident(dossier),
    );
}

/** The start and the end of the incident; that it was resolved is told beside them. */
export function startAndEnd(dossier: Dossier): Filled {
    const { facts, events } = startAndEndFacts(dossier);
    const resolved = told(linesOf(['resolved'], dossier), dossier);
    return filled(
        facts.length === 0 ? [] : [...facts, ...resolved.facts],
        [...events.map((event) => placeOf(dossier, event)), ...resolved.sources],
        placeOfIncident(dossier),
    );
}

/** The earliest occurrence lasts until the latest end; every other one stands for itself. */
function startAndEndFacts(dossier: Dossier): { readonly facts: readonly Fact[]; readonly events: readonly CaseEvent[] } {
    const occurred = linesOf(['occurred'], dossier);
    const ended = linesOf(['ended'], dossier);
    const occurrences = occurred.map((event) => occurrenceOf(event, dossier));
    const [first, ...others] = occurrences.sort((a, b) => a.from.instant - b.from.instant);
    if (!first) return { facts: [], events: [] };
    const end = ended.at(-1)?.at;
    const whole = end ? { ...first, to: end } : first;
    return { facts: [whole, ...others].map(dateFact), events: [...occurred, ...ended] };
}

function occurrenceOf({ source, at }: CaseEvent, { caseFile }: Dossier): Occurrence {
    if (source.verb !== 'occurred') return { from: at, to: at, about: false };
    const from = source.between && resolveInstant(source.between.from, caseFile.zone).when;
    const to = source.between && resolveInstant(source.between.to, caseFile.zone).when;
    return from && to ? { from, to, about: true } : { from: at, to: at, about: source.about };
}

function dateFact({ from, to, about }: Occurrence): Fact {
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

function momentOf(event: CaseEvent | undefined, dossier: Dossier): Filled {
    if (!event) return filled([], [], placeOfIncident(dossier));
    return filled([{ kind: 'when', at: event.at, about: false }], [placeOf(dossier, event)], placeOfIncident(dossier));
}
