import type { Surroundings } from '../command.ts';
import { CONFIGURATION } from '../../files/root.ts';
import { tellFaults } from './configuration.ts';
import type { Inputs } from './input.ts';

/** Tells on standard error what could not be read or followed, or that there was nothing to read; true where either is so. */
export function tellUnread(inputs: Inputs, paths: readonly string[], { err }: Pick<Surroundings, 'err'>): boolean {
    const { workspaces, faults, refused } = inputs;
    for (const { path, reason } of faults) err.write(`vigil: ${path} cannot be read: ${reason}.\n`);
    for (const { path, because } of refused) err.write(`vigil: ${path} was not read: ${whyRefused[because]}.\n`);
    const misconfigured = workspaces.filter(({ settings, told }) => tellFaults(settings.faults, told(CONFIGURATION), { err }));
    if (faults.length > 0 || misconfigured.length > 0) return true;
    if (refused.length > 0 || workspaces.some(({ files, isAsked }) => files.some(({ path }) => isAsked(path)))) return false;
    const places = paths.length === 0 ? 'this folder' : paths.join(', ');
    err.write(`vigil: there is no Vigil file (*.vigil) in ${places}. To begin with an example: vigil init\n`);
    return true;
}

const whyRefused = {
    dot: 'a name that begins with a dot belongs to an editor',
    configuration: 'vigil.json leaves it out',
} as const;
