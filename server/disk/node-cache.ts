import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../../files/cache-folder.ts';
import { cacheRoom } from '../../files/cache-room.ts';
import { digest, contentKey } from '../../files/digest.ts';
import { RecordPack } from '../../files/record-pack.ts';
import { systemClock } from '../clock.ts';
import { build, version } from '../version.ts';
import type { KeptFindings, KeptRecords } from './kept-records.ts';
import { judgementsIn, writeJudgements } from './judgement-pack.ts';
import { openRecords } from '../../files/kept-records.ts';

/** Findings in the user's cache folder. They rest on all of the program's code, the law included, and on the machine's calendar. */
export const nodeFindings: KeptFindings = {
    digest: (text) => digest([text]),
    open: (root) => {
        const file = fileOf(root);
        return file === undefined ? undefined : judgementsIn(RecordPack.open(file));
    },
    save: (root, found) => {
        const file = fileOf(root);
        if (file !== undefined) writeJudgements(file, found);
    },
};

function fileOf(root: string): string | undefined {
    if (build === '' || !root.startsWith('file:')) return undefined;
    try {
        const fingerprint = digest([version, build, process.version, process.platform, process.arch]);
        const room = cacheRoom(join(cacheFolder(process.env), 'judgements'), fingerprint, systemClock.now());
        return room === undefined ? undefined : join(room, `${digest([fileURLToPath(root)])}.judgements`);
    } catch {
        return undefined;
    }
}

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
