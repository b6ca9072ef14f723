/** Written in by the build from `package.json`. */
declare const VIGIL_VERSION: string | undefined;

/** The version of the server, as it tells the editor. */
export const version: string = typeof VIGIL_VERSION === 'string' ? VIGIL_VERSION : '0.0.0';
