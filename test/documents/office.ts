import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A page as a picture. */
export interface PagePicture {
    readonly width: number;
    readonly height: number;
    /** Red, green and blue at a place, from 0 to 255. */
    readonly at: (x: number, y: number) => readonly [red: number, green: number, blue: number];
}

/** The programs in which people read documents: LibreOffice, and the tools of poppler. */
export class Office {
    readonly #folder = mkdtempSync(join(tmpdir(), 'vigil-office-'));
    #files = 0;

    /** Opens a DOCX in LibreOffice, which saves it as PDF. Throws what LibreOffice complains about. */
    convert(docx: Uint8Array): Uint8Array {
        const name = `document${this.#files++}`;
        writeFileSync(join(this.#folder, `${name}.docx`), docx);
        const profile = pathToFileURL(join(this.#folder, 'profile')).href;
        const words = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', this.#folder];
        this.#run('soffice', [...words, join(this.#folder, `${name}.docx`)]);
        return readFileSync(join(this.#folder, `${name}.pdf`));
    }

    /** The text of each page, as it is laid out. */
    pages(pdf: Uint8Array): readonly string[] {
        return this.#run('pdftotext', ['-layout', this.#save(pdf), '-'])
            .split('\f')
            .slice(0, -1);
    }

    /** What `pdfinfo` tells, by its names. */
    information(pdf: Uint8Array): ReadonlyMap<string, string> {
        const lines = this.#run('pdfinfo', [this.#save(pdf)]).split('\n');
        return new Map(lines.map((line) => [line.replace(/:.*/, ''), line.replace(/^[^:]*:\s*/, '')]));
    }

    /** The structure by which a document is read aloud. */
    structure(pdf: Uint8Array): string {
        return this.#run('pdfinfo', ['-struct-text', this.#save(pdf)]);
    }

    /** The fonts of a file: name, and whether it is embedded, in part, with its characters. */
    fonts(pdf: Uint8Array): readonly (readonly [name: string, embedded: string, subset: string, unicode: string])[] {
        const [, , ...lines] = this.#run('pdffonts', [this.#save(pdf)])
            .trimEnd()
            .split('\n');
        return lines.map((line) => {
            const [name = ''] = line.split(/\s+/);
            const [, embedded = '', subset = '', unicode = ''] = /(yes|no) +(yes|no) +(yes|no) +\d+ +\d+$/.exec(line) ?? [];
            return [name.replace(/^[A-Z]{6}\+/, ''), embedded, subset, unicode];
        });
    }

    /** A page as it is seen, 40 pixels an inch. */
    picture(pdf: Uint8Array, page: number): PagePicture {
        const target = join(this.#folder, `page${this.#files++}`);
        this.#run('pdftoppm', ['-r', '40', '-f', String(page), '-l', String(page), '-singlefile', this.#save(pdf), target]);
        const file = readFileSync(`${target}.ppm`);
        const [head = '', width = '', height = ''] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 40).toString('latin1')) ?? [];
        const at = (x: number, y: number): readonly [number, number, number] => {
            const place = head.length + (y * Number(width) + x) * 3;
            return [file[place] ?? 0, file[place + 1] ?? 0, file[place + 2] ?? 0];
        };
        return { width: Number(width), height: Number(height), at };
    }

    close(): void {
        rmSync(this.#folder, { recursive: true, force: true });
    }

    #save(pdf: Uint8Array): string {
        const file = join(this.#folder, `file${this.#files++}.pdf`);
        writeFileSync(file, pdf);
        return file;
    }

    /** What a program prints. Throws where it fails or complains. */
    #run(program: string, words: readonly string[]): string {
        const { status, stdout, stderr, error } = spawnSync(program, words, { encoding: 'utf8', maxBuffer: 1e8 });
        const complaint = stderr.split('\n').filter((line) => line !== '' && !line.includes('javaldx')).join('\n'); // prettier-ignore
        if (error || status !== 0 || complaint !== '') throw new Error(`${program}: ${error?.message ?? complaint}`);
        return stdout;
    }
}
