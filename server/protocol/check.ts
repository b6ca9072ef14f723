import type { WorkspaceCertainty } from './gaps.ts';

/** Judges every file of the workspace anew, read from the disk again. Request without parameters, answer {@link CheckAnswer}. */
export const checkRequest = 'vigil/check';

export interface CheckAnswer {
    readonly files: number;
    readonly incidents: number;
    readonly errors: number;
    readonly warnings: number;
    readonly information: number;
    /** Whether what was found can be relied on. */
    readonly certainty: WorkspaceCertainty;
}
