import type { CaseEvent, CaseFile } from '../facts/case-file.ts';
import type { TermId } from '../facts/ids.ts';
import { idOf, ownName } from '../facts/ids.ts';
import type { FieldTail } from '../facts/incident-source.ts';
import type { SubjectFacts } from '../facts/register.ts';
import { traitsEver } from '../facts/register.ts';
import { holdsDuring, traitsNow } from '../docket/conditions/register-over-time.ts';
import type { Workspace } from '../facts/workspace.ts';
import { instantOf } from '../facts/written-instant.ts';
import type { Docket, DocketEntry } from '../docket/entry.ts';
import type { DutyTitle } from '../findings/parts.ts';
import { isRoughEnd } from '../docket/rests-on.ts';
import { statesOfOccurrence } from '../facts/open-case.ts';
import type { Range } from '../syntax/range.ts';
import { isSameRange } from '../syntax/range.ts';
import type { Instant } from '../time/instant.ts';
import type { Gap } from './gap.ts';
import { gapAt } from './gap.ts';
import { inSentence, placeOfOffice, gapOfMissing } from './office-in-words.ts';
import data from './law-data.json' with { type: 'json' };

/** What an incident tells as of an instant, and what follows from it. */
export interface ToldIncident {
    readonly workspace: Workspace;
    readonly caseFile: CaseFile;
    /** The lines known at the instant and not struck by then, in order. */
    readonly events: readonly CaseEvent[];
    readonly docket: Docket;
}

/** The facts on which a duty may turn and that no line states, and the fields that say that they are not known yet. */
export function* unstated(told: ToldIncident): Iterable<Gap> {
    const { caseFile, events } = told;
    const { path, incident } = caseFile;
    const at = incident.name.range;
    if (incident.involves.length === 0) yield gapAt('no-subject', path, at);
    yield* kindsUnstated(told);
    yield* placeUnstated(told);
    if (!events.some(({ verb }) => verb === 'became-aware')) yield gapAt('nobody-aware', path, at);
    const found = events.find(({ verb }) => verb === 'found');
    if (!found && !events.some(({ verb }) => verb === 'ruled-out')) yield gapAt('nothing-found', path, at);
    if (found && !events.some(({ verb }) => verb === 'causal-link')) yield gapAt('no-causal-link', path, found.range);
    yield* usersUnnamed(told);
    yield* recipientsMissing(told);
    yield* endedRoughly(told);
    yield* fieldsUnknown(told);
}

/** What is involved and nothing says what it is; or it has to be reported and nobody is named who would; or a line says that a role or a date is not known. */
function* kindsUnstated(told: ToldIncident): Iterable<Gap> {
    const { path, incident, subjects } = told.caseFile;
    for (const subject of subjects) {
        const { name, kind, source } = subject;
        const traits = traitsEver(subject);
        const use = incident.involves.find((involved) => involved.subject.text === name)?.subject;
        const at = use?.range ?? incident.name.range;
        // What it is only later, or is known to be only later, it is not yet.
        const standing = traitsNow(subject, { asOf: told.docket.asOf, zone: told.caseFile.zone });
        if (standing.length === 0) yield gapAt('no-traits', path, at, { subject: name, of: kind });
        const missing = data.reporters.filter(
            ({ regime, role }) =>
                traits.some((trait) => trait.startsWith(`${regime}.`)) && !isHeld(idOf('role', regime, role), subject, told),
        );
        for (const { role } of missing) yield gapAt('no-reporter', path, at, { subject: name, role });
        for (const { of, range } of source.notKnown) {
            if (typeof of === 'string') yield gapAt('day-unknown', subject.path, range, { subject: name, what: of });
            else if (!missing.some(({ role }) => role === ownName(of.role.text)))
                yield gapAt('role-unknown', subject.path, range, { subject: name, role: of.role.text });
        }
    }
}

/** Whether anybody held a role when one of the lines was told of; where no line is, whether anybody ever does. */
function isHeld(
    role: TermId,
    { roles, datedRoles }: SubjectFacts,
    { caseFile: { zone }, docket: { asOf }, events }: ToldIncident,
): boolean {
    return (roles.get(role) ?? []).some((party) => {
        const dated = datedRoles.filter((each) => each.party === party && each.role === role);
        if (dated.length === 0 || events.length === 0) return true;
        return dated.some(({ during }) => events.some(({ at }) => holdsDuring(during, at.instant, { asOf, zone })));
    });
}

