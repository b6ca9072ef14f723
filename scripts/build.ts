/** Bundles the command line into `dist/cli/`: a small launcher, the program, and the parts that few runs need. */
import { build, transform } from 'esbuild';
import type { BuildOptions, Metafile, Plugin } from 'esbuild';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildExtension } from './build-extension.ts';
import { generate } from './generate.ts';
import { root, succeed } from './root.ts';

const TARGET = 'node22';
/** Stands in the bundle for the hash over all of it, which is known only once it is there. */
const BUILD_MARK = '@vigil-build@';

function programVersion(): string {
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    if (typeof manifest === 'object' && manifest && 'version' in manifest && typeof manifest.version === 'string') return manifest.version;
    throw new Error('package.json has no version.');
}

const bundled = {
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' }, // its other form asks for files that no bundle has
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: TARGET,
    minify: true,
    legalComments: 'none',
    logLevel: 'silent', // what goes wrong is in the error that is thrown
} as const satisfies BuildOptions;

/**
 * A hash over what turns texts into records: the same in the command line and in the server, which keep records for each other.
 * Whatever happens to a record afterwards is not part of it.
 */
async function hashOfReader(): Promise<string> {
    const { outputFiles } = await build({
        ...bundled,
        entryPoints: [
            'language/analysis/records/straight-reader.ts',
            'language/analysis/records/text-reader.ts',
            'files/decode.ts',
            'language/analysis/records/packed-file.ts',
        ],
        outdir: 'dist',
        write: false,
        plugins: [noEditorProtocol],
    });
    return outputFiles.reduce((sum, { text }) => sum.update(text), createHash('sha256')).digest('base64url');
}

/** A hash over the server, the law and the texts that it speaks in: all that decides what it finds, besides files and instant. */
async function hashOfServer(reader: string): Promise<string> {
    const { outputFiles } = await build({
        ...shared({ built: '', reader }),
        entryPoints: ['server/main.ts'],
        outdir: 'dist',
        write: false,
    });
    return outputFiles.reduce((sum, { text }) => sum.update(text), createHash('sha256')).digest('hex');
}

interface Written {
    readonly built: string;
    readonly reader: string;
}

function shared({ built, reader }: Written): BuildOptions {
    return {
        ...bundled,
        define: {
            VIGIL_VERSION: JSON.stringify(programVersion()),
            VIGIL_BUILD: JSON.stringify(built),
            VIGIL_READER: JSON.stringify(reader),
        },
    };
}

/**
 * Langium's core takes four small things from the protocol between editors and language servers. The command line speaks with
 * no editor, and loading that protocol takes most of what a bare start of Node does.
 */
const noEditorProtocol: Plugin = {
    name: 'no-editor-protocol',
    setup(context) {
        const rpc = join(root, 'node_modules/vscode-jsonrpc/lib/common');
        context.onResolve({ filter: /^vscode-languageserver-protocol$/ }, ({ path }) => ({ path, namespace: 'no-editor' }));
        context.onLoad({ filter: /.*/, namespace: 'no-editor' }, () => ({
            resolveDir: root,
            contents: `
                export { CancellationToken, CancellationTokenSource } from ${JSON.stringify(join(rpc, 'cancellation.js'))};
                export { Emitter } from ${JSON.stringify(join(rpc, 'events.js'))};
                export const LSPErrorCodes = { ServerCancelled: -32802, RequestFailed: -32803 };
                export class ResponseError extends Error {
                    constructor(code, message) { super(message); this.code = code; }
                }`,
        }));
    },
};

async function buildLauncher(folder: string, written: Written): Promise<void> {
    await build({
        ...shared(written),
        entryPoints: { vigil: 'cli/launcher.ts' },
        outdir: folder,
        format: 'cjs',
        outExtension: { '.js': '.cjs' },
        supported: { 'dynamic-import': false },
        banner: { js: '#!/usr/bin/env node' },
    });
}

/**
 * esbuild divides only ES modules into parts that load when asked for, and the program has to be CommonJS: so it is divided
 * first, and each part is turned into CommonJS afterwards. Returns the hash over all of it.
 */
