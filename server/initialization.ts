import type { SessionOptions } from './protocol/session.ts';

/** Reads what a client sends as its options; what is missing or of another kind is left out. */
export function readOptions(sent: unknown): SessionOptions {
    const { virtualLaw, suppliesFiles, commands, asOf }: { readonly [K in keyof SessionOptions]: unknown } =
        typeof sent === 'object' && sent !== null ? sent : {};
    return {
        virtualLaw: virtualLaw === true,
        suppliesFiles: suppliesFiles === true,
        commands: commands === true,
        ...(typeof asOf === 'string' && { asOf }),
    };
}
