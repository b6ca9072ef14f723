import { readFileSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { discover } from '../../files/discover.ts';
import { toldFrom } from '../../files/root.ts';
import { systemClock } from '../clock.ts';
import { uriBelow } from '../documents/uri.ts';
import type { Disk } from './disk.ts';

/** A file that was written a moment ago may be written again without any of its times changing, in milliseconds. */
const A_MOMENT = 3000;

/** The files of the machine. */
export const nodeDisk: Disk = {
    find: ({ uri }) => {
        const folder = fileOf(uri);
        if (folder === undefined) return [];
        const { workspaces } = discover([], folder, { leavesOutOf: () => () => false, mostFolders: Infinity });
        return workspaces.flatMap(({ root, files }) => {
            const told = toldFrom(folder, root.folder);
            return files.filter(({ isAsked }) => isAsked).map(({ path }) => uriBelow(uri, told(path)));
        });
    },
    read: (uri) => {
        const file = fileOf(uri);
        if (file === undefined) return undefined;
        try {
            return readFileSync(file);
        } catch {
            return undefined;
        }
    },
    stampOf: (uri) => {
        const path = fileOf(uri);
        const stamp = path === undefined ? undefined : stampOf(path);
        return path === undefined || stamp === undefined ? undefined : { path, stamp };
    },
};

function stampOf(path: string): string | undefined {
    try {
        const { size, mtimeMs, ctimeMs, ino } = statSync(path);
        return systemClock.now() - Math.max(mtimeMs, ctimeMs) < A_MOMENT ? undefined : `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
    } catch {
        return undefined;
    }
}

/** A URI in which nothing is encoded and no drive is named; most are, and the long way takes as long as reading the file. */
const PLAIN = /^file:\/\/(\/[\w./-]*)$/;

/** The path behind a URI of the machine's files; undefined for any other. */
function fileOf(uri: string): string | undefined {
    const plain = sep === '/' ? PLAIN.exec(uri)?.[1] : undefined;
    if (plain !== undefined) return plain;
    try {
        return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
    } catch {
        return undefined;
    }
}
