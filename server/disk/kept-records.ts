import type { RecordPack } from '../../files/record-pack.ts';
import type { ToKeep } from '../../language/analysis/judgement-memory.ts';
import type { KeptJudgements } from '../../language/analysis/records/kept-judgement.ts';
import type { Folder } from './disk.ts';

/** Where the records of files are kept between sessions, by the content of the files. Nothing here throws. */
export interface KeptRecords {
    readonly keyOf: (bytes: Uint8Array) => string;
    /** What was kept of a folder; undefined where nothing can be. */
    readonly open: (folder: Folder) => RecordPack | undefined;
}

/** Where what was found in files is kept between sessions. Nothing here throws. */
export interface KeptFindings {
    /** A short text that no two texts share. */
    readonly digest: (text: string) => string;
    /** What was kept of a workspace, by its root; undefined where nothing was. */
    readonly open: (root: string) => KeptJudgements | undefined;
    readonly save: (root: string, found: ToKeep) => void;
}
