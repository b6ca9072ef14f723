import { AstUtils, GrammarAST } from 'langium';
import { describe, expect, it } from 'vitest';
import { fieldInWords, keywordInWords } from '../../language/explain/keywords.ts';
import { VigilGrammar } from '../../language/generated/grammar.ts';
import { expectedAt } from '../../language/syntax/words/expected.ts';
import { statementAt } from '../../language/syntax/words/statement.ts';

/** Every block of the language, opened. */
const BLOCKS = [
    '',
    'organisation a {\n  ',
    'authority a {\n  ',
    'undesignated NL {\n  ',
    'unlisted NL {\n  ',
    'system a {\n  ',
    'model a {\n  ',
    'incident a {\n  ',
    'incident a {\n  timeline {\n    2027-12-06 ',
    'incident a {\n  timeline {\n    2027-12-06 medira ',
    'report a {\n  ',
    'policy {\n  ',
    'regime a {\n  ',
    'regime a {\n  route b {\n    ',
    'regime a {\n  duty b {\n    ',
];

const TIMELINE: readonly string[] = ['Event', 'PartyEvent', 'Finding'];

function isVerb(keyword: GrammarAST.Keyword): boolean {
    return AstUtils.getContainerOfType(keyword, GrammarAST.isAssignment)?.feature === 'verb';
}

describe('the keywords of the language', () => {
    it.each(BLOCKS)('are all explained where a line begins: %j', (text) => {
        const statement = statementAt(text, text.length);
        const keywords = statement ? expectedAt(statement).filter(({ kind }) => kind === 'keyword') : [];
        expect(keywords.length).toBeGreaterThan(0);
        expect(keywords.filter(({ rule, text: word }) => keywordInWords(rule, word) === undefined)).toEqual([]);
    });

    it('are explained wherever they stand', () => {
        const rules = VigilGrammar().rules.filter(GrammarAST.isParserRule);
        const unexplained = rules.flatMap((rule) =>
            AstUtils.streamAllContents(rule)
                .filter(GrammarAST.isKeyword)
                .filter(({ value }) => /^[a-z]/.test(value))
                // The further words of a line are told by its verb.
                .filter((keyword) => !TIMELINE.includes(rule.name) || isVerb(keyword))
                .filter(({ value }) => (fieldInWords(value) ?? keywordInWords(rule.name, value)) === undefined)
                .map(({ value }) => `${rule.name}: ${value}`)
                .toArray(),
        );
        expect(unexplained).toEqual([]);
    });

    it('are known to the grammar by the rules that they are explained by', () => {
        const rules = VigilGrammar().rules.filter(GrammarAST.isParserRule);
        expect(rules.map(({ name }) => name)).toEqual(expect.arrayContaining(['PartyEvent', 'Finding', 'StandardLine', 'FieldLine']));
    });
});
