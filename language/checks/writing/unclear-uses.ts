import type { FileScope } from '../check.ts';
import type { ReferenceUse } from '../../names/name-uses.ts';
import type { UseResolution } from '../../names/resolve-use.ts';
import { nameUses } from '../../names/name-uses.ts';
import { resolveUse } from '../../names/resolve-use.ts';

/** A name in a file that does not stand for one thing. */
export interface UnclearUse {
    readonly reference: ReferenceUse;
    readonly resolution: Exclude<UseResolution, { readonly kind: 'found' }>;
}

/** Several checks look at the names of a file, one after the other; each name is resolved once, and one answer is kept. */
let latest: { readonly scope: FileScope; readonly unclear: readonly UnclearUse[] } | undefined;

/** The names in a file that stand for nothing, or that could stand for several things. */
export function unclearUsesIn(scope: FileScope): readonly UnclearUse[] {
    if (latest?.scope === scope) return latest.unclear;
    const unclear: UnclearUse[] = [];
    for (const reference of nameUses(scope)) {
        const resolution = resolveUse(reference, scope.workspace.names);
        if (resolution.kind !== 'found') unclear.push({ reference, resolution });
    }
    latest = { scope, unclear };
    return unclear;
}
