import type { FindingList } from '../../workspace/finding-list.ts';

/** Of how many incidents of all files too little is known for an all-clear. */
export function sumOf(doubts: FindingList['doubts']): { readonly incomplete: number; readonly uncertain: number } {
    return {
        incomplete: doubts.reduce((sum, each) => sum + each.incomplete, 0),
        uncertain: doubts.reduce((sum, each) => sum + each.uncertain, 0),
    };
}
