import { isBelow } from '../documents/uri.ts';
import type { Folder, FoundRoot } from './disk.ts';

const CONFIGURATION = '/vigil.json';

/** The URI of the `vigil.json` of a root. */
export function configurationOf(root: string): string {
    return root + CONFIGURATION;
}

/**
 * Divides the files below a folder among its workspaces, where nothing is known but their names: each folder with a `vigil.json` is
 * the root of one, and what lies below none belongs to the folder itself.
 *
 * @param uris of all Vigil files and all `vigil.json` below it, in their canonical spelling
 */
export function rootsAmong({ uri: folder }: Folder, uris: readonly string[]): readonly FoundRoot[] {
    const configured = uris.filter((uri) => uri.endsWith(CONFIGURATION)).map((uri) => uri.slice(0, -CONFIGURATION.length));
    const roots = [folder, ...configured.filter((uri) => uri !== folder)].sort((a, b) => b.length - a.length);
    const sources = uris.filter((uri) => !uri.endsWith(CONFIGURATION));
    const files = Map.groupBy(sources, (uri) => roots.find((root) => isBelow(uri, root)));
    return roots
        .map((uri): FoundRoot => ({ uri, ground: configured.includes(uri) ? 'configuration' : 'given', files: files.get(uri) ?? [] }))
        .filter(({ uri, files: own }) => uri === folder || own.length > 0);
}
