import type { Command } from './command.ts';

/** A command before it is loaded: only the one that is asked for costs start-up time. */
export interface CommandEntry {
    readonly name: string;
    readonly summary: string;
    readonly load: () => Promise<Command>;
}

/** Every command, in the order of `vigil --help`. */
export const commands: readonly CommandEntry[] = [
    { name: 'check', summary: 'findings', load: async () => (await import('./commands/check.ts')).check },
    {
        name: 'today',
        summary: 'what is to be done across all incidents, the most urgent first',
        load: async () => (await import('./commands/today.ts')).today,
    },
    {
        name: 'docket',
        summary: 'every duty with recipient, dates, status and trace',
        load: async () => (await import('./commands/docket.ts')).docket,
    },
    {
        name: 'report',
        summary: 'the text of a report, in the language and the format of your choice',
        load: async () => (await import('./commands/report.ts')).report,
    },
    {
        name: 'count',
        summary: 'one period under Regulation 1182/71, with the rules applied',
        load: async () => (await import('./commands/count.ts')).count,
    },
    {
        name: 'explain',
        summary: 'a check, a duty or a term: what, why, legal basis, example',
        load: async () => (await import('./commands/explain.ts')).explain,
    },
    { name: 'fix', summary: 'applies the safe fixes', load: async () => (await import('./commands/fix.ts')).fix },
    { name: 'format', summary: 'formats files', load: async () => (await import('./commands/format.ts')).format },
    {
        name: 'law',
        summary: 'the law files in force, one of them, its duties as pages, or whether its examples hold',
        load: async () => (await import('./commands/law.ts')).law,
    },
    { name: 'init', summary: 'a starter workspace', load: async () => (await import('./commands/init.ts')).init },
    { name: 'lsp', summary: 'the language server for any editor', load: async () => (await import('./commands/lsp.ts')).lsp },
];
