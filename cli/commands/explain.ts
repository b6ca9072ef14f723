import type { Command } from '../command.ts';
export const explain: Command = {
    name: 'explain',
    summary: '',
    usage: [],
    description: '',
    options: [],
    examples: [],
    run: () => Promise.resolve(2),
};
