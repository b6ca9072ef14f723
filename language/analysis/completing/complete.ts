import { checks } from '../../checks/registry.ts';
import type { CompletionProposal } from '../../completion/proposal.ts';
import { propose } from '../../completion/propose.ts';
import { withoutPlaces } from '../../completion/skeletons.ts';
import { timelineLine } from '../../completion/timeline-line.ts';
import { whatWouldChange } from '../../explain/what-would-change.ts';
import { lineStartsOf, offsetsOf } from '../../fixes/text/offsets.ts';
import { statementAt } from '../../syntax/words/statement.ts';
import { describeReferent } from '../describing/describe-reference.ts';
import { plain } from '../describing/markdown.ts';
import type { OpenText, TextPosition, View } from '../view.ts';
import { holdsPlace } from '../view.ts';
import type { ProposalSubject } from './proposal-subject.ts';

type CompletionView = Pick<View, 'workspace' | 'law' | 'asOf' | 'incidents' | 'findings'>;

/** What may be written at a place. */
export type Completion =
    | {
          readonly kind: 'proposals';
          /** What was typed of the word, which a proposal takes the place of. */
          readonly partial: string;
          readonly proposals: readonly OfferedProposal[];
          /** Whether there was more than is given, so that the next letter may bring others. */
          readonly isCut: boolean;
      }
    /** The codes of checks, in a comment that suppresses a finding. */
    | { readonly kind: 'codes'; readonly partial: string; readonly codes: readonly CodeProposal[] };

export interface OfferedProposal extends CompletionProposal {
    /** What is written where nobody can fill in the places of a template. */
    readonly inserted: string;
    /** What it is explained by; absent where there is nothing to explain. */
    readonly subject?: ProposalSubject;
}

export interface CodeProposal {
    readonly code: string;
    readonly title: string;
    /** A finding of it stands on the line or on the one after it. */
    readonly isNear: boolean;
}

const SUPPRESSION = /\/\/\s*vigil-ignore\s+([\w-]*)$/;

/** A comment that suppresses a finding is not looked for in front of more text than this. */
const LONGEST_COMMENT = 500;

/**
 * What may be written at a place of a text; undefined where nothing is proposed.
 *
 * @param byTyping what was typed last, where that asks for proposals: the space that indents a line asks for nothing
 */
export function completionsAt(file: OpenText, place: TextPosition, view: CompletionView, byTyping?: string): Completion | undefined {
    const { text, path } = file;
    const starts = lineStartsOf(text);
    const start = starts[place.line - 1];
    const { from: offset } = offsetsOf([place.line, place.column, place.line, place.column], starts, text.length);
    if (start === undefined || offset > (starts[place.line] ?? Infinity)) return undefined;
    const [, partialCode] = (offset - start <= LONGEST_COMMENT && SUPPRESSION.exec(text.slice(start, offset))) || [];
    if (partialCode !== undefined) return { kind: 'codes', partial: partialCode, codes: codesFor(path, place.line, view) };
    const statement = statementAt(text, offset);
    if (!statement || (statement.isFresh && byTyping === ' ')) return undefined;

    const incident = view.incidents(path).find(({ caseFile }) => holdsPlace(caseFile.incident.range, place));
    const { workspace, law, asOf } = view;
    const library = workspace.library.some((each) => each.path === path);
    const { proposals, isCut } = propose({ statement, workspace, law, asOf, library, ...(incident && { incident }) });
    const line = { number: place.line, incident: incident?.caseFile.name, at: timelineLine(statement)?.at };
    return {
        kind: 'proposals',
        partial: statement.partial,
        proposals: proposals.map((proposal) => withSubject(proposal, line)),
        isCut,
    };
}

function withSubject(
    proposal: CompletionProposal,
    { number, incident, at }: { readonly number: number; readonly incident: string | undefined; readonly at: string | undefined },
): OfferedProposal {
    const { refersTo, supposed, insert, isTemplate } = proposal;
    const inserted = isTemplate ? withoutPlaces(insert) : insert;
    if (!refersTo && !supposed) return { ...proposal, inserted };
    const line = supposed && incident !== undefined && { incident, number, supposed, ...(at !== undefined && { at }) };
    return { ...proposal, inserted, subject: { ...(refersTo && { refersTo }), ...(line && { line }) } };
}

/** The codes that a comment may suppress. */
function codesFor(path: string, line: number, { findings }: CompletionView): readonly CodeProposal[] {
    const near = new Set(findings(path).flatMap(({ code, range: [at] }) => (at === line || at === line + 1 ? [code] : [])));
    return checks.map(({ code, title }) => ({ code, title, isNear: near.has(code) }));
}

/**
 * What a proposal would change, then what it means, in Markdown; undefined where there is nothing to say.
 *
 * @param path the file in which it was proposed
 * @param language the reader's, for links to official texts
 */
export function explainProposal(
    { refersTo, line }: ProposalSubject,
    path: string,
    view: View,
    language: string | undefined,
): readonly string[] | undefined {
    const meaning = refersTo && describeReferent(refersTo, view, language);
    const parts = [...changesOf(line, path, view), ...(meaning === undefined ? [] : [meaning])];
    return parts.length === 0 ? undefined : parts;
}

function changesOf(line: ProposalSubject['line'], path: string, view: View): readonly string[] {
    if (!line) return [];
    const { number, at, supposed } = line;
    const incident = view.source(path)?.incidents.find(({ name }) => name.text === line.incident);
    if (!incident) return [];
    const changes = whatWouldChange({ incident, line: number, supposed, ...(at !== undefined && { at }) }, view, view.asOf);
    if (changes.length === 0) return ['Would change nothing that is owed.'];
    return [changes.map((change) => `- ${plain(change)}`).join('\n')];
}
