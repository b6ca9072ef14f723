import { describe, expect, it } from 'vitest';
import { createParser } from '../../language/syntax/parser.ts';
import { lineForms } from '../../language/syntax/words/line-forms.ts';

const parser = createParser();

/** The blocks in which a line may stand. */
const blocks: readonly (readonly [string, string])[] = [
    ['incident i {\n  timeline {\n', '\n  }\n}\n'],
    ['incident i {\n', '\n}\n'],
    ['authority a {\n', '\n}\n'],
    ['system s {\n', '\n}\n'],
    ['report r on i {\n', '\n}\n'],
    ['policy {\n', '\n}\n'],
    ['undesignated NL {\n', '\n}\n'],
];

describe('what a line reads like', () => {
    it.each([...lineForms])('‘%s’: %s', (word, form) => {
        const problems = blocks.map(([begins, ends]) => parser.parse(`${begins}${form}${ends}`).problems);
        expect(problems).toContainEqual([]);
        expect(form.split(/\s+/)).toContain(word);
    });
});
