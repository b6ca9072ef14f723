/**
 * Requests of the server to a client that supplies files (`suppliesFiles`): the server in a worker has no disk, and a folder on
 * no disk (a virtual workspace) can be read by the editor only. Changes come as `workspace/didChangeWatchedFiles`.
 */
export const findFilesRequest = 'vigil/findFiles';

export interface FindFilesParams {
    /** The URI of a workspace folder. */
    readonly folder: string;
}

/** The URIs of every `.vigil` file below the folder, in capitals or not, and of every `vigil.json`. */
export type FindFilesAnswer = readonly string[];

export const readFilesRequest = 'vigil/readFiles';

export interface ReadFilesParams {
    readonly uris: readonly string[];
}

/** The bytes of each file in base 64, in the order asked for; null where a file cannot be read. */
export type ReadFilesAnswer = readonly (string | null)[];
