import type { ExitCode, Surroundings } from './command.ts';
import { UsageError } from './command.ts';

/** Tells whatever ended a command early: wrong usage in a sentence (2), anything else as a fault of the program (3). */
export function tellEnd(fault: unknown, surroundings: Pick<Surroundings, 'err' | 'version'>): ExitCode {
    if (!(fault instanceof UsageError)) return tellFault(fault, surroundings);
    surroundings.err.write(`vigil: ${fault.message}\n`);
    return 2;
}

/** Tells a fault of the program itself, and asks for a report. */
export function tellFault(fault: unknown, { err, version }: Pick<Surroundings, 'err' | 'version'>): ExitCode {
    const trace = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    err.write(
        `vigil: a fault in Vigil itself, not in your files. What was found has been printed.\n` +
            `Please report it with the command, the lines below and, if you may share it, the file.\n` +
            `Vigil ${version}, Node ${process.version}, ${process.platform}-${process.arch}\n${trace}\n`,
    );
    return 3;
}
