import { CompletionItemKind, MarkupKind } from 'vscode-languageserver';
import type { CompletionItem, CompletionList, CompletionParams, Range, ServerCapabilities } from 'vscode-languageserver';
import { checks } from '../../language/checks/registry.ts';
import { timelineLine } from '../../language/completion/timeline-line.ts';
import { propose } from '../../language/completion/propose.ts';
import { whatWouldChange } from '../../language/explain/what-would-change.ts';
import { statementAt } from '../../language/syntax/words/statement.ts';
import { itemOf } from '../completion/item.ts';
import type { ItemData } from '../completion/item.ts';
import { readItemData } from '../completion/item-data.ts';
import { plain } from '../../language/analysis/describing/markdown.ts';
import { holdsPosition } from '../documents/positions.ts';
import { describeReferent } from '../../language/analysis/describing/describe-reference.ts';
import type { OpenFile } from '../workspace/open-file.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Feature } from './feature.ts';

const NOTHING: CompletionList = { isIncomplete: false, items: [] };
const SUPPRESSION = /\/\/\s*vigil-ignore\s+([\w-]*)$/;

/** Proposes what may be written at the cursor, and tells of each proposal what it means and what it would change. */
export const completion: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({ completionProvider: { triggerCharacters: [' ', '.'], resolveProvider: true } }),
    register({ connection, client, locale, answer }) {
        const snippets = client.textDocument?.completion?.completionItem?.snippetSupport === true;
        connection.onCompletion(
            answer((params: CompletionParams, snapshot) => {
                const file = snapshot.openFile(params.textDocument.uri);
                return file ? completionsAt(params, file, snapshot, snippets) : NOTHING;
            }, NOTHING),
        );
        const resolve = answer((item: CompletionItem, snapshot): CompletionItem | undefined => resolved(item, snapshot, locale), undefined);
        connection.onCompletionResolve(async (item, token) => (await resolve(item, token)) ?? item);
    },
};

function completionsAt({ position, context }: CompletionParams, file: OpenFile, snapshot: Snapshot, snippets: boolean): CompletionList {
    const { document, text, path } = file;
    const offset = document.offsetAt(position);
    const at = document.positionAt(offset);
    if (at.line !== position.line) return NOTHING;
    const lineStart = document.offsetAt({ line: at.line, character: 0 });
    const suppressed = offset - lineStart > 500 ? undefined : SUPPRESSION.exec(text.slice(lineStart, offset));
    if (suppressed) return codesAt(file, snapshot, rangeBefore(at, suppressed[1] ?? ''));
    const statement = statementAt(text, offset);
    // The space that indents a line asks for nothing.
    if (!statement || (statement.isFresh && context?.triggerCharacter === ' ')) return NOTHING;

    const incident = snapshot.incidents(path).find(({ caseFile }) => holdsPosition(caseFile.incident.range, at));
    const { workspace, law, asOf } = snapshot;
    const library = workspace.library.some((each) => each.path === path);
    const { proposals, isCut } = propose({ statement, workspace, law, asOf, library, ...(incident && { incident }) });
    const written = timelineLine(statement)?.at;
    const range = rangeBefore(at, statement.partial);
    const dataOf = ({ refersTo, supposed }: (typeof proposals)[number]): ItemData | undefined => {
        if (!refersTo && !supposed) return undefined;
        const line = supposed &&
            incident && { incident: incident.caseFile.name, number: at.line + 1, supposed, ...(written !== undefined && { at: written }) };
        return { uri: file.uri, ...(refersTo && { refersTo }), ...(line && { line }) };
    };
    return {
        isIncomplete: isCut,
        items: proposals.map((proposal, index) => itemOf(proposal, index, { range, snippets, data: dataOf(proposal) })),
    };
}

function rangeBefore({ line, character }: Range['start'], partial: string): Range {
    return { start: { line, character: character - partial.length }, end: { line, character } };
}

/** The codes that a comment may suppress; those of findings near it first. */
function codesAt(file: OpenFile, snapshot: Snapshot, range: Range): CompletionList {
    const line = range.start.line + 1;
    const near = new Set(
        snapshot.findings(file.path).flatMap((finding) => (finding.range[0] >= line && finding.range[0] <= line + 1 ? [finding.code] : [])),
    );
    return {
        isIncomplete: false,
        items: checks.map(({ code, title }) => ({
            label: code,
            kind: CompletionItemKind.Constant,
            detail: title,
            sortText: `${near.has(code) ? 0 : 1}${code}`,
            textEdit: { range, newText: code },
        })),
    };
}

/** The item with its documentation: what it would change, then what it means. */
function resolved(item: CompletionItem, snapshot: Snapshot, language: string | undefined): CompletionItem | undefined {
    const data = readItemData(item.data);
    if (!data) return undefined;
    const meaning = data.refersTo && describeReferent(data.refersTo, snapshot, language);
    const parts = [...changesOf(data, snapshot), ...(meaning === undefined ? [] : [meaning])];
    if (parts.length === 0) return undefined;
    const written = typeof item.documentation === 'string' ? [plain(item.documentation)] : [];
    return { ...item, documentation: { kind: MarkupKind.Markdown, value: [...parts, ...written].join('\n\n---\n\n') } };
}

function changesOf({ uri, line }: ItemData, snapshot: Snapshot): readonly string[] {
    if (!line) return [];
    const { number, at, supposed } = line;
    const incident = snapshot.source(snapshot.pathOf(uri))?.incidents.find(({ name }) => name.text === line.incident);
    if (!incident) return [];
    const changes = whatWouldChange({ incident, line: number, supposed, ...(at !== undefined && { at }) }, snapshot, snapshot.asOf);
    if (changes.length === 0) return ['Would change nothing that is owed.'];
    return [changes.map((change) => `- ${plain(change)}`).join('\n')];
}
