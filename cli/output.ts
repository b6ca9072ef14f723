import { closeSync, existsSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Arguments } from './arguments.ts';
import type { ByteSink, ScreenSize, Sink, Surroundings } from './command.ts';
import { UsageError } from './command.ts';
import type { Paint } from './paint.ts';
import { paintFor, plain } from './paint.ts';
import { reasonOf } from '../files/read-fault.ts';
import { replaceFile } from '../files/replace-file.ts';

/** Where a result goes: standard output, or the file of `--output`, whole or not at all. */
export interface Output {
    readonly paint: Paint;
    /** Absent: it goes to a file, and nobody looks at it while it is made. */
    readonly screen?: Screen;
    /**
     * Writes all pieces, no faster than they are read. Where nobody reads any more, as in `vigil docket | head`, the rest is not asked
     * for; what the run has to say of the files, its exit code above all, stays the same.
     */
    readonly print: (pieces: Iterable<string>) => Promise<void>;
    /** The text that stands there before; absent where it does not go to a file, or there is none yet. */
    readonly before?: () => string | undefined;
}

/** How large what shows a result is; what is absent is not limited, or not known. */
export type Screen = Partial<ScreenSize>;

/** Small pieces are put together before they are written. */
const WRITTEN_AT_ONCE = 1 << 16;

/** The output that the options ask for. A file gets no colours. */
export function outputOf(given: Arguments, surroundings: Surroundings): Output {
    const file = given.value('output');
    if (file === undefined || file === '-') {
        const { out } = surroundings;
        const { environment } = surroundings;
        return {
            paint: paintFor(out, given, environment),
            screen: screenOf(out, environment),
            print: (pieces) => writeAsRead(pieces, out),
        };
    }
    return outputTo(resolve(surroundings.folder, file), file);
}

/**
 * A result that goes to a file.
 *
 * @param told its path, as a person said it
 */
export function outputTo(absolute: string, told: string): Output {
    return {
        paint: plain,
        before: () => textOfFile(absolute),
        print: (pieces) =>
            new Promise((written) => {
                writeWhole(absolute, told, pieces);
                written();
            }),
    };
}

function textOfFile(absolute: string): string | undefined {
    try {
        return statSync(absolute).isFile() ? readFileSync(absolute, 'utf8') : undefined;
    } catch {
        return undefined; // whether it can be written is said when it is
    }
}

/** The variables COLUMNS and LINES first, as other programs take them; then what the terminal says. */
function screenOf({ size }: Sink, { COLUMNS: columns, LINES: rows }: Surroundings['environment']): Screen {
    const number = (text: string | undefined): number | undefined => (/^[1-9]\d{0,3}$/.test(text ?? '') ? Number(text) : undefined);
    const said = { columns: number(columns), rows: number(rows) };
    const own = size?.();
    const [wide, high] = [said.columns ?? own?.columns, said.rows ?? own?.rows];
    return { ...(wide !== undefined && { columns: wide }), ...(high !== undefined && { rows: high }) };
}

/** A device or a pipe cannot be replaced by a file, and is written to. */
function writeWhole(absolute: string, told: string, pieces: Iterable<string>): void {
    try {
        const replaceable = !existsSync(absolute) || statSync(absolute).isFile();
        if (replaceable) replaceFile(absolute, (temporary) => writeFile(temporary, pieces));
        else writeFile(absolute, pieces);
    } catch (fault) {
        if (!(fault instanceof Error && 'syscall' in fault)) throw fault;
        throw new UsageError(`--output ${told} cannot be written: ${reasonOf(fault)}.`);
    }
}

function writeFile(path: string, pieces: Iterable<string>): void {
    const file = openSync(path, 'w');
    try {
        for (const block of inBlocks(pieces)) writeFileSync(file, block);
    } finally {
        closeSync(file);
    }
}

async function writeAsRead(pieces: Iterable<string>, out: ByteSink): Promise<void> {
    for (const block of inBlocks(pieces)) if (!(await out.writeWhenTaken(block))) return;
}

function* inBlocks(pieces: Iterable<string>): Generator<string> {
    let waiting = '';
    for (const piece of pieces) {
        waiting += piece;
        if (waiting.length < WRITTEN_AT_ONCE) continue;
        yield waiting;
        waiting = '';
    }
    if (waiting !== '') yield waiting;
}
