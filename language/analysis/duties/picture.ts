import { drawTimeline } from '../../reports/timeline/draw-timeline.ts';
import type { DutyClock } from '../../reports/timeline/timeline.ts';
import { timelineOf } from '../../reports/timeline/timeline.ts';
import { timelineWords } from '../../reports/timeline/words.ts';
import type { Range } from '../../syntax/range.ts';
import { certaintyOf } from '../judgement/incident-gaps.ts';
import type { JudgedIncident } from '../judgement/judge-file.ts';
import type { Speaker } from '../telling/speaker.ts';

const NARROWEST = 200;
const WIDEST = 10_000;

/** How a picture is looked at. */
export interface PictureView {
    /** The width there is, in pixels. */
    readonly width: number;
    /** The reader's language. */
    readonly locale: string | undefined;
    /** In whose words duties are called. */
    readonly speaker: Speaker;
    /** Another instant than now is shown. */
    readonly isTravelling: boolean;
}

/** What has happened in an incident and what is owed, as an `svg` element, and the places that can be clicked in it. */
export function timelinePicture(
    { caseFile, docket, gaps }: JudgedIncident,
    { width, locale, speaker, isTravelling }: PictureView,
): { readonly svg: string; readonly places: readonly Range[] } {
    const fitting = Number.isFinite(width) ? Math.min(WIDEST, Math.max(NARROWEST, width)) : NARROWEST;
    const told = timelineWords(locale);
    const words = isTravelling ? { ...told, now: told.asOf } : told;
    const { complete, lines } = certaintyOf(gaps);
    const timeline = timelineOf(caseFile, docket);
    const inWords = (clock: DutyClock): DutyClock => ({ ...clock, title: speaker.title(clock) });
    const shown = { ...timeline, clocks: timeline.clocks.map(inWords), standing: timeline.standing.map(inWords) };
    return drawTimeline(shown, fitting, words, complete ? undefined : words.cannotSay(lines));
}
