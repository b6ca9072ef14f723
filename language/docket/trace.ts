import type { CaseEvent, When } from '../facts/case-file.ts';
import type { Counted } from './clocks/clock.ts';
import type { Draft } from './obligations/draft.ts';
import type { TraceStep } from './entry.ts';
import type { Basis } from './rests-on.ts';
import type { Matter } from './conditions/matter.ts';
import { describeDay } from '../time/day.ts';
import { formatPeriod } from '../time/period.ts';
import { formatInstant } from '../time/zone.ts';
import { momentInWords } from './obligations/draft.ts';
import { describe } from './obligations/ground.ts';

/** The counting rule of acts of the Union; its articles are cited by a trace, and never applied outside the room of time. */
const countingAct = 'Regulation (EEC, Euratom) No 1182/71';

/** Every rule applied to an entry, by provision, and every fact used, by line. */
export function traceOf(draft: Draft, { readings }: Basis, matter: Matter): readonly TraceStep[] {
    const { ground, line, planBy, limit, breaches } = draft;
    const { duty, addressee } = ground.group;
    return [
        ...ground.because,
        ...addressee.because,
        ...conditionSteps(draft, matter),
        ...readings.map((id) => readingStep(id, matter)),
        ...(planBy ? [clockStep('Plan by', planBy, matter)] : []),
        ...(draft.clock.neverAchievable
            ? [{ rule: 'Plan by', because: 'the cautious date lay before the duty arose, and was never achievable' }]
            : []),
        ...(limit ? [clockStep('Limit', limit, matter), ...countingSteps(limit)] : []),
        ...(line ? [lineStep('Fulfilled', line, matter)] : []),
        ...breaches.map((breach) => lineStep('Breached', breach, matter)),
        ...(draft.coveredBy === undefined ? [] : [{ rule: 'Specialisation', because: draft.reason ?? '', location: duty.location }]),
        ...(draft.status === 'not owed' ? [ground.reason?.step ?? { rule: 'Not owed', because: draft.reason ?? '' }] : []),
    ];
}

function conditionSteps(draft: Draft, matter: Matter): readonly TraceStep[] {
    const { arose, held, ownFinding } = draft.ground;
    const { basis } = draft.ground.group.duty;
    const since = arose ?? held;
    const step: TraceStep = since.event
        ? {
              ...lineStep(basis, since.event, matter),
              because: `the condition holds since ${whenInWords(since.when)}: ${describe(since.event, matter)}`,
          }
        : { rule: basis, because: `the condition holds since ${whenInWords(since.when)}` };
    if (!ownFinding?.event || ownFinding.event === since.event) return [step];
    return [step, lineStep(basis, ownFinding.event, matter)];
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

function countingSteps({ deadline }: Counted): readonly TraceStep[] {
    const applied = deadline.steps
        .filter((step) => step.article !== '')
        .map((step) => ({ rule: `${countingAct}, Article ${step.article}`, because: step.text }));
    const ignored = deadline.notExtendedFor.map((holiday) => ({
        rule: `${countingAct}, Article 2(1)`,
        because: `${holiday.name} (${holiday.date}) is ${holiday.status} and does not extend the limit: ${holiday.source}`,
    }));
    return [...applied, ...ignored];
}

function whenInWords(when: When): string {
    return when.dayOnly ? describeDay(when.day) : formatInstant(when.instant, when.zone);
}
