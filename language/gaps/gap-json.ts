import type { Range } from '../syntax/range.ts';
import type { Gap } from './gap.ts';

/** A gap as every JSON output has it; lines and columns count from 1. */
export type GapAsJson = Pick<Gap, 'kind' | 'severity' | 'file' | 'says' | 'closes'> & {
    readonly range: { readonly [end in 'start' | 'end']: { readonly line: number; readonly column: number } };
};

/** @param told how a path is told to whoever reads it */
export function gapAsJson({ kind, severity, file, range, says, closes }: Gap, told: (path: string) => string): GapAsJson {
    return { kind, severity, file: told(file), range: rangeAsJson(range), says, closes };
}

function rangeAsJson([line, column, endLine, endColumn]: Range): GapAsJson['range'] {
    return { start: { line, column }, end: { line: endLine, column: endColumn } };
}
