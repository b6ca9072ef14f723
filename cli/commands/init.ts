import type { Command } from '../command.ts';
export const init: Command = {
    name: 'init',
    summary: '',
    usage: [],
    description: '',
    options: [],
    examples: [],
    run: () => Promise.resolve(2),
};
