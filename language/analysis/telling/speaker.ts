import type { Finding } from '../../findings/finding.ts';
import type { DutyTitle, EndFacts } from '../../findings/parts.ts';
import type { WordCatalogue, WordKey } from '../../words/catalogue.ts';
import { english } from '../../words/languages/en/english.ts';
import { languagesOfWords, loadCatalogue } from '../../words/load-catalogue.ts';
import type { FindingInWords } from '../../words/telling.ts';
import { tellFold } from '../../words/telling-folds.ts';
import type { Filling } from '../../words/vocabulary.ts';
import { sayAct, sayEnd, vocabularyOf } from '../../words/vocabulary.ts';
import type { DayFormat } from '../configuration/configuration.ts';

/** Tells in one language what was found. */
export interface Speaker {
    /** Two-letter code. */
    readonly language: string;
    /** The headline of a finding, its notes and its other places; where others are folded under it, what they say besides. */
    readonly tell: (finding: Finding, folded?: readonly Finding[]) => FindingInWords;
    /** What a surface itself says: a label, a count. */
    readonly say: (key: WordKey, values?: Filling) => string;
    /** What a duty asks for, as it stands behind a comma: `initial report of a death`. */
    readonly act: (duty: DutyTitle) => string;
    /** The end of a period: its last day, or for a period in hours the instant. */
    readonly end: (end: EndFacts) => string;
    /** The same, with days as a workspace writes them. */
    readonly withDays: (format: DayFormat | undefined) => Speaker;
}

/** The languages that findings are told in, by their two-letter codes, English first. */
export const spokenLanguages = languagesOfWords;

/** English, which is always at hand. */
export const englishSpeaker: Speaker = speakerOf(english, undefined);

/** Tells findings in the language of a reader, by a tag such as `de` or `de-AT`; in English where there are no words of it. */
export async function loadSpeaker(tag: string): Promise<Speaker> {
    return speakerOf(await loadCatalogue(tag), undefined);
}

function speakerOf(catalogue: WordCatalogue, dayFormat: DayFormat | undefined): Speaker {
    const words = vocabularyOf(catalogue, dayFormat);
    const others = new Map<DayFormat | undefined, Speaker>();
    const speaker: Speaker = {
        language: words.language,
        tell: (finding, folded = []) => tellFold({ finding, folded }, words),
        say: words.say,
        act: (duty) => sayAct(duty, words),
        end: (end) => sayEnd(end, words),
        withDays: (format) => {
            if (format === dayFormat) return speaker;
            const known = others.get(format) ?? speakerOf(catalogue, format);
            others.set(format, known);
            return known;
        },
    };
    return speaker;
}
