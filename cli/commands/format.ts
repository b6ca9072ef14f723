import type { Command } from '../command.ts';
export const format: Command = {
    name: 'format',
    summary: '',
    usage: [],
    description: '',
    options: [],
    examples: [],
    run: () => Promise.resolve(2),
};
