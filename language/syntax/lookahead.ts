import { LLkLookaheadStrategy } from 'chevrotain';
import type { ILookaheadStrategy } from 'chevrotain';

type ForAlternation = ILookaheadStrategy['buildLookaheadForAlternation'];
type ForOptional = ILookaheadStrategy['buildLookaheadForOptional'];

/**
 * Decides by one token, as Chevrotain's own strategy does, but works out how to decide only where a text comes to the place.
 *
 * A file uses a small part of the grammar, and to work out the whole takes longer than to parse most files.
 */
export class LookaheadWhenNeeded extends LLkLookaheadStrategy {
    constructor() {
        super({ maxLookahead: 1 });
    }

    override buildLookaheadForAlternation(options: Parameters<ForAlternation>[0]): ReturnType<ForAlternation> {
        let decide: ReturnType<ForAlternation> | undefined;
        const build = (): ReturnType<ForAlternation> => super.buildLookaheadForAlternation(options);
        return function (this: unknown, alternatives) {
            decide ??= build();
            return Reflect.apply(decide, this, [alternatives]);
        };
    }

    override buildLookaheadForOptional(options: Parameters<ForOptional>[0]): ReturnType<ForOptional> {
        let decide: ReturnType<ForOptional> | undefined;
        const build = (): ReturnType<ForOptional> => super.buildLookaheadForOptional(options);
        return function (this: unknown) {
            decide ??= build();
            return Reflect.apply(decide, this, []);
        };
    }
}
