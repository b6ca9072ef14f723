import type { Gap } from './gap.ts';
import { isCertain } from './gap.ts';

/** Where gaps stand: `a.vigil:12, :14, b.vigil:3`; of many the first ones. */
export function placesInWords(gaps: readonly Pick<Gap, 'file' | 'range'>[], told: (path: string) => string = (path) => path): string {
    const lines = new Map(gaps.map(({ file, range: [line] }) => [`${file}:${line}`, { file, line }])).values().toArray();
    const named = lines
        .slice(0, MOST_PLACES)
        .map(({ file, line }, index, all) => (all[index - 1]?.file === file ? `:${line}` : `${told(file)}:${line}`));
    const more = lines.length - named.length;
    return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
}

/** How many lines some gaps stand on. */
export function linesOfGaps(gaps: readonly Pick<Gap, 'file' | 'range'>[]): number {
    return new Set(gaps.map(({ file, range: [line] }) => `${file}:${line}`)).size;
}

const MOST_PLACES = 8;

/** What every surface says of the gaps of one incident, in English. */
export interface ToldGaps {
    /** That the docket cannot be relied on and why; absent where nothing voids it. */
    readonly unreliable?: string;
    /** What else is not known, a sentence each. */
    readonly notKnown: readonly string[];
    /** Whether it may be called complete, or said that nothing is owed. */
    readonly certain: boolean;
}

/** @param told how a path is told to whoever reads it */
export function tellGaps(gaps: readonly Gap[], told?: (path: string) => string): ToldGaps {
    const unreliable = unreliableInWords(
        gaps.filter(({ severity }) => severity === 'voids'),
        told,
    );
    const qualifying = gaps.filter(({ severity }) => severity === 'qualifies');
    const unknown = [...new Set(qualifying.flatMap((gap) => (gap.kind === 'uncounted' ? [] : gap.unknown)))];
    return {
        ...(unreliable !== undefined && { unreliable }),
        notKnown: [
            ...qualifying.flatMap(({ kind, says }) => (kind === 'uncounted' ? says : [])),
            ...(unknown.length > 0 ? [`Not known: ${unknown.join('; ')}.`] : []),
        ],
        certain: isCertain(gaps),
    };
}

function unreliableInWords(gaps: readonly Gap[], told?: (path: string) => string): string | undefined {
    if (gaps.length === 0) return undefined;
    const files = gaps.filter(({ topic }) => topic === 'file-unread');
    const leftOut = gaps.filter(({ topic }) => topic === 'file-left-out');
    const elsewhere = gaps.filter(({ kind, topic }) => kind === 'out-of-scope' && topic !== 'file-left-out');
    const lines = gaps.filter((gap) => [files, leftOut, elsewhere].every((others) => !others.includes(gap)));
    const parts = [
        counted(lines, 'line was not understood', 'lines were not understood', told),
        counted(elsewhere, 'line names what lies outside of what was read', 'lines name what lies outside of what was read', told),
        counted(leftOut, 'file was asked about and not read', 'files were asked about and not read', told),
        counted(files, 'file could not be read', 'files could not be read', told),
    ];
    return `Cannot be relied on: ${parts.filter((part) => part !== '').join('; ')}.`;
}

function counted(gaps: readonly Gap[], one: string, many: string, told?: (path: string) => string): string {
    const count = linesOfGaps(gaps);
    return count === 0 ? '' : `${count} ${count === 1 ? one : many} (${placesInWords(gaps, told)})`;
}