async function buildProgram(folder: string, reader: string): Promise<string> {
    const { outputFiles, metafile } = await build({
        ...shared({ built: BUILD_MARK, reader }),
        entryPoints: { main: 'cli/main.ts' },
        outdir: folder,
        format: 'esm',
        splitting: true,
        chunkNames: 'parts/[name]-[hash]',
        outExtension: { '.js': '.mjs' },
        write: false,
        metafile: true,
        plugins: [noEditorProtocol],
    });
    refuseCircles(metafile);
    const fingerprint = createHash('sha256');
    for (const file of outputFiles) fingerprint.update(file.text);
    const built = fingerprint.digest('hex');
    for (const file of outputFiles) {
        const { code } = await transform(asPart(file.text.replaceAll(BUILD_MARK, built)), {
            format: 'cjs',
            target: TARGET,
            platform: 'node',
            minify: true,
            supported: { 'dynamic-import': false },
        });
        mkdirSync(join(file.path, '..'), { recursive: true });
        writeFileSync(file.path.replace(/\.mjs$/, '.cjs'), code);
    }
    return built;
}

/** Throws where parts of the program lead in a circle: the first of them would be given nothing by the last, without a word. */
function refuseCircles({ outputs }: Metafile): void {
    const known = new Set<string>();
    const follow = (part: string, way: readonly string[]): void => {
        if (way.includes(part)) throw new Error(`Parts of the program lead in a circle: ${[...way, part].join(' -> ')}`);
        if (known.has(part)) return;
        const needed = outputs[part]?.imports.filter(({ kind, external }) => kind === 'import-statement' && external !== true) ?? [];
        for (const { path } of needed) follow(path, [...way, part]);
        known.add(part);
    };
    for (const part of Object.keys(outputs)) follow(part, []);
}

const OTHER_PART = String.raw`"(\.{1,2}/[^"]+)\.mjs"`;

/**
 * A part of the program whose imports of other parts, and exports to them, are plain values. esbuild would make them properties that
 * ask a function, which asks another, at every call from part to part; that is right for parts that lead in a circle, and these do not.
 */
function asPart(text: string): string {
    const bound = (list: string): string => list.replaceAll(/([\w$]+) as ([\w$]+)/g, '$1:$2');
    const given = (list: string): string => list.replaceAll(/([\w$]+) as ([\w$]+)/g, '$2:$1');
    return text
        .replaceAll(new RegExp(String.raw`\bimport\s*\{([^{}]*)\}\s*from\s*${OTHER_PART}`, 'g'), (_, list: string, part: string) => {
            return `const{${bound(list)}}=require("${part}.cjs")`;
        })
        .replaceAll(new RegExp(String.raw`\bimport\s*${OTHER_PART}`, 'g'), 'require("$1.cjs")')
        .replaceAll(new RegExp(String.raw`\bimport\(${OTHER_PART}\)`, 'g'), 'Promise.resolve().then(()=>require("$1.cjs"))')
        .replace(/\bexport\s*\{([^{}]*)\};\s*$/, (_, list: string) => `module.exports={${given(list)}};`);
}

/** Generates and bundles. Throws when a file cannot be bundled; the reasons are printed, and the bundles before stay as they were. */
export async function buildAll(): Promise<void> {
    await generate();
    const dist = join(root, 'dist');
    mkdirSync(dist, { recursive: true });
    const fresh = mkdtempSync(join(dist, 'cli-'));
    chmodSync(fresh, 0o755);
    try {
        const reader = await hashOfReader();
        await buildLauncher(fresh, { built: await buildProgram(fresh, reader), reader });
        chmodSync(join(fresh, 'vigil.cjs'), 0o755);
        replaceFolder(join(dist, 'cli'), fresh);
        await buildExtension(dist, shared({ built: await hashOfServer(reader), reader }).define ?? {});
    } finally {
        rmSync(fresh, { recursive: true, force: true });
    }
}

/** Puts `fresh` in the place of `folder` in one step, so that a program that starts meanwhile finds all of its parts. */
function replaceFolder(folder: string, fresh: string): void {
    const former = `${fresh}-former`;
    if (existsSync(folder)) renameSync(folder, former);
    renameSync(fresh, folder);
    rmSync(former, { recursive: true, force: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await succeed(buildAll);
