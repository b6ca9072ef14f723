import { describe, expect, it } from 'vitest';
import { committedFiles, sourceFiles, textOf } from './source-files.ts';

const MAX_LINES = 500;
const VAGUE_FOLDERS = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'types', 'lib', 'shared', 'core', 'stuff']);

/** Absolute paths into somebody's machine: a root folder that people and build machines work in, and something below it. */
const MACHINE_PATH = new RegExp(
    String.raw`(?:^|[\s"'\x60(=:,])/(?:${['work', 'root', 'home', 'Users', 'workspace'].join('|')})/[\w.]`,
    'm',
);

/** Hosts that packages are fetched from: an address in the lock file binds every installation to one of them. */
const REGISTRY_HOST = new RegExp([String.raw`registry\.(?:npmjs|yarnpkg)`, 'npmmirror', String.raw`"resolved": *"http`].join('|'));

const BINARY = /\.(?:png|gif|jpg|ico|woff2?|ttf|pdf|docx|vsix|tgz|wasm)$/;
const textFiles = committedFiles.filter((path) => !BINARY.test(path) && path !== 'test/architecture/files.test.ts');

describe('the files of the repository', () => {
    it('name no path of anybody’s machine', () => {
        expect(textFiles.filter((path) => MACHINE_PATH.test(textOf(path)))).toEqual([]);
    });

    it('name no package registry', () => {
        expect(textFiles.filter((path) => REGISTRY_HOST.test(textOf(path)))).toEqual([]);
    });

    it('recognise a path of a machine when there is one', () => {
        expect(MACHINE_PATH.test("read('/home/mira/register.vigil')")).toBe(true);
        expect(MACHINE_PATH.test('https://example.example/home/page')).toBe(false);
        expect(REGISTRY_HOST.test('"resolved": "https://packages.example/x.tgz"')).toBe(true);
    });

    it(`have at most ${MAX_LINES} lines where they are written by hand`, () => {
        const long = sourceFiles.map((path) => ({ path, lines: textOf(path).trimEnd().split('\n').length }));
        expect(long.filter(({ lines }) => lines > MAX_LINES)).toEqual([]);
    });

    it('live in folders whose names say something', () => {
        const vague = committedFiles.filter((path) =>
            path
                .split('/')
                .slice(0, -1)
                .some((folder) => VAGUE_FOLDERS.has(folder)),
        );
        expect(vague).toEqual([]);
    });

    it('leave no test out', () => {
        const tests = sourceFiles.filter((path) => path.endsWith('.test.ts') && path !== 'test/architecture/files.test.ts');
        expect(tests.filter((path) => /\b(?:it|test|describe)(?:\.\w+)*\.(?:only|skip|todo|skipIf|runIf)\b/.test(textOf(path)))).toEqual(
            [],
        );
    });
});
