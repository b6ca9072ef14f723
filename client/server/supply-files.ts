import { FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FindFilesAnswer, FindFilesParams, ReadFilesAnswer, ReadFilesParams } from '../../server/protocol/files.ts';
import { findFilesRequest, readFilesRequest } from '../../server/protocol/files.ts';

/** Any letter in either case, since some systems do not mind. */
const PATTERN = '**/{*.[vV][iI][gG][iI][lL],vigil.json}';

/** As the command line reads them: names that begin with a dot belong to editors. */
function isWanted(name: string): boolean {
    return name === 'vigil.json' || (/\.vigil$/i.test(name) && !name.startsWith('.'));
}

const SKIPPED = new Set(['node_modules', '.git']);

/** Answers a server that has no disk of its own, or none that holds the folder. */
export function supplyFiles(client: BaseLanguageClient): void {
    client.onRequest(findFilesRequest, ({ folder }: FindFilesParams) => findFiles(Uri.parse(folder)));
    client.onRequest(readFilesRequest, ({ uris }: ReadFilesParams) => readFiles(uris));
}

/** The URIs of the Vigil files below a folder, and of each `vigil.json`. Where the editor cannot search, its folders are walked. */
export async function findFiles(folder: Uri): Promise<FindFilesAnswer> {
    const found = await search(folder);
    const files = found.length > 0 ? found : await walk(folder);
    return files.map((file) => file.toString()).filter((uri) => isWanted(decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))));
}

/** Nothing where the search fails: an editor may come without a program for it. */
async function search(folder: Uri): Promise<readonly Uri[]> {
    try {
        return await workspace.findFiles(new RelativePattern(folder, PATTERN), '**/node_modules/**');
    } catch {
        return [];
    }
}

async function walk(folder: Uri): Promise<readonly Uri[]> {
    const entries = await readFolder(folder);
    const found = await Promise.all(
        entries.map(([name, type]): Promise<readonly Uri[]> => {
            const uri = Uri.joinPath(folder, name);
            // A link is not followed: it may lead in a circle.
            if (type === FileType.Directory && !SKIPPED.has(name)) return walk(uri);
            return Promise.resolve(type === FileType.File && isWanted(name) ? [uri] : []);
        }),
    );
    return found.flat();
}

async function readFolder(folder: Uri): Promise<readonly (readonly [string, FileType])[]> {
    try {
        return await workspace.fs.readDirectory(folder);
    } catch {
        return [];
    }
}

/** The bytes of files in base 64; null for one that cannot be read. */
export async function readFiles(uris: readonly string[]): Promise<ReadFilesAnswer> {
    return Promise.all(uris.map(readFile));
}

async function readFile(uri: string): Promise<string | null> {
    try {
        return toBase64(await workspace.fs.readFile(Uri.parse(uri)));
    } catch {
        return null;
    }
}

/** In parts, since a function takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
    const PART = 0x8000;
    const parts: string[] = [];
    for (let start = 0; start < bytes.length; start += PART) parts.push(String.fromCharCode(...bytes.subarray(start, start + PART)));
    return btoa(parts.join(''));
}
