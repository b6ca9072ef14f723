import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgram } from './program.ts';

/** A page as a picture. */
export interface PagePicture {
    readonly width: number;
    readonly height: number;
    /** Red, green and blue at a place, from 0 to 255. */
    readonly at: (x: number, y: number) => readonly [red: number, green: number, blue: number];
}

/** The programs in which people read documents: LibreOffice, and the tools of poppler. Files are named by their paths. */
export class Office {
    readonly #folder = mkdtempSync(join(tmpdir(), 'vigil-office-'));
    #files = 0;

    /**
     * Opens each DOCX in LibreOffice, which saves it as PDF: all in one start, since the start is what takes long. Throws what
     * LibreOffice complains about, and where it is not done in time.
     */
    async convert(files: readonly string[], seconds: number): Promise<readonly string[]> {
        const profile = pathToFileURL(join(this.#folder, 'profile')).href;
        const words = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', this.#folder];
        await runProgram('soffice', [...words, ...files], seconds);
        return files.map((file) => file.replace(/docx$/, 'pdf'));
    }

    save(bytes: Uint8Array, ending: 'docx' | 'pdf'): string {
        const file = join(this.#folder, `file${this.#files++}.${ending}`);
        writeFileSync(file, bytes);
        return file;
    }

    /** The text of each page, as it is laid out, or in the order in which it is drawn. */
    async pages(pdf: string, order: 'layout' | 'raw' = 'layout'): Promise<readonly string[]> {
        const text = await runProgram('pdftotext', [`-${order}`, pdf, '-']);
        return text.split('\f').slice(0, -1);
    }

    /** What `pdfinfo` tells, by its names. */
    async information(pdf: string): Promise<ReadonlyMap<string, string>> {
        const lines = (await runProgram('pdfinfo', [pdf])).split('\n');
        return new Map(lines.map((line) => [line.replace(/:.*/, ''), line.replace(/^[^:]*:\s*/, '')]));
    }

    /** The structure by which a document is read aloud. */
    structure(pdf: string): Promise<string> {
        return runProgram('pdfinfo', ['-struct-text', pdf]);
    }

    /** The fonts of a file: name, and whether it is embedded, in part, with its characters. */
    async fonts(pdf: string): Promise<readonly (readonly [name: string, embedded: string, subset: string, unicode: string])[]> {
        const [, , ...lines] = (await runProgram('pdffonts', [pdf])).trimEnd().split('\n');
        return lines.map((line) => {
            const [name = ''] = line.split(/\s+/);
            const [, embedded = '', subset = '', unicode = ''] = /(yes|no) +(yes|no) +(yes|no) +\d+ +\d+$/.exec(line) ?? [];
            return [name.replace(/^[A-Z]{6}\+/, ''), embedded, subset, unicode];
        });
    }

    /** Each page as it is seen, 40 pixels an inch. */
    async pictures(pdf: string): Promise<readonly PagePicture[]> {
        const folder = mkdtempSync(join(this.#folder, 'pages'));
        await runProgram('pdftoppm', ['-r', '40', pdf, join(folder, 'page')]);
        return readdirSync(folder)
            .sort()
            .map((name) => pictureIn(readFileSync(join(folder, name))));
    }

    close(): void {
        rmSync(this.#folder, { recursive: true, force: true });
    }
}

/** A picture in the format PPM: a head in words, then three bytes a pixel. */
function pictureIn(file: Buffer): PagePicture {
    const [head = '', width = '', height = ''] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 40).toString('latin1')) ?? [];
    const at = (x: number, y: number): readonly [number, number, number] => {
        const place = head.length + (y * Number(width) + x) * 3;
        return [file[place] ?? 0, file[place + 1] ?? 0, file[place + 2] ?? 0];
    };
    return { width: Number(width), height: Number(height), at };
}
