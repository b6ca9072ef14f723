import type { CaseEvent, CaseEventOf, When } from '../../facts/case-file.ts';
import { actorOf, addressedBy, subjectOf } from '../../facts/case-file.ts';
import type { Verb } from '../../facts/incident-source.ts';
import type { Ground } from './ground.ts';
import type { Group } from './group.ts';
import type { Matter } from '../conditions/matter.ts';
import type { LawAct } from '../law/law.ts';
import { isStage } from '../conditions/binding.ts';
import { localDay } from '../clocks/deadlines.ts';
import { subjectsOf } from './group.ts';
import { withRepresentatives } from '../conditions/history.ts';

/** The lines that can fulfil a duty, earliest first; a line earlier than the duty's moment fulfils it too. */
export function fulfillingLines(ground: Ground, matter: Matter): readonly CaseEvent[] {
    const { group } = ground;
    const lines = matter.history.events.filter((event) => byParty(event, group, matter) && fits(event, group, matter));
    const own = ground.ownFinding;
    if (!own) return lines;
    // What was reported before the finding that a specialisation names did not tell it.
    return lines.filter(
        (event) =>
            notEarlier(event.at, own.when) &&
            ((event.verb === 'reported' && isAsked(event, group, matter)) || alreadyReported(own.when, group, matter)),
    );
}

function byParty(event: CaseEvent, group: Group, { workspace }: Matter): boolean {
    const actor = actorOf(event);
    return actor !== undefined && withRepresentatives(group.party, workspace).includes(actor);
}

type PlainVerb = Exclude<LawAct['verb'], 'report' | 'inform' | 'not-alter' | 'keep-records'>;

const fulfilledBy: Readonly<Record<PlainVerb, readonly Verb[]>> = {
    investigate: ['started-investigation'],
    'assess-risk': ['assessed-risk'],
    'take-corrective-action': ['took-corrective-action'],
    'take-measures': ['took-measures'],
    suspend: ['suspended', 'disabled'],
    mitigate: ['took-corrective-action', 'suspended', 'disabled'],
};

function fits(event: CaseEvent, group: Group, matter: Matter): boolean {
    const { act } = group.duty;
    switch (act.verb) {
        case 'report':
            return event.verb === 'reported' && reaches(event, group) && (isAsked(event, group, matter) || updates(event, group, matter));
        case 'inform':
            return reaches(event, group) && (event.verb === 'reported' || (event.verb === 'informed' && !event.alteration));
        case 'not-alter':
        case 'keep-records':
            return false;
        default:
            return fulfilledBy[act.verb].includes(event.verb) && concernsSubject(event, group);
    }
}

/** A line that names no system or model is about all of them. */
function concernsSubject(event: CaseEvent, group: Group): boolean {
    const subject = subjectOf(event);
    return subject === undefined || subjectsOf(group).includes(subject);
}

function reaches(event: CaseEvent, { addressee, bindings }: Group): boolean {
    const recipient = addressee.party?.name;
    if (recipient === undefined || !addressedBy(event).includes(recipient)) return false;
    return event.verb !== 'reported' || bindings.some((binding) => binding.countsReport(event, recipient));
}

/** Whether a report is of a stage that the duty asks for. */
export function isAsked(event: CaseEventOf<'reported'>, { duty }: Group, matter: Matter): boolean {
    return duty.act.verb === 'report' && duty.act.stages.some((stage) => isStage(event.stage, stage, matter));
}

/** Whether a report brings one of the duty's stages up to date; that tells a later finding where such a report already stands. */
function updates(event: CaseEventOf<'reported'>, { duty }: Group, { law }: Matter): boolean {
    const updated = event.stage === undefined ? undefined : law.stages.get(event.stage)?.updates;
    return duty.specialises !== undefined && duty.act.verb === 'report' && updated !== undefined && duty.act.stages.includes(updated);
}

function alreadyReported(finding: When, group: Group, matter: Matter): boolean {
    return matter.history.events.some(
        (event) =>
            event.verb === 'reported' &&
            byParty(event, group, matter) &&
            reaches(event, group) &&
            isAsked(event, group, matter) &&
            !notEarlier(event.at, finding),
    );
}

/** Whether a line is not earlier than a finding; a date alone may have been any hour of its day. */
export function notEarlier(done: When, finding: When): boolean {
    return done.dayOnly ? done.day >= localDay(finding, done.zone) : done.instant >= finding.instant;
}

/** The lines that altered a system of the group, in order to investigate. */
export function alterations(group: Group, matter: Matter): readonly CaseEvent[] {
    return matter.history.events.filter((event) => {
        return (
            event.verb === 'altered' &&
            byParty(event, group, matter) &&
            event.subject !== undefined &&
            subjectsOf(group).includes(event.subject)
        );
    });
}

/** The lines by which the bound party informed the addressee of an alteration. */
export function informedOfAlteration(group: Group, matter: Matter): readonly CaseEvent[] {
    return matter.history.events.filter(
        (event) => event.verb === 'informed' && event.alteration && byParty(event, group, matter) && reaches(event, group),
    );
}
