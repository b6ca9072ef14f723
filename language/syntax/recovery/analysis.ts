import type { TokenType } from 'chevrotain';

/** The tokens that may follow a rule where another one calls it, by both. */
type Follows = Readonly<Record<string, readonly TokenType[]>>;

/** The members of Chevrotain's parser (13.2) that its analysis of the grammar reads or sets. */
interface Analysis {
    className: string;
    definedRulesNames: readonly string[];
    gastProductionsCache: object;
    definitionErrors: readonly unknown[];
    skipValidations: boolean;
    recoveryEnabled: boolean;
    resyncFollows: Follows;
    lookaheadStrategy: object;
    TRACE_INIT: (phase: string, action: () => void) => void;
    enableRecording: () => void;
    disableRecording: () => void;
    preComputeLookaheadFunctions: () => void;
}

interface Analysable extends Analysis {
    performSelfAnalysis: (this: Analysis) => void;
}

const FUNCTIONS = ['performSelfAnalysis', 'TRACE_INIT', 'enableRecording', 'disableRecording', 'preComputeLookaheadFunctions'];

function isAnalysable(candidate: object): candidate is Analysable {
    return FUNCTIONS.every((name) => typeof Reflect.get(candidate, name) === 'function') && 'gastProductionsCache' in candidate;
}

/**
 * Lets a Chevrotain parser work out its grammar, but what may follow a rule only where a text is damaged: nothing else asks for it,
 * and it is a good part of the work.
 *
 * @throws if the parser is not of the version that this was written for
 */
export function analyse(parser: object): void {
    if (!isAnalysable(parser)) throw new Error('The analysis of this version of Chevrotain is not known.');
    parser.recoveryEnabled = false;
    parser.performSelfAnalysis();
    parser.recoveryEnabled = true;
    let follows: Follows | undefined;
    Object.defineProperty(parser, 'resyncFollows', { get: () => (follows ??= followsIn(parser)) });
}

/** What Chevrotain's own analysis finds that follows, for a grammar that it has recorded already. */
function followsIn({ className, gastProductionsCache, performSelfAnalysis }: Analysable): Follows {
    const again: Analysis = {
        className,
        gastProductionsCache,
        definedRulesNames: [], // all of them are recorded
        definitionErrors: [],
        skipValidations: true,
        recoveryEnabled: true,
        resyncFollows: {},
        lookaheadStrategy: {},
        TRACE_INIT: (_, action) => action(),
        enableRecording: () => undefined,
        disableRecording: () => undefined,
        preComputeLookaheadFunctions: () => undefined,
    };
    performSelfAnalysis.call(again);
    return again.resyncFollows;
}
