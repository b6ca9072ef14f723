import type { PartyFacts } from '../../facts/register.ts';

/** The official languages of the Member States that are official in the Union too (Regulation No 1, Article 1), by custom the first first. */
// prettier-ignore
const languagesOfStates: Readonly<Record<string, readonly string[]>> = {
    AT: ['de'], BE: ['nl', 'fr', 'de'], BG: ['bg'], CY: ['el'], CZ: ['cs'], DE: ['de'], DK: ['da'], EE: ['et'], EL: ['el'], ES: ['es'],
    FI: ['fi', 'sv'], FR: ['fr'], HR: ['hr'], HU: ['hu'], IE: ['en', 'ga'], IT: ['it'], LT: ['lt'], LU: ['fr', 'de'], LV: ['lv'],
    MT: ['mt', 'en'], NL: ['nl'], PL: ['pl'], PT: ['pt'], RO: ['ro'], SE: ['sv'], SI: ['sl'], SK: ['sk'],
};

/** In which languages somebody takes reports: as declared, else those of its state; English for one outside the Union. */
export function languagesOf({ country = '', source }: PartyFacts): readonly string[] {
    if (source.languages.length > 0) return source.languages.map(({ text }) => text);
    return languagesOfStates[country] ?? ['en'];
}
