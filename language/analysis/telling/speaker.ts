import type { ConfigurationFacts } from '../../findings/configuration.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Day } from '../../time/instant.ts';
import type { TimeLeft } from '../../time/time-left.ts';
import type { DutyTitle, EndFacts, MomentFacts, RecipientFacts, RoleTitle, StageTitle } from '../../findings/parts.ts';
import type { Unknown } from '../../findings/gaps.ts';
import type { WayFacts } from '../../findings/ways.ts';
import type { WordCatalogue, WordKey } from '../../words/catalogue.ts';
import { english } from '../../words/languages/en/english.ts';
import { languagesOfWords, loadCatalogue } from '../../words/load-catalogue.ts';
import type { FindingInWords } from '../../words/telling.ts';
import { tellFold } from '../../words/telling-folds.ts';
import type { Filling } from '../../words/vocabulary.ts';
import { tellConfiguration } from '../../words/telling/configuration.ts';
import type { GapInWords } from '../../words/telling/gaps.ts';
import { tellNotKnown } from '../../words/telling/gaps.ts';
import { tellWay } from '../../words/telling/ways.ts';
import {
    sayAct,
    sayEnd,
    sayEnglish,
    sayLeft,
    sayMoment,
    sayRecipient,
    sayRole,
    sayStageTitle,
    sayTask,
    sayTitle,
    vocabularyOf,
} from '../../words/vocabulary.ts';
import type { DayFormat } from '../configuration/configuration.ts';

/** Tells in one language what was found. */
export interface Speaker {
    /** Two-letter code. */
    readonly language: string;
    /** The headline of a finding, its notes and its other places; where others are folded under it, what they say besides. */
    readonly tell: (finding: Finding, folded?: readonly Finding[]) => FindingInWords;
    /** What a way out of a finding does, as the label that a person chooses by. */
    readonly way: (way: WayFacts) => string;
    /** What is not known, what depends on it, and how it becomes known. */
    readonly gap: (gap: Unknown) => GapInWords;
    /** What in a `vigil.json` cannot be followed, and what to write. */
    readonly configuration: (facts: ConfigurationFacts) => string;
    /** What a surface itself says: a label, a count. */
    readonly say: (key: WordKey, values?: Filling) => string;
    /** What a duty asks for, as it stands behind a comma: `initial report of a death`. */
    readonly act: (duty: DutyTitle) => string;
    /** What a duty asks for, as it stands within a sentence: `report a death`. */
    readonly task: (duty: DutyTitle) => string;
    /** The same as a heading: `Report a death`. */
    readonly title: (duty: DutyTitle) => string;
    /** What is reported, as a heading: `Initial report`. */
    readonly stage: (stage: StageTitle) => string;
    /** A text that there is in English only; in another language marked as such. */
    readonly english: (text: string) => string;
    /** A role, as it stands within a sentence: `provider`. */
    readonly role: (role: RoleTitle) => string;
    /** A recipient as a headline names it: `ap (NL)`. */
    readonly recipient: (recipient: RecipientFacts) => string;
    /** An instant on the clocks of its zone. */
    readonly moment: (moment: MomentFacts) => string;
    /** A day with its weekday. */
    readonly day: (day: Day) => string;
    /** How long is left until an instant, as exactly as it matters. */
    readonly left: (left: TimeLeft) => string;
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
        way: (way) => tellWay(way, words),
        gap: (gap) => tellNotKnown(gap, words),
        configuration: (facts) => tellConfiguration(facts, words),
        say: words.say,
        act: (duty) => sayAct(duty, words),
        task: (duty) => sayTask(duty, words),
        title: (duty) => sayTitle(duty, words),
        stage: (stage) => sayStageTitle(stage, words),
        english: (text) => sayEnglish(text, words),
        role: (role) => sayRole(role, words),
        recipient: (recipient) => sayRecipient(recipient, words),
        moment: (moment) => sayMoment(moment, words),
        day: words.day,
        left: (left) => sayLeft(left, words),
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
