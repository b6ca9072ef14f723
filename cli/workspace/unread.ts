import type { Arguments } from '../arguments.ts';
import type { Surroundings } from '../command.ts';
import type { Input } from './input.ts';

/** Tells on standard error what could not be read, or that there was nothing to read; true where either is so. */
export function tellUnread(input: Input, given: Pick<Arguments, 'paths'>, { err }: Pick<Surroundings, 'err'>): boolean {
    for (const { path, reason } of input.faults) err.write(`vigil: ${path} cannot be read: ${reason}.\n`);
    if (input.faults.length > 0) return true;
    if (input.files.length > 0) return false;
    const places = given.paths.length === 0 ? 'this folder' : given.paths.join(', ');
    err.write(`vigil: there is no Vigil file (*.vigil) in ${places}. To begin with an example: vigil init\n`);
    return true;
}
