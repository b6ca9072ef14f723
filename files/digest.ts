import { hash } from 'node:crypto';

/** The key of a content: no two contents have the same. */
export function contentKey(bytes: Uint8Array): string {
    return hash('sha256', bytes, 'base64url');
}

/** One name for several texts in their order, fit for a file. */
export function digest(parts: readonly string[]): string {
    return hash('sha256', parts.join('\0'), 'base64url');
}
