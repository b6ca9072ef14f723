import { commonOptions, didYouMean, positionOfCommand, readArguments } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import type { ExitCode, Surroundings } from './command.ts';
import { UsageError } from './command.ts';
import type { CommandEntry } from './commands.ts';
import { commands } from './commands.ts';
import { helpOfCommand, helpOfProgram } from './help.ts';
import { paintFor } from './paint.ts';
import { tellEnd } from './program-fault.ts';

/**
 * Runs the program with the words of a command line.
 *
 * Never throws: wrong usage is told in a sentence (2), and a fault of the program itself is told with its trace (3).
 */
export async function runProgram(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
    try {
        return await dispatch(words, surroundings);
    } catch (fault) {
        return tellEnd(fault, surroundings);
    }
}

async function dispatch(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
    const position = positionOfCommand(words);
    if (position === undefined) return withoutCommand(words, surroundings);

    const name = words[position] ?? '';
    const rest = words.filter((_, index) => index !== position);
    if (name === 'help') return help(rest, surroundings);
    const entry = commands.find((candidate) => candidate.name === name);
    if (!entry) throw unknownCommand(name);

    const command = await entry.load();
    const own = new Set(command.options.map((option) => option.name));
    const given = readArguments(rest, [...command.options, ...commonOptions.filter((option) => !own.has(option.name))]);
    if (given.has('help')) return print(helpOfCommand(command, paintFor(surroundings.out, given, surroundings.environment)), surroundings);
    if (given.has('version')) return print(`${surroundings.version}\n`, surroundings);
    if (!own.has('lang')) refuseUnknownLanguage(given);
    return command.run(given, surroundings);
}

function withoutCommand(words: readonly string[], surroundings: Surroundings): ExitCode {
    const given = readArguments(words, commonOptions);
    if (given.has('version')) return print(`${surroundings.version}\n`, surroundings);

    const text = helpOfProgram(commands, surroundings.version, paintFor(surroundings.out, given, surroundings.environment));
    if (given.has('help')) return print(text, surroundings);
    surroundings.err.write(text);
    return 2;
}

async function help(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
    const given = readArguments(words, commonOptions);
    const [name] = given.paths;
    if (name === undefined) return withoutCommand(['--help', ...words], surroundings);
    const entry = commands.find((candidate) => candidate.name === name);
    if (!entry) throw unknownCommand(name);
    return print(helpOfCommand(await entry.load(), paintFor(surroundings.out, given, surroundings.environment)), surroundings);
}

function print(text: string, { out }: Surroundings): ExitCode {
    out.write(text);
    return 0;
}

function unknownCommand(name: string): UsageError {
    const names = commands.map((command: CommandEntry) => command.name);
    const looksLikePath = /[./\\]/.test(name);
    const hint = looksLikePath ? ` To check a file or folder: vigil check ${name}` : didYouMean(name, names);
    return new UsageError(`There is no command ${name}.${hint}${hint === '' ? ` There are ${names.join(', ')}.` : ''}`);
}

function refuseUnknownLanguage(given: Arguments): void {
    const language = given.value('lang');
    if (language === undefined || language === 'en') return;
    throw new UsageError(`--lang ${language}: messages are in English (en) so far; there is no ${language} catalogue.`);
}
