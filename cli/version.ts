/** Written in by the build from `package.json`. */
declare const VIGIL_VERSION: string | undefined;

/** The version of the program, as `vigil --version` prints it. */
export const version: string = typeof VIGIL_VERSION === 'string' ? VIGIL_VERSION : '0.0.0';

/** Written in by the build: a hash over the code and the law. */
declare const VIGIL_BUILD: string | undefined;

/** What decides a finding besides files and instant, as a hash; empty where the program is not built, and nothing is cached then. */
export const build: string = typeof VIGIL_BUILD === 'string' ? VIGIL_BUILD : '';
