import type { Connection } from 'vscode-languageserver';
import type { FindFilesAnswer, FindFilesParams, ReadFilesAnswer, ReadFilesParams } from '../protocol/files.ts';
import { findFilesRequest, readFilesRequest } from '../protocol/files.ts';
import { canonicalUri } from '../documents/uri.ts';
import type { Disk } from './disk.ts';
import { rootsAmong } from './roots-among.ts';

interface Waiting {
    readonly uri: string;
    readonly resolve: (bytes: Uint8Array | undefined) => void;
}

/**
 * Files that the client reads: those of a virtual workspace, and all of them where the server runs in a worker.
 *
 * @param initialized when the client may be asked: before that it knows no request
 */
export function clientDisk(connection: Connection, initialized: Promise<undefined>): Disk {
    let waiting: Waiting[] = [];
    const readAll = async (): Promise<void> => {
        await initialized;
        const asked = waiting;
        waiting = [];
        const params: ReadFilesParams = { uris: asked.map(({ uri }) => uri) };
        const contents = await connection.sendRequest<ReadFilesAnswer>(readFilesRequest, params).catch(() => []);
        asked.forEach(({ resolve }, index) => {
            resolve(bytesOf(contents[index]));
        });
    };
    return {
        find: async (folder) => {
            await initialized;
            const params: FindFilesParams = { folder: folder.uri };
            const found = await connection.sendRequest<FindFilesAnswer>(findFilesRequest, params).catch(() => []);
            return rootsAmong(folder, found.map(canonicalUri));
        },
        // What is asked for in one go is read in one request.
        read: (uri) =>
            new Promise((resolve) => {
                if (waiting.length === 0) queueMicrotask(() => void readAll());
                waiting.push({ uri, resolve });
            }),
    };
}

function bytesOf(base64: string | null | undefined): Uint8Array | undefined {
    if (typeof base64 !== 'string') return undefined;
    try {
        return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    } catch {
        return undefined;
    }
}
