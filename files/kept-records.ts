import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { cacheRoom } from './cache-room.ts';
import { digest } from './digest.ts';
import { RecordPack } from './record-pack.ts';

/** Written in by the build: a hash over what turns texts into records. The same for the command line and the server. */
declare const VIGIL_READER: string | undefined;

const reader = typeof VIGIL_READER === 'string' ? VIGIL_READER : '';

/**
 * The records that were kept of the files of a workspace, by the command line or by an editor; a file of the user's cache folder.
 * Undefined where there can be none: the program is not built, or the cache folder cannot be made.
 *
 * @param root of the workspace, absolute
 */
export function openRecords(root: string, environment: NodeJS.ProcessEnv, now: number): RecordPack | undefined {
    if (reader === '') return undefined;
    const room = cacheRoom(join(cacheFolder(environment), 'records'), reader, now);
    return room === undefined ? undefined : RecordPack.open(join(room, `${digest([root])}.records`));
}
