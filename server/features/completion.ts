import { CompletionItemKind, MarkupKind } from 'vscode-languageserver';
import type { CompletionItem, CompletionList, CompletionParams, Range, ServerCapabilities } from 'vscode-languageserver';
import type { CodeProposal } from '../../language/analysis/completing/complete.ts';
import { completionsAt, explainProposal } from '../../language/analysis/completing/complete.ts';
import { readProposalSubject } from '../../language/analysis/completing/proposal-subject.ts';
import { plain } from '../../language/analysis/describing/markdown.ts';
import { itemOf } from '../completion/item.ts';
import { placeOf } from '../documents/positions.ts';
import type { OpenFile } from '../workspace/open-file.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Feature } from './feature.ts';

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

/** Proposes what may be written at the cursor, and tells of each proposal what it means and what it would change. */
export const completion: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({ completionProvider: { triggerCharacters: [' ', '.'], resolveProvider: true } }),
    register({ connection, client, locale, answer }) {
        const snippets = client.textDocument?.completion?.completionItem?.snippetSupport === true;
        connection.onCompletion(
            answer((params: CompletionParams, snapshot) => {
                const file = snapshot.openFile(params.textDocument.uri);
                return file ? completionsIn(file, params, snapshot, snippets) : NOTHING;
            }, NOTHING),
        );
        const resolve = answer((item: CompletionItem, snapshot): CompletionItem | undefined => resolved(item, snapshot, locale), undefined);
        connection.onCompletionResolve(async (item, token) => (await resolve(item, token)) ?? item);
    },
};

function completionsIn(file: OpenFile, { position, context }: CompletionParams, snapshot: Snapshot, snippets: boolean): CompletionList {
    const { document, uri } = file;
    const at = document.positionAt(document.offsetAt(position));
    const found =
        at.line === position.line ? completionsAt(file, placeOf(at), snapshot, snapshot.speaker, context?.triggerCharacter) : undefined;
    if (!found) return NOTHING;
    const range = { start: { line: at.line, character: at.character - found.partial.length }, end: at };
    if (found.kind === 'codes') return { isIncomplete: false, items: found.codes.map((code) => codeItem(code, range)) };
    return {
        isIncomplete: found.isCut,
        items: found.proposals.map((proposal, index) => itemOf(proposal, index, { range, snippets, uri })),
    };
}

/** Those of findings near the comment come first. */
function codeItem({ code, title, isNear }: CodeProposal, range: Range): CompletionItem {
    return {
        label: code,
        kind: CompletionItemKind.Constant,
        detail: title,
        sortText: `${isNear ? 0 : 1}${code}`,
        textEdit: { range, newText: code },
    };
}

/** The item with its documentation. */
function resolved(item: CompletionItem, snapshot: Snapshot, language: string | undefined): CompletionItem | undefined {
    const data: unknown = item.data;
    if (typeof data !== 'object' || data === null || !('uri' in data) || typeof data.uri !== 'string') return undefined;
    const parts = explainProposal(readProposalSubject(data), snapshot.pathOf(data.uri), snapshot, language);
    if (!parts) return undefined;
    const written = typeof item.documentation === 'string' ? [plain(item.documentation)] : [];
    return { ...item, documentation: { kind: MarkupKind.Markdown, value: [...parts, ...written].join('\n\n---\n\n') } };
}
