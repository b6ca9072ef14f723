import { emptyFile } from './empty-file.ts';
import type { Example } from './example-source.ts';
import type { SourceFile } from './source.ts';

/** What an example declares, as a file at the path of the one that it stands in. */
export function fileOfExample({ parties, subjects, incidents, policies }: Example, path: string): SourceFile {
    return { ...emptyFile, path, parties, subjects, incidents, policies };
}
