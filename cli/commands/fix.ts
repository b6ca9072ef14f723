import type { Command } from '../command.ts';
export const fix: Command = {
    name: 'fix',
    summary: '',
    usage: [],
    description: '',
    options: [],
    examples: [],
    run: () => Promise.resolve(2),
};
