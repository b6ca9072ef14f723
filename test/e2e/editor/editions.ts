import { join } from 'node:path';
import { root } from '../../../scripts/root.ts';

/** A VS Code that the tests run in: a server that brings it into a page, from the npm registry. */
export interface Edition {
    /** The folder that it is installed in. */
    readonly folder: string;
    readonly codeServer: string;
    /** The version of Node that it needs, where it cannot run in the one that runs the tests. */
    readonly node?: string;
    /** Packages that it takes in another version: one that brings what it would else have to compile. */
    readonly overrides?: Readonly<Record<string, string>>;
}

/** The newest VS Code, and the oldest that the manifest allows. */
export const editions = {
    newest: { folder: join(root, '.vscode-server/newest'), codeServer: '4.139.1' },
    oldest: { folder: join(root, '.vscode-server/oldest'), codeServer: '4.100.3', node: '22.23.3', overrides: { argon2: '0.44.0' } },
} as const satisfies Record<string, Edition>;

export type EditionName = keyof typeof editions;

/** The package that brings a Node for this machine. */
export const nodePackage = `node-${process.platform}-${process.arch}`;

/** The program and the script that start the server of an edition. */
export function programOf({ folder, node }: Edition): readonly [program: string, script: string] {
    const modules = join(folder, 'node_modules');
    const program = node === undefined ? process.execPath : join(modules, nodePackage, 'bin/node');
    return [program, join(modules, 'code-server/out/node/entry.js')];
}

/** The folder of VS Code itself. */
export function codeFolder({ folder }: Edition): string {
    return join(folder, 'node_modules/code-server/lib/vscode');
}
