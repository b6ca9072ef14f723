import { defineCheck } from '../check.ts';
import { problemsOf } from './written-problems.ts';

/** `pasted-text`: text as word processors and mail write it; it is understood, and should be straightened. */
export const pastedText = defineCheck({
    code: 'pasted-text',
    severity: 'warning',
    unread: false,
    title: 'A text was pasted as a word processor writes it',
    onFile: ({ file }) => problemsOf(file, 'pasted-text'),
});
