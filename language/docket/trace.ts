import type { CaseEvent, When } from '../facts/case-file.ts';
import { actorOf } from '../facts/case-file.ts';
import type { Counted, CountedLimit } from './clocks/clock.ts';
import type { Silence } from './conditions/history.ts';
import type { Draft, Kept } from './obligations/draft.ts';
import type { LawDuty } from './law/law.ts';
import type { TraceStep } from './entry.ts';
import type { PossibleHoliday } from '../time/count.ts';
import type { Basis } from './rests-on.ts';
import type { Matter } from './conditions/matter.ts';
import { findingsNamed } from './conditions/condition.ts';
import { describeDay } from '../time/day.ts';
import { formatPeriod } from '../time/period.ts';
import { formatInstant } from '../time/zone.ts';
import { attackable, defensible } from './clocks/argument.ts';
import { momentInWords } from './clocks/moment-in-words.ts';
import { describe } from './obligations/describe.ts';
import { happenedAt } from './obligations/ground.ts';
import { silenceBehind, withoutLimit } from './obligations/inference.ts';

/** The counting rule of acts of the Union; its articles are cited by a trace, and never applied outside the room of time. */
const countingAct = 'Regulation (EEC, Euratom) No 1182/71';

/** Every rule applied to an entry, by provision, and every fact used, by line. */
export function traceOf(draft: Draft, { readings }: Basis, matter: Matter): readonly TraceStep[] {
    const { ground, line, planBy, limit, kept, breaches } = draft;
    const without = withoutLimit(draft, matter);
    const { duty, addressee } = ground.group;
    return [
        ...ground.because,
        ...addressee.because,
        ...conditionSteps(draft, matter),
        ...readings.map((id) => readingStep(id, matter)),
        ...(planBy ? [clockStep('Plan by', planBy, matter)] : []),
        ...(planBy?.neverAchievable === true
            ? [{ rule: 'Plan by', because: 'the cautious date lay before the duty arose, and was never achievable' }]
            : []),
        ...(limit
            ? [clockStep('Limit', limit, matter), ...readingSteps(limit), ...countingSteps(limit), ...grantSteps(limit, matter)]
            : []),
        ...(limit ? argumentSteps(limit, draft, matter) : []),
        ...(without === null ? [] : [{ rule: 'No limit', because: without }]),
        ...(kept ? [keptStep(kept, ground.group.duty, matter)] : []),
        ...(line ? [lineStep('Fulfilled', line, matter)] : []),
        ...breaches.map((breach) => lineStep('Breached', breach, matter)),
        ...(draft.coveredBy === undefined ? [] : [{ rule: 'Specialisation', because: draft.reason ?? '', location: duty.location }]),
        ...(draft.status === 'not owed' ? (ground.reason?.steps() ?? [{ rule: 'Not owed', because: draft.reason ?? '' }]) : []),
    ];
}

function conditionSteps(draft: Draft, matter: Matter): readonly TraceStep[] {
    const { span, ground } = draft;
    const { arose, held, ownFinding } = ground;
    const { basis, act, when, location } = draft.ground.group.duty;
    if (act.verb === 'keep-records' && findingsNamed(when).length === 0)
        return [{ rule: basis, because: 'it binds whether or not an incident has happened', location }];
    const since = span ? happenedAt(span.step, matter) : (arose ?? held);
    const silence = silenceBehind(draft, matter);
    const step: TraceStep = since.event
        ? {
              ...lineStep(basis, since.event, matter),
              because: `the condition holds since ${whenInWords(since.when)}: ${describe(since.event, matter)}`,
          }
        : {
              rule: basis,
              because: `the condition holds since ${whenInWords(since.when)}${since.change ? `: ${since.change.because}` : ''}`,
              ...(since.change ? { location: since.change.location } : {}),
          };
    const finding = ownFinding?.event && ownFinding.event !== since.event ? [lineStep(basis, ownFinding.event, matter)] : [];
    return [step, ...finding, ...(silence ? [silenceStep(silence, matter)] : [])];
}

