import type { NothingMore } from './parts.ts';

/** What in a `vigil.json` cannot be followed, by its kind. What is to be written stands in it as it is written. */
interface ConfigurationFactsByKind {
    readonly unreadable: { readonly reason: string };
    /** By the name of the fault in the JSON, such as `CommaExpected`. */
    readonly 'no-json': { readonly error: string };
    readonly 'no-object': { readonly example: string };
    readonly 'severities-object': { readonly example: string };
    /** Of the file itself, or of an entry of the list that a key names. */
    readonly 'unknown-key': {
        readonly key: string;
        readonly entryOf: string | null;
        readonly near: string | null;
        readonly keys: readonly string[];
    };
    readonly 'key-twice': { readonly key: string };
    readonly 'no-list': { readonly key: string; readonly example: string };
    readonly 'no-text': { readonly key: string; readonly example: string };
    readonly 'no-targets': { readonly example: string };
    readonly 'no-format': { readonly example: string };
    readonly 'stdout-twice': { readonly key: string };
    readonly 'output-path': NothingMore;
    readonly 'one-of': { readonly key: string; readonly allowed: readonly string[]; readonly near: string | null };
    readonly 'no-check': { readonly code: string; readonly near: string | null };
    /** A check that finds that a fact was not read: it can be taken no more lightly. */
    readonly 'unread-check': { readonly code: string };
    readonly 'no-law': { readonly law: string; readonly near: string | null; readonly laws: readonly string[] };
    readonly 'law-needed': { readonly law: string; readonly needs: string };
    readonly 'party-unknown': { readonly party: string; readonly near: string | null };
    readonly 'policy-differs': { readonly path: string; readonly policy: readonly string[]; readonly configuration: readonly string[] };
}

/** What in a `vigil.json` cannot be followed: the facts of which its message is said. */
export type ConfigurationFacts = {
    readonly [Kind in keyof ConfigurationFactsByKind]: { readonly kind: Kind } & ConfigurationFactsByKind[Kind];
}[keyof ConfigurationFactsByKind];
