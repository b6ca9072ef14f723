import type { RecordPack } from '../../files/record-pack.ts';
import type { Folder } from './disk.ts';

/** Where the records of files are kept between sessions, by the content of the files. Nothing here throws. */
export interface KeptRecords {
    readonly keyOf: (bytes: Uint8Array) => string;
    /** What was kept of a folder; undefined where nothing can be. */
    readonly open: (folder: Folder) => RecordPack | undefined;
}
