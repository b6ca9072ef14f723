import type { Node, ParseError } from 'jsonc-parser';
import { parseTree, printParseErrorCode } from 'jsonc-parser';
import { nearest } from '../../facts/nearness.ts';
import type { ConfigurationFacts } from '../../findings/configuration.ts';
import type { Range } from '../../syntax/range.ts';
import type { Configuration, ConfigurationFault, OutputTarget, Said } from './configuration.ts';
import { checkFormats, dayFormats, docketFormats, failOnNames, noConfiguration } from './configuration.ts';

/** What a `vigil.json` says, and what of it cannot be followed. */
export interface ReadConfiguration {
    readonly configuration: Configuration;
    readonly faults: readonly ConfigurationFault[];
}

const severityNames = ['error', 'warning', 'info', 'hint', 'off'] as const;

/** Every key of `vigil.json`, in the order of its documentation. */
export const configurationKeys = [
    '$schema',
    'leaveOut',
    'actingAs',
    'law',
    'severities',
    'failOn',
    'check',
    'docket',
    'dayFormat',
] as const;

/**
 * Reads the text of a `vigil.json`: JSON, in which comments and a comma after the last entry may stand. Whatever cannot be followed
 * is told with its place, and the rest holds: then nothing is left out, and nothing is taken more lightly.
 */
export function readConfiguration(text: string): ReadConfiguration {
    return new Reader(text).read();
}

class Reader {
    readonly #text: string;
    readonly #faults: ConfigurationFault[] = [];

    constructor(text: string) {
        this.#text = text.replace(/^\uFEFF/, ' ');
    }

