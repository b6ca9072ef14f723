import type { Gap } from '../../gaps/gap.ts';
import { gapAt } from '../../gaps/gap.ts';
import { whatIsUnknown } from '../../reports/document/tell-gaps.ts';
import { plainText } from '../../reports/document/text.ts';
import { timelineWords } from '../../reports/timeline/words.ts';
import { wordsFor } from '../../reports/words/words.ts';
import type { Certainty, KeptGap } from '../judgement/incident-gaps.ts';
import { isDecisive } from '../judgement/incident-gaps.ts';

/** What keeps something from being relied on, in a few words of the editor's language; undefined where nothing does. */
export function doubtInWords({ complete, certain, lines, gaps }: Certainty, locale?: string): string | undefined {
    const words = timelineWords(locale);
    if (!complete) return words.cannotSay(lines);
    if (certain) return undefined;
    const [first, ...others] = gaps.filter(isDecisive);
    return words.notKnownYet(first ? gapInWords(first, locale).unknown : '', others.length);
}

/** Languages that the editor speaks besides English, in which gaps are worded. */
const OTHERS: ReadonlySet<string> = new Set(['de', 'nl', 'fr']);

/**
 * A gap with its sentences. What is unknown is told in the editor's language; no term of the law stands in it. What follows from that,
 * and how it becomes known, there is in English only, and is marked so.
 */
export function gapInWords({ topic, file, range, values }: KeptGap, locale = 'en'): Gap {
    const gap = gapAt(topic, file, range, values);
    const [language = ''] = locale.toLowerCase().split('-');
    if (!OTHERS.has(language)) return gap;
    const words = wordsFor(language, (id) => id);
    const told = plainText(whatIsUnknown(gap, words));
    return { ...gap, unknown: told === gap.unknown ? `${told} [en]` : told, says: `${gap.says} [en]`, closes: `${gap.closes} [en]` };
}
