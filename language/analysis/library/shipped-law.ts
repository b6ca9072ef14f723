import { checks } from '../../checks/registry.ts';
import type { SourceFile } from '../../facts/source.ts';
import { lawTexts } from '../../generated/law-text.ts';
import { lawFiles } from '../../generated/law.ts';

/** What ships with the language: the law, as it was read when the program was built. */
export const shippedLaw: readonly SourceFile[] = lawFiles;

/** The codes of the checks, about each of which there is a page. */
export const checkCodes: readonly string[] = checks.map(({ code }) => code);

/** The name of a law file, from its path. */
export function nameOfLaw(path: string): string {
    return path.replace(/^.*\//, '').replace(/\.vigil$/, '');
}

/** The text of a law file, by its path. */
export function textOfLaw(path: string): string | undefined {
    return lawFiles.some((file) => file.path === path) ? lawTexts[nameOfLaw(path)] : undefined;
}

/** What a law file is called, and what it cites or holds. */
export function lawInShort({ path, regimes, parties }: SourceFile): { readonly title: string; readonly detail: string } {
    const [regime] = regimes;
    if (!regime) return { title: 'Directory of authorities', detail: `${parties.length} authorities` };
    return { title: regime.title ?? nameOfLaw(path), detail: regime.cites?.text ?? `${regime.duties.length} duties` };
}
