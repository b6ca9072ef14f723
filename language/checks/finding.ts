import type { Location } from '../docket/entry.ts';
import type { Range } from '../syntax/range.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** What a check says, on the line that a person must look at. */
export interface Finding {
    /** The code of the check: its file name, fixture folder and page. */
    readonly code: string;
    readonly severity: Severity;
    readonly file: string;
    readonly range: Range;
    /** What is wrong, in one or two sentences. Never mentions the as-of instant. */
    readonly message: string;
    /** Why: the provision, such as `Regulation (EU) 2024/1689, Article 73(2)`. */
    readonly basis?: string;
    /** What to do. */
    readonly advice?: string;
    readonly related: readonly { readonly location: Location; readonly message: string }[];
    readonly incident?: string;
    readonly duty?: string;
    readonly recipient?: string;
    /** The comment by which a person accepted it. Such a finding stays on record and counts for nothing else. */
    readonly suppressed?: { readonly reason: string; readonly range: Range };
    /** What a fix needs besides the place: names, texts, instants. Plain data. */
    readonly data?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}
