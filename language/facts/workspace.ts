import type { Names } from './names.ts';
import type { PartyFacts, SubjectFacts } from './register.ts';
import type { SourceFile } from './source.ts';
import type { Period } from '../time/period.ts';
import { buildNames } from './build-names.ts';
import { buildRegister } from './build-register.ts';
import { readPolicy } from './policy.ts';

/** The organisation's own reading of the law, resolved; defaults where no policy is written. */
export interface PolicyFacts {
    /** The parties it acts for; empty: everybody. */
    readonly actingAs: readonly string[];
    /** Adopted readings, qualified. */
    readonly adopts: readonly string[];
    /** The measure of "immediately". */
    readonly immediately: Period;
    /** After how long without an answer a party counts as unreachable. */
    readonly unreachable: Period;
    /** How long before the cautious date a duty becomes a warning; absent: never. */
    readonly warn?: Period;
    /** A report needs an approval before it is recorded as reported. */
    readonly approval: boolean;
}

/**
 * Everything that files declare besides incidents, resolved: names, register, policy and the regimes.
 * Incidents are evaluated one by one against it, so that none has to stay in memory.
 */
export interface Workspace {
    readonly names: Names;
    readonly parties: ReadonlyMap<string, PartyFacts>;
    readonly subjects: ReadonlyMap<string, SubjectFacts>;
    readonly policy: PolicyFacts;
    /** The files of the workspace, without those of the library; incidents may have been left out of them. */
    readonly files: readonly SourceFile[];
    readonly library: readonly SourceFile[];
}

/**
 * Joins what the files of a workspace declare with the library.
 *
 * @param files the workspace's own files, in any order; the result does not depend on it
 * @param library the law that ships with the language
 */
export function buildWorkspace(files: readonly SourceFile[], library: readonly SourceFile[]): Workspace {
    const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const names = buildNames(ordered, library);
    const { parties, subjects } = buildRegister(names);
    return { names, parties, subjects, policy: readPolicy(ordered, names), files: ordered, library };
}
