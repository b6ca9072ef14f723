import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder in which the program may keep what it can always compute again: `XDG_CACHE_HOME` where it is set, else the
 * customary place of the system. It need not exist, and need not be writable.
 *
 * @param environment the variables of the process
 * @param platform as `process.platform` names it
 * @returns an absolute path that ends in `vigil`
 */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string {
    const customary = environment['XDG_CACHE_HOME'];
    if (customary) return join(customary, 'vigil');
    if (platform === 'win32') return join(environment['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'vigil');
    if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'vigil');
    return join(homedir(), '.cache', 'vigil');
}
