import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How long the leavings of another version stay. */
const KEPT_FOR_MILLISECONDS = 30 * 24 * 60 * 60 * 1000;

/**
 * The folder of one version in a part of the user's cache folder. The first time it is made, what other versions have left and
 * nobody has used for a month goes.
 *
 * @param part an absolute path
 * @param version all that decides what is kept there, as a name
 * @param now in milliseconds
 * @returns its absolute path; undefined where there can be none
 */
export function cacheRoom(part: string, version: string, now: number): string | undefined {
    const room = join(part, version);
    try {
        if (mkdirSync(room, { recursive: true }) !== undefined) removeOthers(part, version, now);
        return room;
    } catch {
        return undefined;
    }
}

function removeOthers(part: string, version: string, now: number): void {
    for (const name of readdirSync(part)) {
        const room = join(part, name);
        if (name !== version && now - statSync(room).mtimeMs > KEPT_FOR_MILLISECONDS) rmSync(room, { recursive: true, force: true });
    }
}
