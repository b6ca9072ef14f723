import type { DutyId } from '../../facts/ids.ts';
import type { Matter } from '../conditions/matter.ts';
import type { LawDuty, LawMoment } from '../law/law.ts';
import type { Ground } from './ground.ts';
import type { Group } from './group.ts';
import { limitedSpans } from '../clocks/clock.ts';
import { isStage } from '../conditions/binding.ts';
import { askedFor } from '../conditions/condition.ts';
import { noteOf } from '../conditions/notes.ts';
import { fulfillingLines } from './fulfilment.ts';
import { narrowed } from './ground.ts';
import { subjectsOf } from './group.ts';
import { outcomeOf } from './status.ts';

const followedBefore = new WeakMap<LawDuty, readonly LawDuty[]>();

/** The duties to report that a duty follows: the one that it answers or says to follow, else those of its regime whose stage it asks for. */
export function reportsFollowed(duty: LawDuty, { law }: Pick<Matter, 'law'>): readonly LawDuty[] {
    const known = followedBefore.get(duty) ?? followedIn(duty, law);
    followedBefore.set(duty, known);
    return known;
}

function followedIn(duty: LawDuty, law: Matter['law']): readonly LawDuty[] {
    const named = duty.answers ?? duty.follows;
    if (named !== undefined) return isOrSpecialises(named, law);
    const stages = stagesFollowed(duty);
    if (stages.length === 0) return [];
    return [...law.duties.values()].filter((each) => each !== duty && each.regime === duty.regime && asksForOneOf(stages, each, law));
}

/** A duty to report and the graver forms of it, each of which may be missed or made alone. */
function isOrSpecialises(id: DutyId, law: Matter['law']): readonly LawDuty[] {
    const root = law.duties.get(id)?.root;
    return [...law.duties.values()].filter((each) => each.root === root && each.act.verb === 'report');
}

/**
 * The ground of a duty that follows a report: it is owed only while that very report is owed, or once it was made or missed while it
 * was owed. What an authority owes for a report that it received follows what was owed to it: the report to itself, else the one to
 * another authority of its state. Where nothing was owed to it, it owes nothing.
 *
 * @param reports the grounds of the reports that the duty follows, of whomever and to whomever
 */
export function followReports(ground: Ground, reports: readonly Ground[], matter: Matter): Ground | undefined {
    const { duty } = ground.group;
    const followed = duty.answers === undefined ? ownReports(ground.group, reports) : owedTo(ground.group, reports, matter);
    if (followed.length === 0) return duty.answers === undefined ? ground : undefined;
    const reportsStand = followed.map((each) => standsAt(each, matter));
    const reason = followed.find((each) => each.reason)?.reason;
    return narrowed(
        ground,
        (step) => reportsStand.some((stands) => stands(step)),
        {
            text: `the report that it follows is not owed${reason ? `: ${reason.text}` : ''}`,
            steps: reason?.steps ?? (() => [{ rule: 'Not owed', because: 'the report that it follows is not owed' }]),
            ...(reason?.exclusion ? { exclusion: reason.exclusion } : {}),
        },
        matter,
    );
}

/** The party's own reports about the same systems, where the duty is itself a report to the same recipient. */
function ownReports({ duty, party, addressee, bindings }: Group, reports: readonly Ground[]): readonly Ground[] {
    const subjects = bindings.map(({ subject }) => subject.name);
    return reports.filter(({ group }) => {
        if (group.party !== party || !subjectsOf(group).some((subject) => subjects.includes(subject))) return false;
        if (duty.act.verb !== 'report') return true;
        const to = group.addressee;
        if (bindings.some(({ before }) => before.some(({ recipient }) => recipient === to.party?.name))) return true;
        return to.party?.name === addressee.party?.name && to.office === addressee.office && to.state === addressee.state;
    });
}

/** What was owed to an authority itself; else what was owed in its state, wherever that is known. */
function owedTo({ party, bindings }: Group, reports: readonly Ground[], { workspace }: Matter): readonly Ground[] {
    const subjects = bindings.map(({ subject }) => subject.name);
    const concerning = reports.filter(({ group }) => subjectsOf(group).some((subject) => subjects.includes(subject)));
    const exact = concerning.filter(({ group }) => group.addressee.party?.name === party);
    if (exact.length > 0) return exact;
    const country = workspace.parties.get(party)?.country;
    return concerning.filter(({ group: { addressee } }) =>
        addressee.missingRecipient?.kind === 'place-missing'
            ? country !== 'EU'
            : addressee.state !== undefined && addressee.state === country,
    );
}

const standing = noteOf<Map<Ground, StandsAt>>();

type StandsAt = (step: number) => boolean;

/** At which steps a report is owed, or was made or missed while it was; worked out once for all duties that follow it. */
function standsAt(report: Ground, matter: Matter): StandsAt {
    const known = standing(matter.judged, () => new Map());
    const stands = known.get(report) ?? standsUntilMade(report, matter);
    known.set(report, stands);
    return stands;
}

function standsUntilMade(report: Ground, matter: Matter): StandsAt {
    const [line] = fulfillingLines(report, matter);
    const stretches = report.group.duty.repetition ? [] : limitedSpans(report, matter);
    const { status, limit, span } = outcomeOf(report, stretches, line, false, matter);
    const missed = status === 'late' || status === 'overdue' ? limit?.deadline.ends : undefined;
    const made = status === 'met' && line ? Math.max(line.at.instant, span?.from ?? -Infinity) : Infinity;
    return (step) => report.owed[step] === true || (matter.history.steps[step] ?? -Infinity) >= (missed ?? made);
}

function asksForOneOf(stages: readonly string[], { act }: LawDuty, law: Matter['law']): boolean {
    return (
        act.verb === 'report' &&
        act.stages.some((stage) => stages.some((asked) => isStage(stage, asked, { law }) || isStage(asked, stage, { law })))
    );
}

function stagesFollowed(duty: LawDuty): readonly string[] {
    const moments = [...duty.standards, ...duty.limits].map((line) => line.after);
    if (duty.repetition) moments.push(duty.repetition.after);
    return [...moments.flatMap(stageOfMoment), ...askedFor(duty.when, 'reported').map((leaf) => leaf.stage)];
}

function stageOfMoment(moment: LawMoment): readonly string[] {
    return moment.kind === 'reported' ? [moment.stage] : [];
}
