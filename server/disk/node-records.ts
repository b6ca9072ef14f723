import { fileURLToPath } from 'node:url';
import { contentKey } from '../../files/digest.ts';
import { openRecords } from '../../files/kept-records.ts';
import { systemClock } from '../clock.ts';
import type { KeptRecords } from './kept-records.ts';

/** Records in the user's cache folder, where the command line keeps its own. */
export const nodeRecords: KeptRecords = {
    keyOf: contentKey,
    open: ({ uri }) => {
        if (!uri.startsWith('file:')) return undefined;
        try {
            return openRecords(fileURLToPath(uri), process.env, systemClock.now());
        } catch {
            return undefined;
        }
    },
};
