import type { CaseEvent, CaseEventOf } from '../../facts/case-file.ts';
import { actorOf, subjectOf } from '../../facts/case-file.ts';
import type { Verb } from '../../facts/incident-source.ts';
import type { SubjectFacts, TimeHeld } from '../../facts/register.ts';
import type { Instant } from '../../time/instant.ts';
import type { LawDuty } from '../law/law.ts';
import type { Matter } from './matter.ts';
import { findingsNamed } from './condition.ts';
import type { RegisterView } from './register-over-time.ts';
import { holdsDuring, traitsAt } from './register-over-time.ts';
import { traitsEver } from '../../facts/register.ts';
import { actingFor } from '../../facts/representation.ts';
import type { ConcernedUse } from '../entry.ts';
import type { PartyName, SubjectName, TermId } from '../../facts/ids.ts';

/** Whom a duty binds because of which subject, and towards whom: what a condition is asked about. */
export interface Binding {
    readonly duty: LawDuty;
    readonly subject: SubjectFacts;
    readonly party: PartyName;
    /** The roles in which the party is bound; empty for an office. */
    readonly roles: readonly TermId[];
    /** The use of the subject because of which it is bound. */
    readonly use: ConcernedUse;
    /** The party and who acts for it in these roles. */
    readonly acting: readonly PartyName[];
    /** The recipient, where the duty reports to one; absent where nobody is known, or it reports to nobody. */
    readonly recipient?: PartyName;
    /** The state of the recipient where that alone is known. */
    readonly state?: string;
    /** Whether a line told the recipient while it was competent; without it every line did. */
    readonly inTurn?: (line: CaseEvent) => boolean;
    /** What was told to those who were competent before the recipient. */
    readonly before: readonly ToldBefore[];
    /** Which report lines count for the duty's regime. */
    readonly countsReport: (event: CaseEventOf<'reported'>, recipient: PartyName) => boolean;
    /** The subject, the use, the party and its roles in one text: bindings with the same one answer alike where only these are asked about. */
    readonly partyKey: string;
    /** The same with the recipient and the duty. */
    readonly dutyKey: string;
}

/** A line that told somebody who was competent then, and is no longer. */
export interface ToldBefore {
    readonly recipient: PartyName;
    readonly line: CaseEvent;
}

/** Whether a party that is named as the holder of a role is one. */
export type CountsAsHolder = (party: PartyName, role: string) => boolean;

/**
 * The parties that hold a role towards a subject at any time, those that represent a holder included where the role is a
 * representative's.
 *
 * @param counts which of those that are named as holders are meant; without it all
 */
export function holdersOf(
    role: string,
    subject: SubjectFacts,
    matter: Pick<Matter, 'law' | 'workspace'>,
    counts: CountsAsHolder = () => true,
): readonly PartyName[] {
    const holding = (of: string): readonly PartyName[] => (subject.roles.get(of) ?? []).filter((party) => counts(party, of));
    const named = holding(role);
    const represented = matter.law.roles.get(role)?.represents;
    if (represented === undefined) return named;
    const representing = holding(represented).flatMap((party) => matter.workspace.parties.get(party)?.representedBy ?? []);
    return [...new Set([...named, ...representing])];
}

/** The parties that hold a role towards a subject at a step; counted from the end where it is negative. */
export function holdersAt(role: string, subject: SubjectFacts, matter: Matter, step: number): readonly PartyName[] {
    const instant = matter.history.steps.at(step);
    return instant === undefined ? holdersOf(role, subject, matter) : holdersWhen(role, subject, matter, instant);
}

/** The parties that hold a role towards a subject at an instant. */
export function holdersWhen(role: string, subject: SubjectFacts, matter: Matter, instant: Instant): readonly PartyName[] {
    if (subject.datedRoles.length === 0) return holdersOf(role, subject, matter);
    return holdersOf(role, subject, matter, (party, held) =>
        holdsRole(party, held, subject, (during) => holdsDuring(during, instant, viewOf(matter))),
    );
}

/** The parties that hold a role towards a subject, or have held it since the incident is known: what has arisen for them stays theirs. */
export function holdersSoFar(role: string, subject: SubjectFacts, matter: Matter): readonly PartyName[] {
    if (subject.datedRoles.length === 0) return holdersOf(role, subject, matter);
    const view = viewOf(matter);
    const held = (during: TimeHeld): boolean => matter.history.steps.some((instant) => holdsDuring(during, instant, view));
    return holdersOf(role, subject, matter, (party, of) => holdsRole(party, of, subject, held));
}

function holdsRole(party: PartyName, role: string, subject: SubjectFacts, counts: (during: TimeHeld) => boolean): boolean {
    const dated = subject.datedRoles.filter((each) => each.party === party && each.role === role);
    return dated.length === 0 || dated.some(({ during }) => counts(during));
}

