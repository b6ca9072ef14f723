import type { Deadline, DocketEntry } from '../../docket/entry.ts';
import { meaninglessIn } from '../../checks/run.ts';
import type { Around, JudgedExample, Outcome } from '../../examples/judge-example.ts';
import { judgeExample } from '../../examples/judge-example.ts';
import { writtenEnd } from '../../examples/write-entry.ts';
import type { Example } from '../../facts/example-source.ts';
import { ownName, partsOfName } from '../../facts/ids.ts';
import type { Subject } from '../../facts/source.ts';
import type { Zone } from '../../time/instant.ts';
import { describeDay, isDay } from '../../time/day.ts';
import { dayOf, formatInstant } from '../../time/zone.ts';
import type { ExampleStory, StoryFile, ToldExpectation } from '../examples/stories.ts';
import { storiesOf } from '../examples/stories.ts';

/** An example with the dates that the engine gives for it, and who is who in it. */
export interface WorkedExample extends ExampleStory {
    readonly world: readonly string[];
}

/** What is remembered of an example: it shows something of several duties. */
export type WorkOut = (file: StoryFile, example: Example) => JudgedExample;

/** Works each example out once. */
export function workingOut(around: Omit<Around, 'meaninglessIn'>): WorkOut {
    const known = new Map<Example, JudgedExample>();
    return ({ file }, example) => {
        const judged = known.get(example) ?? judgeExample({ ...around, meaninglessIn }, file, example);
        known.set(example, judged);
        return judged;
    };
}

/**
 * The examples that show something of a duty. What it comes to is worked out, whatever of it the example itself expects. An example
 * that shows that there is nothing tells a reader of this duty little, and stands only where no other one shows more.
 *
 * @param duty qualified
 */
export function workedExamples(duty: string, files: readonly StoryFile[], workOut: WorkOut): readonly WorkedExample[] {
    const all = files.flatMap((file) =>
        file.file.examples.flatMap((example) => {
            const outcomes = workOut(file, example).outcomes.filter(({ expectation }) => isOf(expectation.duty.text, duty));
            const [story] = storiesOf(duty, [{ ...file, file: { ...file.file, examples: [example] } }]);
            return story ? [{ story: worked(story, example, outcomes), shows: outcomes.some(({ found }) => found.length > 0) }] : [];
        }),
    );
    const showing = all.filter(({ shows }) => shows);
    return (showing.length > 0 ? showing : all).map(({ story }) => story);
}

function isOf(written: string, duty: string): boolean {
    return written === duty || (partsOfName(written).regime === undefined && written === ownName(duty));
}

function worked(story: ExampleStory, { subjects }: Example, outcomes: readonly Outcome[]): WorkedExample {
    return { ...story, asks: outcomes.map(toldOutcome), world: subjects.map(toldSubject) };
}

function toldOutcome({ asOf, zone, found: [entry], expectation }: Outcome): ToldExpectation {
    const isNone = expectation.status === 'no entry' || entry === undefined;
    return { asOf: toldInstant(asOf, zone), says: isNone ? 'nothing of this duty' : toldEntry(entry, zone) };
}

function toldEntry(entry: DocketEntry, zone: Zone): string {
    const { status, party, recipient, planBy, limit, keepUntil, owedSince, reason, marks } = entry;
    const open = status === 'due' || status === 'overdue' || status === 'waiting';
    return [
        status,
        `${party}${recipient === null ? '' : ` to ${recipient}`}`,
        ...(owedSince === null || !open ? [] : [`owed at once since ${toldInstant(owedSince, zone)}`]),
        ...(planBy && status !== 'not owed' ? [`plan by ${toldEnd(planBy, zone)}`] : []),
        ...(limit && status !== 'not owed' ? [`limit ${toldEnd(limit, zone)}`] : planBy && open ? ['no limit'] : []),
        ...(keepUntil ? [`keep until at least ${toldEnd(keepUntil, zone)}`] : []),
        ...(reason === null ? [] : [`because ${reason}`]),
        ...[...new Set(marks.map(({ mark }) => `marked ${mark}`))],
    ].join(', ');
}

function toldEnd(end: Pick<Deadline, 'lastDay' | 'ends'>, zone: Zone): string {
    const written = writtenEnd(end, zone);
    return isDay(written) ? describeDay(written, 3) : toldInstant(end.ends, zone);
}

/** The first instant of a day by the day alone. */
function toldInstant(instant: number, zone: Zone): string {
    const time = formatInstant(instant, zone).slice('2028-02-01T'.length, '2028-02-01T09:00'.length);
    return `${describeDay(dayOf(instant, zone), 3)}${time === '00:00' ? '' : `, ${time}`}`;
}

/** `triage-ai is annex-III-5-d; provider medira; placed on market 2027-12-03`. */
function toldSubject({ name, traits, roles, placed, service }: Subject): string {
    return [
        ...(traits.length === 0 ? [] : [`is ${traits.map(({ text }) => text).join(', ')}`]),
        ...roles.map(({ role, parties }) => `${role.text} ${parties.map(({ text }) => text).join(', ')}`),
        ...placed.slice(0, 1).map(({ date }) => `placed on market ${date.text}`),
        ...service.slice(0, 1).map(({ date }) => `put into service ${date.text}`),
    ].reduce((text, part, index) => `${text}${index === 0 ? ' ' : '; '}${part}`, name.text);
}
