import { timelineWords } from '../../reports/timeline/words.ts';
import type { Certainty } from '../judgement/incident-gaps.ts';
import { isDecisive } from '../judgement/incident-gaps.ts';
import type { Speaker } from '../telling/speaker.ts';

/** What keeps something from being relied on, in a few words; undefined where nothing does. */
export function doubtInWords({ complete, certain, lines, gaps }: Certainty, speaker: Speaker): string | undefined {
    const words = timelineWords(speaker.language);
    if (!complete) return words.cannotSay(lines);
    if (certain) return undefined;
    const [first, ...others] = gaps.filter(isDecisive);
    return words.notKnownYet(first ? speaker.gap(first).unknown : '', others.length);
}
