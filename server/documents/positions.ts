import type { Position, Range as ProtocolRange } from 'vscode-languageserver';
import type { TextPosition } from '../../language/analysis/view.ts';
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
export function placeOf({ line, character }: Position): TextPosition {
    return { line: line + 1, column: character + 1 };
}
