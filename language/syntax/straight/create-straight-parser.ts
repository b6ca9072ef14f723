import type { CstNode, Reference } from 'langium';
import { preparedDefaults, preparedGrammar } from '../grammar/prepared-grammar.ts';
import { VigilLexer } from '../lexing/lexer.ts';
import { VigilTokenBuilder } from '../lexing/token-types.ts';
import { VigilValueConverter } from '../value-converter.ts';
import { StraightParser } from './straight-parser.ts';

/** A parser of texts without damage alone. */
export function createStraightParser(): StraightParser {
    const grammar = preparedGrammar();
    return new StraightParser(grammar, new VigilLexer({ Grammar: grammar, parser: { TokenBuilder: new VigilTokenBuilder() } }), {
        converter: new VigilValueConverter(),
        defaults: preparedDefaults(),
        referTo: (_node, _property, $refNode, $refText) => nameWritten($refText, $refNode),
    });
}

/** A name as it is written. What it refers to is found over all files, and never by way of the tree of one. */
function nameWritten($refText: string, $refNode: CstNode): Reference {
    return { $refText, $refNode, ref: undefined };
}
