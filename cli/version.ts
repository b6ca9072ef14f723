/** Written in by the build from `package.json`. */
declare const VIGIL_VERSION: string | undefined;

/** The version of the program, as `vigil --version` prints it. */
export const version: string = typeof VIGIL_VERSION === 'string' ? VIGIL_VERSION : '0.0.0';
