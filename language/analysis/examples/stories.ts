import type { Example, Expect, Expectation } from '../../facts/example-source.ts';
import { ownName, partsOfName } from '../../facts/ids.ts';
import type { SourceFile, WrittenInstant } from '../../facts/source.ts';
import { dayPartOf } from '../../facts/written-instant.ts';
import type { Range } from '../../syntax/range.ts';
import { describeDay, isDay } from '../../time/day.ts';
import type { ShownText } from '../text/shown-text.ts';
import { shownPage } from '../text/shown-text.ts';

/** An example as it is told about one duty. */
export interface ExampleStory {
    readonly title: string;
    /** Its documentation comment. */
    readonly note?: string;
    /** The lines of its timelines as they are written. */
    readonly happened: readonly string[];
    /** The readings of the law that it adopts. */
    readonly readings: readonly string[];
    /** What is asked for by the duty. */
    readonly asks: readonly ToldExpectation[];
}

export interface ToldExpectation {
    /** As of when, in words. */
    readonly asOf: string;
    /** Such as `due, of medira to ap, plan by Fri 11 Feb 2028`. */
    readonly says: string;
}

/** A file with examples, and its lines as they may be shown. */
export interface StoryFile {
    readonly file: SourceFile;
    readonly lines: readonly ShownText[];
}

/** A file and what of its text may be shown. */
export function storyFile(file: SourceFile, text: string): StoryFile {
    return { file, lines: shownPage(text, file.problems).lines };
}

/**
 * The examples that show something of a duty, in order of files.
 *
 * @param duty qualified
 */
export function storiesOf(duty: string, files: readonly StoryFile[]): readonly ExampleStory[] {
    return files.flatMap(({ file, lines }) => file.examples.flatMap((example) => storyOf(example, duty, lines) ?? []));
}

function storyOf(example: Example, duty: string, lines: readonly ShownText[]): ExampleStory | undefined {
    const asks = example.expects.flatMap((expect) => asksOf(expect, duty));
    if (asks.length === 0) return undefined;
    const { title = '', documentation, incidents, policies } = example;
    return {
        title,
        ...(documentation !== undefined && { note: documentation.replace(/\s+/g, ' ') }),
        happened: incidents.flatMap(({ events }) => events.map(({ range }) => writtenIn(range, lines))),
        readings: policies.flatMap(({ adopts }) => adopts.map(({ text }) => text)),
        asks,
    };
}

function asksOf({ asOf, lines }: Expect, duty: string): readonly ToldExpectation[] {
    const own = lines.filter((line) => isOf(line, duty));
    return own.map((line) => ({ asOf: inWords(asOf), says: expectationInWords(line) }));
}

function isOf({ duty: { text } }: Expectation, duty: string): boolean {
    return text === duty || (partsOfName(text).regime === undefined && text === ownName(duty));
}

/** What a line expects, as parts of a sentence with its days in words. */
export function expectationInWords(expectation: Expectation): string {
    const { status, party, recipient, state, since, planBy, limit, keepUntil, missing, marks, because } = expectation;
    const dates = missing.filter((what) => what !== 'marks').map((what) => (what === 'plan' ? 'no cautious date' : 'no limit'));
    const whom = [...(party ? [`of ${party.text}`] : []), ...(recipient ? [`to ${recipient.text}`] : [])].join(' ');
    return [
        status,
        ...(whom === '' ? [] : [whom]),
        ...(state ? [`in ${state.text}`] : []),
        ...(since ? [`since ${inWords(since)}`] : []),
        ...(planBy ? [`plan by ${inWords(planBy)}`] : []),
        ...(limit ? [`limit ${inWords(limit)}`] : []),
        ...(keepUntil ? [`keep until at least ${inWords(keepUntil)}`] : []),
        ...dates,
        ...(missing.includes('marks') ? ['no marks'] : []),
        ...marks.map((mark) => `marked ${mark}`),
        ...(because ? [`because “${because.text}”`] : []),
    ].join(', ');
}

function inWords({ text }: WrittenInstant): string {
    const day = dayPartOf(text);
    const [, time = ''] = text.split('T');
    return `${isDay(day) ? describeDay(day, 3) : day}${time === '' ? '' : `, ${time}`}`;
}

/** The lines of a stretch of text, as one. */
function writtenIn([line, column, endLine]: Range, lines: readonly ShownText[]): string {
    const [first = '', ...rest] = lines.slice(line - 1, endLine);
    return [first.slice(column - 1), ...rest.map((each) => each.trim())].join(' ').replace(/\s*\/\/.*$/, '');
}
