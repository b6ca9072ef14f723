import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Bounds, Discovery } from '../../files/discover.ts';
import { discover } from '../../files/discover.ts';

/** A folder with files, gone after the test. */
class Place implements Disposable {
    readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'vigil-discover-')));

    constructor(...names: readonly string[]) {
        for (const name of names) this.write(name);
    }

    write(name: string, text = ''): this {
        mkdirSync(dirname(join(this.path, name)), { recursive: true });
        writeFileSync(join(this.path, name), text);
        return this;
    }

    link(name: string, target: string): this {
        symlinkSync(target, join(this.path, name));
        return this;
    }

    git(...words: readonly string[]): this {
        const { status, stderr } = spawnSync('git', words, { cwd: this.path, encoding: 'utf8' });
        if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`);
        return this;
    }

    discover(paths: readonly string[] = [], from = '.', bounds: Partial<Bounds> = {}): Discovery {
        return discover(paths, join(this.path, from), { leavesOutOf: () => () => false, mostFolders: 100, ...bounds });
    }

    /** Each workspace by its root, with its files; those that were not asked about stand in brackets. */
    found(paths: readonly string[] = [], from = '.', bounds: Partial<Bounds> = {}): Readonly<Record<string, readonly string[]>> {
        return Object.fromEntries(
            this.discover(paths, from, bounds).workspaces.map(({ root, files }) => [
                `${root.ground} ${root.folder.slice(this.path.length + 1)}`.trim(),
                files.map(({ path, isAsked }) => (isAsked ? path : `(${path})`)),
            ]),
        );
    }

    [Symbol.dispose](): void {
        rmSync(this.path, { recursive: true, force: true });
    }
}

describe('the root of a workspace', () => {
    it('is the nearest folder above with a vigil.json, else the root of the repository, else the folder that was given', () => {
        using place = new Place('w/vigil.json', 'w/a.vigil', 'w/in/b.vigil', 'r/.git/HEAD', 'r/in/c.vigil', 'r/d.vigil', 'free/in/e.vigil');
        expect(place.found([], 'w/in')).toEqual({ 'configuration w': ['(a.vigil)', 'in/b.vigil'] });
        expect(place.found(['w/a.vigil'])).toEqual({ 'configuration w': ['a.vigil', '(in/b.vigil)'] });
        expect(place.found([], 'r/in')).toEqual({ 'repository r': ['(d.vigil)', 'in/c.vigil'] });
        expect(place.found([], 'free')).toEqual({ 'given free': ['in/e.vigil'] });
        expect(place.found(['in'], 'free')).toEqual({ 'given free': ['in/e.vigil'] });
        expect(place.found(['../free/in'], 'w')).toEqual({ 'given free/in': ['e.vigil'] });
    });

    it('further down is a workspace of its own, and each path belongs to its own', () => {
        using place = new Place(
            'a.vigil',
            'one/vigil.json',
            'one/b.vigil',
            'two/.git/HEAD',
            'two/c.vigil',
            'two/three/vigil.json',
            'two/three/d.vigil',
        );
        expect(place.found()).toEqual({
            given: ['a.vigil'],
            'configuration one': ['b.vigil'],
            'repository two': ['c.vigil'],
            'configuration two/three': ['d.vigil'],
        });
        expect(place.found(['one/b.vigil', 'two/three'])).toEqual({
            'configuration one': ['b.vigil'],
            'configuration two/three': ['d.vigil'],
        });
        expect(place.found(['two/c.vigil'])).toEqual({ 'repository two': ['c.vigil'] });
        expect(place.discover(['two/c.vigil']).workspaces[0]?.nested).toEqual(['three']);
    });

    it('with a vigil.json takes in the repositories inside', () => {
        using place = new Place('vigil.json', 'part/.git/HEAD', 'part/a.vigil');
        expect(place.found()).toEqual({ configuration: ['part/a.vigil'] });
        expect(place.found([], 'part')).toEqual({ configuration: ['part/a.vigil'] });
    });

    it('may be said', () => {
        using place = new Place('.git/HEAD', 'a.vigil', 'in/b.vigil', 'in/deep/c.vigil');
        expect(place.found(['in/deep'], '.', { root: 'in' })).toEqual({ 'given in': ['(b.vigil)', 'deep/c.vigil'] });
    });

    it('that was not found bounds the search', () => {
        const names = Array.from({ length: 12 }, (_, index) => `${index}/a.vigil`);
        using place = new Place(...names);
        expect(place.discover([], '.', { mostFolders: 10 }).workspaces.map(({ isWhole }) => isWhole)).toEqual([false]);
        place.write('vigil.json');
        expect(place.discover([], '.', { mostFolders: 10 }).workspaces.map(({ isWhole }) => isWhole)).toEqual([true]);
    });
});

describe('a source', () => {
    it('has an ending in capitals or not, and a name that does not begin with a dot', () => {
        using place = new Place('INC.VIGIL', 'b.Vigil', '.c.vigil', 'd.vigil~', '#e.vigil#', '.f.vigil.swp', 'g.vigil.orig', '.vigil');
        place.link('.#INC.VIGIL', 'anna@host.1234:1').link('.#b.vigil', 'anna@host.1234:1');
        expect(place.found()).toEqual({ given: ['INC.VIGIL', 'b.Vigil'] });
        expect(place.discover().workspaces[0]?.faults).toEqual([]);
        expect(place.discover(['.c.vigil', 'INC.VIGIL'])).toMatchObject({ refused: [{ path: '.c.vigil', because: 'dot' }], faults: [] });
    });

    it('behind a link is read where the link ends inside the workspace, and said where it does not', () => {
        using place = new Place('w/vigil.json', 'w/a.vigil', 'w/text.txt', 'out/b.vigil', 'w/other/vigil.json', 'w/other/c.vigil');
        place.link('w/inside.vigil', 'text.txt').link('w/again.vigil', 'a.vigil').link('w/outside.vigil', '../out/b.vigil');
        place.link('w/folder', '../out').link('w/another.vigil', 'other/c.vigil').link('w/circle', '.');
        const [workspace] = place.discover([], 'w').workspaces;
        expect(workspace?.files.map(({ path }) => path)).toEqual(['a.vigil', 'inside.vigil']);
        expect(workspace?.linksOutside).toEqual(['another.vigil', 'folder', 'outside.vigil']);
    });

    it('on standard input takes the place of the file that it is', () => {
        using place = new Place('w/vigil.json', 'w/in/a.vigil', 'w/b.vigil');
        const [workspace, ...others] = place.discover(['-'], 'w/in', { standardInputName: 'a.vigil' }).workspaces;
        expect(others).toEqual([]);
        expect(workspace?.files).toEqual([
            { path: 'b.vigil', absolute: join(place.path, 'w/b.vigil'), isAsked: false },
            { path: 'in/a.vigil', isAsked: true },
        ]);
        expect(place.found(['-'], 'w', { standardInputName: 'in/new.vigil' })).toEqual({
            'configuration w': ['(b.vigil)', '(in/a.vigil)', 'in/new.vigil'],
        });
        expect(place.found(['-'], 'w')).toEqual({ 'alone w': ['<stdin>'] });
    });
});

describe('what git ignores', () => {
    it.each([
        ['in the usual form', []],
        ['in its fourth form', ['update-index', '--index-version', '4']],
        ['in two parts', ['update-index', '--split-index']],
    ])('is read where git tracks it, with an index %s', (_, words) => {
        using place = new Place('build/kept.vigil', 'build/deep/kept.vigil', 'a.vigil', 'größe.vigil', 'draft.vigil').git('init', '-q');
        place.git('add', '.');
        if (words.length > 0) place.git(...words);
        place.write('later.vigil').git('add', 'later.vigil');
        place.write('.gitignore', 'build/\n*.vigil\n').write('build/new.vigil').write('build/other/new.vigil').write('new.vigil');
        expect(place.found()).toEqual({
            repository: ['a.vigil', 'build/deep/kept.vigil', 'build/kept.vigil', 'draft.vigil', 'größe.vigil', 'later.vigil'],
        });
        expect(place.discover().workspaces[0]?.leftOut).toMatchObject({ byGit: 3, byConfiguration: 0, isCounted: true });
        expect(place.discover().workspaces[0]?.leftOut.trackedThoughIgnored).toContain('build/kept.vigil');
    });

    it('is read where git tracks it by longer names of content', () => {
        using place = new Place('a.vigil', 'b.vigil').git('init', '-q', '--object-format=sha256').git('add', 'a.vigil');
        place.write('.gitignore', '*.vigil\n');
        expect(place.found()).toEqual({ repository: ['a.vigil'] });
    });

    it('is counted beside what vigil.json leaves out', () => {
        using place = new Place('.git/HEAD', 'a.vigil', 'drafts/b.vigil', 'drafts/deep/c.vigil', 'out/d.vigil', 'node_modules/e.vigil');
        place.write('.gitignore', 'out/\n');
        const leavesOutOf = () => (path: string) => path.startsWith('drafts/');
        expect(place.found([], '.', { leavesOutOf })).toEqual({ repository: ['a.vigil'] });
        expect(place.discover([], '.', { leavesOutOf }).workspaces[0]?.leftOut).toMatchObject({ byGit: 1, byConfiguration: 2 });
        expect(place.discover(['drafts/b.vigil', 'drafts/deep'], '.', { leavesOutOf }).refused).toEqual([
            { path: 'drafts/deep', because: 'configuration' },
            { path: 'drafts/b.vigil', because: 'configuration' },
        ]);
    });

    it('is damaged without harm', () => {
        using place = new Place('.git/HEAD', 'a.vigil', 'b.vigil');
        place.write('.gitignore', 'b.vigil\n').write('.git/index', 'DIRC\0\0\0\u0002\0\0\0\u0009junk');
        expect(place.found()).toEqual({ repository: ['a.vigil'] });
    });
});
