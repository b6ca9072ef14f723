import { CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import type { CompletionItem, Range } from 'vscode-languageserver';
import type { OfferedProposal } from '../../language/analysis/completing/complete.ts';

const KINDS: Readonly<Record<OfferedProposal['kind'], CompletionItemKind>> = {
    declaration: CompletionItemKind.Snippet,
    keyword: CompletionItemKind.Keyword,
    verb: CompletionItemKind.Event,
    party: CompletionItemKind.Class,
    subject: CompletionItemKind.Module,
    incident: CompletionItemKind.File,
    report: CompletionItemKind.File,
    regime: CompletionItemKind.Module,
    role: CompletionItemKind.Interface,
    office: CompletionItemKind.Interface,
    trait: CompletionItemKind.Property,
    finding: CompletionItemKind.EnumMember,
    milestone: CompletionItemKind.Event,
    stage: CompletionItemKind.Enum,
    reading: CompletionItemKind.Constant,
    duty: CompletionItemKind.Function,
    route: CompletionItemKind.Reference,
    instant: CompletionItemKind.Value,
    place: CompletionItemKind.Unit,
    evidence: CompletionItemKind.File,
};

/** A proposal as the protocol tells it. With it goes what it is explained by when somebody looks at it. */
export function itemOf(
    { label, kind, insert, inserted, isTemplate, detail, documentation, rank, subject, meaning, effect, filter }: OfferedProposal,
    index: number,
    { range, snippets, uri }: { readonly range: Range; readonly snippets: boolean; readonly uri: string },
): CompletionItem {
    const asSnippet = isTemplate && snippets;
    return {
        label,
        kind: KINDS[kind],
        ...((meaning !== undefined || effect !== undefined) && {
            labelDetails: {
                ...(effect !== undefined && { detail: `: ${effect}` }),
                ...(meaning !== undefined && { description: meaning }),
            },
        }),
        ...(detail !== undefined && { detail }),
        ...(filter !== undefined && filter !== label && { filterText: filter }),
        ...(documentation !== undefined && { documentation }),
        sortText: `${String(Math.round(rank)).padStart(3, '0')}${String(index).padStart(4, '0')}`,
        textEdit: { range, newText: asSnippet ? insert : inserted },
        ...(asSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
        ...(subject && { data: { uri, ...subject } }),
    };
}
