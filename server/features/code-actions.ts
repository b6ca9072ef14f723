import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams, Location, ServerCapabilities } from 'vscode-languageserver';
import { editsThatSort, findingsWithin, fixesAt } from '../../language/analysis/fixing/fixes.ts';
import { safeFixesOf } from '../../language/analysis/fixing/safe-fixes.ts';
import { placeToFill } from '../../language/analysis/fixing/to-fill.ts';
import { findingKeyOf } from '../../language/analysis/telling/why.ts';
import type { FoldedFinding } from '../../language/findings/finding.ts';
import type { TextEdit } from '../../language/fixes/fix.ts';
import { foldsAround, foldedFindings, isToRead } from '../../language/analysis/findings/reading.ts';
import { diagnosticOf } from '../diagnostics/diagnostic.ts';
import { fromProtocol, toProtocol } from '../documents/positions.ts';
import { clientCommands } from '../protocol/session.ts';
import type { WhyParams } from '../protocol/why.ts';
import { whyCommand } from '../protocol/why.ts';
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
    register({ connection, answer, settings, client, options }) {
        const canCreate = client.workspace?.workspaceEdit?.resourceOperations?.includes('create') === true;
        connection.onCodeAction(
            answer(
                (params: CodeActionParams, snapshot) =>
                    actionsFor(params, snapshot, {
                        reportsApart: canCreate && settings().reports.place === 'ownFile',
                        fillsIn: options.commands === true,
                    }),
                [],
            ),
        );
    },
};

/** Whether reports are drafted into files of their own, and whether the client can put the cursor where something is to be filled in. */
interface Wishes {
    readonly reportsApart: boolean;
    readonly fillsIn: boolean;
}

function actionsFor(
    { textDocument, range, context: { only } }: CodeActionParams,
    snapshot: Snapshot,
    { reportsApart, fillsIn }: Wishes,
): CodeAction[] {
    const file = snapshot.openFile(textDocument.uri);
    if (!file?.inWorkspace) return [];
    const wants = (kind: string): boolean => only?.some((asked) => kind === asked || kind.startsWith(`${asked}.`)) === true;
    const actions: CodeAction[] = [];
    if (!only || wants(CodeActionKind.QuickFix)) {
        const folds = foldedFindings(snapshot.findings(file.path), snapshot.asOf);
        const stretch = fromProtocol(range);
        const fixes = fixesAt(file, stretch, snapshot, snapshot.speaker, { reportsApart }).map(
            ({ title, preferred, lastResort, edits, findings }) => ({
                lastResort,
                action: {
                    title,
                    kind: CodeActionKind.QuickFix,
                    diagnostics: foldsAround(findings, folds).map((fold) => diagnosticOf(fold, snapshot)),
                    ...(preferred && { isPreferred: true }),
                    edit: workspaceEdit(edits, snapshot, file.uri),
                    ...(fillsIn && putCursorIn(title, edits, snapshot)),
                },
            }),
        );
        const [ways, lastResorts] = [fixes.filter(({ lastResort }) => !lastResort), fixes.filter(({ lastResort }) => lastResort)];
        const near = findingsWithin(file.path, stretch, snapshot).filter(isToRead);
        const whys = foldsAround(near, folds).map((fold) => askWhy(fold, file, snapshot));
        actions.push(...ways.map(({ action }) => action), ...whys, ...lastResorts.map(({ action }) => action));
    }
    if (wants(FIX_ALL)) actions.push(...sourceAction(snapshot.speaker.say('way.fix-all'), FIX_ALL, safeEdits(file, snapshot), snapshot));
    if (wants(SORT_TIMELINE))
        actions.push(...sourceAction(snapshot.speaker.say('way.sort-timelines'), SORT_TIMELINE, editsThatSort(file, snapshot), snapshot));
    return actions;
}

/** After a fix the cursor stands in what it leaves to be filled in. */
function putCursorIn(title: string, edits: readonly TextEdit[], { text, uriOf }: Snapshot): Pick<CodeAction, 'command'> {
    const place = placeToFill(edits, text);
    if (!place) return {};
    const location: Location = { uri: uriOf(place.file), range: toProtocol(place.range) };
    return { command: { title, command: clientCommands.fillIn, arguments: [location] } };
}

/** Opens the page that says why: after the ways out of a finding, before what only hides it. */
function askWhy(fold: FoldedFinding, { uri }: OpenFile, snapshot: Snapshot): CodeAction {
    const { say, tell } = snapshot.speaker;
    const title = say('why.action', { headline: tell(fold.finding).headline });
    const params: WhyParams = { uri, ...findingKeyOf(fold.finding) };
    return {
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(fold, snapshot)],
        command: { title, command: whyCommand, arguments: [params] },
    };
}

function sourceAction(title: string, kind: string, edits: readonly TextEdit[], snapshot: Snapshot): CodeAction[] {
    return edits.length === 0 ? [] : [{ title, kind, edit: workspaceEdit(edits, snapshot) }];
}

/** The edits of the safe fixes of a file, as `vigil fix` would apply them in one round. */
function safeEdits({ path }: OpenFile, snapshot: Snapshot): readonly TextEdit[] {
    const wanted = { isWanted: () => true, mayWrite: (other: string) => other === path };
    return safeFixesOf(snapshot.findings(path), snapshot, wanted).flatMap(({ fix }) => fix.edits);
}
