import type { CaseEvent, CaseEventOf } from '../../facts/case-file.ts';
import type { SubjectFacts } from '../../facts/register.ts';
import type { LawDuty } from '../law/law.ts';
import type { Matter } from './matter.ts';
import { findingsNamed } from './condition.ts';
import { withRepresentatives } from './history.ts';
import type { PartyName, TermId } from '../../facts/ids.ts';

/** Whom a duty binds because of which subject, and towards whom: what a condition is asked about. */
export interface Binding {
    readonly duty: LawDuty;
    readonly subject: SubjectFacts;
    readonly party: PartyName;
    /** The roles in which the party is bound; empty for an office. */
    readonly roles: readonly TermId[];
    /** The recipient, where the duty reports to one; absent: to anybody. */
    readonly recipient?: PartyName;
    /** Which report lines count for the duty's regime. */
    readonly countsReport: (event: CaseEventOf<'reported'>, recipient: PartyName) => boolean;
    /** The subject, the party and its roles in one text: bindings with the same one answer alike where only these are asked about. */
    readonly partyKey: string;
    /** The same with the recipient and the duty. */
    readonly dutyKey: string;
}

/** The parties that hold a role towards a subject, those that represent a holder included where the role is a representative's. */
export function holdersOf(role: string, subject: SubjectFacts, matter: Pick<Matter, 'law' | 'workspace'>): readonly PartyName[] {
    const named = subject.roles.get(role) ?? [];
    const represented = matter.law.roles.get(role)?.represents;
    if (represented === undefined) return named;
    const representing = (subject.roles.get(represented) ?? []).flatMap(
        (party) => matter.workspace.parties.get(party)?.representedBy ?? [],
    );
    return [...new Set([...named, ...representing])];
}

export function hasTrait(bearer: { readonly traits: readonly string[] }, trait: string, { law }: Pick<Matter, 'law'>): boolean {
    return bearer.traits.some((own) => law.traits.get(own)?.ancestors.has(trait) ?? own === trait);
}

/**
 * The report lines of a stage that count for a duty, among the first so many: those of the bound party or its
 * representative to the recipient; for a duty that answers reports, those made to the bound authority.
 */
export function reportLines(binding: Binding, matter: Matter, stage: string, inEffect: number): readonly CaseEvent[] {
    const { duty, party, recipient, countsReport } = binding;
    const own = withRepresentatives(party, matter.workspace);
    const received = duty.answers !== undefined || binding.roles.length === 0;
    return matter.history.events.slice(0, inEffect).filter((event) => {
        if (event.verb !== 'reported' || event.party === undefined || !isStage(event.stage, stage, matter)) return false;
        if (received) return event.others.includes(party) && countsReport(event, party);
        if (!own.includes(event.party)) return false;
        return event.others.some((other) => (recipient === undefined || other === recipient) && countsReport(event, other));
    });
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
