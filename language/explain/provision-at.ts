import type { Provision, Regime } from '../facts/regime-source.ts';
import type { Range } from '../syntax/range.ts';

/** The provision that a regime cites at a place, counted from 1. */
export function provisionAt(regime: Regime, line: number, column: number): Provision | undefined {
    return [...provisionsIn(regime)].find(({ range }) => holds(range, line, column));
}

/** Every provision that a part of a regime cites, whatever line it stands on. */
export function* provisionsIn(part: unknown): Iterable<Provision> {
    if (Array.isArray(part)) {
        for (const each of part) yield* provisionsIn(each);
        return;
    }
    if (typeof part !== 'object' || part === null) return;
    for (const [key, value] of Object.entries(part)) {
        if (key === 'provisions' && Array.isArray(value)) yield* value.filter(isProvision);
        else yield* provisionsIn(value);
    }
}

function isProvision(value: unknown): value is Provision {
    return typeof value === 'object' && value !== null && 'parts' in value && 'range' in value;
}

function holds([line, column, endLine, endColumn]: Range, atLine: number, atColumn: number): boolean {
    if (atLine < line || (atLine === line && atColumn < column)) return false;
    return atLine < endLine || (atLine === endLine && atColumn <= endColumn);
}
