import type { Disk } from './disk.ts';

const nowhere: Disk = { find: () => [], read: () => undefined };

/** The files of the machine where the server can read them, all others through the client where it supplies files. */
export function sharedDisk(machine: Disk | undefined, client: Disk | undefined): Disk {
    const diskFor = (uri: string): Disk => (machine && uri.startsWith('file:') ? machine : (client ?? machine ?? nowhere));
    return {
        find: (folder) => diskFor(folder.uri).find(folder),
        findAround: (uri) => diskFor(uri).findAround?.(uri) ?? [],
        read: (uri) => diskFor(uri).read(uri),
        stampOf: (uri) => diskFor(uri).stampOf?.(uri),
    };
}
