import type { CaseEvent, CaseEventOf, When } from '../../facts/case-file.ts';
import { actorOf, addressedBy } from '../../facts/case-file.ts';
import type { TermId } from '../../facts/ids.ts';
import type { Verb } from '../../facts/incident-source.ts';
import type { Ground } from './ground.ts';
import type { Group } from './group.ts';
import type { Matter } from '../conditions/matter.ts';
import type { Happened } from '../clocks/moments.ts';
import type { LawAct } from '../law/law.ts';
import { dayOf } from '../../time/zone.ts';
import { concernsSubject, correctiveLines, correctiveVerbs, isStage, withdrawalOf, withdrawsReport } from '../conditions/binding.ts';
import { localDay } from '../clocks/deadlines.ts';
import { actingIn, subjectsOf } from './group.ts';

/** The lines that can fulfil a duty, earliest first; a line earlier than the duty's moment fulfils it too. */
export function fulfillingLines(ground: Ground, matter: Matter): readonly CaseEvent[] {
    const { group } = ground;
    const { events } = matter.history;
    const lines = events.filter((event) => byParty(event, group) && fits(event, group, matter) && !isWithdrawn(event, matter));
    const own = ground.ownFinding;
    if (!own) return afterCorrection(tellingOf(lines, ground, matter), group, matter);
    // What was reported before the finding that a specialisation names, or before it was known, did not tell it.
    const from = knowledgeOf(own, group);
    return lines.filter(
        (event) =>
            notEarlier(event.at, from) &&
            ((event.verb === 'reported' && isAsked(event, group, matter)) || alreadyReported(from, group, matter)),
    );
}

/**
 * Of the lines that could fulfil a duty of its own kind of harm those that told of that harm. A report from before it was found told
 * of it beforehand, unless it told of another one that had been found; an update tells of it where a report stood already.
 */
function tellingOf(lines: readonly CaseEvent[], { held, group }: Ground, matter: Matter): readonly CaseEvent[] {
    const { beside } = group.duty;
    if (!beside) return lines;
    const from = knowledgeOf(held, group);
    return lines.filter((line) => {
        if (line.verb !== 'reported') return true;
        if (notEarlier(line.at, from)) return isAsked(line, group, matter) || alreadyReported(from, group, matter);
        return isAsked(line, group, matter) && !hasBeenFound(beside.findings, line, matter);
    });
}

/** Whether one of some findings had been made, and was known, when a line was written. */
function hasBeenFound(findings: readonly TermId[], { at }: CaseEvent, { history, law }: Matter): boolean {
    const isOneOf = (found: TermId): boolean => findings.some((finding) => law.findings.get(found)?.ancestors.has(finding));
    return history.events.some(
        (event) => event.verb === 'found' && event.knownFrom <= at.instant && event.findings.some(isOneOf) && notEarlier(at, event.at),
    );
}

/** From when a finding could be told: what the bound party found itself it knew at once, whenever others came to know. */
export function knowledgeOf({ when, event }: Happened, group: Group): When {
    if (!event || event.knownFrom <= when.instant || byParty(event, group)) return when;
    return { instant: event.knownFrom, day: dayOf(event.knownFrom, when.zone), dayOnly: false, zone: when.zone };
}

/** What was told before a corrective action did not tell of it. */
function afterCorrection(lines: readonly CaseEvent[], group: Group, matter: Matter): readonly CaseEvent[] {
    const { act, standards, limits } = group.duty;
    const told = act.verb === 'inform' ? [...standards, ...limits].find(({ after }) => after.kind === 'corrective-action') : undefined;
    if (!told) return lines;
    const [taken] = group.bindings.flatMap((binding) => correctiveLines(binding, matter, matter.history.events.length));
    return taken ? lines.filter((event) => notEarlier(event.at, taken.at)) : [];
}

function byParty(event: CaseEvent, group: Group): boolean {
    const actor = actorOf(event);
    return actor !== undefined && actingIn(group).includes(actor);
}

type PlainVerb = Exclude<LawAct['verb'], 'report' | 'inform' | 'not-alter' | 'keep-records' | 'cooperate'>;

const fulfilledBy: Readonly<Record<PlainVerb, readonly Verb[]>> = {
    investigate: ['started-investigation'],
    'assess-risk': ['assessed-risk'],
    'take-corrective-action': correctiveVerbs,
    'take-measures': ['took-measures'],
    suspend: ['suspended', 'disabled'],
    mitigate: [...correctiveVerbs, 'suspended'],
};

