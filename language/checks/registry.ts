import type { Check } from './check.ts';
import { internalFault } from './writing/internal-fault.ts';
import { suppressionUnreasoned } from './writing/suppression-unreasoned.ts';
import { suppressionUnused } from './writing/suppression-unused.ts';

/** A folder of checks and what it holds. This file is written by `scripts/generate-check-registry.ts`. */
export interface CheckGroup {
    readonly name: string;
    readonly checks: readonly Check[];
}

export const checkGroups: readonly CheckGroup[] = [
    {
        name: 'writing',
        checks: [internalFault, suppressionUnreasoned, suppressionUnused],
    },
];

/** Every check, by group and code. */
export const checks: readonly Check[] = checkGroups.flatMap((group) => group.checks);
