import type { PartyFacts, SubjectFacts } from '../../facts/register.ts';
import type { CaseEvent, CaseEventOf } from '../../facts/case-file.ts';
import { actorOf } from '../../facts/case-file.ts';
import type { ConditionShape, LawCondition, LawDuty } from '../law/law.ts';
import type { Matter } from './history.ts';
import { satisfies, withRepresentatives } from './history.ts';
import { overTime } from './over-time.ts';

/** Whom a duty binds because of which subject, and towards whom: what a condition is asked about. */
export interface Binding {
    readonly duty: LawDuty;
    readonly subject: SubjectFacts;
    readonly party: string;
    /** The roles in which the party is bound; empty for an office. */
    readonly roles: readonly string[];
    /** The recipient, where the duty reports to one; absent: to anybody. */
    readonly recipient?: string;
    /** Which report lines count for the duty's regime. */
    readonly countsReport: (event: CaseEventOf<'reported'>, recipient: string) => boolean;
    /** The subject, the party and its roles in one text: bindings with the same one answer alike where only these are asked about. */
    readonly partyKey: string;
    /** The same with the recipient and the duty. */
    readonly dutyKey: string;
}

/** A condition as it stands at a step; `counts` can leave findings out. */
export function holds(
    condition: LawCondition,
    binding: Binding,
    matter: Matter,
    step: number,
    counts?: (finding: string) => boolean,
): boolean {
    if (!counts) return overTime(condition, binding, matter)[step] ?? false;
    if (condition.kind === 'or') return condition.parts.some((part) => holds(part, binding, matter, step, counts));
    if (condition.kind === 'and') return condition.parts.every((part) => holds(part, binding, matter, step, counts));
    if (condition.kind === 'not') return !holds(condition.operand, binding, matter, step, counts);
    return judge(condition, binding, matter, step, counts);
}

export type Atom = Exclude<ConditionShape, { readonly kind: 'or' | 'and' | 'not' }>;

/** A condition without parts, judged at a step. */
export function judge(condition: Atom, binding: Binding, matter: Matter, step: number, counts?: (finding: string) => boolean): boolean {
    switch (condition.kind) {
        case 'never':
            return false;
        case 'found':
            return matter.history.found(condition.finding, step, counts);
        case 'causal-link':
            return condition.degree === 'excluded'
                ? linkExcluded(binding, matter, step)
                : relevantFindings(binding, matter, step).some((finding) =>
                      satisfies(matter.history.link(binding.subject.name, finding, step), condition.degree),
                  );
        case 'reported':
            return reportLines(binding, matter, condition.stage, matter.history.inEffect(step)).length > 0;
        case 'reached':
            return matter.history.events
                .slice(0, matter.history.inEffect(step))
                .some((event) => event.verb === 'reached' && event.milestone === condition.milestone);
        case 'unreachable':
            return unreachable(condition.role, binding, matter, step);
        default:
            return staticallyHolds(condition, binding.subject, binding, matter);
    }
}

type StaticCondition = Extract<
    ConditionShape,
    { readonly kind: 'subject-is' | 'reading' | 'changed' | 'placed' | 'in-service' | 'role-is-trait' | 'role-is-role' }
>;

function staticallyHolds(condition: StaticCondition, subject: SubjectFacts, binding: Binding, matter: Matter): boolean {
    switch (condition.kind) {
        case 'subject-is':
            return subject.kind === condition.subject && hasTrait(subject, condition.trait, matter);
        case 'reading':
            return matter.workspace.policy.adopts.includes(condition.reading);
        case 'changed': {
            const { occurredOn } = matter.history;
            return subject.changes.some((day) => day >= condition.since && (occurredOn === undefined || day <= occurredOn));
        }
        case 'placed':
            return onSide(
                subject.placed.map((each) => each.day),
                condition.side,
                condition.day,
            );
        case 'in-service':
            return onSide(
                subject.service.map((each) => each.day),
                condition.side,
                condition.day,
            );
        case 'role-is-trait':
            return askedHolders(condition.role, binding, matter).some((party) => hasTrait(party, condition.trait, matter));
        case 'role-is-role': {
            const others = holdersOf(condition.other, subject, matter);
            return askedHolders(condition.role, binding, matter).some((party) => others.includes(party.name));
        }
    }
}

