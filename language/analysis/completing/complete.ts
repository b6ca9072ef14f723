import { checks } from '../../checks/registry.ts';
import type { CompletionProposal, ProposedDate } from '../../completion/proposal.ts';
import type { Scene } from '../../completion/proposal.ts';
import { propose, proposeByMeaning } from '../../completion/propose.ts';
import { withoutPlaces } from '../../completion/skeletons.ts';
import { timelineLine } from '../../completion/timeline-line.ts';
import type { Prospect } from '../../explain/what-would-change.ts';
import { prospectOf } from '../../explain/what-would-change.ts';
import { lineStartsOf, offsetsOf } from '../../fixes/text/offsets.ts';
import { worldOf } from '../../examples/world.ts';
import type { Incident } from '../../facts/incident-source.ts';
import type { Workspace } from '../../facts/workspace.ts';
import { endOf } from '../../findings/parts-of.ts';
import type { Statement } from '../../syntax/words/statement.ts';
import { statementAt } from '../../syntax/words/statement.ts';
import { describeReferent } from '../describing/describe-reference.ts';
import { plain } from '../describing/markdown.ts';
import type { Speaker } from '../telling/speaker.ts';
import { englishSpeaker } from '../telling/speaker.ts';
import type { OpenText, TextPosition, View } from '../view.ts';
import { holdsPlace } from '../view.ts';
import { meaningsIn } from './meanings.ts';
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
    /** What it is, in the words of the reader. */
    readonly meaning?: string;
    /** What it would make due first: `report of a death by Thu 16 Dec 2027`. */
    readonly effect?: string;
    /** What it is filtered by in the place of its label. */
    readonly filter?: string;
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
export function completionsAt(
    file: OpenText,
    place: TextPosition,
    view: CompletionView,
    speaker: Speaker = englishSpeaker,
    byTyping?: string,
): Completion | undefined {
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
    const { law, asOf } = view;
    const workspace = namesAround(file, place, view);
    const library = workspace.library.some((each) => each.path === path);
    const meaningOf = meaningsIn({ workspace, law }, speaker.language);
    const synonyms: Scene['synonyms'] = (kind, id) => meaningOf(kind, id)?.words ?? [];
    const scene = { workspace, law, asOf, library, synonyms, language: speaker.language, ...(incident && { incident }) };
    const phrase = phraseBefore(text.slice(start, offset), (length) => statementAt(text, offset - length), scene);
    const { proposals, isCut } = phrase ?? propose({ statement, ...scene });
    const line = { number: place.line, incident: incident?.caseFile.name, at: timelineLine(statement)?.at };
    const tellEffect = effectsTold({ ...line, path, declared: incident?.caseFile.incident }, { workspace, law, asOf }, speaker);
    return {
        kind: 'proposals',
        partial: phrase?.partial ?? statement.partial,
        proposals: proposals
            .map((proposal) => withDate(proposal, speaker))
            .map((proposal) => ({
                ...withSubject(proposal, line),
                ...meant(proposal, meaningOf),
                ...tellEffect(proposal),
            })),
        // What is found by its meaning is found again with the next letter, since editors filter by what a proposal was found by.
        isCut: isCut || proposals.some(({ refersTo }) => refersTo !== undefined),
    };
}

/** A proposal, and of a date what it stands for. */
function withDate(proposal: CompletionProposal, speaker: Speaker): CompletionProposal {
    const { date } = proposal;
    return date ? { ...proposal, detail: sayDate(date, speaker) } : proposal;
}

function sayDate(date: ProposedDate, { say, day, moment, title }: Speaker): string {
    if (date.kind === 'now') return say('completion.now', { moment: moment(date.moment), zone: date.moment.zone });
    if (date.kind === 'today') return say('completion.today', { day: day(date.day) });
    return say('completion.end', { kind: date.kind, day: day(date.day), duty: title(date.duty) });
}

/** Several words that mean something together, such as `patient died`, and what they mean. */
function phraseBefore(
    line: string,
    statementBefore: (length: number) => Statement | undefined,
    scene: Omit<Scene, 'statement'>,
): { readonly partial: string; readonly proposals: readonly CompletionProposal[]; readonly isCut: boolean } | undefined {
    const words = /\p{L}+(?: \p{L}+){0,2} \p{L}*$/u.exec(line)?.[0] ?? '';
    for (let partial = words; partial.includes(' '); partial = partial.slice(partial.indexOf(' ') + 1)) {
        const statement = statementBefore(partial.length);
        if (!statement || statement.partial !== '') continue;
        const proposals = proposeByMeaning({ ...scene, statement: { ...statement, partial } });
        if (proposals.length > 0) return { partial, proposals, isCut: true };
    }
    return undefined;
}

/** What a proposal is, and what an editor filters it by: by the words that it was found by, else by its name and what it is called. */
function meant(
    { label, refersTo, foundBy, detail }: CompletionProposal,
    meaningOf: ReturnType<typeof meaningsIn>,
): Partial<OfferedProposal> {
    const meaning = refersTo && meaningOf(refersTo.kind, refersTo.id);
    if (!meaning) return detail === undefined ? {} : { meaning: detail };
    return {
        meaning: meaning.title,
        ...(refersTo.kind !== 'duty' && { detail: meaning.detail }),
        filter: foundBy ?? filterOf(label, meaning.words),
    };
}

/** Editors look at the beginning of a filter only. */
const FILTER = 120;

function filterOf(label: string, words: readonly string[]): string {
    let filter = label;
    for (const word of words) if (filter.length + word.length < FILTER) filter = `${filter} ${word}`;
    return filter;
}

/** For so many proposals it is worked out what they would do: for each the incident is judged once more. */
const EFFECTS = 12;

interface LineBeingWritten {
    readonly number: number;
    readonly at: string | undefined;
    readonly path: string;
    readonly declared: Incident | undefined;
}

/** What proposals would make due. */
function effectsTold(
    { number, at, declared }: LineBeingWritten,
    world: Pick<View, 'workspace' | 'law' | 'asOf'>,
    { act, end, say }: Speaker,
): (proposal: CompletionProposal) => Partial<OfferedProposal> {
    let left = EFFECTS;
    let prospect: Prospect | undefined;
    return ({ supposed }) => {
        if (!supposed || !declared || left === 0) return {};
        left--;
        prospect ??= prospectOf({ incident: declared, line: number, ...(at !== undefined && { at }) }, world, world.asOf);
        const entry = prospect.due(supposed);
        const date = entry?.planBy ?? entry?.limit;
        return entry && date ? { effect: say('completion.effect', { act: act(entry), by: end(endOf(date, entry.zone)) }) } : {};
    };
}

/** An example sees its own names. */
function namesAround({ path, source }: OpenText, place: TextPosition, { workspace }: Pick<View, 'workspace'>): Workspace {
    const example = workspace.library.some((each) => each.path === path)
        ? undefined
        : source.examples.find(({ range }) => holdsPlace(range, place));
    return example ? worldOf(workspace, source, example).workspace : workspace;
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
    const changes = prospectOf({ incident, line: number, ...(at !== undefined && { at }) }, view, view.asOf).changes(supposed);
    if (changes.length === 0) return ['Would change nothing that is owed.'];
    return [changes.map((change) => `- ${plain(change)}`).join('\n')];
}
