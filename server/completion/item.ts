import { CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import type { CompletionItem, Range } from 'vscode-languageserver';
import type { CompletionProposal } from '../../language/completion/proposal.ts';
import { withoutPlaces } from '../../language/completion/skeletons.ts';
import type { Supposed } from '../../language/explain/what-would-change.ts';
import type { NamedKind } from '../../language/names/name-uses.ts';

/** What an item needs so that its documentation can be worked out when somebody looks at it. */
export interface ItemData {
    readonly uri: string;
    readonly refersTo?: { readonly kind: NamedKind; readonly id: string };
    /** The line that would be written: of which incident, where, when, and what it would say. */
    readonly line?: { readonly incident: string; readonly number: number; readonly at?: string; readonly supposed: Supposed };
}

const KINDS: Readonly<Record<CompletionProposal['kind'], CompletionItemKind>> = {
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

/** A proposal as the protocol tells it. */
export function itemOf(
    { label, kind, insert, isTemplate, detail, documentation, rank }: CompletionProposal,
    index: number,
    place: { readonly range: Range; readonly snippets: boolean; readonly data: ItemData | undefined },
): CompletionItem {
    const asSnippet = isTemplate && place.snippets;
    return {
        label,
        kind: KINDS[kind],
        ...(detail !== undefined && { detail }),
        ...(documentation !== undefined && { documentation }),
        sortText: `${String(Math.round(rank)).padStart(3, '0')}${String(index).padStart(4, '0')}`,
        textEdit: { range: place.range, newText: isTemplate && !asSnippet ? withoutPlaces(insert) : insert },
        ...(asSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
        ...(place.data && { data: place.data }),
    };
}
