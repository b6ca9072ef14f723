import { readFileSync } from 'node:fs';
import type { DayFormat } from '../../language/analysis/configuration/configuration.ts';
import type { Arguments } from '../arguments.ts';
import type { Option, Surroundings } from '../command.ts';
import type { Settings } from './configuration.ts';
import { Configurations, settle } from './configuration.ts';
import { UsageError } from '../command.ts';
import type { FoundFile, FoundWorkspace, Refused } from '../../files/discover.ts';
import { discover, STANDARD_INPUT } from '../../files/discover.ts';
import type { ReadFault } from '../../files/read-fault.ts';
import { reasonOf } from '../../files/read-fault.ts';
import { CONFIGURATION, toldFrom } from '../../files/root.ts';

export const rootOption: Option = {
    name: 'root',
    value: 'FOLDER',
    description: 'the root of the workspace (default: the nearest vigil.json above, else the repository)',
};

/** Options of every command that reads files. */
export const inputOptions: readonly Option[] = [
    { name: 'stdin-filename', value: 'PATH', description: 'with -: the file whose text standard input has' },
    rootOption,
];

/** How many folders are gone through where nothing says what the workspace is. */
const MAX_FOLDERS = 4_000;

/** A file with its bytes. */
export interface InputFile {
    /** From the root of its workspace. */
    readonly path: string;
    readonly bytes: Buffer;
    /** Absent for standard input. */
    readonly absolute?: string;
}

/**
 * What was read of a workspace, and what lies outside of that. Plain data.
 */
export interface InputScope {
    /**
     * What makes the folder that was read the whole workspace: a `vigil.json`, or a git repository. With `given` neither was found,
     * and what lies beside or above the folder is not known; with `alone` nothing but one text was read.
     */
    readonly ground: 'configuration' | 'repository' | 'given' | 'alone';
    /** How many Vigil files are left out, and by what; at least so many where not all folders that are left out were looked through. */
    readonly leftOut: { readonly byGit: number; readonly byConfiguration: number; readonly isCounted: boolean };
    /** Files that git tracks although an ignore file names them. They were read. */
    readonly trackedThoughIgnored: readonly string[];
    /** Links that end outside of the root, and were not followed. */
    readonly linksOutside: readonly string[];
    /** Folders that are workspaces of their own, whose names are not known here. */
    readonly nested: readonly string[];
    /** Files and folders that could not be read, and why. */
    readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
    /** Codes of which `vigil.json` turns the findings off. */
    readonly turnedOff: readonly string[];
    /** Law files that ship and that `vigil.json` does not load. */
    readonly lawLeftOut: readonly string[];
}

/** One workspace with all its files. */
export interface Input {
    /** Absolute. */
    readonly root: string;
    readonly files: readonly InputFile[];
    /** Whether a file is one of those that were asked about; the others are read for the names in them. */
    readonly isAsked: (path: string) => boolean;
    /** How a path of this workspace is told to whoever works in the current folder; that of a law file stays as it is. */
    readonly told: (path: string) => string;
    readonly toldRoot: string;
    readonly scope: InputScope;
    /** What its `vigil.json` says. */
    readonly settings: Settings;
}

/** What a command line asks to be read, and what of it could not be. */
export interface Inputs {
    readonly workspaces: readonly Input[];
    /** As they are told. */
    readonly faults: readonly ReadFault[];
    readonly refused: readonly Refused[];
}

/**
 * Finds and reads the workspaces that paths lie in. A file that cannot be read is a fault beside the others.
 *
 * @throws UsageError where no root was found and there are too many folders to go through
 */
export async function readInputs(
    paths: readonly string[],
    given: Pick<Arguments, 'value'>,
    surroundings: Pick<Surroundings, 'folder' | 'readInput'>,
): Promise<Inputs> {
    const configurations = new Configurations();
    const { workspaces, faults, refused } = find(paths, given, surroundings.folder, configurations);
    const inputs: Input[] = [];
    for (const workspace of workspaces) {
        inputs.push(readWorkspace(workspace, await settle(configurations.of(workspace.root)), surroundings));
    }
    const own = inputs.flatMap(({ told, scope }) => scope.unreadable.map(({ path, reason }) => ({ path: told(path) || '.', reason })));
    return { workspaces: inputs, faults: [...faults, ...own], refused };
}

