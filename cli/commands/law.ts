import type { SourceFile } from '../../language/facts/source.ts';
import type { Arguments } from '../arguments.ts';
import { choice, didYouMean } from '../arguments.ts';
import type { Command, ExitCode, Surroundings } from '../command.ts';
import { UsageError } from '../command.ts';
import { outputOf } from '../output.ts';
import { loadLawTexts, loadLibrary } from '../../language/analysis/library/load-law.ts';

/** What the list says of one law file. */
interface LawFile {
    readonly name: string;
    readonly title: string;
    readonly cites: string | null;
    readonly at: string | null;
    readonly holds: string;
}

/** `vigil law`. */
export const law: Command = {
    name: 'law',
    summary: 'the law files in force, or one of them',
    usage: ['law [OPTION…]', 'law NAME [OPTION…]'],
    description: 'Lists the law files that ship with the program and what they cite, or prints one of them as it is written.',
    options: [{ name: 'format', short: 'f', value: 'FORMAT', description: 'of the list: pretty or json (default: pretty)' }],
    examples: [
        { line: 'vigil law', does: 'which law files there are' },
        { line: 'vigil law ai-act', does: 'the AI Act, as Vigil reads it' },
        { line: 'vigil law authorities', does: 'the directory of authorities' },
    ],
    run,
};

async function run(given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
    const format = choice(given, 'format', ['pretty', 'json']) ?? 'pretty';
    const output = outputOf(given, surroundings);
    const [name] = given.paths;
    if (name === undefined) {
        const files = (await loadLibrary()).map(describe);
        output.print([format === 'json' ? `${JSON.stringify(files, null, 2)}\n` : files.map(printRow).join('')]);
        return 0;
    }
    const texts = await loadLawTexts();
    const text = texts.get(name.replace(/\.vigil$/, ''));
    if (text === undefined)
        throw new UsageError(
            `There is no law file ${name}.${didYouMean(name, [...texts.keys()])} There are ${[...texts.keys()].join(', ')}.`,
        );
    output.print([text.endsWith('\n') ? text : `${text}\n`]);
    return 0;
}

function describe({ path, regimes, parties }: SourceFile): LawFile {
    const [regime] = regimes;
    const name = path.replace(/^.*\//, '').replace(/\.vigil$/, '');
    return {
        name,
        title: regime?.title ?? (parties.length > 0 ? 'Directory of authorities' : name),
        cites: regime?.cites?.text ?? null,
        at: regime?.cites?.at ?? null,
        holds: regime
            ? `${numberOf(regime.duties.length, 'duty', 'duties')}, ${numberOf(regime.terms.length, 'term', 'terms')}`
            : numberOf(parties.length, 'authority', 'authorities'),
    };
}

function numberOf(count: number, one: string, many: string): string {
    return `${count} ${count === 1 ? one : many}`;
}

function printRow({ name, title, cites, at, holds }: LawFile): string {
    const indent = ' '.repeat(15);
    const lines = [`${name.padEnd(14)} ${title} (${holds})`, ...[cites, at].flatMap((line) => (line === null ? [] : [`${indent}${line}`]))];
    return `${lines.join('\n')}\n`;
}
