import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { PrepareRenameParams, PrepareRenameResult, RenameParams, ServerCapabilities, WorkspaceEdit } from 'vscode-languageserver';
import { renamableAt, renameAt } from '../../language/analysis/naming/rename.ts';
import type { Refusal } from '../../language/analysis/naming/rename.ts';
import type { Disk } from '../disk/disk.ts';
import { textOf } from '../disk/text-of.ts';
import { fileOf } from '../documents/file-of.ts';
import { placeOf, toProtocol } from '../documents/positions.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Feature, FeatureContext } from './feature.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** Another name for something, wherever it is named. What cannot have it is told why. */
export const rename: Feature = {
    capabilities: (client): Partial<ServerCapabilities> => ({
        renameProvider: client.textDocument?.rename?.prepareSupport === true ? { prepareProvider: true } : true,
    }),
    register(context) {
        const { connection, answer } = context;
        connection.onPrepareRename(answer((params: PrepareRenameParams, snapshot) => prepare(params, snapshot), null));
        connection.onRenameRequest(answer((params: RenameParams, snapshot) => applyName(params, snapshot, context), null));
    },
};

function prepare({ textDocument, position }: PrepareRenameParams, snapshot: Snapshot): PrepareRenameResult | null {
    const file = fileOf(textDocument.uri, snapshot);
    const found = file && granted(renamableAt(file, placeOf(position), snapshot));
    return found ? { range: toProtocol(found.range), placeholder: found.text } : null;
}

async function applyName(
    { textDocument, position, newName }: RenameParams,
    snapshot: Snapshot,
    { session, disk }: FeatureContext,
): Promise<WorkspaceEdit | null> {
    const file = fileOf(textDocument.uri, snapshot);
    const plan = file && granted(renameAt(file, placeOf(position), newName, snapshot));
    if (!plan) return null;
    const { paths } = plan;
    const versions = paths.map((path) => session.openVersion(path)?.version);
    const edits = granted(plan.editsFor(await textsOf(paths, snapshot, disk)));
    if (paths.some((path, index) => session.openVersion(path)?.version !== versions[index])) {
        throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed meanwhile.');
    }
    return workspaceEdit(edits, snapshot);
}

/** The texts of files, open or not. */
async function textsOf(paths: readonly string[], snapshot: Snapshot, disk: Disk): Promise<ReadonlyMap<string, string>> {
    const texts = new Map<string, string>();
    for (const path of paths) {
        const text = snapshot.text(path) ?? (await textOf(disk, snapshot.uriOf(path)));
        if (text !== undefined) texts.set(path, text);
    }
    return texts;
}

function granted<T extends object | undefined>(answer: T | Refusal): T {
    if (answer && 'refused' in answer) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refused);
    return answer;
}
