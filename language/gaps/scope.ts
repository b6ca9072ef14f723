/**
 * What of a workspace was read. Whoever finds and reads files fills it in, on the command line and in the editor; where nobody
 * does, everything was read.
 */
export interface ReadScope {
    /** `files`: only the files that were asked for, since nothing tells where the workspace begins, or one file was opened alone. */
    readonly extent: 'workspace' | 'files';
    /** Files of the workspace that could not be read, and why. */
    readonly unread: readonly { readonly path: string; readonly reason: string }[];
}

export const wholeWorkspace: ReadScope = { extent: 'workspace', unread: [] };
