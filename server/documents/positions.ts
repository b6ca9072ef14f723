import type { Position, Range as ProtocolRange } from 'vscode-languageserver';
import type { Place } from '../../language/analysis/view.ts';
import type { Range } from '../../language/syntax/range.ts';

/** A stretch of text as the protocol counts it: lines and characters from 0. */
export function toProtocol([line, column, endLine, endColumn]: Range): ProtocolRange {
    return { start: { line: line - 1, character: column - 1 }, end: { line: endLine - 1, character: endColumn - 1 } };
}

/** A stretch of text as the language counts it: lines and columns from 1. */
export function fromProtocol({ start, end }: ProtocolRange): Range {
    return [start.line + 1, start.character + 1, end.line + 1, end.character + 1];
}

/** A position as the language counts it. */
export function placeOf({ line, character }: Position): Place {
    return { line: line + 1, column: character + 1 };
}

/** Whether a position lies in a stretch of text; its end belongs to it, since there the cursor stands after the last letter. */
export function holdsPosition([line, column, endLine, endColumn]: Range, position: Position): boolean {
    const [atLine, atColumn] = [position.line + 1, position.character + 1];
    if (atLine < line || (atLine === line && atColumn < column)) return false;
    return atLine < endLine || (atLine === endLine && atColumn <= endColumn);
}

/** Whether two stretches of text have a place in common; touching is enough. */
export function rangesMeet(one: Range, other: Range): boolean {
    return !endsBefore(one, other) && !endsBefore(other, one);
}

function endsBefore([, , endLine, endColumn]: Range, [line, column]: Range): boolean {
    return endLine < line || (endLine === line && endColumn < column);
}