/** What concerns a model is owed to the Union, wherever it occurs. */
function* placeUnstated({ caseFile: { path, incident, subjects }, events }: ToldIncident): Iterable<Gap> {
    const isOfModelsAlone = subjects.length > 0 && subjects.every(({ kind }) => kind === 'model');
    const occurred = events.filter(({ verb }) => verb === 'occurred');
    const [first] = occurred;
    if (!first) yield gapAt('no-occurrence', path, incident.name.range);
    else if (isOfModelsAlone || statesOfOccurrence(events).length > 0) return;
    else if (occurred.some(hasPlace)) yield gapAt('no-member-state', path, first.range);
    else yield gapAt('no-place', path, first.range);
}

function hasPlace({ source }: CaseEvent): boolean {
    return source.verb === 'occurred' && source.states.length > 0;
}

/** Several use a system, and nothing says in whose use it happened. */
function* usersUnnamed({ caseFile, docket }: ToldIncident): Iterable<Gap> {
    const { path, incident } = caseFile;
    for (const { subject, uses } of docket.uses) {
        const supposed = uses.filter((use) => use.supposed);
        if (supposed.length === 0) continue;
        const states = [...new Set(supposed.flatMap(({ state }) => state ?? []))];
        const parties = [...new Set(supposed.flatMap(({ user }) => user ?? []))];
        const use = incident.involves.find((involved) => involved.subject.text === subject)?.subject;
        const at = placeOfStates(caseFile, states) ?? use?.range ?? incident.name.range;
        yield gapAt('no-user-named', path, at, { subject, parties, states });
    }
}

/** The line that first names one of some states as a place of occurrence. */
function placeOfStates({ events }: CaseFile, states: readonly string[]): Range | undefined {
    return events.find((event) => event.verb === 'occurred' && event.states.some((state) => states.includes(state)))?.range;
}

function* recipientsMissing({ caseFile, docket }: ToldIncident): Iterable<Gap> {
    const owed = docket.entries.filter(({ missingRecipient, status }) => missingRecipient !== null && status !== 'not owed');
    for (const entries of Map.groupBy(owed, officeOf).values()) {
        const missing = entries[0]?.missingRecipient;
        // Without a place nothing more is known; `no-place` and `no-occurrence` say so.
        if (!missing || !('office' in missing)) continue;
        const values = {
            office: missing.office,
            officeTitle: inSentence(missing.officeTitle),
            ...(missing.state !== undefined && { state: missing.state }),
            duties: titlesOf(entries),
        };
        const at = placeOfOffice(caseFile, missing.state);
        if (missing.kind === 'authority-missing') yield gapOfMissing(missing, caseFile.path, at, values);
        else yield gapAt('recipient-ambiguous', caseFile.path, at, { ...values, candidates: missing.candidates });
    }
}

/** Lines without an exact date because of which something is not owed: whether it was missed before turns on the day. */
function* endedRoughly({ caseFile: { path }, events, docket }: ToldIncident): Iterable<Gap> {
    for (const event of events.filter(isRoughEnd)) {
        const ended = docket.entries.filter(
            ({ status, trace }) =>
                status === 'not owed' && trace.some(({ location }) => location && isSameRange(location.range, event.range)),
        );
        if (ended.length === 0) continue;
        yield gapAt('ended-roughly', path, event.range, { day: event.at.day, duties: titlesOf(ended) });
    }
}

/** Each duty once. */
function titlesOf(entries: readonly DocketEntry[]): readonly DutyTitle[] {
    return [...new Map(entries.map(({ duty, title }) => [duty, { duty, title }])).values()];
}

function officeOf({ missingRecipient: missing }: DocketEntry): string {
    return missing && 'office' in missing ? `${missing.kind} ${missing.office} ${missing.state ?? ''}` : '';
}

/** The fields of which the latest line says that they are not known yet. */
function* fieldsUnknown({ caseFile, docket: { asOf } }: ToldIncident): Iterable<Gap> {
    const { incident, path, zone } = caseFile;
    const lines = [
        ...incident.fields.map((line) => ({ name: line.field, line })),
        ...incident.affected.map((line) => ({ name: 'affected', line })),
        ...incident.operators.map((line) => ({ name: 'operators', line })),
    ];
    for (const [field, versions] of Map.groupBy(lines, ({ name }) => name)) {
        const known = versions.filter(({ line }) => asOf.hasCome(sinceOf(line, zone)));
        const latest = known.reduce<(typeof known)[number] | undefined>(
            (best, each) => (best && sinceOf(best.line, zone) > sinceOf(each.line, zone) ? best : each),
            undefined,
        );
        if (latest && !latest.line.value.known) yield gapAt('field-unknown', path, latest.line.range, { field });
    }
}

/** From when a field line counts. */
export function sinceOf({ since }: FieldTail, zone: string): Instant {
    return since === undefined ? -Infinity : (instantOf(since, zone) ?? -Infinity);
}
