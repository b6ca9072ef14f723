import type { Command } from '../command.ts';
export const law: Command = {
    name: 'law',
    summary: '',
    usage: [],
    description: '',
    options: [],
    examples: [],
    run: () => Promise.resolve(2),
};
