import { readFileSync, statSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Bounds, Discovery } from '../../files/discover.ts';
import { discover } from '../../files/discover.ts';
import { isWithin, pathFrom, realOf, rootAbove } from '../../files/root.ts';
import { systemClock } from '../clock.ts';
import { canonicalUri, uriBelow } from '../documents/uri.ts';
import type { Disk, FoundRoot } from './disk.ts';

/** A file that was written a moment ago may be written again without any of its times changing, in milliseconds. */
const A_MOMENT = 3000;

/** The files of the machine. */
export const nodeDisk: Disk = {
    find: ({ uri }) => {
        const folder = fileOf(uri);
        if (folder === undefined) return [];
        return found(discover([], folder, { leavesOutOf, mostFolders: Infinity }), { uri, folder });
    },
    findAround: (uri) => {
        const file = fileOf(uri);
        const root = file === undefined ? undefined : rootAbove(dirname(file));
        return root ? found(discover([root.folder], root.folder, { leavesOutOf, mostFolders: Infinity })).slice(0, 1) : [];
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

/** What `vigil.json` leaves out is taken away by whoever reads it: an editor may have another text of it. */
const leavesOutOf: Bounds['leavesOutOf'] = () => () => false;

/** @param opened the folder that the editor has open, which it may have found by way of a link */
function found({ workspaces }: Discovery, opened?: { readonly uri: string; readonly folder: string }): readonly FoundRoot[] {
    const real = opened && realOf(opened.folder);
    return workspaces.flatMap(({ root: { folder, ground }, files }): readonly FoundRoot[] => {
        const isInside = opened !== undefined && real !== undefined && isWithin(folder, real);
        const inner = isInside ? pathFrom(real, folder) : '';
        const uri = isInside
            ? inner === ''
                ? opened.uri
                : uriBelow(opened.uri, inner)
            : canonicalUri(pathToFileURL(folder).href).replace(/\/+$/, '');
        return ground === 'alone' ? [] : [{ uri, ground, files: files.map(({ path }) => uriBelow(uri, path)) }];
    });
}

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
