import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { incidentFacts } from '../incident-facts.ts';

/** One language server at one workspace. */
export interface Contestant {
    readonly name: string;
    /** What follows `node`. */
    readonly command: readonly string[];
    readonly folder: string;
    /** Opened as a second folder, where the server does not bring the law with it. */
    readonly lawFolder?: string;
    /** The folder in which it may keep what it can compute again. */
    readonly cache: string;
    readonly languageId: string;
    /** An incident, by its path in the folder, and the place in it where somebody types: within a text. */
    readonly incident: string;
    /** The file that every incident refers to, and a place in it where a letter changes nothing for others. */
    readonly register?: string;
    /** Whether it answers a request when it has judged everything. */
    readonly tellsIdle: boolean;
    readonly options?: object;
    /** What the editor's settings say, by section. */
    readonly settings?: Readonly<Record<string, object>>;
}

/** Where everything is that takes part. */
export interface Places {
    readonly vigil: string;
    readonly defaultLangium: string;
    /** Holds the caches. */
    readonly temporary: string;
}

const YAML = fileURLToPath(new URL('../node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url));

/** The incident that is open while the others are closed. */
const OPEN = incidentFacts(3).name;

/** Vigil's server over a folder. Each name has a cache of its own. */
export function vigil({ vigil: server, temporary }: Places, name: string, folder: string): Contestant {
    return {
        name,
        command: [server, '--stdio'],
        folder,
        cache: cacheOf(temporary, name),
        languageId: 'vigil',
        incident: `incidents/${OPEN}.vigil`,
        register: 'register.vigil',
        tellsIdle: true,
    };
}

/** The server that Langium makes of the same grammar, over the same folder and the law. */
export function defaultLangium({ defaultLangium: server, temporary }: Places, folder: string, lawFolder: string): Contestant {
    return { ...vigil({ vigil: server, defaultLangium: server, temporary }, 'default Langium', folder), lawFolder, tellsIdle: false };
}

/** The language server of YAML with a schema, over the same incidents. */
export function yaml({ temporary }: Places, folder: string, schema: string): Contestant {
    const name = 'yaml-language-server';
    const settings = {
        validate: true,
        schemas: { [pathToFileURL(schema).href]: '*.yaml' },
        schemaStore: { enable: false },
        kubernetesCRDStore: { enable: false },
    };
    return {
        name,
        command: [YAML, '--stdio'],
        folder,
        cache: cacheOf(temporary, name),
        languageId: 'yaml',
        incident: `incidents/${OPEN}.yaml`,
        tellsIdle: false,
        settings: { yaml: settings },
    };
}

function cacheOf(temporary: string, name: string): string {
    return join(temporary, 'caches', name.replaceAll(/\W+/g, '-'));
}
