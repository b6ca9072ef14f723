import { inject } from 'vitest';
import type { Edition, EditionName } from './editions.ts';
import { editions } from './editions.ts';

/** What an extension runs in: a process of Node beside the server, or a worker of the page. */
export type Host = 'node' | 'web';

declare module 'vitest' {
    export interface ProvidedContext {
        readonly edition: EditionName;
        readonly host: Host;
        /** Whether the pictures for the documentation are taken anew. */
        readonly pictures: boolean;
    }
}

/** Where the tests of this file run. */
export interface Run {
    readonly name: string;
    readonly edition: Edition;
    readonly host: Host;
    readonly pictures: boolean;
}

export function thisRun(): Run {
    const [host, edition] = [inject('host'), inject('edition')];
    return { name: `${host}-${edition}`, edition: editions[edition], host, pictures: inject('pictures') };
}