function fits(event: CaseEvent, group: Group, matter: Matter): boolean {
    const { act } = group.duty;
    switch (act.verb) {
        case 'report':
            return (
                event.verb === 'reported' && reachesInTurn(event, group) && (isAsked(event, group, matter) || updates(event, group, matter))
            );
        case 'inform':
            return reachesInTurn(event, group) && (event.verb === 'reported' || (event.verb === 'informed' && !event.alteration));
        case 'not-alter':
        case 'keep-records':
        case 'cooperate':
            return false;
        default:
            return fulfilledBy[act.verb].includes(event.verb) && !withdrawsReport(event) && concernsSubject(event, subjectsOf(group));
    }
}

function reaches(event: CaseEvent, { addressee, bindings }: Group): boolean {
    const recipient = addressee.party?.name;
    if (recipient === undefined || !addressedBy(event).includes(recipient)) return false;
    return bindings.some(
        ({ inTurn, countsReport }) => (inTurn?.(event) ?? true) && (event.verb !== 'reported' || countsReport(event, recipient)),
    );
}

/** Whether a line reached the recipient, or whoever was competent before it, while it was. */
function hasReached(event: CaseEvent, group: Group): boolean {
    const reachedBefore = group.bindings.some(({ before, countsReport }) =>
        before.some(({ recipient, line }) => line === event && (event.verb !== 'reported' || countsReport(event, recipient))),
    );
    return reachedBefore || reaches(event, group);
}

/** Whoever becomes competent between two occurrences of a repetition goes on with what the one before was told. */
function reachesInTurn(event: CaseEvent, group: Group): boolean {
    return group.duty.repetition ? hasReached(event, group) : reaches(event, group);
}

/** Whether a report's author has withdrawn it: it fulfils nothing from then on. */
function isWithdrawn(event: CaseEvent, matter: Matter): boolean {
    return event.verb === 'reported' && withdrawalOf(event, matter.history.events, matter) !== undefined;
}

/** Whether a report is of a stage that the duty asks for. */
export function isAsked(event: CaseEventOf<'reported'>, { duty }: Group, matter: Matter): boolean {
    return duty.act.verb === 'report' && duty.act.stages.some((stage) => isStage(event.stage, stage, matter));
}

/** Whether a report brings one of the duty's stages up to date; that tells a later finding where such a report already stands. */
function updates(event: CaseEventOf<'reported'>, { duty }: Group, matter: Matter): boolean {
    const { law } = matter;
    if (duty.beside?.updatedBy.some((stage) => isStage(event.stage, stage, matter))) return true;
    const updated = event.stage === undefined ? undefined : law.stages.get(event.stage)?.updates;
    return duty.specialises !== undefined && duty.act.verb === 'report' && updated !== undefined && duty.act.stages.includes(updated);
}

function alreadyReported(finding: When, group: Group, matter: Matter): boolean {
    return matter.history.events.some(
        (event) =>
            event.verb === 'reported' &&
            byParty(event, group) &&
            hasReached(event, group) &&
            isAsked(event, group, matter) &&
            !notEarlier(event.at, finding),
    );
}

/** Whether a line is not earlier than a finding; a date alone may have been any hour of its day. */
export function notEarlier(done: When, finding: When): boolean {
    return done.dayOnly ? done.day >= localDay(finding, done.zone) : done.instant >= finding.instant;
}

/** The line by which the recipient of a report refused it; the report stays filed. */
export function refusalOf(report: CaseEvent, group: Group, matter: Matter): CaseEvent | undefined {
    if (report.verb !== 'reported') return undefined;
    const own = actingIn(group);
    return matter.history.events.find(
        (event) =>
            event.verb === 'refused' &&
            event.party === group.addressee.party?.name &&
            event.stage !== undefined &&
            isStage(report.stage, event.stage, matter) &&
            event.at.instant >= report.at.instant &&
            (event.bound === undefined || ('name' in event.bound && own.includes(event.bound.name))),
    );
}

/** The lines that altered a system of the group, in order to investigate. */
export function alterations(group: Group, matter: Matter): readonly CaseEvent[] {
    return matter.history.events.filter((event) => {
        return (
            event.verb === 'altered' && byParty(event, group) && event.subject !== undefined && subjectsOf(group).includes(event.subject)
        );
    });
}

/** The lines by which the bound party informed the addressee of an alteration. */
export function informedOfAlteration(group: Group, matter: Matter): readonly CaseEvent[] {
    return matter.history.events.filter(
        (event) => event.verb === 'informed' && event.alteration && byParty(event, group) && hasReached(event, group),
    );
}
