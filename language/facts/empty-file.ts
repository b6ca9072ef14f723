import type { SourceFile } from './source.ts';

const nothing: readonly never[] = [];

/** What a file says that says nothing, wherever it is. */
export const emptyFile = {
    parties: nothing,
    vacancies: nothing,
    subjects: nothing,
    incidents: nothing,
    reports: nothing,
    policies: nothing,
    regimes: nothing,
    examples: nothing,
    suppressions: nothing,
    problems: nothing,
    repetitions: nothing,
} as const satisfies Omit<SourceFile, 'path'>;
