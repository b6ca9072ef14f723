import type { SourceFile } from '../../language/facts/source.ts';
import { nameOfLaw } from '../../language/analysis/library/law-in-short.ts';
import { checkCodes, shippedLaw, textOfLaw } from '../../language/analysis/library/shipped-law.ts';
import { canonicalUri, isBelow, uriBelow } from '../documents/uri.ts';

/** Where the editor finds the law when no file of it is at hand: it asks the server for the text. */
export const VIRTUAL_LAW = 'vigil-law:';

/** Folders of an installation, as URIs. */
export interface Installed {
    /** With the law files. */
    readonly law: string;
    /** With a page about each check. */
    readonly pages: string;
}

const VIRTUAL: Installed = { law: VIRTUAL_LAW, pages: `${VIRTUAL_LAW}/checks` };

/** What ships with the language, the law and a page about each check, and how an editor opens it. */
export class Library {
    readonly files: readonly SourceFile[] = shippedLaw;
    readonly #byPath = new Map(shippedLaw.map((file) => [file.path, file]));
    readonly #folder: string;
    readonly #pages: string;
    readonly #pageOf = new Map<string, string>();

    /** @param installed where the files are; virtual where the editor asks for their texts */
    constructor({ law, pages }: Installed = VIRTUAL) {
        this.#folder = canonicalUri(law);
        this.#pages = canonicalUri(pages);
    }

    source(path: string): SourceFile | undefined {
        return this.#byPath.get(path);
    }

    /** The text of a law file, by its path. */
    text(path: string): string | undefined {
        return textOfLaw(path);
    }

    /** The path of a law file, by the URI that an editor opens it with. */
    pathOf(uri: string): string | undefined {
        const canonical = canonicalUri(uri);
        if (!isBelow(canonical, this.#folder)) return undefined;
        return this.files.find((file) => this.uriOf(file.path) === canonical)?.path;
    }

    /** The URI of the page about a check. */
    readonly pageOf = (code: string): string => {
        const page = this.#pageOf.get(code) ?? uriBelow(this.#pages, `${code}.md`);
        this.#pageOf.set(code, page);
        return page;
    };

    /** The check that a page is about, by the URI that an editor opens it with. */
    checkOf(uri: string): string | undefined {
        const canonical = canonicalUri(uri);
        return checkCodes.find((code) => this.pageOf(code) === canonical);
    }

    /** The URI of a law file; undefined for any other file. */
    uriOf(path: string): string | undefined {
        return this.#byPath.has(path) ? uriBelow(this.#folder, `${nameOfLaw(path)}.vigil`) : undefined;
    }
}
