import type { GlobalKind, Names } from '../facts/names.ts';
import type { NamedKind, ReferenceUse } from './name-uses.ts';

export type UseResolution =
    | { readonly kind: 'found'; readonly of: NamedKind; readonly id: string }
    | { readonly kind: 'unknown'; readonly suggestions: readonly string[] }
    | { readonly kind: 'ambiguous'; readonly of: NamedKind; readonly candidates: readonly string[] };

const globalKinds: readonly NamedKind[] = ['party', 'subject', 'incident', 'report', 'regime'];

/** What a name stands for where several kinds fit: found where one kind has it, ambiguous only where none has it and one has several. */
export function resolveUse({ use, kinds, from }: ReferenceUse, names: Names): UseResolution {
    const resolutions = kinds.map((kind): UseResolution => {
        if (isGlobal(kind)) {
            if (names.global(kind, use)) return { kind: 'found', of: kind, id: use.text };
            return { kind: 'unknown', suggestions: names.suggest(kind, use.text) };
        }
        const resolution = names.member(kind, use, from);
        if (resolution.kind === 'found') return { kind: 'found', of: kind, id: resolution.value.id };
        return resolution.kind === 'ambiguous' ? { ...resolution, of: kind } : resolution;
    });
    const decisive = resolutions.find((each) => each.kind === 'found') ?? resolutions.find((each) => each.kind === 'ambiguous');
    if (decisive) return decisive;
    return {
        kind: 'unknown',
        suggestions: [...new Set(resolutions.flatMap((each) => (each.kind === 'unknown' ? each.suggestions : [])))].slice(0, 3),
    };
}

/** Whether a kind of name is one that no regime has to declare. */
export function isGlobal(kind: NamedKind): kind is GlobalKind {
    return globalKinds.includes(kind);
}
