import { defineCheck } from '../check.ts';
import { problemsOf } from './written-problems.ts';

/** `syntax-error`: a line that cannot be read. What it says is missing from everything that is derived. */
export const syntaxError = defineCheck({
    code: 'syntax-error',
    severity: 'error',
    unread: 'voids',
    title: 'A line cannot be read, so what it says counts for nothing',
    onFile: ({ file }) => problemsOf(file, 'syntax-error'),
});
