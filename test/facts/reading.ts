import { readSource } from '../../language/facts/read.ts';
import type { SourceFile } from '../../language/facts/source.ts';
import { createParser } from '../../language/syntax/parser.ts';
import type { Range } from '../../language/syntax/range.ts';

const parser = createParser();

export function read(text: string): SourceFile {
    return readSource('case.vigil', text, parser);
}

/** A text or a name with its place. */
export function at(text: string, ...range: Range): { text: string; range: Range } {
    return { text, range };
}

/** What the lines of a block say: its record without its name, kind and extent, and without the lists that stay empty. */
export function said(record: object | undefined): object | undefined {
    return record && without(record, ['name', 'kind', 'range']);
}

/** What a line of a timeline says besides its instant and extent, without the lists that stay empty. */
export function happened(event: object | undefined): object | undefined {
    return event && without(event, ['at', 'range']);
}

function without(record: object, keys: readonly string[]): object {
    return Object.fromEntries(
        Object.entries(record).filter(([key, value]) => !keys.includes(key) && !(Array.isArray(value) && value.length === 0)),
    );
}
