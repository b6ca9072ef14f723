import { expectedAt } from '../syntax/words/expected.ts';
import type { Statement } from '../syntax/words/statement.ts';
import { phrasesFor } from './keywords.ts';
import type { CompletionProposal, Scene } from './proposal.ts';
import { namesFor } from './terms.ts';
import { valuesFor } from './values.ts';

/** What may be written at a place, the fitting first. */
export interface Proposals {
    readonly proposals: readonly CompletionProposal[];
    /** Whether there was more than is shown, so that the next letter may bring others. */
    readonly isCut: boolean;
}

/** More than a person reads; names by the thousand are asked for again with each letter. */
const MOST = 300;

/** Everything that fits what has been written of the word. */
export function propose(scene: Scene): Proposals {
    const wanted = scene.statement.partial.toLowerCase();
    const byLabel = new Map<string, CompletionProposal>();
    const listed = listedBefore(scene.statement);
    for (const expected of expectedAt(scene.statement)) {
        const found =
            expected.kind === 'keyword'
                ? phrasesFor(expected, scene)
                : expected.kind === 'reference'
                  ? namesFor(expected, scene)
                  : valuesFor(expected, scene);
        for (const proposal of found) {
            const known = byLabel.get(proposal.label);
            const fitting = isLike(proposal.label, wanted) ? proposal : bySynonym(proposal, wanted, scene);
            if (fitting && !listed.has(proposal.label) && (!known || proposal.rank < known.rank)) byLabel.set(proposal.label, fitting);
        }
    }
    const sorted = [...byLabel.values()].sort((a, b) => a.rank - b.rank || (a.label < b.label ? -1 : 1));
    return { proposals: sorted.slice(0, MOST), isCut: sorted.length > MOST };
}

/**
 * What fits a phrase of several words by what it means, such as `patient died`; a label is a word, so that none is such a phrase.
 *
 * @param scene with the phrase as what has been written of the word
 */
export function proposeByMeaning(scene: Scene): readonly CompletionProposal[] {
    return propose(scene).proposals.filter(({ foundBy }) => foundBy !== undefined);
}

/** A proposal that is not called what was typed, but known by it. */
function bySynonym(proposal: CompletionProposal, wanted: string, { synonyms }: Scene): CompletionProposal | undefined {
    const { refersTo } = proposal;
    if (wanted.length < SHORTEST || !refersTo || !synonyms) return undefined;
    const foundBy = synonyms(refersTo.kind, refersTo.id).find((each) => beginsAWord(each.toLowerCase(), wanted));
    return foundBy === undefined ? undefined : { ...proposal, foundBy };
}

/** Of fewer letters too many words begin. */
const SHORTEST = 2;

function beginsAWord(text: string, wanted: string): boolean {
    return text.startsWith(wanted) || text.includes(` ${wanted}`);
}

/** The names of the list that is being written, which are not named again. */
function listedBefore({ tokens }: Statement): ReadonlySet<string> {
    const names = new Set<string>();
    let comma = tokens.length - 1;
    while (tokens[comma]?.image === ',') {
        const start = tokens[comma - 2]?.image === '.' ? comma - 3 : comma - 1;
        names.add(
            tokens
                .slice(Math.max(start, 0), comma)
                .map(({ image }) => image)
                .join(''),
        );
        comma = start - 1;
    }
    return names;
}

/** Whether the letters that were typed stand in a label in their order, as editors filter. */
function isLike(label: string, wanted: string): boolean {
    let at = 0;
    const folded = label.toLowerCase();
    for (const letter of wanted) {
        at = folded.indexOf(letter, at) + 1;
        if (at === 0) return false;
    }
    return true;
}
