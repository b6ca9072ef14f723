import type { Declared, Names } from './names.ts';
import type { PartyFacts, SubjectFacts } from './register.ts';
import type { Report, SourceFile } from './source.ts';
import type { Period } from '../time/period.ts';
import { buildNames } from './build-names.ts';
import { buildRegister } from './build-register.ts';
import type { OfficeHolders } from './holdings.ts';
import { holdersByOffice } from './holdings.ts';
import { resolvePolicy } from './policy.ts';
import type { TermId } from './ids.ts';

/** The organisation's own reading of the law, resolved; defaults where no policy is written. */
export interface PolicyFacts {
    /** The parties it acts for; empty: everybody. */
    readonly actingAs: readonly string[];
    /** Adopted readings, qualified. */
    readonly adopts: readonly TermId[];
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
export interface Workspace extends OfficeHolders {
    readonly names: Names;
    readonly parties: ReadonlyMap<string, PartyFacts>;
    readonly subjects: ReadonlyMap<string, SubjectFacts>;
    readonly policy: PolicyFacts;
    /** The files of the workspace, without those of the library; incidents may have been left out of them. */
    readonly files: readonly SourceFile[];
    readonly library: readonly SourceFile[];
    /** The report blocks on an incident, in order of files. */
    readonly reportsOn: (incident: string) => readonly Declared<Report>[];
    /** The same under another policy. */
    readonly withPolicy: (policy: PolicyFacts) => Workspace;
}

/**
 * Joins what the files of a workspace declare with the library.
 *
 * @param files the workspace's own files, in any order; the result does not depend on it
 * @param library the law that ships with the language
 * @param actingAs whom the workspace acts for, besides what a policy says
 */
export function buildWorkspace(files: readonly SourceFile[], library: readonly SourceFile[], actingAs: readonly string[] = []): Workspace {
    const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const names = buildNames(ordered, library);
    const { parties, subjects } = buildRegister(names);
    const workspace: Workspace = {
        names,
        parties,
        subjects,
        policy: resolvePolicy(ordered, names, actingAs),
        files: ordered,
        library,
        reportsOn: reportsByIncident(names),
        ...holdersByOffice(parties, ordered, library, names),
        withPolicy: (policy) => ({ ...workspace, policy }),
    };
    return workspace;
}

/** Sorted by incident only when somebody asks: each incident asks, and there may be ten thousand of them. */
function reportsByIncident(names: Names): Workspace['reportsOn'] {
    let sorted: Map<string | undefined, Declared<Report>[]> | undefined;
    return (incident) => {
        sorted ??= Map.groupBy(names.all('report'), ({ declaration }) => declaration.incident?.text);
        return sorted.get(incident) ?? [];
    };
}
