import type { PartyName, SubjectName, TermId } from './ids.ts';
import { partyNamed, subjectNamed } from './ids.ts';
import type { BoundParty, CaseEvent, CaseFile, LinkScope, UseInState, When } from './case-file.ts';
import type { Incident, TimelineEvent, Use } from './incident-source.ts';
import type { Viewpoint } from './names.ts';
import type { PartyFacts, SubjectFacts } from './register.ts';
import type { NameUse, WrittenInstant } from './source.ts';
import type { Workspace } from './workspace.ts';
import type { Range } from '../syntax/range.ts';
import { isSameRange } from '../syntax/range.ts';
import type { Zone } from '../time/instant.ts';
import { zoneOfState } from '../time/state.ts';
import { isZone } from '../time/zone.ts';
import { countryOf, statesOf } from './build-register.ts';
import { reversedRangesOf } from './reversed-ranges.ts';
import { resolveInstant } from './written-instant.ts';
import type { AsOf } from '../time/as-of.ts';

const workspaceView: Viewpoint = { library: false };
/** The seat of the Union's institutions, where nothing says where an incident is dated. */
const zoneOfLastResort: Zone = 'Europe/Brussels';

/** Resolves the names and instants of one incident. Never fails: what does not resolve is left out and listed as a fault. */
export function openCase(workspace: Workspace, path: string, incident: Incident): CaseFile {
    const zone = zoneOf(incident);
    const subjects = incident.involves.flatMap(({ subject }) => workspace.subjects.get(subject.text) ?? []).filter(unique);
    const faults: CaseFile['faults'][number][] = [];
    const events = incident.events.flatMap((source) => resolveEvent(source, zone, workspace, faults) ?? []);
    for (const written of datesBesidesEvents(incident)) note(written, zone, faults);
    events.sort((a, b) => a.at.instant - b.at.instant);
    return { path, incident, name: incident.name.text, zone, subjects, parties: partiesOf(subjects, workspace), events, faults };
}

/** Lines of a timeline that are not written, or are, and are supposed otherwise. */
export interface Supposition {
    /** Lines that nobody has written. */
    readonly lines?: readonly TimelineEvent[];
    /** The places of lines that are supposed not to be there. */
    readonly without?: readonly Range[];
}

/** The same incident with other lines. */
export function suppose({ lines = [], without = [] }: Supposition, { path, incident }: CaseFile, workspace: Workspace): CaseFile {
    const isLeftOut = (event: TimelineEvent): boolean => without.some((range) => isSameRange(range, event.range));
    const events = [...incident.events.filter((event) => !isLeftOut(event)), ...lines];
    return openCase(workspace, path, { ...incident, events });
}

/** The lines known at an instant and not struck by then, in order. */
export function visibleEvents(caseFile: CaseFile, asOf: AsOf): readonly CaseEvent[] {
    return caseFile.events.filter(
        ({ knownFrom, struckFrom }) => asOf.hasCome(knownFrom) && (struckFrom === undefined || !asOf.hasCome(struckFrom)),
    );
}

function zoneOf(incident: Incident): Zone {
    if (incident.zone && isZone(incident.zone.text)) return incident.zone.text;
    for (const event of incident.events) {
        const state = event.verb === 'occurred' ? statesOf(event.states).at(0) : undefined;
        if (state !== undefined) return zoneOfState(state);
    }
    return zoneOfLastResort;
}

function unique(subject: SubjectFacts, index: number, all: readonly SubjectFacts[]): boolean {
    return all.indexOf(subject) === index;
}

function partiesOf(subjects: readonly SubjectFacts[], workspace: Workspace): ReadonlyMap<string, PartyFacts> {
    const parties = new Map<string, PartyFacts>();
    for (const subject of subjects) {
        for (const holders of subject.roles.values()) {
            for (const name of holders) {
                const party = workspace.parties.get(name);
                if (party) parties.set(name, party);
            }
        }
    }
    return parties;
}

type Faults = CaseFile['faults'][number][];

function note(written: WrittenInstant, zone: Zone, faults: Faults, event?: TimelineEvent): void {
    const { fault } = resolveInstant(written, zone);
    if (fault) faults.push(event ? { fault, written, event } : { fault, written });
}

