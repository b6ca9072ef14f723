import { AstUtils, GrammarAST } from 'langium';
import type { Grammar } from 'langium';
import { blockStructureOf, firstOf } from '../language/syntax/recovery/blocks.ts';

/** The keywords of the language by the place where they stand. */
export interface WordsByPlace {
    /** `organisation`, `incident`, `timeline`, `duty`: they open a block. */
    readonly blocks: readonly string[];
    /** `role`, `trait`, `finding`: they name a term of a regime. */
    readonly terms: readonly string[];
    /** The first words of all other lines. */
    readonly keys: readonly string[];
    /** `occurred`, `causal`, `found`: they begin an event without a party. */
    readonly eventVerbs: readonly string[];
    /** What a party does in an event. */
    readonly partyVerbs: readonly string[];
    /** `Mon`, `suspected`, `days`: one of a closed list of values. */
    readonly values: readonly string[];
    /** Everything else: the words between. */
    readonly inner: readonly string[];
}

/** Sorts the keywords of the grammar by the place where they stand. */
export function wordsByPlace(grammar: Grammar): WordsByPlace {
    const structure = blockStructureOf(grammar);
    const blocks = [...structure.byWord.keys()];
    const terms = wordsThatBegin(grammar, 'Term');
    const leaders = [...structure.byWord.values()].flatMap((block) => [...block.leaders]).filter(isWord);
    const keys = without(leaders, blocks, terms, wordsThatBegin(grammar, 'Weekday'));
    const partyVerbs = wordsThatBegin(grammar, 'PartyEvent');
    const eventVerbs = without(verbsOf(grammar, 'Event'), partyVerbs).concat('found', 'ruled');
    const values = without(closedValues(grammar), partyVerbs, eventVerbs, keys, blocks);
    const all = grammar.rules.flatMap((rule) => AstUtils.streamAst(rule).filter(GrammarAST.isKeyword).toArray()).map(({ value }) => value);
    return {
        blocks: sorted(blocks),
        terms: sorted(terms),
        keys: sorted(keys),
        eventVerbs: sorted(eventVerbs),
        partyVerbs: sorted(partyVerbs),
        values: sorted(values),
        inner: sorted(without(all.filter(isWord), values)),
    };
}

function ruleOf(grammar: Grammar, name: string): GrammarAST.ParserRule {
    const rule = grammar.rules.filter(GrammarAST.isParserRule).find((candidate) => candidate.name === name);
    if (!rule) throw new Error(`The grammar has no rule ${name}; the highlighting is made from it.`);
    return rule;
}

function wordsThatBegin(grammar: Grammar, rule: string): string[] {
    return [...firstOf(ruleOf(grammar, rule).definition).tokens].filter(isWord);
}

function verbsOf(grammar: Grammar, rule: string): string[] {
    return AstUtils.streamAst(ruleOf(grammar, rule))
        .filter(GrammarAST.isAssignment)
        .filter(({ feature }) => feature === 'verb')
        .flatMap((assignment) => AstUtils.streamAst(assignment).filter(GrammarAST.isKeyword))
        .map(({ value }) => value)
        .toArray();
}

/** The keywords that are the value of a property, other than those that tell the kinds of a line apart. */
function closedValues(grammar: Grammar): string[] {
    const telling = new Set(['verb', 'kind', 'where', 'standard', 'what', 'subject', 'side', 'field']);
    const isList = (rule: GrammarAST.ParserRule): boolean =>
        rule.dataType === 'string' && [...firstOf(rule.definition).tokens].every(isWord);
    const lists = grammar.rules.filter(GrammarAST.isParserRule).filter(isList);
    const assigned = grammar.rules
        .flatMap((rule) => AstUtils.streamAst(rule).filter(GrammarAST.isAssignment).toArray())
        .filter(({ operator, feature, terminal }) => operator !== '?=' && !telling.has(feature) && !GrammarAST.isCrossReference(terminal));
    return [...lists, ...assigned]
        .flatMap((node) => AstUtils.streamAst(node).filter(GrammarAST.isKeyword).toArray())
        .map(({ value }) => value);
}

function isWord(name: string): boolean {
    return /^[A-Za-z][a-z-]*$/.test(name) && name !== name.toUpperCase();
}

function without(words: readonly string[], ...others: (readonly string[])[]): string[] {
    const left = new Set(others.flat());
    return words.filter((word) => !left.has(word));
}

function sorted(words: readonly string[]): string[] {
    return [...new Set(words)].sort();
}
