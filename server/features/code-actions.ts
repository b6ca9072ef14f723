import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams, ServerCapabilities } from 'vscode-languageserver';
import type { Finding } from '../../language/checks/finding.ts';
import { editsTouch } from '../../language/fixes/edits-touch.ts';
import type { Fix, FixContext, TextEdit } from '../../language/fixes/fix.ts';
import { fixesFor } from '../../language/fixes/fixes-for.ts';
import { safeFixesFor } from '../../language/fixes/safe-fixes.ts';
import { sortTimeline } from '../../language/fixes/sort-timeline.ts';
import { diagnosticOf } from '../diagnostics/diagnostic.ts';
import { fromProtocol, rangesMeet } from '../documents/positions.ts';
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
                (params: CodeActionParams, snapshot) =>
                    actionsFor(params, { snapshot, reportsApart: canCreate && settings().reports.place === 'ownFile' }),
                [],
            ),
        );
    },
};

/** The workspace, and where the person wants drafted reports. */
interface Desk {
    readonly snapshot: Snapshot;
    readonly reportsApart: boolean;
}

function actionsFor({ textDocument, range, context: { only } }: CodeActionParams, desk: Desk): CodeAction[] {
    const { snapshot } = desk;
    const file = snapshot.openFile(textDocument.uri);
    if (!file?.inWorkspace) return [];
    const wants = (kind: string): boolean => only?.some((asked) => kind === asked || kind.startsWith(`${asked}.`)) === true;
    const actions: CodeAction[] = [];
    if (!only || wants(CodeActionKind.QuickFix)) {
        const place = fromProtocol(range);
        const near = snapshot.findings(file.path).filter((finding) => rangesMeet(finding.range, place));
        actions.push(...together(near.flatMap((finding) => quickFixes(finding, file, desk))));
    }
    if (wants(FIX_ALL)) actions.push(...sourceAction('Apply all safe fixes', FIX_ALL, safeEdits(file, snapshot), snapshot));
    if (wants(SORT_TIMELINE)) actions.push(...sourceAction('Sort the timelines', SORT_TIMELINE, sortingEdits(file, snapshot), snapshot));
    return actions;
}

function quickFixes(finding: Finding, file: OpenFile, { snapshot, reportsApart }: Desk): CodeAction[] {
    const diagnostic = diagnosticOf(finding, snapshot);
    return fixesFor(finding, { ...fixContext(finding, file, snapshot), reportsApart })
        .filter((fix) => isPossible(fix, snapshot))
        .map(({ title, preferred, edits }) => ({
            title,
            kind: CodeActionKind.QuickFix,
            diagnostics: [diagnostic],
            ...(preferred && { isPreferred: true }),
            edit: workspaceEdit(edits, snapshot, file.uri),
        }));
}

/** One action for all findings that the same edit answers. */
function together(actions: readonly CodeAction[]): readonly CodeAction[] {
    const byEdit = new Map<string, CodeAction>();
    for (const action of actions) {
        const key = JSON.stringify([action.title, action.edit]);
        const known = byEdit.get(key);
        if (!known) byEdit.set(key, action);
        else {
            known.diagnostics = [...(known.diagnostics ?? []), ...(action.diagnostics ?? [])];
            if (action.isPreferred === true) known.isPreferred = true;
        }
    }
    return [...byEdit.values()];
}

function sourceAction(title: string, kind: string, edits: readonly TextEdit[], snapshot: Snapshot): CodeAction[] {
    return edits.length === 0 ? [] : [{ title, kind, edit: workspaceEdit(edits, snapshot) }];
}

/** The edits of the safe fixes of a file, as `vigil fix` would apply them in one round: of two that touch the first wins. */
function safeEdits(file: OpenFile, snapshot: Snapshot): readonly TextEdit[] {
    const edits: TextEdit[] = [];
    for (const finding of snapshot.findings(file.path)) {
        const [fix] = safeFixesFor(finding, fixContext(finding, file, snapshot));
        if (!fix || fix.edits.some((edit) => edit.file !== file.path || edits.some((other) => editsTouch(edit.range, other.range))))
            continue;
        edits.push(...fix.edits);
    }
    return edits;
}

/** What puts the lines of every timeline in order, whether or not a comment suppresses the finding. */
function sortingEdits(file: OpenFile, snapshot: Snapshot): readonly TextEdit[] {
    return snapshot.incidents(file.path).flatMap(({ caseFile }) => {
        const finding: Finding = {
            code: 'event-out-of-order',
            severity: 'hint',
            file: file.path,
            range: caseFile.incident.name.range,
            message: '',
            related: [],
        };
        return [...sortTimeline.fixesFor(finding, fixContext(finding, file, snapshot))].flatMap((proposal) => proposal.edits);
    });
}

function fixContext(finding: Finding, file: OpenFile, snapshot: Snapshot): FixContext {
    const { workspace, law, asOf } = snapshot;
    const judged = snapshot.incidents(file.path).find(({ caseFile }) => caseFile.name === finding.incident);
    return {
        workspace,
        law,
        file: file.source,
        text: file.text,
        asOf,
        ...(judged && { caseFile: judged.caseFile, docket: judged.docket }),
        textOf: snapshot.text,
        sourceOf: snapshot.source,
    };
}

/** Whether every file that a fix writes into is new, or part of the workspace: the law is not written into. */
function isPossible({ edits }: Fix, snapshot: Snapshot): boolean {
    return edits.length > 0 && edits.every((edit) => edit.fresh === true || snapshot.isOwn(edit.file));
}
