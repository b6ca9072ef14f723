import { lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { OutputTarget } from '../language/analysis/configuration/configuration.ts';
import { isWithin } from '../files/root.ts';
import type { Arguments } from './arguments.ts';
import { choice } from './arguments.ts';
import type { Surroundings } from './command.ts';
import { UsageError } from './command.ts';
import type { Output } from './output.ts';
import { outputOf, outputTo } from './output.ts';

/** One text to make, and where it goes. */
export interface Target<Format extends string> {
    readonly format: Format;
    readonly output: Output;
}

/** What the `vigil.json` of one workspace has a command make. */
export interface ConfiguredTargets<Format extends string> {
    /** Absolute. */
    readonly root: string;
    readonly targets: readonly OutputTarget<Format>[];
}

/**
 * What a command makes. As soon as the command line says a format or an output, that alone is made; where it concerns several
 * workspaces, none of their `vigil.json` speaks for all of them.
 *
 * @param formats the formats that there are, the usual one first
 */
export function targetsOf<Format extends string>(
    given: Arguments,
    surroundings: Surroundings,
    formats: readonly [Format, ...Format[]],
    configured: readonly ConfiguredTargets<Format>[],
): readonly Target<Format>[] {
    const [only, ...others] = configured;
    const isSaid = given.has('format') || given.has('output');
    if (isSaid || !only || others.length > 0 || only.targets.length === 0) {
        return [{ format: choice(given, 'format', formats) ?? formats[0], output: outputOf(given, surroundings) }];
    }
    return only.targets.map(({ format, output }) => ({
        format,
        output: output === undefined ? outputOf(given, surroundings) : outputTo(placeBelow(only.root, output), output),
    }));
}

/** A file below a root; whatever a `vigil.json` says, nothing is written elsewhere by way of a link. */
function placeBelow(root: string, output: string): string {
    const place = resolve(root, output);
    let existing = dirname(place);
    while (!exists(existing)) existing = dirname(existing);
    if (!isWithin(realpathSync(existing), realpathSync(root)) || isLink(place)) {
        throw new UsageError(`vigil.json: the output ${output} leads out of the workspace by a link. Name another file.`);
    }
    mkdirSync(dirname(place), { recursive: true });
    return place;
}

function exists(path: string): boolean {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isLink(path: string): boolean {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
