import { SymbolKind } from 'vscode-languageserver';
import type { NamedKind } from '../../language/names/name-uses.ts';

/** The icon that editors have for what a name stands for. */
export const symbolKinds: Readonly<Record<NamedKind, SymbolKind>> = {
    party: SymbolKind.Object,
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
};
