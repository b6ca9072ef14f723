import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../../language/time/instant.ts';
import { cacheFolder } from '../cache-folder.ts';
import type { Surroundings } from '../command.ts';
import { build, version } from '../version.ts';
import { FindingMemory } from './finding-memory.ts';
import type { Input, InputFile } from './input.ts';
import { RecordPack } from './record-pack.ts';

/** How long the leavings of another version stay. */
const KEPT_FOR_MILLISECONDS = 30 * 24 * 60 * 60 * 1000;

/** What earlier runs over the same paths left in the user's cache folder. Whatever goes wrong with it, a run goes on without. */
export interface Cache {
    readonly records: () => RecordPack;
    readonly findings: () => FindingMemory;
    /** The content key of a file. */
    readonly keyOf: (file: InputFile) => string;
    /** The key of everything that was read, names included. */
    readonly keyOfInput: (input: Input) => string;
}

/**
 * Opens the cache of a set of paths; undefined where there can be none.
 *
 * Its folder is named by all that decides a finding besides the files: version, build (code and law), Node and machine.
 */
export function openCache(paths: readonly string[], surroundings: Surroundings): Cache | undefined {
    if (build === '') return undefined;
    const fingerprint = digest([version, build, process.version, process.platform, process.arch]);
    const findings = join(cacheFolder(surroundings.environment), 'findings');
    const folder = join(findings, fingerprint);
    try {
        if (mkdirSync(folder, { recursive: true }) !== undefined) removeOthers(findings, fingerprint, surroundings.clock());
    } catch {
        return undefined;
    }
    const file = join(folder, digest([surroundings.folder, ...paths]));
    const keys = new WeakMap<InputFile, string>();
    const keyOf = (input: InputFile): string => {
        const known = keys.get(input);
        if (known !== undefined) return known;
        const key = hash('sha256', input.bytes, 'base64url');
        keys.set(input, key);
        return key;
    };
    return {
        records: () => RecordPack.open(`${file}.records`),
        findings: () => new FindingMemory(file),
        keyOf,
        keyOfInput: ({ files }) => digest(files.flatMap((each) => [each.path, keyOf(each)])),
    };
}

function digest(parts: readonly string[]): string {
    return hash('sha256', parts.join('\0'), 'base64url');
}

function removeOthers(findings: string, fingerprint: string, now: Instant): void {
    for (const name of readdirSync(findings)) {
        const folder = join(findings, name);
        if (name !== fingerprint && now - statSync(folder).mtimeMs > KEPT_FOR_MILLISECONDS)
            rmSync(folder, { recursive: true, force: true });
    }
}
