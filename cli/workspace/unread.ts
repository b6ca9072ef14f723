import type { Surroundings } from '../command.ts';
import { CONFIGURATION } from '../../files/root.ts';
import { tellFaults } from './configuration.ts';
import type { Inputs } from './input.ts';
import type { Refused } from '../../files/discover.ts';
import type { ReadFault } from '../../files/read-fault.ts';

/** Tells on standard error what could not be read or followed, or that there was nothing to read; true where either is so. */
export async function tellUnread(inputs: Inputs, paths: readonly string[], { err }: Pick<Surroundings, 'err'>): Promise<boolean> {
    const { workspaces, refused } = inputs;
    if (await tellFaulty(inputs, { err })) return true;
    if (refused.length > 0 || workspaces.some(({ files, isAsked }) => files.some(({ path }) => isAsked(path)))) return false;
    const places = paths.length === 0 ? 'this folder' : paths.join(', ');
    err.write(`vigil: there is no Vigil file (*.vigil) in ${places}. To begin with an example: vigil init\n`);
    return true;
}

/** Tells on standard error what could not be read or followed; true where a file could not be read, or a `vigil.json` not followed. */
export async function tellFaulty({ workspaces, faults, refused }: Inputs, { err }: Pick<Surroundings, 'err'>): Promise<boolean> {
    for (const { path, reason } of faults) err.write(`vigil: ${path} cannot be read: ${reason}.\n`);
    for (const { path, reason } of refused.map(toldRefusal)) err.write(`vigil: ${path} was not read: ${reason}.\n`);
    let isFaulty = faults.length > 0;
    for (const { settings, told } of workspaces) isFaulty = (await tellFaults(settings.faults, told(CONFIGURATION), { err })) || isFaulty;
    return isFaulty;
}

/** What was asked about and is not read, with why in words. */
export function toldRefusal({ path, because }: Refused): ReadFault {
    return { path, reason: whyRefused[because] };
}

const whyRefused = {
    dot: 'a name that begins with a dot belongs to an editor',
    configuration: 'vigil.json leaves it out',
} as const;
