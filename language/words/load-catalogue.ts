import type { WordCatalogue } from './catalogue.ts';
import { english } from './languages/en/english.ts';

/** The catalogues besides the English one, each loaded when somebody reads that language. */
const others: Readonly<Record<string, () => Promise<WordCatalogue>>> = {
    de: async () => (await import('./languages/de/german.ts')).german,
    nl: async () => (await import('./languages/nl/dutch.ts')).dutch,
    fr: async () => (await import('./languages/fr/french.ts')).french,
};

/** The languages in which findings are told, by their two-letter codes, English first. */
export const languagesOfWords: readonly string[] = ['en', ...Object.keys(others)];

/** The catalogue of a language by its tag, such as `de` or `de-AT`; that of English where there is none of it. */
export async function loadCatalogue(tag: string): Promise<WordCatalogue> {
    const [language = ''] = tag.toLowerCase().split('-');
    const load = Object.entries(others).find(([code]) => code === language)?.[1];
    return load ? await load() : english;
}
