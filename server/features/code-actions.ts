import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams, ServerCapabilities } from 'vscode-languageserver';
import { editsThatSort, fixesAt } from '../../language/analysis/fixing/fixes.ts';
import { safeFixesOf } from '../../language/analysis/fixing/safe-fixes.ts';
import type { TextEdit } from '../../language/fixes/fix.ts';
import { diagnosticOf } from '../diagnostics/diagnostic.ts';
import { fromProtocol } from '../documents/positions.ts';
import type { OpenFile } from '../workspace/open-file.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Feature } from './feature.ts';
import { workspaceEdit } from './workspace-edit.ts';

const FIX_ALL = 'source.fixAll.vigil';
const SORT_TIMELINE = 'source.sortTimeline.vigil';

/** The ways out of findings, all safe ones at once, and sorted timelines. */
export const codeActions: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL, SORT_TIMELINE] },
    }),
    register({ connection, answer, settings, client }) {
        const canCreate = client.workspace?.workspaceEdit?.resourceOperations?.includes('create') === true;
        connection.onCodeAction(
            answer(
                (params: CodeActionParams, snapshot) => actionsFor(params, snapshot, canCreate && settings().reports.place === 'ownFile'),
                [],
            ),
        );
    },
};

function actionsFor({ textDocument, range, context: { only } }: CodeActionParams, snapshot: Snapshot, reportsApart: boolean): CodeAction[] {
    const file = snapshot.openFile(textDocument.uri);
    if (!file?.inWorkspace) return [];
    const wants = (kind: string): boolean => only?.some((asked) => kind === asked || kind.startsWith(`${asked}.`)) === true;
    const actions: CodeAction[] = [];
    if (!only || wants(CodeActionKind.QuickFix)) {
        for (const { title, preferred, edits, findings } of fixesAt(file, fromProtocol(range), snapshot, { reportsApart }))
            actions.push({
                title,
                kind: CodeActionKind.QuickFix,
                diagnostics: findings.map((finding) => diagnosticOf(finding, snapshot)),
                ...(preferred && { isPreferred: true }),
                edit: workspaceEdit(edits, snapshot, file.uri),
            });
    }
    if (wants(FIX_ALL)) actions.push(...sourceAction('Apply all safe fixes', FIX_ALL, safeEdits(file, snapshot), snapshot));
    if (wants(SORT_TIMELINE)) actions.push(...sourceAction('Sort the timelines', SORT_TIMELINE, editsThatSort(file, snapshot), snapshot));
    return actions;
}

function sourceAction(title: string, kind: string, edits: readonly TextEdit[], snapshot: Snapshot): CodeAction[] {
    return edits.length === 0 ? [] : [{ title, kind, edit: workspaceEdit(edits, snapshot) }];
}

/** The edits of the safe fixes of a file, as `vigil fix` would apply them in one round. */
function safeEdits({ path }: OpenFile, snapshot: Snapshot): readonly TextEdit[] {
    const wanted = { isWanted: () => true, mayWrite: (other: string) => other === path };
    return safeFixesOf(snapshot.findings(path), snapshot, wanted).flatMap(({ fix }) => fix.edits);
}
