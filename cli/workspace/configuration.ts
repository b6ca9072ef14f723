import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ignoreFactory from 'ignore';
import type { Configuration, ConfigurationFault } from '../../language/analysis/configuration/configuration.ts';
import { noConfiguration } from '../../language/analysis/configuration/configuration.ts';
import { readConfiguration } from '../../language/analysis/configuration/read-configuration.ts';
import type { Severities } from '../../language/analysis/configuration/severities.ts';
import { reasonOf } from '../../files/read-fault.ts';
import type { Root } from '../../files/root.ts';
import { CONFIGURATION } from '../../files/root.ts';
import type { Surroundings } from '../command.ts';
import { loadLibrary } from '../../language/analysis/library/load-law.ts';

/** The `vigil.json` of a workspace as it was read. */
export interface OpenConfiguration {
    readonly text: string;
    readonly configuration: Configuration;
    readonly faults: readonly ConfigurationFault[];
}

/** What a run takes from the `vigil.json` of a workspace. */
export interface Settings extends OpenConfiguration {
    readonly severities: Severities;
    /** The law files that are not loaded, by name. */
    readonly lawLeftOut: readonly string[];
}

const none: OpenConfiguration = { text: '', configuration: noConfiguration, faults: [] };

/** Reads each `vigil.json` once. */
export class Configurations {
    readonly #known = new Map<string, OpenConfiguration>();

    of(root: Root): OpenConfiguration {
        const known = this.#known.get(root.folder) ?? open(root);
        this.#known.set(root.folder, known);
        return known;
    }

    /** What the configuration of a root leaves out, written as in `.gitignore`. */
    readonly leavesOutOf = (root: Root): ((path: string) => boolean) => {
        const { leaveOut } = this.of(root).configuration;
        if (leaveOut.length === 0) return () => false;
        const matcher = ignoreFactory().add([...leaveOut]);
        return (path) => matcher.ignores(path);
    };
}

function open({ folder, ground }: Root): OpenConfiguration {
    if (ground !== 'configuration') return none;
    try {
        const text = readFileSync(join(folder, CONFIGURATION), 'utf8');
        return { text, ...readConfiguration(text) };
    } catch (fault) {
        return { ...none, faults: [{ range: [1, 1, 1, 1], facts: { kind: 'unreadable', reason: reasonOf(fault) } }] };
    }
}

/** Looks up the codes and law files that a configuration names; most name none, and then nothing is loaded for it. */
export async function settle(opened: OpenConfiguration): Promise<Settings> {
    const { configuration, faults } = opened;
    if (configuration.severities.length === 0 && !configuration.law) return { ...opened, severities: new Map(), lawLeftOut: [] };
    const { resolveConfiguration } = await import('../../language/analysis/configuration/resolve.ts');
    const resolved = resolveConfiguration(configuration, await loadLibrary());
    return { ...opened, severities: resolved.severities, lawLeftOut: resolved.law.leftOut, faults: [...faults, ...resolved.faults] };
}

/** Tells on standard error what of a configuration cannot be followed; true where there is anything. */
export async function tellFaults(
    faults: readonly ConfigurationFault[],
    told: string,
    { err }: Pick<Surroundings, 'err'>,
): Promise<boolean> {
    if (faults.length === 0) return false;
    const { englishSpeaker } = await import('../../language/analysis/telling/speaker.ts');
    for (const { range, facts } of faults) err.write(`vigil: ${told}:${range[0]}:${range[1]}: ${englishSpeaker.configuration(facts)}\n`);
    return true;
}
