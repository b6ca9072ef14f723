import { SymbolKind } from 'vscode-languageserver';
import type { DocumentSymbol } from 'vscode-languageserver';
import type { OutlineLine } from '../../language/analysis/text/outline.ts';
import type { Range } from '../../language/syntax/range.ts';
import { toProtocol } from '../documents/positions.ts';

/** The icon that editors have for what a line of an outline stands for. */
export const symbolKinds: Readonly<Record<OutlineLine['kind'], SymbolKind>> = {
    party: SymbolKind.Object,
    authority: SymbolKind.Interface,
    vacancy: SymbolKind.Null,
    subject: SymbolKind.Module,
    incident: SymbolKind.Event,
    report: SymbolKind.File,
    regime: SymbolKind.Namespace,
    role: SymbolKind.TypeParameter,
    office: SymbolKind.Interface,
    trait: SymbolKind.Class,
    finding: SymbolKind.Class,
    milestone: SymbolKind.EnumMember,
    stage: SymbolKind.Class,
    reading: SymbolKind.Constant,
    duty: SymbolKind.Function,
    route: SymbolKind.Struct,
    policy: SymbolKind.Property,
    example: SymbolKind.Package,
    evidence: SymbolKind.File,
    timeline: SymbolKind.Array,
    event: SymbolKind.Event,
};

/** One line of an outline. Editors refuse one without a name, or one whose selection lies outside of it. */
export function symbolOf({ name, detail, kind, range, selection, children = [] }: OutlineLine): DocumentSymbol {
    return {
        name: name.trim() === '' ? 'without a name' : name,
        ...(detail !== undefined && detail !== '' && { detail }),
        kind: symbolKinds[kind],
        range: toProtocol(range),
        selectionRange: toProtocol(holds(range, selection) ? selection : range),
        ...(children.length > 0 && { children: children.map(symbolOf) }),
    };
}

function holds([line, column, endLine, endColumn]: Range, [fromLine, fromColumn, toLine, toColumn]: Range): boolean {
    const beginsInside = fromLine > line || (fromLine === line && fromColumn >= column);
    return beginsInside && (toLine < endLine || (toLine === endLine && toColumn <= endColumn));
}
