import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grammar, GrammarAST } from 'langium';
import { root } from './root.ts';

const PREPARED = join(root, 'language/generated/prepared.ts');
/** What reading a text does not ask of a grammar. */
const UNASKED: ReadonlySet<string> = new Set([
    '$comment',
    'arguments',
    'deprecatedSyntax',
    'hidden',
    'imports',
    'interfaces',
    'isDeclared',
    'parameters',
    'parenthesized',
    'type',
    'types',
]);

/**
 * Writes `prepared.ts`: the grammar and the properties that nodes have by themselves as JSON, which loads without Langium.
 *
 * @throws where the grammar has an element whose meaning would be lost
 */
export async function prepareGrammar(): Promise<void> {
    const { VigilGrammar } = await import('../language/generated/grammar.ts');
    const { VigilAstReflection } = await import('../language/generated/ast.ts');
    const defaults = Object.entries(new VigilAstReflection().types).map(([name, { properties }]) => [
        name,
        Object.fromEntries(Object.values(properties).flatMap(defaultOf)),
    ]);
    const lines = [
        '/** The grammar without what reading does not ask of it. A rule that is called is told by its place among the rules. */',
        `export const grammarText = ${JSON.stringify(JSON.stringify(plainOf(VigilGrammar())))};`,
        '/** By type of node the properties that it has though nothing was written, each with its value. */',
        `export const defaultsText = ${JSON.stringify(JSON.stringify(Object.fromEntries(defaults)))};`,
    ];
    const text = `${lines.join('\n')}\n`;
    if (existsSync(PREPARED) && readFileSync(PREPARED, 'utf8') === text) return;
    writeFileSync(`${PREPARED}.new`, text);
    renameSync(`${PREPARED}.new`, PREPARED);
}

function defaultOf(property: object): readonly (readonly [string, unknown])[] {
    if (!('name' in property) || !('defaultValue' in property)) return [];
    const { name, defaultValue } = property;
    if (typeof name !== 'string' || defaultValue === undefined) return [];
    if (defaultValue !== false && !(Array.isArray(defaultValue) && defaultValue.length === 0))
        throw new Error(`Nothing knows how to prepare the default of ${name}.`);
    return [[name, defaultValue]];
}

function isCrossReference(value: object): value is GrammarAST.CrossReference {
    return '$type' in value && value.$type === 'CrossReference';
}

function plainOf(grammar: Grammar): unknown {
    const numbers = new Map<object, number>(grammar.rules.map((rule, index) => [rule, index]));
    const plain = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(plain);
        if (typeof value !== 'object' || value === null) return value;
        if ('arguments' in value && Array.isArray(value.arguments) && value.arguments.length > 0)
            throw new Error('Nothing knows how to prepare a rule that is called with arguments.');
        const kept = Object.entries(value).filter(
            ([name, part]) => (name === '$type' || !name.startsWith('$')) && !UNASKED.has(name) && part !== false && part !== undefined,
        );
        const plainParts = kept.map(([name, part]): [string, unknown] => [name, name === 'rule' ? numberOf(part) : plain(part)]);
        // What is told of a word asks what it refers to.
        return Object.fromEntries(isCrossReference(value) ? [...plainParts, ['type', { $refText: value.type.$refText }]] : plainParts);
    };
    const numberOf = (reference: unknown): number => {
        const rule = typeof reference === 'object' && reference !== null && 'ref' in reference ? reference.ref : undefined;
        const number = typeof rule === 'object' && rule !== null ? numbers.get(rule) : undefined;
        if (number === undefined) throw new Error('The grammar calls a rule that it does not have.');
        return number;
    };
    return plain(grammar);
}
