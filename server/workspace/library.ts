import type { SourceFile } from '../../language/facts/source.ts';
import { lawTexts } from '../../language/generated/law-text.ts';
import { lawFiles } from '../../language/generated/law.ts';
import { canonicalUri, isBelow, uriBelow } from '../documents/uri.ts';

/** Where the editor finds the law when no file of it is at hand: it asks the server for the text. */
export const VIRTUAL_LAW = 'vigil-law:';

/** The law that ships with the language, and how an editor opens it. */
export class Library {
    readonly files: readonly SourceFile[] = lawFiles;
    readonly #byPath = new Map(lawFiles.map((file) => [file.path, file]));
    readonly #parties = new Set(lawFiles.flatMap((file) => file.parties.map((party) => party.name.text)));
    readonly #folder: string;

    /** @param folder the URI of the folder with the law files; the virtual one where the editor asks for their texts */
    constructor(folder: string = VIRTUAL_LAW) {
        this.#folder = canonicalUri(folder);
    }

    readonly declaresParty = (name: string): boolean => this.#parties.has(name);

    source(path: string): SourceFile | undefined {
        return this.#byPath.get(path);
    }

    /** The text of a law file, by its path. */
    text(path: string): string | undefined {
        return this.#byPath.has(path) ? lawTexts[nameOf(path)] : undefined;
    }

    /** The path of a law file, by the URI that an editor opens it with. */
    pathOf(uri: string): string | undefined {
        const canonical = canonicalUri(uri);
        if (!isBelow(canonical, this.#folder)) return undefined;
        return this.files.find((file) => this.uriOf(file.path) === canonical)?.path;
    }

    /** The URI of a law file; undefined for any other file. */
    uriOf(path: string): string | undefined {
        return this.#byPath.has(path) ? uriBelow(this.#folder, `${nameOf(path)}.vigil`) : undefined;
    }
}

function nameOf(path: string): string {
    return path.replace(/^.*\//, '').replace(/\.vigil$/, '');
}
