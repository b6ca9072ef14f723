/**
 * One spelling for each file: editors encode differently, and on Windows write the drive in either case.
 * A text that is no URI stays as it is.
 */
export function canonicalUri(uri: string): string {
    const parts = /^([a-z][a-z0-9+.-]*):(\/\/[^/?#]*)?([^?#]*)(.*)$/i.exec(uri);
    if (!parts) return uri;
    const [, scheme = '', authority = '', path = '', rest = ''] = parts;
    const decoded = decode(path).replace(/^\/([A-Z]):/, (_, drive: string) => `/${drive.toLowerCase()}:`);
    return `${scheme.toLowerCase()}:${authority.toLowerCase()}${encodePath(decoded)}${rest}`;
}

/** The path of a URI, decoded, without a slash at its end. */
export function pathOfUri(uri: string): string {
    const path = /^[a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?([^?#]*)/i.exec(uri)?.[1] ?? uri;
    return decode(path).replace(/(?<=.)\/+$/, '');
}

/** The scheme of a URI, in small letters; empty where it has none. */
export function schemeOf(uri: string): string {
    return /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase() ?? '';
}

/** A path that is the same in every spelling; of ten thousand files most are such. */
const PLAIN_PATH = /^[\w.-]+(?:\/[\w.-]+)*$/;

/** A file below a folder in its canonical spelling, by its decoded path with forward slashes. */
export function uriBelow(folder: string, path: string): string {
    if (PLAIN_PATH.test(path)) return `${folder.replace(/\/+$/, '')}/${path}`;
    return canonicalUri(`${folder.replace(/\/+$/, '')}/${encodePath(path)}`);
}

/** Whether a URI is a folder or lies below it; both in their canonical spelling. */
export function isBelow(uri: string, folder: string): boolean {
    const end = folder.endsWith('/') ? folder.search(/\/+$/) : folder.length;
    return uri.startsWith(folder.slice(0, end)) && (uri.length === end || uri[end] === '/');
}

/** The folders in which a file lies, the nearest first. */
export function parentsOf(uri: string): readonly string[] {
    const parents: string[] = [];
    for (let end = uri.lastIndexOf('/'); end > 0 && uri[end - 1] !== '/'; end = uri.lastIndexOf('/', end - 1))
        parents.push(uri.slice(0, end));
    return parents;
}

function encodePath(path: string): string {
    return path.split('/').map(encodeURIComponent).join('/').replaceAll('%3A', ':').replaceAll('%40', '@');
}

function decode(path: string): string {
    if (!path.includes('%')) return path;
    try {
        return decodeURIComponent(path);
    } catch {
        return path;
    }
}
