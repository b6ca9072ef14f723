import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { PrepareRenameResult, RenameParams, ServerCapabilities, WorkspaceEdit } from 'vscode-languageserver';
import type { Thing } from '../../language/names/thing.ts';
import { rename as renamed } from '../../language/rename/rename.ts';
import { whyFixed } from '../../language/rename/why-fixed.ts';
import type { VigilParser } from '../../language/syntax/parser.ts';
import { createParser } from '../../language/syntax/parser.ts';
import type { Disk } from '../disk/disk.ts';
import { textOf } from '../disk/text-of.ts';
import { toProtocol } from '../documents/positions.ts';
import type { Asked } from '../names/name-at.ts';
import { nameAt } from '../names/name-at.ts';
import { filesNaming } from '../names/places-of.ts';
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
        let parser: VigilParser | undefined;
        connection.onPrepareRename(answer((params: Asked, snapshot) => prepare(params, snapshot), null));
        connection.onRenameRequest(
            answer((params: RenameParams, snapshot) => applyName(params, snapshot, context, (parser ??= createParser())), null),
        );
    },
};

function prepare(params: Asked, snapshot: Snapshot): PrepareRenameResult | null {
    const named = nameAt(params, snapshot);
    if (!named) return null;
    const { thing, range, text } = named.occurrence;
    refuseFixed(thing, named.file.path, snapshot);
    return { range: toProtocol(range), placeholder: text };
}

async function applyName(
    params: RenameParams,
    snapshot: Snapshot,
    { session, disk }: FeatureContext,
    parser: VigilParser,
): Promise<WorkspaceEdit | null> {
    const named = nameAt(params, snapshot);
    if (!named) return null;
    const { thing } = named.occurrence;
    refuseFixed(thing, named.file.path, snapshot);
    const newName = params.newName.trim();
    const inWorkspace = new Set(snapshot.paths());
    const paths = [...filesNaming(thing, [newName], named.file, session, snapshot)]
        .map(({ path }) => path)
        .filter((path) => inWorkspace.has(path));
    const versions = paths.map((path) => session.openVersion(path)?.version);
    const texts = await textsOf(paths, snapshot, disk);
    const renaming = renamed({ thing, newName, workspace: snapshot.workspace, texts, parser });
    if (renaming.kind === 'refused') throw refusal(renaming.because);
    if (paths.some((path, index) => session.openVersion(path)?.version !== versions[index])) {
        throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed meanwhile.');
    }
    return workspaceEdit(renaming.edits, snapshot);
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

function refuseFixed(thing: Thing, path: string, snapshot: Snapshot): void {
    if (!snapshot.workspace.library.some((file) => file.path === path) && !snapshot.paths().includes(path)) {
        throw refusal('This file is not part of the workspace; its names are only looked at.');
    }
    const because = whyFixed(thing, snapshot.workspace);
    if (because !== undefined) throw refusal(because);
}

function refusal(because: string): ResponseError<void> {
    return new ResponseError(LSPErrorCodes.RequestFailed, because);
}
