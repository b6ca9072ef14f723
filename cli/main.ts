import { readFileSync, writeSync } from 'node:fs';
import type { ByteSink, Surroundings } from './command.ts';
import { runProgram } from './program.ts';
import { version } from './version.ts';

/** Whether somebody still reads what is printed. */
let isRead = true;

/** The process: the only place that reads the clock, the environment and the streams. */
const surroundings: Surroundings = {
    folder: process.cwd(),
    environment: process.env,
    clock: () => Date.now(),
    offset: (at) => -new Date(at).getTimezoneOffset(), // what `Intl` knows of zones takes as long to load as all of Node
    version,
    out: sinkOf(process.stdout),
    err: sinkOf(process.stderr),
    readInput: () => readFileSync(0),
    onStop: (stop) => {
        process.once('SIGINT', stop);
        process.once('SIGTERM', stop);
        if (isRead) process.stdout.once('error', stop);
        else stop();
    },
};

// Whoever reads our output may stop early (`vigil docket | head`). That is no fault of anybody, and says nothing about the files: the
// run ends as it would have ended, and a `--watch` at once.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    isRead = false;
    if (fault.code === 'EPIPE') return;
    writeSync(2, `vigil: standard output cannot be written (${fault.code ?? fault.message}).\n`);
    process.exit(2);
});
process.stderr.on('error', () => undefined);

void runProgram(process.argv.slice(2), surroundings).then((status) => {
    process.exitCode = status;
    setImmediate(endAtOnce); // after what streams have to say of their writing
});

/** Otherwise the runtime first ends what it has begun beside us: collecting garbage, compiling what nobody calls any more. */
function endAtOnce(): void {
    if (isWritten(process.stdout) && isWritten(process.stderr)) process.exit();
}

function isWritten({ writableLength, errored }: NodeJS.WriteStream): boolean {
    return writableLength === 0 && !errored;
}

function sinkOf(stream: NodeJS.WriteStream): ByteSink {
    return {
        write: (text) => {
            stream.write(text);
        },
        writeBytes: (bytes) => {
            stream.write(bytes);
        },
        writeWhenTaken: (text) => new Promise((taken) => stream.write(text, (fault) => taken(!fault))),
        terminal: stream.isTTY === true,
        size: () => (stream.isTTY && stream.columns > 0 ? { columns: stream.columns, rows: stream.rows } : undefined),
    };
}