/** Where the bound party itself holds the role, it alone is asked about; else whoever holds it. */
function askedHolders(role: string, binding: Binding, matter: Matter): readonly PartyFacts[] {
    const names = binding.roles.includes(role) ? [binding.party] : holdersOf(role, binding.subject, matter);
    return names.flatMap((name) => matter.workspace.parties.get(name) ?? []);
}

/** The parties that hold a role towards a subject, those that represent a holder included where the role is a representative's. */
export function holdersOf(role: string, subject: SubjectFacts, matter: Pick<Matter, 'law' | 'workspace'>): readonly string[] {
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

/** The earliest day counts: a type is placed on the market with its first unit. */
function onSide(days: readonly string[], side: 'since' | 'before', day: string): boolean {
    const [first] = [...days].sort();
    if (first === undefined) return false;
    return side === 'since' ? first >= day : first < day;
}

/** The findings named in a condition, those behind a `not` left out. */
export function findingsNamed(condition: LawCondition): readonly string[] {
    if (condition.kind === 'found') return [condition.finding];
    if (condition.kind === 'or' || condition.kind === 'and') return condition.parts.flatMap(findingsNamed);
    return [];
}

/** The findings that a duty is about: of a specialisation those that it names itself. */
export function findingsMeant({ ownWhen, when }: LawDuty): readonly string[] {
    const own = ownWhen ? findingsNamed(ownWhen) : [];
    return own.length > 0 ? own : findingsNamed(when);
}

/** The standing findings that the duty is about; where none stands, the causal question is asked of the incident as a whole. */
function relevantFindings(binding: Binding, matter: Matter, step: number): readonly (string | undefined)[] {
    const named = findingsMeant(binding.duty);
    const { events, inEffect, found } = matter.history;
    const made = events.slice(0, inEffect(step)).flatMap((event) => (event.verb === 'found' ? event.findings : []));
    const standing = [...new Set(made)].filter(
        (finding) => named.some((asked) => matter.law.findings.get(finding)?.ancestors.has(asked)) && found(finding, step),
    );
    return standing.length > 0 ? standing : [undefined];
}

/** A link is excluded for a duty when, without the findings whose link is excluded, its condition would no longer hold. */
function linkExcluded(binding: Binding, matter: Matter, step: number): boolean {
    if (!matter.history.everExcluded) return false;
    const excluded = (finding: string | undefined): boolean => matter.history.link(binding.subject.name, finding, step) === 'excluded';
    const { when } = binding.duty;
    if (findingsNamed(when).length === 0 || !holds(when, binding, matter, step)) return excluded(undefined);
    return !holds(when, binding, matter, step, (finding) => !excluded(finding));
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

/**
 * Whether a holder of the role left what it was told without an answer for as long as the policy says. Whoever is bound in the
 * same way as the bound party may have told it; the bound party is concerned once it has told it too.
 */
function unreachable(role: string, binding: Binding, matter: Matter, step: number): boolean {
    const now = matter.history.steps[step];
    if (now === undefined) return false;
    const { subject, party, roles } = binding;
    const own = withRepresentatives(party, matter.workspace);
    const alike = [party, ...roles.flatMap((each) => holdersOf(each, subject, matter))];
    const informing = alike.flatMap((each) => withRepresentatives(each, matter.workspace));
    const lines = matter.history.events.slice(0, matter.history.inEffect(step));
    return holdersOf(role, subject, matter).some((holder) => {
        const silent = matter.history.silences.some(
            ({ of, by, since, until }) => of === holder && informing.includes(by) && since <= now && (until === undefined || now < until),
        );
        return silent && lines.some((event) => isInformed(holder, event) && own.some((name) => name === actorOf(event)));
    });
}

function isInformed(party: string, event: CaseEvent): boolean {
    return event.verb === 'informed' && !event.alteration && event.others.includes(party);
}