function find(
    paths: readonly string[],
    given: Pick<Arguments, 'value'>,
    folder: string,
    { leavesOutOf }: Configurations,
): ReturnType<typeof discover> {
    const [standardInputName, root] = [given.value('stdin-filename'), given.value('root')];
    if (standardInputName !== undefined && !paths.includes('-'))
        throw new UsageError('--stdin-filename needs standard input: add the path -.');
    const found = discover(paths, folder, {
        leavesOutOf,
        mostFolders: MAX_FOLDERS,
        ...(standardInputName !== undefined && { standardInputName }),
        ...(root !== undefined && { root }),
    });
    const endless = found.workspaces.find(({ isWhole }) => !isWhole);
    if (!endless) return found;
    const told = toldFrom(folder, endless.root.folder)('') || 'this folder';
    throw new UsageError(
        `There is no vigil.json and no git repository at or above ${told}, and more than ${MAX_FOLDERS} folders lie below it. ` +
            'Name the folder that holds your register and incidents, or run vigil there; a vigil.json ({}) in it says that it is the whole.',
    );
}

function readWorkspace(
    found: FoundWorkspace,
    settings: Settings,
    { folder, readInput }: Pick<Surroundings, 'folder' | 'readInput'>,
): Input {
    const { root, leftOut, linksOutside, nested } = found;
    const unreadable: ReadFault[] = [...found.faults];
    const files = found.files.flatMap((file): readonly InputFile[] => {
        try {
            const { path, absolute } = file;
            return [{ path, bytes: bytesOf(file, readInput), ...(absolute !== undefined && { absolute }) }];
        } catch (fault) {
            unreadable.push({ path: file.path, reason: reasonOf(fault) });
            return [];
        }
    });
    const { trackedThoughIgnored, ...counts } = leftOut;
    return {
        root: root.folder,
        files,
        isAsked: askedAmong(found.files),
        told: toldAmong(found, folder),
        toldRoot: toldFrom(folder, root.folder)('') || '.',
        scope: {
            ground: root.ground,
            leftOut: counts,
            trackedThoughIgnored,
            linksOutside,
            nested,
            unreadable,
            turnedOff: [...settings.severities].filter(([, { told }]) => told === 'off').map(([code]) => code),
            lawLeftOut: settings.lawLeftOut,
        },
        settings,
    };
}

function bytesOf({ absolute }: FoundFile, readStandardInput: () => Buffer): Buffer {
    return absolute === undefined ? readStandardInput() : readFileSync(absolute);
}

function askedAmong(files: readonly FoundFile[]): Input['isAsked'] {
    if (files.every(({ isAsked }) => isAsked)) return () => true;
    const asked = new Set(files.filter(({ isAsked }) => isAsked).map(({ path }) => path));
    return (path) => asked.has(path);
}

/** What ships with the program, and standard input, are told by names that lead nowhere. */
function toldAmong({ root, files, faults, linksOutside, nested }: FoundWorkspace, folder: string): Input['told'] {
    const told = toldFrom(folder, root.folder);
    if (told('x') === 'x') return (path) => path;
    const found = [...files.filter(({ path }) => path !== STANDARD_INPUT), ...faults].map(({ path }) => path);
    const own = new Set([CONFIGURATION, ...found, ...linksOutside, ...nested]);
    return (path) => (own.has(path) ? told(path) : path);
}

/** A file that was asked about, and how its path is told. */
export interface AskedFile extends InputFile {
    readonly told: string;
}

/** The files that were asked about, workspace by workspace. */
export function askedFiles({ workspaces }: Inputs): readonly AskedFile[] {
    return workspaces.flatMap(({ files, isAsked, told }) =>
        files.filter(({ path }) => isAsked(path)).map((file) => ({ ...file, told: told(file.path) })),
    );
}

/** How days are told to people; where several workspaces disagree, as always. */
export function dayFormatOf({ workspaces }: Inputs): DayFormat | undefined {
    const [first, ...others] = new Set(workspaces.map(({ settings }) => settings.configuration.dayFormat));
    return others.length === 0 ? first : undefined;
}
