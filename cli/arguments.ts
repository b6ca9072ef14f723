import { parseArgs } from 'node:util';
import { namesMeant } from '../language/analysis/naming/near-names.ts';
import type { Option } from './command.ts';
import { UsageError } from './command.ts';

/** What was written after the command's name. */
export interface Arguments {
    readonly paths: readonly string[];
    /** The value of an option; the last one where it was given more than once. */
    readonly value: (name: string) => string | undefined;
    /** Every value of an option that may be given more than once, or with several values between commas. */
    readonly values: (name: string) => readonly string[];
    readonly has: (name: string) => boolean;
}

/** Options that every command understands. */
export const commonOptions: readonly Option[] = [
    { name: 'as-of', value: 'INSTANT', description: 'judge as of this instant (default: now)' },
    { name: 'output', short: 'o', value: 'FILE', description: 'write the result to a file instead of standard output' },
    { name: 'lang', value: 'LANGUAGE', description: 'language of the messages (only en so far)' },
    { name: 'fail-on', value: 'SEVERITY', description: 'error, warning, info or never: what makes the exit code 1 (default: error)' },
    { name: 'quiet', short: 'q', description: 'no progress, no notes, no summary' },
    { name: 'no-color', description: 'no colours (so does the variable NO_COLOR)' },
    { name: 'color', description: 'colours even where the output is no terminal (so does FORCE_COLOR)' },
    { name: 'no-cache', description: 'neither read nor write the cache' },
    { name: 'version', short: 'V', description: 'print the version' },
    { name: 'help', short: 'h', description: 'print this help' },
];

/** No option begins with a digit: `-3 days` is meant as a value, and its command says what is wrong with it. */
const NEGATIVE = /^-\d/;

/**
 * Reads the words of a command line against the options that are known.
 *
 * @throws UsageError for an unknown option, a missing or an unwanted value
 */
export function readArguments(words: readonly string[], options: readonly Option[]): Arguments {
    const known = new Map(options.map((option) => [option.name, option]));
    const { tokens } = parseArgs({ args: [...words], options: declarations(options), strict: false, allowPositionals: true, tokens: true });

    const values = new Map<string, readonly (string | true)[]>();
    const paths: string[] = [];
    let numberAt: number | undefined;
    for (const token of tokens) {
        if (token.kind === 'positional') paths.push(token.value);
        if (token.kind !== 'option') continue;
        const word = words[token.index] ?? '';
        if (NEGATIVE.test(word)) {
            if (token.index !== numberAt) paths.push(word);
            numberAt = token.index; // its letters are each an option of one letter
            continue;
        }
        const option = known.get(token.name);
        if (!option) throw unknownOption(token.rawName, options);
        values.set(option.name, [...(values.get(option.name) ?? []), valueOf(option, token.value, token.inlineValue === true)]);
    }
    return {
        paths,
        has: (name) => values.has(name),
        value: (name) => textsOf(values.get(name)).at(-1),
        values: (name) => textsOf(values.get(name)).flatMap((text) => text.split(',').filter((part) => part !== '')),
    };
}

function textsOf(values: readonly (string | true)[] = []): readonly string[] {
    return values.filter((value) => value !== true);
}

/** Where the command's name stands among the words: the first that is neither an option nor an option's value. */
export function positionOfCommand(words: readonly string[]): number | undefined {
    const { tokens } = parseArgs({
        args: [...words],
        options: declarations(commonOptions),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    return tokens.find((token) => token.kind === 'positional')?.index;
}

/** The value of an option that allows only some. */
export function choice<T extends string>(given: Arguments, name: string, allowed: readonly T[]): T | undefined {
    const value = given.value(name);
    return value === undefined ? undefined : oneOf(value, name, allowed);
}

/** The values of an option that allows only some, each once. */
export function choices<T extends string>(given: Arguments, name: string, allowed: readonly T[]): readonly T[] {
    return [...new Set(given.values(name).map((value) => oneOf(value, name, allowed)))];
}

function oneOf<T extends string>(value: string, name: string, allowed: readonly T[]): T {
    const chosen = allowed.find((candidate) => candidate === value);
    if (chosen !== undefined) return chosen;
    throw new UsageError(`--${name} ${value}: choose one of ${allowed.join(', ')}.${didYouMean(value, allowed)}`);
}

/** ` Did you mean …?`, or nothing where no candidate is near. */
export function didYouMean(text: string, candidates: readonly string[]): string {
    const [first] = namesMeant(text, candidates);
    return first === undefined ? '' : ` Did you mean ${first}?`;
}

function valueOf(option: Option, value: string | undefined, inline: boolean): string | true {
    if (option.value === undefined) {
        if (inline) throw new UsageError(`--${option.name} takes no value.`);
        return true;
    }
    // Only `-` for a standard stream may begin with a hyphen; anything else is the next option, and the value is missing.
    if (value === undefined || (!inline && value.startsWith('-') && value !== '-')) {
        throw new UsageError(`--${option.name} needs a value: --${option.name} ${option.value}.`);
    }
    return value;
}

function unknownOption(written: string, options: readonly Option[]): UsageError {
    const name = written.replace(/^-+/, '');
    const [near] = namesMeant(
        name,
        options.map((option) => option.name),
    );
    return new UsageError(`There is no option ${written}.${near === undefined ? '' : ` Did you mean --${near}?`}`);
}

function declarations(options: readonly Option[]): Record<string, { type: 'string' | 'boolean'; short?: string }> {
    const declared: Record<string, { type: 'string' | 'boolean'; short?: string }> = {};
    for (const { name, short, value } of options) {
        declared[name] = { type: value === undefined ? 'boolean' : 'string', ...(short !== undefined && { short }) };
    }
    return declared;
}
