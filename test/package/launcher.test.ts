import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { install } from './installation.ts';
import type { Installation } from './installation.ts';

let vigil: Installation;
let workspace: string;

beforeAll(() => {
    vigil = install();
    workspace = mkdtempSync(join(tmpdir(), 'vigil-workspace-'));
    writeFileSync(
        join(workspace, 'old-node.cjs'),
        "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } });",
    );
});

afterAll(() => {
    vigil.remove();
    rmSync(workspace, { recursive: true, force: true });
});

function filesBelow(folder: string): string[] {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

describe('the packed command line', () => {
    it.each(['--version', '-V'])('answers %s with its version and nothing else', (option) => {
        expect(vigil.run(workspace, [option])).toEqual({ status: 0, output: '0.1.0\n', errors: '' });
    });

    it('says what it needs when Node is too old', () => {
        const run = vigil.run(workspace, ['check'], { node: ['--require', join(workspace, 'old-node.cjs')] });
        expect(run).toEqual({ status: 2, output: '', errors: 'vigil needs Node 22 or newer; this is Node 20.20.2.\n' });
    });

    it('keeps its compiled code in the user’s cache folder from the second start on', () => {
        const file = join(vigil.cache, 'code', `${process.version}-${process.arch}`);
        rmSync(file, { force: true });
        vigil.run(workspace, ['--help']);
        expect(readFileSync(file)).toHaveLength(0);
        vigil.run(workspace, ['--help']);
        const kept = readFileSync(file);
        expect(kept.length).toBeGreaterThan(10_000);
        vigil.run(workspace, ['--help']);
        expect(readFileSync(file)).toEqual(kept);
    });

    it.each([
        ['cut short', (code: Buffer) => code.subarray(0, code.length / 2)],
        ['altered at its end', (code: Buffer) => Buffer.concat([code.subarray(0, -64), Buffer.alloc(64, 0xff)])],
        ['altered at its beginning', (code: Buffer) => Buffer.concat([Buffer.alloc(64, 0xff), code.subarray(64)])],
        ['emptied', () => Buffer.alloc(0)],
    ])('runs, and compiles again, where its compiled code was %s', (_damage, damaged) => {
        const file = join(vigil.cache, 'code', `${process.version}-${process.arch}`);
        vigil.run(workspace, ['explain', 'duty-overdue']);
        const intact = vigil.run(workspace, ['explain', 'duty-overdue']);
        writeFileSync(file, damaged(readFileSync(file)));
        expect(vigil.run(workspace, ['explain', 'duty-overdue'])).toEqual(intact);
        expect(intact.status).toBe(0);
        expect(readFileSync(file).length).toBeGreaterThan(10_000);
    });

    it('keeps nothing with --no-cache', () => {
        const cache = join(workspace, 'untouched');
        vigil.run(workspace, ['check', '--no-cache'], { environment: { XDG_CACHE_HOME: cache } });
        expect(existsSync(cache)).toBe(false);
    });

    it('runs where the cache folder cannot be written', () => {
        const run = vigil.run(workspace, ['--help'], { environment: { XDG_CACHE_HOME: join(workspace, 'old-node.cjs') } });
        expect(run.status).toBe(0);
        expect(run.errors).toBe('');
    });

    it('depends on nothing that would have to be fetched', () => {
        const manifest: unknown = JSON.parse(readFileSync(join(vigil.package, 'package.json'), 'utf8'));
        expect(manifest).toMatchObject({ name: 'vigil', bin: { vigil: 'dist/cli/vigil.cjs' }, engines: { node: '>=22' } });
        for (const field of ['dependencies', 'devDependencies', 'optionalDependencies', 'scripts', 'private'])
            expect(manifest).not.toHaveProperty(field);
    });

    it('holds the program, the law and its licence, and no source', () => {
        const files = filesBelow(vigil.package);
        expect(files).toEqual(
            expect.arrayContaining([
                'LICENSE',
                'dist/cli/main.cjs',
                'dist/cli/vigil.cjs',
                'dist/server/documents.cjs',
                'language/law/ai-act.vigil',
            ]),
        );
        expect(files.filter((path) => /\.(?:m?ts|map)$/.test(path))).toEqual([]);
    });

    it('names no folder of the machine that built it', () => {
        const bundles = filesBelow(join(vigil.package, 'dist')).filter((path) => path.endsWith('.cjs'));
        const built = process.cwd();
        expect(bundles.filter((path) => readFileSync(join(vigil.package, 'dist', path), 'utf8').includes(built))).toEqual([]);
    });
});
