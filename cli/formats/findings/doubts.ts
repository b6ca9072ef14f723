import type { Doubts } from '../../../language/analysis/judgement/judged.ts';
import type { FindingList } from '../../workspace/finding-list.ts';

/** Of how many incidents of all files too little is known for an all-clear. */
export function sumOf(doubts: FindingList['doubts']): { readonly incomplete: number; readonly uncertain: number } {
    return {
        incomplete: doubts.reduce((sum, each) => sum + each.incomplete, 0),
        uncertain: doubts.reduce((sum, each) => sum + each.uncertain, 0),
    };
}

/**
 * Whether files can be relied on: everything was understood that an incident draws on; where they tell of none, everything that might.
 *
 * @param unreadable how many files of their workspace could not be read
 */
export function isComplete(doubts: FindingList['doubts'], unreadable: number): boolean {
    const told = doubts.some(({ incidents }) => incidents > 0);
    return told ? doubts.every(({ incomplete }) => incomplete === 0) : unreadable === 0 && doubts.every(({ unread }) => unread === 0);
}

/** What keeps a file from being clean although nothing may have been found in it. */
export interface Doubt {
    /** An incident draws on something that was not understood: what is derived for it may be wrong. */
    readonly incomplete: boolean;
    readonly says: string;
}

/** Why a file is no all-clear, whatever was found in it; undefined where it may be one. */
export function doubtAbout({ incomplete, uncertain }: Pick<Doubts, 'incomplete' | 'uncertain'>): Doubt | undefined {
    if (incomplete > 0) return { incomplete: true, says: 'An incident cannot be relied on; see vigil docket.' };
    return uncertain > 0 ? { incomplete: false, says: 'A decisive fact is not known; see vigil docket.' } : undefined;
}
