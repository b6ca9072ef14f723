import type { checkFormats } from '../../../language/analysis/configuration/configuration.ts';
import { printGithub } from './github.ts';
import { printJson } from './json.ts';
import { printJunit } from './junit.ts';
import { printPretty } from './pretty.ts';
import type { FindingsFormat } from './result.ts';

/** The formats of `vigil check`, by the name that `--format` takes. Those that take fingerprints load when they are asked for. */
export const findingsFormats = {
    pretty: printPretty,
    json: printJson,
    sarif: async (result) => (await import('./sarif.ts')).printSarif(result),
    junit: printJunit,
    github: printGithub,
    gitlab: async (result) => (await import('./gitlab.ts')).printGitlab(result),
} as const satisfies Record<(typeof checkFormats)[number], FindingsFormat>;

export type FindingsFormatName = keyof typeof findingsFormats;
