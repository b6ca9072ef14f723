import type { Finding, FoldedFinding } from '../findings/finding.ts';
import { foldOf, isSaidBy } from '../findings/folding.ts';
import type { FindingInWords } from './telling.ts';
import { tellFinding } from './telling.ts';
import { notesOf } from './telling/teller.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What findings that are read as one say: the first of them, then the headline of each other one that says something else. */
export function tellFold({ finding, folded }: FoldedFinding, words: Vocabulary): FindingInWords {
    const told = tellFinding(finding, words);
    if (folded.length === 0) return told;
    const headlines = new Set(saidApart(finding, folded).map((each) => tellFinding(each, words).headline));
    headlines.delete(told.headline);
    const { code, incident } = finding;
    const incidents = code === 'holidays-projected' ? new Set(folded.map((each) => each.incident)) : new Set<string>();
    incidents.delete(incident);
    const elsewhere = incidents.size === 0 ? undefined : words.say('holidays-projected.elsewhere', { count: incidents.size });
    return { ...told, notes: [...told.notes, ...notesOf('also', elsewhere, ...headlines)] };
}

/** What of the folded findings is not said yet, those that say the same of several recipients as one. */
function saidApart(finding: Finding, folded: readonly Finding[]): readonly Finding[] {
    const groups: { readonly first: Finding; readonly alike: Finding[] }[] = [];
    for (const each of folded) {
        if (isSaidBy(each, finding)) continue;
        const group = groups.find(({ first }) => isSaidBy(each, first));
        if (group) group.alike.push(each);
        else groups.push({ first: each, alike: [] });
    }
    return groups.map(({ first, alike }) => foldOf(first, alike).finding);
}