function silenceStep({ of, event }: Silence, matter: Matter): TraceStep {
    return {
        rule: 'Inferred from silence',
        because: `${describe(event, matter)}, ${whenInWords(event.at)}, and no line of ${of} followed within the policy's measure`,
        location: { file: matter.caseFile.path, range: event.range },
    };
}

function argumentSteps(limit: CountedLimit, { planBy, ground: { group } }: Draft, matter: Matter): readonly TraceStep[] {
    return [
        { rule: 'Defensible', because: defensible(limit, group.party, matter) },
        { rule: 'Attackable', because: attackable(limit, planBy, group.party, matter) },
    ];
}

function readingStep(id: string, { law }: Matter): TraceStep {
    const reading = law.readings.get(id);
    return { rule: `reading ${id}`, because: `adopted: ${reading?.title ?? id}`, ...(reading ? { location: reading.location } : {}) };
}

function lineStep(rule: string, event: CaseEvent, matter: Matter): TraceStep {
    return {
        rule,
        because: `${describe(event, matter)}, ${whenInWords(event.at)}`,
        location: { file: matter.caseFile.path, range: event.range },
    };
}

function clockStep(label: string, counted: Counted, matter: Matter): TraceStep {
    const { line, start, deadline } = counted;
    const until = deadline.lastDay === undefined ? formatInstant(deadline.ends, start.when.zone) : describeDay(deadline.lastDay);
    const from = start.event ? describe(start.event, matter) : momentInWords(line.after, matter.law);
    const rule = line.basis === '' ? label : `${label}, ${line.basis}`;
    const because = `${formatPeriod(line.period)} after ${from} (${whenInWords(start.when)}): ${until}`;
    return { rule, because, location: start.event ? { file: matter.caseFile.path, range: start.event.range } : line.location };
}

/** That a limit rests on the latest that a line can mean; the cautious date rests on the earliest. */
function readingSteps({ fromLatest = false }: Counted): readonly TraceStep[] {
    if (!fromLatest) return [];
    const because = 'a date is not exact: the limit is counted from the latest that it can be, the cautious date from the earliest';
    return [{ rule: 'Limit', because }];
}

/** An authority's extension, and who granted it. */
function grantSteps({ grant, deadline }: Counted, matter: Matter): readonly TraceStep[] {
    if (!grant) return [];
    const until = deadline.lastDay === undefined ? formatInstant(deadline.ends, grant.at.zone) : describeDay(deadline.lastDay);
    return [
        { ...lineStep('Extended', grant, matter), because: `${actorOf(grant) ?? ''} extended it on ${whenInWords(grant.at)}: ${until}` },
    ];
}

function keptStep({ until, start, after, period }: Kept, { basis, location }: LawDuty, matter: Matter): TraceStep {
    const from = start.event ? describe(start.event, matter) : momentInWords(after, matter.law);
    return {
        rule: `Keep until at least, ${basis}`,
        because: `${formatPeriod(period)} after ${from} (${whenInWords(start.when)}): ${describeDay(until.lastDay)}`,
        location: start.event ? { file: matter.caseFile.path, range: start.event.range } : location,
    };
}

function countingSteps({ deadline }: Counted): readonly TraceStep[] {
    const applied = deadline.steps
        .filter((step) => step.article !== '')
        .map((step) => ({ rule: `${countingAct}, Article ${step.article}`, because: step.text }));
    const ignored = deadline.notExtendedFor.map((holiday) => ({
        rule: `${countingAct}, Article 2(1)`,
        because: `${holiday.name} (${holiday.date}) is a ${holiday.status} public holiday ${effectOf(holiday)}: ${holiday.source}`,
    }));
    return [...applied, ...ignored];
}

function effectOf({ wouldExtend }: PossibleHoliday): string {
    return wouldExtend ? 'and does not extend the limit' : 'within the period, without effect on its end';
}

function whenInWords(when: When): string {
    const { latest, ...earliest } = when;
    if (latest) return `between ${whenInWords(earliest)} and ${whenInWords(latest)}`;
    return when.dayOnly ? describeDay(when.day) : formatInstant(when.instant, when.zone);
}
