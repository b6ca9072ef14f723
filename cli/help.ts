import { commonOptions } from './arguments.ts';
import type { Command, Option } from './command.ts';
import type { CommandEntry } from './commands.ts';
import type { Paint } from './paint.ts';

/** The help of the whole program. */
export function helpOfProgram(commands: readonly CommandEntry[], version: string, paint: Paint): string {
    return [
        `Vigil ${version}: which duties an incident with an AI system gives rise to, towards whom and by when.`,
        '',
        paint('bold', 'Usage'),
        '  vigil COMMAND [PATH…] [OPTION…]',
        '',
        paint('bold', 'Commands'),
        ...inColumns(commands.map(({ name, summary }) => [name, summary])),
        '',
        paint('bold', 'Options of every command'),
        ...inColumns(commonOptions.map(describeOption)),
        '',
        paint('bold', 'Exit codes'),
        ...exitCodes,
        '',
        paint('bold', 'Examples'),
        ...examples([
            { line: 'vigil check', does: 'findings in all Vigil files of this folder' },
            { line: 'vigil docket --as-of 2027-12-12T09:00+01:00', does: 'who owes what to whom, as of an instant' },
            { line: 'vigil explain duty-overdue', does: 'what a finding means and what to do about it' },
            { line: 'vigil check --help', does: 'everything about one command' },
        ]),
        '',
    ].join('\n');
}

/** The help of one command. */
export function helpOfCommand(command: Command, paint: Paint): string {
    const own = new Set(command.options.map((option) => option.name));
    return [
        `${command.summary.slice(0, 1).toUpperCase()}${command.summary.slice(1)}.`,
        '',
        paint('bold', 'Usage'),
        ...command.usage.map((usage) => `  vigil ${usage}`),
        '',
        command.description,
        '',
        ...(command.options.length === 0 ? [] : [paint('bold', 'Options'), ...inColumns(command.options.map(describeOption)), '']),
        paint('bold', 'Options of every command'),
        ...inColumns(commonOptions.filter((option) => !own.has(option.name)).map(describeOption)),
        '',
        paint('bold', 'Exit codes'),
        ...exitCodes,
        '',
        paint('bold', 'Examples'),
        ...examples(command.examples),
        '',
    ].join('\n');
}

const exitCodes = inColumns([
    ['0', 'nothing at or above --fail-on'],
    ['1', 'findings, files that would change, or an incident that was not understood'],
    ['2', 'wrong usage, a file that cannot be read, or a vigil.json that cannot be followed'],
    ['3', 'a fault of Vigil itself'],
]);

function describeOption({ name, short, value, description }: Option): readonly [string, string] {
    return [`${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`, description];
}

function examples(lines: Command['examples']): string[] {
    return inColumns(lines.map(({ line, does }) => [line, does]));
}

function inColumns(rows: readonly (readonly [string, string])[]): string[] {
    const width = Math.min(48, Math.max(...rows.map(([left]) => left.length)));
    return rows.map(([left, right]) =>
        left.length > width ? `  ${left}\n  ${' '.repeat(width)}  ${right}` : `  ${left.padEnd(width)}  ${right}`,
    );
}
