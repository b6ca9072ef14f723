import type { Outcome } from './judge-example.ts';
import { lineOfEntry, lineOfNone } from './write-entry.ts';

/** The lines that would be as the docket gives it, the nearest first; where there is no entry, the line that says so. */
export function foundLines({ expectation, found, zone }: Outcome): readonly string[] {
    const lines = found.map((entry) => lineOfEntry(entry, zone, expectation));
    return lines.length === 0 ? [lineOfNone(expectation)] : [...new Set(lines)];
}

/** The provision of the nearest entry; undefined where there is none. */
export function provisionOf({ found }: Outcome): string | undefined {
    return found[0]?.basis;
}
