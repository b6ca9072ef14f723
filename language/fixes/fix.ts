import type { FactCode, Finding, FindingOf } from '../findings/finding.ts';
import type { WayFacts } from '../findings/ways.ts';
import type { Docket } from '../docket/entry.ts';
import type { Law } from '../docket/law/law.ts';
import type { CaseFile } from '../facts/case-file.ts';
import type { SourceFile } from '../facts/source.ts';
import type { Workspace } from '../facts/workspace.ts';
import type { Range } from '../syntax/range.ts';
import type { Instant } from '../time/instant.ts';

/** Replaces the text of a range; an empty range inserts. */
export interface TextEdit {
    readonly file: string;
    readonly range: Range;
    readonly text: string;
    /** The file does not exist yet, and is to hold this text. */
    readonly fresh?: true;
}

/** A way out of a finding, as minimal edits of the text it was found in. */
export interface Fix {
    /** The code of the fix: its file name. */
    readonly code: string;
    /** The code of the finding that it answers. */
    readonly finding: string;
    /** What it does, of which the label is said that a person chooses by. */
    readonly way: WayFacts;
    /**
     * Safe to apply unasked: states no fact that a person has not written, loses no character that one has, and is the same
     * whichever other files are at hand and whatever the time is.
     */
    readonly safe: boolean;
    /** The one way out of its finding; of several that a person must choose between, none is. */
    readonly preferred: boolean;
    /** It hides something, or takes away what a person wrote: it stands after all others. */
    readonly lastResort: boolean;
    readonly edits: readonly TextEdit[];
}

/** What a fix sees: the records, and the text that they were read from. */
export interface FixContext {
    readonly workspace: Workspace;
    readonly law: Law;
    /** The whole file of the finding, as it was read from `text`. */
    readonly file: SourceFile;
    readonly text: string;
    readonly asOf: Instant;
    /** The incident of the finding, where it was opened already. */
    readonly caseFile?: CaseFile;
    readonly docket?: Docket;
    /** The current text of another file of the workspace; without it, fixes write into the file of the finding alone. */
    readonly textOf?: (path: string) => string | undefined;
    /** The whole of another file of the workspace; without it, what other files tell of incidents is not known. */
    readonly sourceOf?: (path: string) => SourceFile | undefined;
    /** Reports are drafted into files of their own. */
    readonly reportsApart?: boolean;
}

/** One way in which a fix can be applied to a finding. */
export interface Proposal {
    readonly way: WayFacts;
    readonly edits: readonly TextEdit[];
    /** Only where it differs from what the fix says of itself. */
    readonly safe?: boolean;
    /** Not the preferred way out, although the only one of its kind: another kind knows what was probably meant. */
    readonly preferred?: false;
}

/** One kind of fix. Its file name and its fixture folder are its code. */
export interface FixKind {
    readonly code: string;
    /** The codes of the findings that it answers; `every` for one that answers any. */
    readonly answers: readonly string[] | 'every';
    /** Those of them that stay when it is applied, since it is only a step towards what they ask for. */
    readonly towards?: readonly string[];
    /** What it does, in one sentence without a full stop. */
    readonly title: string;
    /** Whether its proposals may be applied unasked, unless one says otherwise. */
    readonly safe: boolean;
    /** Never the preferred way out, even where it is the only one: it hides something, or takes away what a person wrote. */
    readonly lastResort?: true;
    /** The ways in which it can be applied; several where a person must choose. None where the text does not allow it. */
    fixesFor(finding: Finding, context: FixContext): Iterable<Proposal>;
}

/** A finding of one of some codes, with the facts of that code; any finding, where the compiler does not know the codes. */
export type FindingFor<Code extends FactCode> = FactCode extends Code ? Finding : FindingOf<Code>;

/** A kind of fix that is given findings of the codes that it answers, and no others. */
interface FixKindFor<Code extends FactCode> extends Omit<FixKind, 'answers' | 'fixesFor'> {
    readonly answers: readonly Code[] | 'every';
    fixesFor(finding: FindingFor<Code>, context: FixContext): Iterable<Proposal>;
}

/** Declares a kind of fix; the registry lists what the folder holds. */
export function defineFix<const Code extends FactCode>(kind: FixKindFor<Code>): FixKindFor<Code> {
    return kind;
}
