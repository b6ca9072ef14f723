import { lstatSync, statSync } from 'node:fs';

/** A file or folder that could not be read, and why. */
export interface ReadFault {
    readonly path: string;
    readonly reason: string;
}

const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'permission is denied',
    EPERM: 'permission is denied',
    ELOOP: 'its links lead in a circle',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is a file, not a folder',
    ENAMETOOLONG: 'its name is too long',
    EMFILE: 'too many files are open',
    EIO: 'the disk reports an error',
    ERR_STRING_TOO_LONG: 'it is too large',
    ERR_FS_FILE_TOO_LARGE: 'it is too large',
};

/** What the operating system says when it refuses a file, in words. */
export function reasonOf(fault: unknown): string {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
    return reasons[code] ?? (fault instanceof Error ? fault.message : String(fault));
}

/** What the operating system says of a path that it refused, in words; some systems tell a circle of links as a missing file. */
export function reasonAt(absolute: string, fault: unknown): string {
    return isCircle(absolute) ? (reasons['ELOOP'] ?? '') : reasonOf(fault);
}

/** Whether the path itself is a link tells a circle from a missing file. */
function isCircle(path: string): boolean {
    try {
        if (!lstatSync(path).isSymbolicLink()) return false;
        statSync(path);
        return false;
    } catch (fault) {
        return fault instanceof Error && 'code' in fault && fault.code === 'ELOOP';
    }
}
