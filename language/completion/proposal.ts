import type { SupposedFact } from '../explain/what-would-change.ts';
import type { Law } from '../docket/law/law.ts';
import type { Workspace } from '../facts/workspace.ts';
import type { NamedKind } from '../names/name-uses.ts';
import type { Statement } from '../syntax/words/statement.ts';
import type { DutyTitle, MomentFacts } from '../findings/parts.ts';
import type { Day, Instant } from '../time/instant.ts';
import type { Docket } from '../docket/entry.ts';
import type { CaseFile } from '../facts/case-file.ts';

/** What a date stands for that may be written: the current instant by the clocks of a zone, the current day, or a day by which something is owed. */
export type ProposedDate =
    | { readonly kind: 'now'; readonly moment: MomentFacts }
    | { readonly kind: 'today'; readonly day: Day }
    | { readonly kind: 'plan' | 'limit'; readonly day: Day; readonly duty: DutyTitle };

/** Something that may be written at a place. */
export interface CompletionProposal {
    readonly label: string;
    readonly kind: 'declaration' | 'keyword' | 'verb' | NamedKind | 'instant' | 'place' | 'evidence';
    /** What is written; with places to fill in, such as `${1:name}`, where it is a template. */
    readonly insert: string;
    readonly isTemplate: boolean;
    /** A few words beside the label. */
    readonly detail?: string;
    /** What a date stands for, which is told beside its label. */
    readonly date?: ProposedDate;
    /** The words by which it was found, where its label does not hold what was typed. */
    readonly foundBy?: string;
    readonly documentation?: string;
    /** What fits best comes first; lower is better. */
    readonly rank: number;
    /** What it refers to, whose definition is shown when it is asked for. */
    readonly refersTo?: { readonly kind: NamedKind; readonly id: string };
    /** What it would say on a line of a timeline: what that would change is shown when it is asked for. */
    readonly supposed?: SupposedFact;
}

/** A place at which something is being written, and what is known around it. */
export interface Scene {
    readonly statement: Statement;
    readonly workspace: Workspace;
    readonly law: Law;
    readonly asOf: Instant;
    /** The reader's, in which countries and languages are called. */
    readonly language?: string;
    /** Whether the file is one of those that ship with the language. */
    readonly library: boolean;
    /** What people call a term of the law, or a system, besides its name. */
    readonly synonyms?: (kind: NamedKind, id: string) => readonly string[];
    /** The incident around the place. */
    readonly incident?: { readonly caseFile: CaseFile; readonly docket: Docket };
}

/** How well something fits. */
export const rank = { best: 0, good: 20, usual: 40, rare: 60, last: 80 } as const;

/** A word or a name that is written as it is. */
export function wordProposal(label: string, kind: CompletionProposal['kind'], more: Partial<CompletionProposal> = {}): CompletionProposal {
    return { label, kind, insert: label, isTemplate: false, rank: rank.usual, ...more };
}
