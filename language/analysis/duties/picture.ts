import { drawTimeline } from '../../reports/timeline/draw-timeline.ts';
import { timelineOf } from '../../reports/timeline/timeline.ts';
import { timelineWords } from '../../reports/timeline/words.ts';
import type { Range } from '../../syntax/range.ts';
import { certaintyOf } from '../judgement/incident-gaps.ts';
import type { JudgedIncident } from '../judgement/judge-file.ts';

const NARROWEST = 200;
const WIDEST = 10_000;

/** How a picture is looked at. */
export interface PictureView {
    /** The width there is, in pixels. */
    readonly width: number;
    /** The reader's language. */
    readonly locale: string | undefined;
    /** Another instant than now is shown. */
    readonly isTravelling: boolean;
}

/** What has happened in an incident and what is owed, as an `svg` element, and the places that can be clicked in it. */
export function timelinePicture(
    { caseFile, docket, gaps }: JudgedIncident,
    { width, locale, isTravelling }: PictureView,
): { readonly svg: string; readonly places: readonly Range[] } {
    const fitting = Number.isFinite(width) ? Math.min(WIDEST, Math.max(NARROWEST, width)) : NARROWEST;
    const told = timelineWords(locale);
    const words = isTravelling ? { ...told, now: told.asOf } : told;
    const { complete, lines } = certaintyOf(gaps);
    return drawTimeline(timelineOf(caseFile, docket), fitting, words, complete ? undefined : words.cannotSay(lines));
}
