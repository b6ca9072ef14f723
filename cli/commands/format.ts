import type { TextLayout } from '../../language/analysis/text/layout.ts';
import type { Arguments } from '../arguments.ts';
import type { Command, ExitCode, Surroundings } from '../command.ts';
import { sayNoText } from '../../language/analysis/text/refusal.ts';
import { shownPage } from '../../language/analysis/text/shown-text.ts';
import { outputOf } from '../output.ts';
import { unifiedDiff } from '../text/unified-diff.ts';
import { writeText } from '../text/write-text.ts';
import { decode } from '../../files/decode.ts';
import { reasonOf } from '../../files/read-fault.ts';
import type { AskedFile, InputFile } from '../workspace/input.ts';
import { askedFiles, inputOptions, readInputs } from '../workspace/input.ts';
import { tellUnread } from '../workspace/unread.ts';

/** What became of one file. */
type Formatted =
    | { readonly kind: 'unchanged' | 'changed'; readonly before: string; readonly text: string; readonly mark: boolean }
    | { readonly kind: 'refused'; readonly reason: string };

/** `vigil format`. */
export const format: Command = {
    name: 'format',
    summary: 'formats files',
    usage: ['format [PATH…] [OPTION…]', 'format -'],
    description:
        'Lays files out in the one way that the language has: indentation, columns, one fact a line. Every word and comment stays.\n' +
        'A file with a syntax error is left as it is. With - it formats standard input to standard output.',
    options: [
        { name: 'check', description: 'write nothing; name the files that would change, and exit with 1 if there are any' },
        { name: 'diff', description: 'write nothing; print what would change' },
        ...inputOptions,
    ],
    examples: [
        { line: 'vigil format', does: 'everything below the current folder' },
        { line: 'vigil format --check', does: 'for CI' },
        { line: 'cat draft.vigil | vigil format -', does: 'standard input to standard output' },
    ],
    run,
};

async function run(given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
    const { TextLayout } = await import('../../language/analysis/text/layout.ts');
    const layout = new TextLayout();
    const output = outputOf(given, surroundings);
    const inputs = await readInputs(given.paths, given, surroundings);
    const files = askedFiles(inputs);
    const dry = given.has('check') || given.has('diff');
    const printed: string[] = [];
    let changed = 0;
    let refused = 0;
    for (const file of files) {
        const formatted = formatFile(file, layout);
        if (formatted.kind === 'refused') {
            refused++;
            surroundings.err.write(`vigil: ${file.told} is left as it is: ${formatted.reason}\n`);
        } else if (file.absolute === undefined && !dry) {
            printed.push(formatted.text);
        } else if (formatted.kind === 'changed') {
            changed++;
            if (given.has('diff')) printed.push(unifiedDiff(file.told, shownPage(formatted.before, []), shownPage(formatted.text, [])));
            else if (!given.has('quiet')) printed.push(`${file.told}\n`);
            if (!dry && !writeFormatted(file, formatted, surroundings)) refused++;
        }
    }
    // What is left out stays as it is, and an editor that asked puts the answer in the place of the text.
    const isRefused = given.paths.includes('-') && files.every(({ absolute }) => absolute !== undefined);
    if (isRefused && !dry) printed.push(surroundings.readInput().toString('utf8'));
    await output.print([printed.join('')]);
    tellCounts(files.length, changed, dry, given, surroundings);
    if (await tellUnread(inputs, given.paths, surroundings)) return 2;
    return refused > 0 || (dry && changed > 0) ? 1 : 0;
}

function formatFile({ bytes }: InputFile, layout: TextLayout): Formatted {
    const decoded = decode(bytes);
    if (decoded.kind === 'refused') return { kind: 'refused', reason: sayNoText(decoded.why) };
    const result = layout.of(decoded.text);
    if ('refused' in result) return { kind: 'refused', reason: result.refused };
    return { kind: result.text === decoded.text ? 'unchanged' : 'changed', before: decoded.text, text: result.text, mark: decoded.mark };
}

function writeFormatted(
    { absolute, told }: AskedFile,
    { text, mark }: { readonly text: string; readonly mark: boolean },
    { err }: Surroundings,
): boolean {
    try {
        if (absolute !== undefined) writeText(absolute, text, mark);
        return true;
    } catch (fault) {
        err.write(`vigil: ${told} cannot be written: ${reasonOf(fault)}.\n`);
        return false;
    }
}

function tellCounts(files: number, changed: number, dry: boolean, given: Arguments, { err }: Surroundings): void {
    if (given.has('quiet') || files === 0 || given.paths.includes('-')) return;
    const done = dry ? 'would change' : 'changed';
    err.write(`${files} ${files === 1 ? 'file' : 'files'}, ${changed === 0 ? 'none' : changed} ${done}\n`);
}
