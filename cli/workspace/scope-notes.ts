import type { Surroundings } from '../command.ts';
import type { Input, InputScope, Inputs } from './input.ts';

/** What was read of a workspace, as other programs read it. */
export interface ScopeAsJson extends InputScope {
    /** As it is told. */
    readonly root: string;
    /** How many files were read, those for their names alone included. */
    readonly files: number;
}

/** What was read, and what was not, with every path as it is told. */
export function scopeAsJson({ workspaces }: Inputs): readonly ScopeAsJson[] {
    return workspaces.map(({ files, told, toldRoot, scope }) => ({
        root: toldRoot,
        files: files.length,
        ...scope,
        trackedThoughIgnored: scope.trackedThoughIgnored.map(told),
        linksOutside: scope.linksOutside.map(told),
        nested: scope.nested.map(told),
        unreadable: scope.unreadable.map(({ path, reason }) => ({ path: told(path), reason })),
    }));
}

/** How many names a note spells out. */
const MAX_NAMED = 3;

/** Tells on standard error what of the workspaces was not read, so that nobody takes what was found for the whole. */
export function tellScope({ workspaces }: Inputs, { err }: Pick<Surroundings, 'err'>): void {
    for (const workspace of workspaces) for (const note of notesOn(workspace)) err.write(`vigil: ${note}\n`);
}

function notesOn({ scope, told }: Input): readonly string[] {
    const { ground, linksOutside, trackedThoughIgnored, turnedOff, lawLeftOut } = scope;
    return [
        ...(ground === 'alone' ? ['only this text was read; --stdin-filename PATH says which file of a workspace it is.'] : []),
        ...leftOutNote(scope),
        ...(trackedThoughIgnored.length === 0
            ? []
            : [
                  `read although an ignore file names ${itOrThem(trackedThoughIgnored)}, since git tracks ${itOrThem(trackedThoughIgnored)}: ${named(trackedThoughIgnored, told)}.`,
              ]),
        ...(turnedOff.length === 0 ? [] : [`turned off by vigil.json: findings of ${turnedOff.join(', ')}.`]),
        ...(lawLeftOut.length === 0
            ? []
            : [`not loaded, as vigil.json says: the law in ${lawLeftOut.join(', ')}. Nothing is derived from it.`]),
        ...(linksOutside.length === 0 ? [] : [`not followed, since it ends outside of the workspace: ${named(linksOutside, told)}.`]),
    ];
}

function leftOutNote({ leftOut: { byGit, byConfiguration, isCounted } }: InputScope): readonly string[] {
    const least = isCounted ? '' : 'at least ';
    const [first, second] = [
        { count: byGit, by: '.gitignore' },
        { count: byConfiguration, by: 'vigil.json' },
    ].filter(({ count }) => count > 0);
    if (!first) return [];
    const more = second ? `, ${least}${second.count} by ${second.by}` : '';
    return [`${least}${first.count} ${first.count === 1 ? 'file is' : 'files are'} left out by ${first.by}${more}.`];
}

function itOrThem(paths: readonly string[]): string {
    return paths.length === 1 ? 'it' : 'them';
}

function named(paths: readonly string[], told: Input['told']): string {
    const more = paths.length > MAX_NAMED ? ` and ${paths.length - MAX_NAMED} more` : '';
    return `${paths.slice(0, MAX_NAMED).map(told).join(', ')}${more}`;
}
