import { styleText } from 'node:util';
import type { Arguments } from './arguments.ts';
import type { Sink, Surroundings } from './command.ts';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'cyan' | 'green' | 'underline';

/** Sets a text in a style, or leaves it as it is where there are no colours. */
export type Paint = (style: Style | readonly Style[], text: string) => string;

/** No colours. */
export const plain: Paint = (_style, text) => text;

/**
 * Whether a stream gets colours: `--no-color` and `--color` first, then NO_COLOR and FORCE_COLOR, then whether it is a terminal.
 * An empty NO_COLOR counts as not set (no-color.org).
 */
export function paintFor(sink: Sink, given: Pick<Arguments, 'has'>, environment: Surroundings['environment']): Paint {
    return wantsColour(sink, given, environment) ? colour : plain;
}

function wantsColour(sink: Sink, given: Pick<Arguments, 'has'>, environment: Surroundings['environment']): boolean {
    if (given.has('no-color')) return false;
    if (given.has('color')) return true;
    const { NO_COLOR: no, FORCE_COLOR: force, TERM: terminal } = environment;
    if (no !== undefined && no !== '') return false;
    if (force !== undefined) return force !== '0' && force !== 'false';
    return sink.terminal && terminal !== 'dumb';
}

function colour(style: Style | readonly Style[], text: string): string {
    return styleText(typeof style === 'string' ? style : [...style], text, { validateStream: false });
}
