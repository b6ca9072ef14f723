import type { checkFormats } from '../../../language/analysis/configuration/configuration.ts';
import { printGithub } from './github.ts';
import { printGitlab } from './gitlab.ts';
import { printJson } from './json.ts';
import { printJunit } from './junit.ts';
import { printPretty } from './pretty.ts';
import type { FindingsFormat } from './result.ts';
import { printSarif } from './sarif.ts';

/** The formats of `vigil check`, by the name that `--format` takes. */
export const findingsFormats = {
    pretty: printPretty,
    json: printJson,
    sarif: printSarif,
    junit: printJunit,
    github: printGithub,
    gitlab: printGitlab,
} as const satisfies Record<(typeof checkFormats)[number], FindingsFormat>;

export type FindingsFormatName = keyof typeof findingsFormats;
