import type { CaseEvent } from '../../facts/case-file.ts';
import { actorOf, addressedBy, subjectOf } from '../../facts/case-file.ts';
import type { PartyName, SubjectName, TermId } from '../../facts/ids.ts';
import type { Verb } from '../../facts/incident-source.ts';
import { isBefore } from '../../facts/order.ts';
import { actingFor } from '../../facts/representation.ts';
import { resolveInstant } from '../../facts/written-instant.ts';
import type { IncidentScope } from '../check.ts';
import type { Idleness, IdleLine } from './idle-line.ts';
import { outOfReach } from './out-of-reach.ts';

/** What a duty asks somebody to do about a system or model. */
const acts: ReadonlySet<Verb> = new Set<Verb>([
    'suspended',
    'disabled',
    'altered',
    'plans-to-alter',
    'recalled',
    'withdrew',
    'took-corrective-action',
    'started-investigation',
    'assessed-risk',
]);

/** The lines about what somebody did, or could not do, that change nothing. */
export function* idleActs(scope: IncidentScope): Iterable<IdleLine> {
    for (const event of scope.events) {
        const why = whyIdle(event, scope);
        if (why) yield { event, why };
    }
}

/** The lines that were struck before they could ever count. */
export function* struckTooEarly({ caseFile: { events, zone }, asOf }: IncidentScope): Iterable<IdleLine> {
    for (const event of events) {
        const { struck, known } = event.source;
        const when = struck && resolveInstant(struck.at, zone).when;
        if (!when || !asOf.hasCome(when.instant)) continue;
        const learned = known && resolveInstant(known, zone).when;
        const counts = learned && isBefore(event.at, learned) ? learned : event.at;
        if (isBefore(when, counts)) yield { event, why: { kind: 'struck-too-early', struck: when, counts } };
    }
}

function whyIdle(event: CaseEvent, scope: IncidentScope): Idleness | undefined {
    const party = actorOf(event);
    const others = addressedBy(event);
    if (event.verb === 'noted' && party !== undefined && !event.source.detail && event.source.evidence.length === 0)
        return { kind: 'noted-nothing', party };
    if (party !== undefined && others.length > 0 && others.every((other) => other === party)) return { kind: 'with-itself', party };
    return (
        (event.verb === 'could-not-reach' && party !== undefined ? idleAttempt(party, others, scope) : undefined) ??
        aboutAnother(event, scope) ??
        withoutRole(event, party, scope)
    );
}

/** Why nobody is bound by the attempt of a party to reach others. */
function idleAttempt(party: PartyName, others: readonly PartyName[], scope: IncidentScope): Idleness | undefined {
    const { unreached, bound } = outOfReach(scope.law);
    const [other] = others;
    if (unreached.size === 0 || other === undefined) return undefined;
    const [basis = ''] = bound.values();
    const instead = holdersOf(unreached.keys(), scope);
    if (!others.some((each) => instead.includes(each)))
        return { kind: 'may-be-out-of-reach', party: other, roles: [...unreached], instead, basis };
    const roles = [...bound.keys()];
    return roles.some((role) => isActing(party, role, scope)) ? undefined : { kind: 'not-bound-by-silence', party, roles, basis };
}

function holdersOf(roles: Iterable<TermId>, { caseFile }: IncidentScope): readonly PartyName[] {
    return [...new Set([...roles].flatMap((role) => caseFile.subjects.flatMap((subject) => subject.roles.get(role) ?? [])))];
}

/** Whether a party holds a role towards something involved, or acts for somebody who does. */
function isActing(party: PartyName, role: TermId, { caseFile, workspace }: IncidentScope): boolean {
    return caseFile.subjects.some((subject) =>
        (subject.roles.get(role) ?? []).some((holder) => actingFor(holder, [subject], workspace, [role]).includes(party)),
    );
}

function aboutAnother(event: CaseEvent, { caseFile: { subjects } }: IncidentScope): Idleness | undefined {
    const subject = aboutWhich(event);
    if (subject === undefined || subjects.length === 0 || subjects.some(({ name }) => name === subject)) return undefined;
    return { kind: 'not-involved', subject };
}

function aboutWhich(event: CaseEvent): SubjectName | undefined {
    if (event.verb !== 'causal-link') return subjectOf(event);
    return event.scope && 'subject' in event.scope ? event.scope.subject : undefined;
}

function withoutRole(event: CaseEvent, party: PartyName | undefined, { caseFile, workspace }: IncidentScope): Idleness | undefined {
    if (party === undefined || !acts.has(event.verb) || caseFile.parties.size === 0) return undefined;
    if (event.verb === 'withdrew' && event.subject === undefined) return undefined; // a report, of which its authors are asked
    // What an authority does is a measure of its own.
    if (workspace.parties.get(party)?.source.kind === 'authority') return undefined;
    const acting = [...caseFile.parties.values()].flatMap(({ name }) => actingFor(name, caseFile.subjects, workspace));
    return acting.includes(party) ? undefined : { kind: 'without-role', party };
}
