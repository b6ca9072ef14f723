import type { CaseEvent, CaseFile } from '../facts/case-file.ts';
import { actorOf, addressedBy } from '../facts/case-file.ts';
import { idOf } from '../facts/ids.ts';
import type { FieldTail } from '../facts/incident-source.ts';
import type { Workspace } from '../facts/workspace.ts';
import { instantOf } from '../facts/written-instant.ts';
import type { Docket, DocketEntry } from '../docket/entry.ts';
import { withRepresentatives } from '../docket/conditions/history.ts';
import type { Instant } from '../time/instant.ts';
import { nameOfState } from '../time/state.ts';
import type { Range } from '../syntax/range.ts';
import type { Gap } from './gap.ts';
import { gapAt } from './gap.ts';
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
    yield* fieldsUnknown(told);
}

/** What is involved and nothing says what it is, or of a kind that somebody has to report, and nobody is named who would. */
function* kindsUnstated({ caseFile: { path, incident, subjects } }: ToldIncident): Iterable<Gap> {
    for (const { name, kind, traits, roles } of subjects) {
        const use = incident.involves.find((involved) => involved.subject.text === name)?.subject;
        const at = use?.range ?? incident.name.range;
        if (traits.length === 0) yield gapAt('no-traits', path, at, { subject: name, of: kind });
        for (const { regime, role } of data.reporters) {
            if (!traits.some((trait) => trait.startsWith(`${regime}.`)) || roles.has(idOf('role', regime, role))) continue;
            yield gapAt('no-reporter', path, at, { subject: name, role });
        }
    }
}

/** What concerns a model is owed to the Union, wherever it occurs. */
function* placeUnstated({ caseFile: { path, incident, subjects }, events }: ToldIncident): Iterable<Gap> {
    const isOfModelsAlone = subjects.length > 0 && subjects.every(({ kind }) => kind === 'model');
    const occurred = events.filter(({ verb }) => verb === 'occurred');
    const [first] = occurred;
    if (!first) yield gapAt('no-occurrence', path, incident.name.range);
    else if (!occurred.some(hasPlace) && !isOfModelsAlone) yield gapAt('no-place', path, first.range);
}

function hasPlace({ source }: CaseEvent): boolean {
    return source.verb === 'occurred' && source.states.length > 0;
}

/** Several use a system, and no line names one of them or who acts for one. */
function* usersUnnamed({ workspace, caseFile, events }: ToldIncident): Iterable<Gap> {
    const named = new Set(events.flatMap((event) => [actorOf(event) ?? [], addressedBy(event)].flat()));
    for (const subject of caseFile.subjects) {
        const users = data.users.flatMap((role) => subject.roles.get(role) ?? []);
        if (users.length < 2 || users.some((user) => withRepresentatives(user, workspace).some((each) => named.has(each)))) continue;
        const use = caseFile.incident.involves.find((involved) => involved.subject.text === subject.name)?.subject;
        const at = use?.range ?? caseFile.incident.name.range;
        yield gapAt('no-user-named', caseFile.path, at, { subject: subject.name, parties: users });
    }
}

function* recipientsMissing({ caseFile, docket }: ToldIncident): Iterable<Gap> {
    const owed = docket.entries.filter(({ missingRecipient, status }) => missingRecipient !== null && status !== 'not owed');
    for (const entries of Map.groupBy(owed, officeOf).values()) {
        const missing = entries[0]?.missingRecipient;
        // Without a place nothing more is known; `no-place` and `no-occurrence` say so.
        if (!missing || missing.kind === 'place-missing') continue;
        const values = {
            office: inSentence(missing.officeTitle),
            ...(missing.state !== undefined && { state: nameOfState(missing.state) }),
            duties: [...new Set(entries.map(({ title }) => `"${title}"`))],
        };
        const at = placeOf(caseFile, missing.state);
        if (missing.kind === 'authority-missing') yield gapAt('recipient-missing', caseFile.path, at, values);
        else yield gapAt('recipient-ambiguous', caseFile.path, at, { ...values, candidates: missing.candidates });
    }
}

function officeOf({ missingRecipient: missing }: DocketEntry): string {
    return missing && missing.kind !== 'place-missing' ? `${missing.kind} ${missing.office} ${missing.state ?? ''}` : '';
}

/** Where the state is told as one of occurrence, else where the incident is named. */
function placeOf({ events, incident }: CaseFile, state: string | undefined): Range {
    const line = state === undefined ? undefined : events.find((event) => event.verb === 'occurred' && event.states.includes(state));
    return line?.range ?? incident.name.range;
}

/** A title within a sentence: `market surveillance authority`, but `AI Office`. */
function inSentence(title: string): string {
    return /^\p{Lu}\p{Ll}+( \p{Ll}|$)/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
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
