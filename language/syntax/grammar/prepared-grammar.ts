import type { Grammar } from 'langium';
import { defaultsText, grammarText } from '../../generated/prepared.ts';

/** By type of node the properties that it has though nothing was written: an empty list, or `false`. */
export type Defaults = Readonly<Record<string, Readonly<Record<string, readonly never[] | false>>>>;

let grammar: Grammar | undefined;
let defaults: Defaults | undefined;

/**
 * The grammar as reading asks for it: rules, what they are made of, and which other rules they call. What only a tool for
 * grammars would ask is not there; Langium's own form of it takes several times as long to load as most files take to be read.
 */
export function preparedGrammar(): Grammar {
    return (grammar ??= grammarOf(JSON.parse(grammarText)));
}

/** What nodes have by themselves. */
export function preparedDefaults(): Defaults {
    return (defaults ??= defaultsOf(JSON.parse(defaultsText)));
}

function grammarOf(plain: unknown): Grammar {
    if (!isGrammar(plain)) throw new Error('This is no prepared grammar.');
    adopt(plain, plain.rules);
    return plain;
}

/** Lets each part know what it is part of, and each call which rule it calls. */
function adopt(whole: object, rules: Grammar['rules']): void {
    for (const [name, part] of Object.entries(whole)) {
        if (name === 'rule' && typeof part === 'number') {
            const ref = rules[part];
            Object.assign(whole, { rule: { ref, $refText: ref?.name ?? '' }, arguments: [] });
        }
        const parts: readonly unknown[] = Array.isArray(part) ? part : [part];
        for (const each of parts) {
            if (typeof each !== 'object' || each === null) continue;
            adopt(each, rules);
            Object.assign(each, { $container: whole });
        }
    }
}

/** The build wrote it; this only tells a grammar from anything else. */
function isGrammar(value: unknown): value is Grammar {
    return typeof value === 'object' && value !== null && '$type' in value && value.$type === 'Grammar' && 'rules' in value;
}

function defaultsOf(value: unknown): Defaults {
    if (!isDefaults(value)) throw new Error('These are no prepared defaults.');
    return value;
}

function isDefaults(value: unknown): value is Defaults {
    return typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'object');
}
