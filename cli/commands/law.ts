import type { Arguments } from '../arguments.ts';
import { choice, didYouMean } from '../arguments.ts';
import type { Command, ExitCode, Surroundings } from '../command.ts';
import { UsageError } from '../command.ts';
import { outputOf } from '../output.ts';
import type { LawInShort } from '../../language/analysis/library/law-in-short.ts';
import { lawInShort } from '../../language/analysis/library/law-in-short.ts';
import { loadLawTexts, loadLibrary } from '../../language/analysis/library/load-law.ts';
import { rootOption } from '../workspace/input.ts';

/** What the law file of the authorities is called. */
const DIRECTORY = 'authorities';

/** `vigil law`. */
export const law: Command = {
    name: 'law',
    summary: 'the law files in force, one of them, its duties as pages, or whether its examples hold',
    usage: [
        'law [OPTION…]',
        'law NAME [OPTION…]',
        'law authorities [--check] [OPTION…]',
        'law NAME --format md|algoritmekader [--out DIR]',
        'law --test [NAME] [OPTION…]',
    ],
    description:
        'Lists the law files that ship with the program and what they cite, or prints one of them as it is written.\n' +
        'The directory of authorities is shown as a table, with what the workspace that the current folder lies in says of authorities;\n' +
        'with --check what of it is old or missing. Its text is printed by: vigil law authorities.vigil\n' +
        'With --test it runs the examples of the law: those that ship, and those of the workspace that the current folder lies in. NAME is\n' +
        'then a regime, a duty, or words of a title. The exit code is 1 where one of them is not as expected.\n' +
        'With --format md it prints a page for each duty of a regime: what it asks, of whom, from when, by when, and what is in doubt. With\n' +
        '--format algoritmekader it prints requirements in the form of the Dutch Algoritmekader, in Dutch, with the deadlines of the law.',
    options: [
        {
            name: 'format',
            short: 'f',
            value: 'FORMAT',
            description:
                'pretty or json, of the list, the directory and --test; md, of the directory, a regime or a duty; algoritmekader (default: pretty)',
        },
        {
            name: 'check',
            description: 'of the directory: what was checked more than a year ago, and which offices nobody is known to hold',
        },
        { name: 'out', value: 'DIR', description: 'write each page of --format md or algoritmekader to a file of this folder' },
        { name: 'test', description: 'run the examples of the law' },
        rootOption,
    ],
    examples: [
        { line: 'vigil law', does: 'which law files there are' },
        { line: 'vigil law ai-act', does: 'the AI Act, as Vigil reads it' },
        { line: 'vigil law authorities', does: 'the directory of authorities' },
        { line: 'vigil law authorities --check --fail-on warning', does: 'what of it has to be looked up again, for a schedule' },
        { line: 'vigil law ai-act.report-death --format md', does: 'a page about one duty, for whoever has to fulfil it' },
        {
            line: 'vigil law ai-act --format algoritmekader --out vereisten',
            does: 'requirements as the Dutch government publishes them, with deadlines',
        },
        { line: 'vigil law --test', does: 'whether every example of the law is as expected' },
        { line: 'vigil law --test ai-act.report-death', does: 'the examples of one duty' },
    ],
    run,
};

async function run(given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
    const format = choice(given, 'format', ['pretty', 'json', 'md', 'algoritmekader']) ?? 'pretty';
    if (given.paths[0] === DIRECTORY && !given.has('test') && format !== 'algoritmekader') {
        const { showAuthorities } = await import('../law/authorities.ts');
        return showAuthorities(format, given, surroundings);
    }
    if (given.has('check')) throw new UsageError(`--check is for vigil law ${DIRECTORY}.`);
    if (format === 'md' || format === 'algoritmekader') {
        if (given.has('test')) throw new UsageError(`--test has no format ${format}: choose pretty or json.`);
        const { printPages } = await import('../law/pages.ts');
        return printPages(format, given, surroundings);
    }
    if (given.has('out')) throw new UsageError('--out is for pages: add --format md or --format algoritmekader.');
    if (given.has('test')) {
        const { testLaw } = await import('../law/test.ts');
        return testLaw(format, given, surroundings);
    }
    const output = outputOf(given, surroundings);
    const [name] = given.paths;
    if (name === undefined) {
        const files = (await loadLibrary()).map(lawInShort);
        await output.print([format === 'json' ? `${JSON.stringify(files, null, 2)}\n` : files.map(printRow).join('')]);
        return 0;
    }
    if (format === 'json')
        throw new UsageError(`${name} is no list: --format json is for vigil law, vigil law ${DIRECTORY} and --test. Leave it out.`);
    const texts = await loadLawTexts();
    const text = texts.get(name.replace(/\.vigil$/, ''));
    if (text === undefined)
        throw new UsageError(
            `There is no law file ${name}.${didYouMean(name, [...texts.keys()])} There are ${[...texts.keys()].join(', ')}.`,
        );
    await output.print([text.endsWith('\n') ? text : `${text}\n`]);
    return 0;
}

function printRow({ name, title, cites, at, holds }: LawInShort): string {
    const indent = ' '.repeat(15);
    const lines = [`${name.padEnd(14)} ${title} (${holds})`, ...[cites, at].flatMap((line) => (line === null ? [] : [`${indent}${line}`]))];
    return `${lines.join('\n')}\n`;
}