function datesBesidesEvents(incident: Incident): readonly WrittenInstant[] {
    const tails = [...incident.fields, ...incident.affected, ...incident.operators];
    const since = tails.flatMap((tail) => tail.since ?? []);
    const expected = tails.flatMap((tail) => (tail.value.known ? [] : (tail.value.expected ?? [])));
    return [...since, ...expected, ...incident.explanations.map((explanation) => explanation.on)];
}

function resolveEvent(source: TimelineEvent, zone: Zone, workspace: Workspace, faults: Faults): CaseEvent | undefined {
    const at = resolveInstant(source.at, zone);
    if (at.fault) faults.push({ fault: at.fault, written: source.at, event: source });
    for (const written of datesWithin(source)) note(written, zone, faults, source);
    // A range that ends before it begins says nothing of when; a check finds it, and what is found voids.
    if (!at.when || reversedRangesOf(source, zone).length > 0) return undefined;
    const known = source.known && resolveInstant(source.known, zone).when;
    const struck = source.struck && resolveInstant(source.struck.at, zone).when;
    const line = {
        range: source.range,
        at: inexactly(source, at.when, zone),
        knownFrom: known && known.instant > at.when.instant ? known.instant : at.when.instant,
        ...(struck ? { struckFrom: struck.instant } : {}),
    };
    return withReferences(source, line, workspace);
}

/** When a line happened, with the latest that it can be where the line names two instants. */
function inexactly({ verb, latest, about }: TimelineEvent, at: When, zone: Zone): When {
    const to = latest && resolveInstant(latest, zone).when;
    const end = to?.latest ?? to;
    return {
        ...at,
        ...(end && end.instant > at.instant ? { latest: end } : {}),
        // A line `occurred about` says so in its own words.
        ...(about === true && verb !== 'occurred' ? { about } : {}),
    };
}

function datesWithin(source: TimelineEvent): readonly WrittenInstant[] {
    const dates: WrittenInstant[] = [];
    if (source.known) dates.push(source.known);
    if (source.struck) dates.push(source.struck.at);
    if (source.verb === 'occurred' && source.between) dates.push(source.between.from, source.between.to);
    if (source.latest) dates.push(source.latest);
    if ('due' in source && source.due) dates.push(source.due);
    return dates;
}

type Line = Pick<CaseEvent, 'range' | 'at' | 'knownFrom' | 'struckFrom'>;

