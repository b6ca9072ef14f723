import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { replaceFile } from '../files/replace-file.ts';

/** Compiled code by the part of the program that it belongs to. */
export type CompiledParts = ReadonlyMap<string, Buffer>;

/** What stands before the code: whose code it is, and where each part's begins. */
interface Contents {
    readonly key: string;
    readonly parts: readonly (readonly [part: string, length: number, checksum: string])[];
}

const LENGTH_BYTES = 4;

/**
 * Reads kept code. V8 compares only the length of a source with the code that it is given, and does not look for damage: so
 * both are looked at here. Never throws; what is missing, damaged or another program's is left out.
 *
 * @param key what the code was compiled from and by; code with another key is not read
 */
export function readCompiledParts(file: string, key: string): CompiledParts {
    const found = new Map<string, Buffer>();
    try {
        const bytes = readFileSync(file);
        const headLength = bytes.readUInt32LE(0);
        const head: unknown = JSON.parse(bytes.toString('utf8', LENGTH_BYTES, LENGTH_BYTES + headLength));
        if (!isContents(head) || head.key !== key) return found;
        let offset = LENGTH_BYTES + headLength;
        for (const [part, length, checksum] of head.parts) {
            const code = bytes.subarray(offset, offset + length);
            if (checksumOf(code) === checksum) found.set(part, code);
            offset += length;
        }
    } catch {
        found.clear();
    }
    return found;
}

/** Keeps code for the next run. Never throws: where nothing can be written, the next run compiles again. */
export function writeCompiledParts(file: string, key: string, parts: CompiledParts): void {
    const contents: Contents = { key, parts: [...parts].map(([part, code]) => [part, code.length, checksumOf(code)]) };
    const head = Buffer.from(JSON.stringify(contents), 'utf8');
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32LE(head.length);
    try {
        mkdirSync(dirname(file), { recursive: true });
        replaceFile(file, (temporary) => {
            writeFileSync(temporary, Buffer.concat([length, head, ...parts.values()]), { mode: 0o600 });
        });
    } catch {
        // A cache that cannot be written costs time and nothing else.
    }
}

function isContents(value: unknown): value is Contents {
    if (typeof value !== 'object' || value === null || !('key' in value) || !('parts' in value)) return false;
    return typeof value.key === 'string' && Array.isArray(value.parts) && value.parts.every(isPart);
}

function isPart(value: unknown): boolean {
    return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number' && typeof value[2] === 'string';
}

function checksumOf(code: Buffer): string {
    return hash('sha256', code, 'base64');
}
