import { nameOfCountry } from '../../time/state.ts';
import names from './states.json' with { type: 'json' };

const statesByLanguage: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(Object.entries(names));

/** The code by which the Union knows a country, where it is another than that of the standard. */
const OWN_CODES: Readonly<Record<string, string>> = { GR: 'EL', GB: 'UK' };

/**
 * The short name of a state in a language, by its two-letter code (Greece as `EL`): as the Union writes it, else as the language calls
 * it; the code where it is none that is known.
 */
export function stateName(code: string, language: string): string {
    const states = statesByLanguage.get(language) ?? names.en;
    const capital = code.toUpperCase();
    const own = OWN_CODES[capital] ?? capital;
    const name = Object.entries(states).find(([known]) => known === own)?.[1] ?? nameOfCountry(capital, language);
    return name === capital ? code : name;
}
