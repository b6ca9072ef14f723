import { withdrawalOf, isStage } from '../../docket/conditions/binding.ts';
import type { DocketEntry } from '../../docket/entry.ts';
import type { CaseEvent, CaseEventOf } from '../../facts/case-file.ts';
import type { PartyName } from '../../facts/ids.ts';
import { ownName } from '../../facts/ids.ts';
import { isBefore } from '../../facts/order.ts';
import { actingFor } from '../../facts/representation.ts';
import { endOfDay } from '../../time/zone.ts';
import type { IncidentScope } from '../check.ts';
import type { AuthorityAct } from '../../findings/incidents/idle-lines.ts';
import type { Idleness, IdleLine } from './idle-line.ts';

/** The lines about what becomes of a report that change nothing: extended, refused, closed and withdrawn in vain. */
export function* idleAnswers(scope: IncidentScope): Iterable<IdleLine> {
    for (const event of scope.events) {
        const why = whyIdle(event, scope);
        if (why) yield { event, why };
    }
}

function whyIdle(event: CaseEvent, scope: IncidentScope): Idleness | undefined {
    switch (event.verb) {
        case 'extended':
            return noAnswer(event.verb, event.party, scope) ?? idleExtension(event, scope);
        case 'refused':
            return noAnswer(event.verb, event.party, scope) ?? idleRefusal(event, scope);
        case 'closed':
            return noAnswer(event.verb, event.party, scope);
        case 'withdrew':
            return idleWithdrawal(event, scope);
        default:
            return undefined;
    }
}

/** Why nothing is this party's to extend, to refuse or to close. */
function noAnswer(does: AuthorityAct, party: PartyName | undefined, scope: IncidentScope): Idleness | undefined {
    if (party === undefined) return undefined;
    const recipients = recipientsOf(scope);
    if (scope.workspace.parties.get(party)?.source.kind === 'organisation') return { kind: 'no-authority', party, does, recipients };
    return isConcerned(party, scope) ? undefined : { kind: 'nothing-owed-to', authority: party, does, recipients };
}

/** Those to whom a report is owed, or was. */
function recipientsOf({ docket }: IncidentScope): readonly PartyName[] {
    const reports = docket.entries.filter(({ stages }) => stages.length > 0);
    return [...new Set(reports.flatMap(({ recipient }) => recipient ?? []))];
}

/** Whether an authority is owed something, has duties of its own, was told, or may be one that no line names clearly. */
function isConcerned(authority: PartyName, { docket, events, workspace }: IncidentScope): boolean {
    const country = workspace.parties.get(authority)?.country;
    const isMeant = ({ recipient, party, missingRecipient: missing }: DocketEntry): boolean =>
        recipient === authority || party === authority || (missing !== null && (!('state' in missing) || missing.state === country));
    return docket.entries.some(isMeant) || events.some((event) => event.verb === 'reported' && event.others.includes(authority));
}

function idleExtension(event: CaseEventOf<'extended'>, scope: IncidentScope): Idleness | undefined {
    const { party: authority, stage: id, until, at } = event;
    if (authority === undefined || id === undefined || !until) return undefined;
    if (isBefore(until, at)) return { kind: 'extended-backwards', until };
    const stage = ownName(id);
    const towards = scope.docket.entries.filter(({ recipient, stages }) => recipient === authority && stages.length > 0);
    const asked = towards.filter(({ stages }) => stages.includes(stage));
    if (asked.length === 0)
        return { kind: 'stage-not-owed', authority, stage, owed: [...new Set(towards.flatMap(({ stages }) => stages))] };
    const owing = asked.filter((entry) => isFor(event, entry, scope));
    if (owing.length === 0 && event.bound && 'name' in event.bound) {
        return { kind: 'nothing-owed-by', party: event.bound.name, authority, stage, owing: [...new Set(asked.map(({ party }) => party))] };
    }
    return idleTowards(event, owing, scope);
}

