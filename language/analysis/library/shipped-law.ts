import { checks } from '../../checks/registry.ts';
import type { SourceFile } from '../../facts/source.ts';
import { lawTexts } from '../../generated/law-text.ts';
import { lawFiles } from '../../generated/law.ts';
import { nameOfLaw } from './law-in-short.ts';

/** What ships with the language: the law, as it was read when the program was built. */
export const shippedLaw: readonly SourceFile[] = lawFiles;

/** The codes of the checks, about each of which there is a page. */
export const checkCodes: readonly string[] = checks.map(({ code }) => code);

/** The text of a law file, by its path. */
export function textOfLaw(path: string): string | undefined {
    return lawFiles.some((file) => file.path === path) ? lawTexts[nameOfLaw(path)] : undefined;
}
