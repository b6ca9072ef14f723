import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../../language/syntax/format/format-text.ts';
import { createParser } from '../../../language/syntax/parser.ts';
import { createSyntaxServices } from '../../../language/syntax/services.ts';
import { factsOf } from '../fact-digest.ts';
import { realTexts } from '../texts.ts';
import { told } from '../told.ts';

const formatter = createFormatter();
const parser = createParser();
const { Lexer } = createSyntaxServices().parser;

/** Every declaration of the samples, which use every construct of the language between them. */
const declarations = realTexts()
    .filter(({ name }) => name.startsWith('test/syntax/samples/'))
    .flatMap(({ text }) => text.split(/\n\n(?=\S)/))
    .map((text) => `${text.trim()}\n`);

const FORMS: Readonly<Record<string, string>> = {
    'a line comment': ' // note\n',
    'a line comment on a line of its own': '\n// note\n',
    'a documentation comment': ' /** note */ ',
    'a block comment on a line of its own': '\n  /* note */\n',
    'a comment of several lines': ' /* one\n   two\n     three */ ',
    'a documentation comment of several lines on lines of its own': '\n/**\n * one\n * two\n */\n',
};

interface Placement {
    readonly where: string;
    readonly text: string;
}

/** The comment before each token of a declaration and after the last. */
function* placements(declaration: string, comment: string): Iterable<Placement> {
    const offsets = Lexer.tokenize(declaration).tokens.map(({ startOffset }) => startOffset);
    for (const offset of [...offsets, declaration.length - 1]) {
        const [before, after] = [declaration.slice(0, offset), declaration.slice(offset)];
        yield { where: `${before.slice(-20)}‸${after.slice(0, 20)}`, text: before + comment + after };
    }
}

/** Everything in a text but its white space; the text between triple quotes counts by its value, with the facts. */
function ink(text: string): string {
    return text.replace(/"""[\s\S]*?"""/g, '""""""').replace(/\s+/g, '');
}

function meaning(text: string): string {
    return factsOf(parser.parse(text).file)
        .map(({ content }) => content)
        .join('\n');
}

/** What is wrong with how a text is laid out; nothing where all is right. */
function fault(text: string): string | undefined {
    const once = formatter.formatText(text);
    if ('refused' in once) return parser.parse(text).problems.length > 0 ? undefined : `refused: ${told(once.refused).message}`;
    if (ink(once.text) !== ink(text)) return 'a token or a comment is another';
    if (meaning(once.text) !== meaning(text)) return 'it means something else';
    const twice = formatter.formatText(once.text);
    if ('refused' in twice) return `what it made was refused: ${told(twice.refused).message}`;
    return twice.text === once.text ? undefined : `a second time changes it:\n${once.text}\n=>\n${twice.text}`;
}

describe.each(Object.entries(FORMS))('%s', (_, comment) => {
    it('keeps its place, and all tokens theirs, wherever it stands', { timeout: 60_000 }, () => {
        let count = 0;
        const faults: string[] = [];
        for (const declaration of declarations) {
            for (const { where, text } of placements(declaration, comment)) {
                count++;
                const found = fault(text);
                if (found !== undefined) faults.push(`${where}: ${found}`);
            }
        }
        expect(faults).toEqual([]);
        expect(count).toBeGreaterThan(800);
    });
});