/** Why an extension moves none of the limits that it could move. */
function idleTowards(event: CaseEventOf<'extended'>, owing: readonly DocketEntry[], { events }: IncidentScope): Idleness | undefined {
    const { party: authority, stage: id, until, at } = event;
    if (authority === undefined || id === undefined || !until) return undefined;
    const stage = ownName(id);
    const limited = owing.flatMap(({ limit, zone }) => (limit ? [{ limit, zone }] : []));
    const [first] = limited;
    if (!first) return { kind: 'no-limit', authority, stage, because: owing.find(({ noLimit }) => noLimit !== null)?.noLimit ?? null };
    if (limited.every(({ limit }) => limit.ends <= at.instant)) return { kind: 'limit-ended', ...first };
    const last = until.latest ?? until;
    const ends = until.dayOnly ? endOfDay(last.day, first.zone) : until.instant;
    const isLatest = !events.some(
        (other) => other.verb === 'extended' && other.party === authority && other.stage === id && other.at.instant > at.instant,
    );
    return isLatest && limited.every(({ limit }) => limit.ends > ends) ? { kind: 'limit-later', ...first } : undefined;
}

function isFor(
    { bound }: CaseEventOf<'extended' | 'refused'>,
    { party }: Pick<DocketEntry, 'party'>,
    { caseFile, workspace }: IncidentScope,
): boolean {
    return bound === undefined || ('name' in bound && actingFor(party, caseFile.subjects, workspace).includes(bound.name));
}

function idleRefusal(event: CaseEventOf<'refused'>, scope: IncidentScope): Idleness | undefined {
    const { party: authority, stage, bound } = event;
    if (authority === undefined || stage === undefined || (bound && 'unresolved' in bound)) return undefined;
    const filed = reportsBefore(event, stage, scope).filter(({ others }) => others.includes(authority));
    const refused = filed.filter(({ party }) => party !== undefined && isFor(event, { party }, scope));
    if (refused.length > 0) return repeated(event, refused, scope);
    const by = partiesOf(filed);
    return { kind: 'never-filed', stage: ownName(stage), to: authority, ...(bound ? { party: bound.name } : {}), by };
}

/** A second refusal of the same reports, where none was made between the two. */
function repeated(event: CaseEventOf<'refused'>, refused: readonly CaseEventOf<'reported'>[], scope: IncidentScope): Idleness | undefined {
    const before = scope.events.findLast(
        (other): other is CaseEventOf<'refused'> =>
            other.verb === 'refused' && other.party === event.party && other.stage === event.stage && other.at.instant < event.at.instant,
    );
    if (!before || refused.some((report) => report.at.instant > before.at.instant)) return undefined;
    return refused.every(({ party }) => party !== undefined && isFor(before, { party }, scope))
        ? { kind: 'done-before', does: 'refused', stage: ownName(event.stage ?? ''), before }
        : undefined;
}

function idleWithdrawal(event: CaseEventOf<'withdrew'>, scope: IncidentScope): Idleness | undefined {
    const { party, stage } = event;
    if (party === undefined || stage === undefined) return undefined;
    const filed = reportsBefore(event, stage, scope);
    const withdrawals = filed.map((report) => withdrawalOf(report, scope.events, scope));
    if (withdrawals.includes(event)) return undefined;
    const own = filed.filter(
        (report) => report.party !== undefined && actingFor(report.party, scope.caseFile.subjects, scope.workspace).includes(party),
    );
    const before = own.map((report) => withdrawals[filed.indexOf(report)]).find((line) => line !== undefined);
    if (before) return { kind: 'done-before', does: 'withdrew', stage: ownName(stage), before };
    return { kind: 'never-filed', stage: ownName(stage), party, by: partiesOf(filed) };
}

/** The reports of a stage, or of a case of it, that are not later than a line. */
function reportsBefore({ at }: CaseEvent, stage: string, scope: IncidentScope): readonly CaseEventOf<'reported'>[] {
    return scope.events.filter(
        (event): event is CaseEventOf<'reported'> =>
            event.verb === 'reported' && isStage(event.stage, stage, scope) && event.at.instant <= at.instant,
    );
}

function partiesOf(reports: readonly CaseEventOf<'reported'>[]): readonly PartyName[] {
    return [...new Set(reports.flatMap(({ party }) => party ?? []))];
}
