import { join } from 'node:path';
import { cacheFolder } from '../../files/cache-folder.ts';
import { cacheRoom } from '../../files/cache-room.ts';
import { contentKey, digest } from '../../files/digest.ts';
import { openRecords } from '../../files/kept-records.ts';
import type { RecordPack } from '../../files/record-pack.ts';
import type { Surroundings } from '../command.ts';
import { build, version } from '../version.ts';
import { FindingMemory } from './finding-memory.ts';
import type { Input, InputFile } from './input.ts';

/** What earlier runs over the same workspace left in the user's cache folder. Whatever goes wrong with it, a run goes on without. */
export interface Cache {
    readonly records: () => RecordPack | undefined;
    readonly findings: () => FindingMemory;
    /** The content key of a file. */
    readonly keyOf: (file: InputFile) => string;
    /** The key of everything that was read, names included. */
    readonly keyOfInput: (input: Pick<Input, 'files' | 'settings'>) => string;
}

/**
 * Opens the cache of a workspace; undefined where there can be none.
 *
 * Findings lie in a folder that is named by all that decides one besides the files: version, build (code and law), Node and
 * machine. Records depend on less, and editors use them too.
 *
 * @param root the root of the workspace, absolute
 */
export function openCache(root: string, surroundings: Pick<Surroundings, 'environment' | 'clock'>): Cache | undefined {
    if (build === '') return undefined;
    const { environment } = surroundings;
    const fingerprint = digest([version, build, process.version, process.platform, process.arch]);
    const now = surroundings.clock();
    const room = cacheRoom(join(cacheFolder(environment), 'findings'), fingerprint, now);
    if (room === undefined) return undefined;
    const keys = new WeakMap<InputFile, string>();
    const keyOf = (input: InputFile): string => {
        const known = keys.get(input);
        if (known !== undefined) return known;
        const key = contentKey(input.bytes);
        keys.set(input, key);
        return key;
    };
    return {
        records: () => openRecords(root, environment, now),
        findings: () => new FindingMemory(join(room, digest([root]))),
        keyOf,
        keyOfInput: ({ files, settings }) => digest([settings.text, ...files.flatMap((each) => [each.path, keyOf(each)])]),
    };
}
