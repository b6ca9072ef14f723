import type { Catalogue } from './catalogue.ts';
import { dutch } from './languages/nl/dutch.ts';
import { french } from './languages/fr/french.ts';
import { italian } from './languages/it/italian.ts';
import { spanish } from './languages/es/spanish.ts';
import { hungarian } from './languages/hu/hungarian.ts';
import { portuguese } from './languages/pt/portuguese.ts';
import { swedish } from './languages/sv/swedish.ts';
import { polish } from './languages/pl/polish.ts';
import { german } from './languages/de/german.ts';
import { english } from './languages/en/english.ts';

/** Every language that has its words here, by its two-letter code. */
export const catalogues: ReadonlyMap<string, Catalogue> = new Map<string, Catalogue>([
    ['en', english],
    ['de', german],
    ['nl', dutch],
    ['fr', french],
    ['it', italian],
    ['es', spanish],
    ['hu', hungarian],
    ['pt', portuguese],
    ['sv', swedish],
    ['pl', polish],
]);

/** The languages in which a report can be written, English first. */
export const reportLanguages: readonly string[] = [...catalogues.keys()];

/** The catalogue of a language, and that of English where it has none. */
export function catalogueOf(language: string): { readonly language: string; readonly catalogue: Catalogue } {
    const own = catalogues.get(language.toLowerCase());
    return own ? { language: language.toLowerCase(), catalogue: own } : { language: 'en', catalogue: english };
}
