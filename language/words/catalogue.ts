import type { common } from './languages/en/common.ts';
import type { duties } from './languages/en/duties.ts';
import type { incidents } from './languages/en/incidents/incidents.ts';
import type { register } from './languages/en/register/register.ts';
import type { editor } from './languages/en/editor.ts';
import type { instants } from './languages/en/instants.ts';
import type { reports } from './languages/en/reports.ts';
import type { writing } from './languages/en/writing.ts';
import type { regimes } from './languages/en/regimes.ts';
import type { configuration } from './languages/en/configuration.ts';
import type { ways } from './languages/en/ways.ts';
import type { gaps } from './languages/en/gaps.ts';

/** The messages of one theme in another language: each key of the English ones, in ICU MessageFormat. */
export type Translated<Theme> = Readonly<Record<keyof Theme, string>>;

/** All messages of English. A room of checks has a file in each language. */
export type Messages = typeof common &
    typeof duties &
    typeof incidents &
    typeof editor &
    typeof instants &
    typeof register &
    typeof reports &
    typeof writing &
    typeof regimes &
    typeof ways &
    typeof gaps &
    typeof configuration;

export type WordKey = keyof Messages;

/** What names of the law are called in a language, by their qualified names. */
export interface LawWords {
    /** What is owed, as it stands behind a comma: `initial report of a death`. */
    readonly duties: Readonly<Record<string, string>>;
    /** As it stands within a sentence: `market surveillance authority`. */
    readonly offices: Readonly<Record<string, string>>;
    /** What is found of an incident, as it stands within a sentence: `death of a person`. */
    readonly findings: Readonly<Record<string, string>>;
    /** Who has duties: `authorised representative`. */
    readonly roles: Readonly<Record<string, string>>;
    /** What is reported: `follow-up report`. */
    readonly stages: Readonly<Record<string, string>>;
    /** Other acts, by the term of the law that points to them: `Directive (EU) 2022/2555 (NIS2)`. */
    readonly acts: Readonly<Record<string, string>>;
}

/** All words of one language. */
export interface WordCatalogue {
    /** Its two-letter code. */
    readonly language: string;
    /** The locale by whose conventions lists and days are written. */
    readonly locale: string;
    readonly messages: Translated<Messages>;
    readonly law: LawWords;
    /** What stands in the line to which a natural word leads, by the name that the table of such words gives it. */
    readonly natural: Readonly<Record<string, string>>;
}
