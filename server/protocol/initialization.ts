import { parseInstant } from '../../language/time/zone.ts';
import type { Instant } from '../../language/time/instant.ts';

/** What a client may say of itself in `initializationOptions`; all of it may be left out. */
export interface InitializationOptions {
    /** The client shows `vigil-law:` documents, whose texts it asks for by `vigil/lawText`. Else the law is opened as files. */
    readonly virtualLaw?: boolean;
    /** The instant as of which everything is told from the start, in ISO 8601 with an offset. */
    readonly asOf?: string;
}

/** Reads the options; what is missing or of another kind is left out. */
export function readInitialization(sent: unknown): { readonly virtualLaw: boolean; readonly asOf: Instant | undefined } {
    const options = typeof sent === 'object' && sent !== null ? sent : {};
    return {
        virtualLaw: 'virtualLaw' in options && options.virtualLaw === true,
        asOf: 'asOf' in options && typeof options.asOf === 'string' ? parseInstant(options.asOf) : undefined,
    };
}
