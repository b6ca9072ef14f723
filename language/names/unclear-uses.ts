import type { Names } from '../facts/names.ts';
import type { SourceFile } from '../facts/source.ts';
import type { FileInWorkspace, ReferenceUse } from './name-uses.ts';
import type { UseResolution } from './resolve-use.ts';
import { nameUses } from './name-uses.ts';
import { resolveUse } from './resolve-use.ts';

/** A name in a file that does not stand for one thing. */
export interface UnclearUse {
    readonly reference: ReferenceUse;
    readonly resolution: Exclude<UseResolution, { readonly kind: 'found' }>;
}

/** Checks and gaps look at the names of a file one after the other; each name is resolved once, as long as file and names live. */
const known = new WeakMap<Names, WeakMap<SourceFile, readonly UnclearUse[]>>();

/** The names in a file that stand for nothing, or that could stand for several things. */
export function unclearUsesIn(place: FileInWorkspace): readonly UnclearUse[] {
    const { names } = place.workspace;
    const ofNames = known.get(names) ?? new WeakMap<SourceFile, readonly UnclearUse[]>();
    known.set(names, ofNames);
    const before = ofNames.get(place.file);
    if (before) return before;
    const unclear: UnclearUse[] = [];
    for (const reference of nameUses(place)) {
        const resolution = resolveUse(reference, names);
        if (resolution.kind !== 'found') unclear.push({ reference, resolution });
    }
    ofNames.set(place.file, unclear);
    return unclear;
}
