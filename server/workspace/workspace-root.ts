import ignoreFactory from 'ignore';
import type { Configuration, ConfigurationFault } from '../../language/analysis/configuration/configuration.ts';
import { noConfiguration } from '../../language/analysis/configuration/configuration.ts';
import { readConfiguration } from '../../language/analysis/configuration/read-configuration.ts';
import { resolveConfiguration } from '../../language/analysis/configuration/resolve.ts';
import type { Severities } from '../../language/analysis/configuration/severities.ts';
import type { SourceFile } from '../../language/facts/source.ts';
import type { FoundRoot } from '../disk/disk.ts';
import { pathOfUri } from '../documents/uri.ts';

/** The root of a workspace, with what its `vigil.json` says. */
export interface WorkspaceRoot extends Pick<FoundRoot, 'uri' | 'ground'> {
    /** Of its `vigil.json`; empty where there is none. */
    readonly text: string;
    readonly configuration: Configuration;
    readonly severities: Severities;
    readonly lawLeftOut: readonly string[];
    readonly faults: readonly ConfigurationFault[];
}

/** A root with the text of its `vigil.json`; without one nothing is said. */
export function workspaceRoot({ uri, ground }: FoundRoot, text: string | undefined, library: readonly SourceFile[]): WorkspaceRoot {
    const { configuration, faults } = text === undefined ? { configuration: noConfiguration, faults: [] } : readConfiguration(text);
    const resolved = resolveConfiguration(configuration, library);
    return {
        uri,
        ground,
        text: text ?? '',
        configuration,
        severities: resolved.severities,
        lawLeftOut: resolved.law.leftOut,
        faults: [...faults, ...resolved.faults],
    };
}

/** Which of the files below a root its `vigil.json` does not leave out. */
export function notLeftOut({ uri: root, configuration: { leaveOut } }: WorkspaceRoot, uris: readonly string[]): readonly string[] {
    if (leaveOut.length === 0) return uris;
    const matcher = ignoreFactory().add([...leaveOut]);
    const start = pathOfUri(root).length;
    return uris.filter((uri) => !matcher.ignores(pathOfUri(uri).slice(start).replace(/^\//, '')));
}
