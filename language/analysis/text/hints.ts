import { dayInWords } from '../../checks/wording.ts';
import type { RunningClock } from '../../explain/clocks.ts';
import { runningClocks } from '../../explain/clocks.ts';
import { endOf } from '../../findings/parts-of.ts';
import { dayPartOf } from '../../facts/written-instant.ts';
import { canonicalInstant } from '../../syntax/literals.ts';
import type { Range } from '../../syntax/range.ts';
import { isDateWord, wordsOf } from '../../syntax/words/words.ts';
import { isDay, yearOf } from '../../time/day.ts';
import { dayOf } from '../../time/zone.ts';
import { doubtInWords } from '../duties/doubt.ts';
import { certaintyOf } from '../judgement/incident-gaps.ts';
import type { JudgedIncident } from '../judgement/judge-file.ts';
import type { Speaker } from '../telling/speaker.ts';
import { englishSpeaker } from '../telling/speaker.ts';
import type { OpenText, View } from '../view.ts';

/** How long the hint of a line may be: more would push it out of sight, and editors cut it. */
const MAX_LENGTH = 43;

/** The weekday of a date that is written without one. */
export interface WeekdayHint {
    readonly range: Range;
    readonly weekday: string;
}

/** The deadlines whose clocks a line of a timeline starts: the first of them, its date before all, and each duty in a line. */
export interface ClockHint {
    readonly range: Range;
    readonly label: string;
    readonly details: readonly string[];
}

/** The weekdays of the dates in some lines of a text, counted from 1. */
export function weekdaysIn({ tree }: Pick<OpenText, 'tree'>, first: number, last: number): readonly WeekdayHint[] {
    const hints: WeekdayHint[] = [];
    for (const { target, text, range } of wordsOf(tree, first, last)) {
        if (!isDateWord({ target }) || /^[A-Z]/.test(text)) continue;
        const day = dayPartOf(canonicalInstant(text));
        if (isDay(day)) hints.push({ range, weekday: dayInWords(day).slice(0, 3) });
    }
    return hints;
}

/** The clocks that run in the incidents of a file, at the lines that started them. */
export function clocksIn(
    path: string,
    { incidents, asOf }: Pick<View, 'incidents' | 'asOf'>,
    speaker: Speaker = englishSpeaker,
): readonly ClockHint[] {
    return incidents(path).flatMap((judged) => clocksOf(judged, asOf, speaker));
}

function clocksOf(
    { caseFile, events, docket, complete, gaps }: JudgedIncident,
    asOf: View['asOf'],
    speaker: Speaker,
): readonly ClockHint[] {
    const year = yearOf(dayOf(asOf, caseFile.zone));
    return [...Map.groupBy(runningClocks(docket.entries, events), ({ event }) => event)].flatMap(([{ range }, own]) => {
        const [first, ...others] = own;
        if (!first) return [];
        const details = own.flatMap((each) => each.details).map(speaker.english);
        const label = `${complete ? '' : '? '}${labelOf(first, others.length, year, speaker)}`;
        return [{ range, label, details: complete ? details : [doubtInWords(certaintyOf(gaps), speaker) ?? '', ...details] }];
    });
}

/** `by Thu 16 Dec: report-death +1`; a name that is too long is cut, a date never. */
function labelOf({ name, kind, end, zone }: RunningClock, more: number, year: number, speaker: Speaker): string {
    const day = speaker.end(endOf(end, zone)).replace(` ${year}`, '');
    const date = speaker.say('hint.clock', { kind, day });
    const rest = more > 0 ? ` +${more}` : '';
    const room = MAX_LENGTH - '? : '.length - date.length - rest.length;
    return `${date}: ${name.length <= room ? name : `${name.slice(0, Math.max(0, room - 1))}…`}${rest}`;
}
