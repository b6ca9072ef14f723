import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Uri } from 'vscode';
import { findFiles, readFiles } from '../../client/server/supply-files.ts';
import { FileType, workspace } from './fake-vscode.ts';

beforeEach(() => {
    vi.resetAllMocks();
});

describe('the files that the client supplies', () => {
    it('are those that the editor finds', async () => {
        workspace.findFiles.mockResolvedValue([Uri.parse('memfs:/a/x.vigil')]);
        expect(await findFiles(Uri.parse('memfs:/a'))).toEqual(['memfs:/a/x.vigil']);
    });

    it.each([
        ['finds nothing', () => workspace.findFiles.mockResolvedValue([])],
        ['cannot search', () => workspace.findFiles.mockRejectedValue(new Error('no program to search with'))],
    ])('are found by walking where the editor %s, without following links', async (_, arrange) => {
        arrange();
        const folders: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
            'memfs:/a': [
                ['x.vigil', FileType.File],
                ['notes.md', FileType.File],
                ['deep', FileType.Directory],
                ['node_modules', FileType.Directory],
                ['circle', FileType.Directory | FileType.SymbolicLink],
            ],
            'memfs:/a/deep': [['y.vigil', FileType.File]],
        };
        workspace.fs.readDirectory.mockImplementation((uri) => {
            const entries = folders[uri.toString()];
            return entries ? Promise.resolve(entries) : Promise.reject(new Error('no such folder'));
        });
        expect(await findFiles(Uri.parse('memfs:/a'))).toEqual(['memfs:/a/x.vigil', 'memfs:/a/deep/y.vigil']);
    });

    it('come as bytes in base 64, and as nothing where one cannot be read', async () => {
        workspace.fs.readFile.mockImplementation((uri) =>
            uri.toString() === 'memfs:/a' ? Promise.resolve(new Uint8Array([0xef, 0xbb, 0xbf, 0xff])) : Promise.reject(new Error('gone')),
        );
        expect(await readFiles(['memfs:/a', 'memfs:/b'])).toEqual(['77u//w==', null]);
    });

    it('may be long', async () => {
        workspace.fs.readFile.mockResolvedValue(new Uint8Array(100_000).fill(65));
        const [content] = await readFiles(['memfs:/a']);
        expect(atob(content ?? '')).toBe('A'.repeat(100_000));
    });
});
