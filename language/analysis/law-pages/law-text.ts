import type { Location } from '../../docket/entry.ts';
import type { Range } from '../../syntax/range.ts';

/** The lines of law files, by path. */
export type LawLines = ReadonlyMap<string, readonly string[]>;

/** What stands in a stretch of a law file, on one line and without the provision at its end. */
export function lawTextAt({ file, range }: Location, lines: LawLines): string {
    return withoutProvision(lawTextIn(range, lines.get(file) ?? []));
}

/** What stands in a range, on one line. */
export function lawTextIn([line, column, endLine, endColumn]: Range, lines: readonly string[]): string {
    const own = lines.slice(line - 1, endLine);
    const cut = own.map((text, index) => text.slice(index === 0 ? column - 1 : 0, index === own.length - 1 ? endColumn - 1 : undefined));
    return cut.join(' ').replace(/\s+/g, ' ').trim();
}

/** The condition at the end of a line; undefined where it has none. */
export function conditionIn(line: string): string | undefined {
    return / if (.+)$/.exec(line)?.[1];
}

const PROVISION = / by (?:article|annex|recital|chapter|measure|commitment|clause|section) [^"]*$/;

function withoutProvision(text: string): string {
    return text.replace(PROVISION, '');
}
