/** Written in by the build from `package.json`. */
declare const VIGIL_VERSION: string | undefined;

/** The version of the server, as it tells the editor. */
export const version: string = typeof VIGIL_VERSION === 'string' ? VIGIL_VERSION : '0.0.0';

/** Written in by the build: a hash over the code and the law. */
declare const VIGIL_BUILD: string | undefined;

/** What decides a finding besides files and instant, as a hash; empty where the server is not built, and no finding is kept then. */
export const build: string = typeof VIGIL_BUILD === 'string' ? VIGIL_BUILD : '';
