import { dayInWords } from '../../checks/wording.ts';
import { runningClocks } from '../../explain/clocks.ts';
import { dayPartOf } from '../../facts/written-instant.ts';
import { canonicalInstant } from '../../syntax/literals.ts';
import type { Range } from '../../syntax/range.ts';
import { wordsOf } from '../../syntax/words/words.ts';
import { isDay, yearOf } from '../../time/day.ts';
import { dayOf } from '../../time/zone.ts';
import { doubtInWords } from '../duties/doubt.ts';
import { certaintyOf } from '../judgement/incident-gaps.ts';
import type { JudgedIncident } from '../judgement/judge-file.ts';
import type { OpenText, View } from '../view.ts';

/** More hints than these on one line would push it out of sight. */
const MAX_CLOCKS = 2;

/** The weekday of a date that is written without one. */
export interface WeekdayHint {
    readonly range: Range;
    readonly weekday: string;
}

/** The deadlines whose clocks a line of a timeline starts: in a few words, and each duty in a line. */
export interface ClockHint {
    readonly range: Range;
    readonly label: string;
    readonly details: readonly string[];
}

/** The weekdays of the dates in some lines of a text, counted from 1. */
export function weekdaysIn({ tree }: Pick<OpenText, 'tree'>, first: number, last: number): readonly WeekdayHint[] {
    const hints: WeekdayHint[] = [];
    for (const { target, text, range } of wordsOf(tree, first, last)) {
        if ((target !== 'Instant' && target !== 'DATE') || /^[A-Z]/.test(text)) continue;
        const day = dayPartOf(canonicalInstant(text));
        if (isDay(day)) hints.push({ range, weekday: dayInWords(day).slice(0, 3) });
    }
    return hints;
}

/** The clocks that run in the incidents of a file, at the lines that started them. */
export function clocksIn(path: string, { incidents, asOf }: Pick<View, 'incidents' | 'asOf'>): readonly ClockHint[] {
    return incidents(path).flatMap((judged) => clocksOf(judged, asOf));
}

function clocksOf({ caseFile, events, docket, complete, gaps }: JudgedIncident, asOf: View['asOf']): readonly ClockHint[] {
    const clocks = runningClocks(docket.entries, events, yearOf(dayOf(asOf, caseFile.zone)));
    return [...Map.groupBy(clocks, ({ event }) => event)].map(([{ range }, own]) => {
        const more = own.length > MAX_CLOCKS ? ` and ${own.length - MAX_CLOCKS} more` : '';
        const shown = own.slice(0, MAX_CLOCKS).map(({ label }) => label);
        const details = own.flatMap((each) => each.details);
        if (complete) return { range, label: `${shown.join('; ')}${more}`, details };
        return { range, label: `? ${shown.join('; ')}${more}`, details: [doubtInWords(certaintyOf(gaps)) ?? '', ...details] };
    });
}
