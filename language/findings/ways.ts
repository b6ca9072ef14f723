import type { NothingMore, RoleTitle, StageTitle, WhenFacts } from './parts.ts';

/** What can be declared in the register. */
type DeclaredThing = 'organisation' | 'authority' | 'system' | 'model';

/** What the use of a name says that it stands for: the word of its role, none for a representative, and of what. */
export interface DeclaredRole {
    readonly role: string | null;
    readonly of: string;
}

/** What each way out of a finding does, by its kind. Texts of the language stand in it as they are written. */
interface WayFactsByKind {
    readonly write: { readonly text: string };
    readonly 'write-weekday': { readonly text: string };
    readonly 'write-nearest-date': { readonly text: string };
    /** One of the two instants that a local time can mean. */
    readonly 'write-instant': { readonly text: string; readonly which: 'earlier' | 'later' };
    readonly 'remove-invisible': NothingMore;
    readonly 'ordinary-space': NothingMore;
    readonly 'straight-quotes': NothingMore;
    readonly hyphens: NothingMore;
    readonly 'sort-timeline': NothingMore;
    readonly 'remove-repetition': NothingMore;
    readonly 'remove-second': { readonly name: string };
    readonly 'remove-comment': { readonly reasoned: boolean };
    readonly suppress: { readonly code: string };
    readonly 'call-it': { readonly name: string };
    /** The second of two declarations of one name. */
    readonly 'call-this': { readonly name: string };
    readonly declare: { readonly name: string; readonly thing: DeclaredThing; readonly as: DeclaredRole | null };
    readonly 'declare-unnamed': { readonly state: string | null };
    /** An authority that the directory knows for another office. */
    readonly 'declare-known': { readonly party: string };
    readonly 'holds-office': { readonly party: string };
    readonly 'say-of': { readonly party: string; readonly role: string };
    readonly 'also-there': { readonly subject: string; readonly what: 'market' | 'service'; readonly state: string };
    readonly 'use-of': { readonly party: string; readonly insteadOf: string | null };
    readonly strike: { readonly line: string; readonly when: WhenFacts };
    readonly record: { readonly deed: string };
    readonly 'explain-delay': NothingMore;
    readonly 'made-under': { readonly regime: string };
    readonly approve: { readonly report: string };
    readonly refresh: { readonly report: string };
    readonly 'say-language': { readonly report: string; readonly language: string };
    readonly 'say-unknown': { readonly fields: readonly string[] };
    readonly draft: {
        readonly stage: StageTitle;
        readonly recipients: readonly string[];
        readonly language: string;
        /** Its sections are drafted in that language; else the facts stand alone. */
        readonly drafted: boolean;
    };
    readonly add: {
        readonly what: 'occurrence' | 'place' | 'finding' | 'timeline' | 'system' | 'bearer' | 'otherwise' | 'office';
    };
    readonly 'add-line': { readonly line: string };
    readonly 'add-country': { readonly state: string };
    readonly 'add-trait': { readonly thing: 'system' | 'model' };
    readonly 'add-awareness': { readonly party: string };
    readonly 'add-causal-link': { readonly degree: 'suspected' | 'likely' | 'established' | 'excluded' };
    readonly 'add-found': { readonly finding: string; readonly ruledOut: boolean };
    readonly 'occurred-in': { readonly state: string };
    readonly involves: { readonly subject: string };
    /** Who holds a role; null where that is to be filled in. */
    readonly holder: { readonly role: RoleTitle; readonly party: string | null };
    readonly representative: { readonly party: string | null };
}

/** What a way out of a finding does: the facts of which its label is said. */
export type WayFacts = { readonly [Kind in keyof WayFactsByKind]: { readonly kind: Kind } & WayFactsByKind[Kind] }[keyof WayFactsByKind];
