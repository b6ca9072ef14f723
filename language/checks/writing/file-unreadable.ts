import { defineCheck } from '../check.ts';

/** `file-unreadable`: a file that is to be checked cannot be read. Reported by whoever reads files; the language itself reads none. */
export const fileUnreadable = defineCheck({
    code: 'file-unreadable',
    severity: 'error',
    unread: 'voids',
    title: 'A file cannot be read, so nothing in it has been checked',
});
