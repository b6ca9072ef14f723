import type { Member, Names } from '../../facts/names.ts';
import type { Term } from '../../facts/regime-source.ts';

/** What can have a trait: as it says itself, else as the first of its parents does, else a system. */
export function bearerOf(trait: Member<Term>, names: Names): 'system' | 'model' | 'party' {
    const seen = new Set<string>();
    const open = [trait];
    for (let current = open.shift(); current; current = open.shift()) {
        if (current.declaration.bearer) return current.declaration.bearer;
        if (seen.has(current.id)) continue;
        seen.add(current.id);
        for (const parent of current.declaration.parents) {
            const resolution = names.member('trait', parent, current);
            if (resolution.kind === 'found') open.push(resolution.value);
        }
    }
    return 'system';
}
