import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { Range } from '../../language/syntax/range.ts';
import { toProtocol } from '../documents/positions.ts';

interface Parts {
    readonly name: string;
    readonly detail?: string | undefined;
    readonly kind: SymbolKind;
    readonly range: Range;
    /** What is selected when a person goes there. */
    readonly selection: Range;
    readonly children?: DocumentSymbol[];
}

/** One line of an outline. Editors refuse one without a name, or one whose selection lies outside of it. */
export function symbolOf({ name, detail, kind, range, selection, children }: Parts): DocumentSymbol {
    return {
        name: name.trim() === '' ? 'without a name' : name,
        ...(detail !== undefined && detail !== '' && { detail }),
        kind,
        range: toProtocol(range),
        selectionRange: toProtocol(holds(range, selection) ? selection : range),
        ...(children && children.length > 0 && { children }),
    };
}

function holds([line, column, endLine, endColumn]: Range, [fromLine, fromColumn, toLine, toColumn]: Range): boolean {
    const beginsInside = fromLine > line || (fromLine === line && fromColumn >= column);
    return beginsInside && (toLine < endLine || (toLine === endLine && toColumn <= endColumn));
}
