import type { NamedKind } from './name-uses.ts';

/** What a name in a file stands for. Two names with equal things mean the same, in whatever files they stand. */
export type Thing =
    /** A declaration that its name leads to; `id` is the name, or `regime.name` within a regime. */
    | { readonly kind: 'declared'; readonly of: NamedKind; readonly id: string }
    /** A declaration whose name another one has taken, so that nothing refers to it: the one at this place among those of its file. */
    | { readonly kind: 'hidden'; readonly path: string; readonly index: number }
    /** A piece of evidence, declared or not, which its incident keeps to itself: the incident at this place in its file. */
    | { readonly kind: 'evidence'; readonly path: string; readonly incident: number; readonly name: string }
    /**
     * What an example declares for itself: the example at this place in its file. `within` tells the incidents that keep a piece of
     * evidence apart, and declarations of one name.
     */
    | {
          readonly kind: 'local';
          readonly path: string;
          readonly example: number;
          readonly of: NamedKind | 'evidence' | 'hidden';
          readonly name: string;
          readonly within: number;
      }
    /** A name that stands for nothing, or for one of several candidates. */
    | {
          readonly kind: 'open';
          readonly kinds: readonly NamedKind[];
          readonly name: string;
          readonly candidates: readonly { readonly of: NamedKind; readonly id: string }[];
      };

/** A text that two things share only where they are the same. */
export function keyOf(thing: Thing): string {
    switch (thing.kind) {
        case 'declared':
            return `${thing.of} ${thing.id}`;
        case 'hidden':
            return `hidden ${thing.index} ${thing.path}`;
        case 'evidence':
            return `evidence ${thing.name} ${thing.incident} ${thing.path}`;
        case 'local':
            return `local ${thing.of} ${thing.name} ${thing.within} ${thing.example} ${thing.path}`;
        case 'open':
            return `open ${thing.name} ${thing.kinds.join(' ')}`;
    }
}

/** Whether two names stand for the same. */
export function isSame(one: Thing, other: Thing): boolean {
    return keyOf(one) === keyOf(other);
}
