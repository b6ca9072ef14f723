import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { cacheRoom } from './cache-room.ts';
import { digest } from './digest.ts';
import { RecordPack } from './record-pack.ts';

/** Written in by the build: a hash over what turns texts into records. The same for the command line and the server. */
declare const VIGIL_READER: string | undefined;

const reader = typeof VIGIL_READER === 'string' ? VIGIL_READER : '';

/**
 * The records that were kept of the files of a folder, by the command line or by an editor; a file of the user's cache folder.
 * Undefined where there can be none: the program is not built, or the cache folder cannot be made.
 *
 * @param folder an absolute path
 * @param paths what of it is read, as the command line was told; nothing where that is all of it
 */
export function openRecords(folder: string, paths: readonly string[], environment: NodeJS.ProcessEnv, now: number): RecordPack | undefined {
    if (reader === '') return undefined;
    const room = cacheRoom(join(cacheFolder(environment), 'records'), reader, now);
    return room === undefined ? undefined : RecordPack.open(join(room, `${digest([folder, ...paths])}.records`));
}