function withReferences(source: TimelineEvent, line: Line, workspace: Workspace): CaseEvent {
    const { names } = workspace;
    const party = 'party' in source ? present('party', source.party && partyOf(source.party, workspace)) : {};
    switch (source.verb) {
        case 'occurred':
            return { ...line, verb: source.verb, source, ...placesOf(source, workspace) };
        case 'ended':
            return { ...line, verb: source.verb, source, ...placesOf(source, workspace) };
        case 'resolved':
            return { ...line, verb: source.verb, source };
        case 'found': {
            const findings = findingsOf(source.findings, workspace);
            return { ...line, verb: source.verb, source, ...party, findings, ...placesOf(source, workspace) };
        }
        case 'ruled-out':
            return { ...line, verb: source.verb, source, ...party, findings: findingsOf(source.findings, workspace) };
        case 'causal-link': {
            const scope = source.scope && scopeOf(source.scope, workspace);
            return { ...line, verb: source.verb, source, degree: source.degree, ...present('scope', scope) };
        }
        case 'became-aware':
            return {
                ...line,
                verb: source.verb,
                source,
                ...party,
                ...present('subject', subjectOf(source.subject, workspace)),
            };
        case 'suspended':
        case 'disabled':
        case 'altered':
        case 'recalled':
        case 'plans-to-alter':
            return {
                ...line,
                verb: source.verb,
                source,
                ...party,
                ...present('subject', subjectOf(source.subject, workspace)),
            };
        case 'informed': {
            const others = partyNames(source.others, workspace);
            return { ...line, verb: source.verb, source, ...party, others, alteration: source.alteration };
        }
        case 'answered':
        case 'could-not-reach':
            return { ...line, verb: source.verb, source, ...party, others: partyNames(source.others, workspace) };
        case 'requested':
            return { ...line, verb: source.verb, source, ...party, others: partyNames(source.others, workspace) };
        case 'reported': {
            const regime = source.regime && names.global('regime', source.regime) ? source.regime.text : undefined;
            const named = { ...present('stage', memberId('stage', source.stage, workspace)), ...present('regime', regime) };
            return { ...line, verb: source.verb, source, ...party, others: partyNames(source.others, workspace), ...named };
        }
        case 'announced': {
            const stage = present('stage', memberId('stage', source.stage, workspace));
            return { ...line, verb: source.verb, source, ...party, others: partyNames(source.others, workspace), ...stage };
        }
        case 'acknowledged':
            return { ...line, verb: source.verb, source, ...party, ...present('stage', memberId('stage', source.stage, workspace)) };
        case 'extended': {
            const named = { ...present('stage', memberId('stage', source.stage, workspace)), ...boundOf(source.bound, workspace) };
            return {
                ...line,
                verb: source.verb,
                source,
                ...party,
                ...named,
                ...present('until', resolveInstant(source.due, line.at.zone).when),
            };
        }
        case 'refused': {
            const stage = present('stage', memberId('stage', source.stage, workspace));
            return { ...line, verb: source.verb, source, ...party, ...stage, ...boundOf(source.bound, workspace) };
        }
        case 'withdrew': {
            const subject = subjectOf(source.withdrawn, workspace);
            const stage = subject === undefined ? memberId('stage', source.withdrawn, workspace) : undefined;
            return { ...line, verb: source.verb, source, ...party, ...present('subject', subject), ...present('stage', stage) };
        }
        case 'reached':
            return {
                ...line,
                verb: source.verb,
                source,
                ...party,
                ...present('milestone', memberId('milestone', source.milestone, workspace)),
            };
        case 'detected':
        case 'received-notice':
            return { ...line, verb: source.verb, source, ...party };
        case 'decided':
            return { ...line, verb: source.verb, source, ...party };
        default:
            return { ...line, verb: source.verb, source, ...party };
    }
}

function present<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
    return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V });
}

function placesOf(
    { states, uses }: { readonly states: readonly NameUse[]; readonly uses: readonly Use[] },
    workspace: Workspace,
): { readonly states: readonly string[]; readonly uses: readonly UseInState[] } {
    const inStates = uses.flatMap(({ state, deployers }) =>
        [countryOf(state.text) ?? []].flat().map((each) => ({ state: each, deployers: partyNames(deployers, workspace) })),
    );
    return { states: statesOf(states), uses: inStates };
}

function boundOf(use: NameUse | undefined, workspace: Workspace): { readonly bound?: BoundParty } {
    if (!use) return {};
    const name = partyOf(use, workspace);
    return { bound: name === undefined ? { unresolved: true } : { name } };
}

function partyOf(use: NameUse, { names }: Workspace): PartyName | undefined {
    return names.global('party', use) ? partyNamed(use.text) : undefined;
}

function subjectOf(use: NameUse | undefined, { names }: Workspace): SubjectName | undefined {
    return use && names.global('subject', use) ? subjectNamed(use.text) : undefined;
}

function partyNames(uses: readonly NameUse[], workspace: Workspace): readonly PartyName[] {
    return uses.flatMap((use) => partyOf(use, workspace) ?? []);
}

function memberId(kind: 'stage' | 'milestone' | 'finding', use: NameUse, { names }: Workspace): TermId | undefined {
    const resolution = names.member(kind, use, workspaceView);
    return resolution.kind === 'found' ? resolution.value.id : undefined;
}

function findingsOf(uses: readonly NameUse[], workspace: Workspace): readonly TermId[] {
    return uses.flatMap((use) => memberId('finding', use, workspace) ?? []);
}

function scopeOf(use: NameUse, workspace: Workspace): LinkScope {
    const finding = memberId('finding', use, workspace);
    if (finding !== undefined) return { finding };
    const subject = subjectOf(use, workspace);
    // A scope that does not resolve must not widen the line to everything: it then concerns nothing.
    return subject === undefined ? { unresolved: true } : { subject };
}

/** The states in which an incident occurred, as far as the given lines say. */
export function statesOfOccurrence(events: readonly CaseEvent[]): readonly string[] {
    return [...new Set(events.filter((event) => event.verb === 'occurred').flatMap((event) => event.states))];
}