/** Whether a party, a system or a model has a trait at a step, or a case of it; without a step at the last one. */
export function hasTrait(bearer: Pick<SubjectFacts, 'traits' | 'datedTraits'>, trait: string, matter: Matter, step = -1): boolean {
    if (bearer.datedTraits.length === 0) return isAmong(bearer.traits, trait, matter);
    const instant = matter.history.steps.at(step);
    const held = instant === undefined ? traitsEver(bearer) : traitsAt(bearer, instant, viewOf(matter));
    return isAmong(held, trait, matter);
}

/** Whether a party, a system or a model has a trait, or a case of it, at any time. */
export function everHasTrait(bearer: Pick<SubjectFacts, 'traits' | 'datedTraits'>, trait: string, matter: Pick<Matter, 'law'>): boolean {
    return isAmong(traitsEver(bearer), trait, matter);
}

function isAmong(traits: readonly string[], trait: string, { law }: Pick<Matter, 'law'>): boolean {
    return traits.some((own) => law.traits.get(own)?.ancestors.has(trait) ?? own === trait);
}

function viewOf({ asOf, caseFile }: Matter): RegisterView {
    return { asOf, zone: caseFile.zone };
}

/** Which report lines are asked for: of all that were made, or those that nobody has withdrawn; to the recipient of the duty, or to anybody. */
interface ReportsAsked {
    readonly which: 'standing' | 'made';
    readonly to: 'recipient' | 'anybody';
}

/**
 * The report lines of a stage that count for a duty, among the first so many: those of the bound party or its representative; for a
 * duty that answers reports, those made to the bound authority.
 */
export function reportLines(
    binding: Binding,
    matter: Matter,
    stage: string,
    inEffect: number,
    { which, to }: ReportsAsked,
): readonly CaseEvent[] {
    const { duty, party, acting, countsReport } = binding;
    const received = duty.answers !== undefined || binding.roles.length === 0;
    const events = matter.history.events.slice(0, inEffect);
    return events.filter((event) => {
        if (event.verb !== 'reported' || event.party === undefined || !isStage(event.stage, stage, matter)) return false;
        if (which === 'standing' && withdrawalOf(event, events, matter)) return false;
        if (received) return event.others.includes(party) && countsReport(event, party);
        if (!acting.includes(event.party)) return false;
        return event.others.some((other) => (to === 'anybody' || isMeant(other, event, binding, matter)) && countsReport(event, other));
    });
}

/** The line, among some, by which the author of a report withdrew it; a report of the stage that is made later is another one. */
export function withdrawalOf(
    report: CaseEventOf<'reported'>,
    events: readonly CaseEvent[],
    matter: Pick<Matter, 'law' | 'workspace' | 'caseFile'>,
): CaseEvent | undefined {
    const { party, stage, at } = report;
    if (party === undefined) return undefined;
    const acting = actingFor(party, matter.caseFile.subjects, matter.workspace);
    return events.find(
        (event) =>
            event.verb === 'withdrew' &&
            event.party !== undefined &&
            acting.includes(event.party) &&
            event.stage !== undefined &&
            isStage(stage, event.stage, matter) &&
            event.at.instant >= at.instant,
    );
}

/** Whether a report to somebody is one to the recipient, or to whoever was competent before it. */
function isMeant(other: PartyName, event: CaseEvent, { recipient, state, inTurn, before }: Binding, { workspace }: Matter): boolean {
    if (before.some((told) => told.recipient === other && told.line === event)) return true;
    if (recipient !== undefined) return other === recipient && (inTurn?.(event) ?? true);
    return state === undefined || workspace.parties.get(other)?.country === state;
}

/** What puts a system right, or takes it out of use or off the market; a suspension for a while does not. */
export const correctiveVerbs: readonly Verb[] = ['took-corrective-action', 'disabled', 'recalled', 'withdrew'];

/** Whether a line withdraws a report, and not a system. */
export function withdrawsReport(event: CaseEvent): boolean {
    return event.verb === 'withdrew' && event.subject === undefined;
}

/** The corrective actions of the bound party or its representative, among the first so many lines. */
export function correctiveLines({ acting, subject }: Binding, matter: Matter, inEffect: number): readonly CaseEvent[] {
    return matter.history.events.slice(0, inEffect).filter((event) => {
        if (!correctiveVerbs.includes(event.verb) || withdrawsReport(event)) return false;
        const actor = actorOf(event);
        return actor !== undefined && acting.includes(actor) && concernsSubject(event, [subject.name]);
    });
}

/** Whether a line is about one of some systems and models; one that names none is about all of them. */
export function concernsSubject(event: CaseEvent, subjects: readonly SubjectName[]): boolean {
    const subject = subjectOf(event);
    return subject === undefined || subjects.includes(subject);
}

/** Whether one stage is, or is a case of, another. */
export function isStage(stage: string | undefined, asked: string, { law }: Pick<Matter, 'law'>): boolean {
    return stage !== undefined && (law.stages.get(stage)?.ancestors.has(asked) ?? stage === asked);
}

/** The findings that a duty is about: of a specialisation those that it names itself. */
export function findingsMeant({ ownWhen, when }: LawDuty): readonly TermId[] {
    const own = ownWhen ? findingsNamed(ownWhen) : [];
    return own.length > 0 ? own : findingsNamed(when);
}