    read(): ReadConfiguration {
        const errors: ParseError[] = [];
        const tree = parseTree(this.#text, errors, { allowTrailingComma: true });
        for (const { error, offset, length } of errors.slice(0, 1)) {
            this.#fault({ offset, length }, { kind: 'no-json', error: printParseErrorCode(error) });
        }
        if (tree?.type !== 'object') {
            if (errors.length === 0) this.#fault(tree ?? { offset: 0, length: 0 }, { kind: 'no-object', example: '{}' });
            return { configuration: noConfiguration, faults: this.#faults };
        }
        return { configuration: this.#object(tree), faults: this.#faults };
    }

    #object(tree: Node): Configuration {
        const members = this.#members(tree, configurationKeys, null);
        const [failOn, dayFormat, law] = [members.get('failOn'), members.get('dayFormat'), members.get('law')];
        const [mostFailOn, told] = [
            failOn && this.#oneOf(failOn, 'failOn', failOnNames),
            dayFormat && this.#oneOf(dayFormat, 'dayFormat', dayFormats),
        ];
        return {
            severities: this.#severities(members.get('severities')),
            leaveOut: this.#texts(members.get('leaveOut'), 'leaveOut', '"drafts/"').map(({ text }) => text),
            ...(mostFailOn && { failOn: mostFailOn.text }),
            check: this.#targets(members.get('check'), 'check', checkFormats),
            docket: this.#targets(members.get('docket'), 'docket', docketFormats),
            actingAs: this.#texts(members.get('actingAs'), 'actingAs', '"medira"'),
            ...(law && { law: this.#texts(law, 'law', '"ai-act"') }),
            ...(told && { dayFormat: told.text }),
        };
    }

    /** The values of an object by key. A key that does not exist, or stands twice, is a fault. */
    #members<K extends string>(tree: Node, keys: readonly K[], entryOf: string | null): ReadonlyMap<K, Node> {
        const members = new Map<K, Node>();
        for (const { name, key, value } of this.#pairs(tree)) {
            const known = keys.find((each) => each === name);
            if (known === undefined) this.#fault(key, { kind: 'unknown-key', key: name, entryOf, near: nearestTo(name, keys), keys });
            else if (members.has(known)) this.#fault(key, { kind: 'key-twice', key: name });
            else members.set(known, value);
        }
        return members;
    }

    *#pairs(tree: Node): Generator<{ readonly name: string; readonly key: Node; readonly value: Node }> {
        for (const { children = [] } of tree.children ?? []) {
            const [key, value] = children;
            if (key && value && typeof key.value === 'string') yield { name: key.value, key, value };
        }
    }

    #severities(tree: Node | undefined): Configuration['severities'] {
        if (!tree) return [];
        if (tree.type !== 'object') {
            this.#fault(tree, { kind: 'severities-object', example: '{ "incident-twin": "info" }' });
            return [];
        }
        return [...this.#pairs(tree)].flatMap(({ name, key, value }) => {
            const severity = this.#oneOf(value, name, severityNames);
            return severity ? [{ code: { text: name, range: this.#rangeOf(key) }, severity }] : [];
        });
    }

    #texts(tree: Node | undefined, name: string, example: string): readonly Said[] {
        if (!tree) return [];
        if (tree.type !== 'array') {
            this.#fault(tree, { kind: 'no-list', key: name, example });
            return [];
        }
        return (tree.children ?? []).flatMap((child) => {
            const text: unknown = child.value;
            if (typeof text === 'string' && text.trim() !== '') return [{ text, range: this.#rangeOf(child) }];
            this.#fault(child, { kind: 'no-text', key: name, example });
            return [];
        });
    }

    #targets<F extends string>(tree: Node | undefined, name: string, formats: readonly F[]): readonly OutputTarget<F>[] {
        if (!tree) return [];
        const example = `"${name}": [{ "format": "${formats[0] ?? ''}" }, { "format": "json", "output": "build/${name}.json" }]`;
        if (tree.type !== 'array') {
            this.#fault(tree, { kind: 'no-targets', example });
            return [];
        }
        const targets = (tree.children ?? []).flatMap((child) => this.#target(child, name, formats, example));
        const printed = targets.filter(({ output }) => output === undefined);
        if (printed.length > 1) this.#fault(tree, { kind: 'stdout-twice', key: name });
        return printed.length > 1 ? targets.filter((target) => target.output !== undefined || target === printed[0]) : targets;
    }

    #target<F extends string>(tree: Node, name: string, formats: readonly F[], example: string): readonly OutputTarget<F>[] {
        if (tree.type !== 'object') {
            this.#fault(tree, { kind: 'no-object', example });
            return [];
        }
        const members = this.#members(tree, ['format', 'output'], name);
        const [format, output] = [members.get('format'), members.get('output')];
        if (!format) this.#fault(tree, { kind: 'no-format', example });
        const said = format && this.#oneOf(format, 'format', formats);
        if (!said) return [];
        if (!output) return [{ format: said.text }];
        const path: unknown = output.value;
        if (typeof path === 'string' && isBelowRoot(path)) return [{ format: said.text, output: path }];
        this.#fault(output, { kind: 'output-path' });
        return [];
    }

    #oneOf<T extends string>(tree: Node, name: string, allowed: readonly T[]): Said<T> | undefined {
        const said: unknown = tree.value;
        const chosen = allowed.find((each) => each === said);
        if (chosen !== undefined) return { text: chosen, range: this.#rangeOf(tree) };
        this.#fault(tree, { kind: 'one-of', key: name, allowed, near: typeof said === 'string' ? nearestTo(said, allowed) : null });
        return undefined;
    }

    #fault(place: Pick<Node, 'offset' | 'length'>, facts: ConfigurationFacts): void {
        this.#faults.push({ range: this.#rangeOf(place), facts });
    }

    #rangeOf({ offset, length }: Pick<Node, 'offset' | 'length'>): Range {
        return [...this.#positionOf(offset), ...this.#positionOf(offset + length)];
    }

    #positionOf(offset: number): [line: number, column: number] {
        const before = this.#text.slice(0, offset);
        return [before.split('\n').length, offset - before.lastIndexOf('\n')];
    }
}

/** What is written may neither leave the workspace, nor stand in the place of what is read. */
function isBelowRoot(path: string): boolean {
    if (path.trim() === '' || /^([a-z]:|[/\\])|\\|\0/i.test(path)) return false;
    const parts = path.split('/');
    return !parts.includes('..') && !parts.includes('.git') && !/\.vigil$|(^|\/)vigil\.json$|\/$/i.test(path);
}

function nearestTo(text: string, candidates: readonly string[]): string | null {
    return nearest(text, candidates)[0] ?? null;
}
