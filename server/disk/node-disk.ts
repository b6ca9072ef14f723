import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decode } from '../../files/decode.ts';
import { discover } from '../../files/discover.ts';
import { uriBelow } from '../documents/uri.ts';
import type { Disk } from './disk.ts';

/** The files of the machine. */
export const nodeDisk: Disk = {
    find: ({ uri }) => {
        const folder = fileOf(uri);
        if (folder === undefined) return [];
        return discover(['.'], folder).files.map(({ path }) => uriBelow(uri, path));
    },
    read: (uri) => {
        const file = fileOf(uri);
        if (file === undefined) return undefined;
        try {
            return decode(readFileSync(file));
        } catch {
            return undefined;
        }
    },
};

/** The path behind a URI of the machine's files; undefined for any other. */
function fileOf(uri: string): string | undefined {
    try {
        return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
    } catch {
        return undefined;
    }
}
