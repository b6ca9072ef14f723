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
            if (isLike(proposal.label, wanted) && !listed.has(proposal.label) && (!known || proposal.rank < known.rank))
                byLabel.set(proposal.label, proposal);
        }
    }
    const sorted = [...byLabel.values()].sort((a, b) => a.rank - b.rank || (a.label < b.label ? -1 : 1));
    return { proposals: sorted.slice(0, MOST), isCut: sorted.length > MOST };
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
