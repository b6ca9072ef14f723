import names from './states.json' with { type: 'json' };

const statesByLanguage: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(Object.entries(names));

/** The short name of a state in a language, by its two-letter code (Greece as `EL`); the code where it is none that is known. */
export function stateName(code: string, language: string): string {
    const states = statesByLanguage.get(language) ?? names.en;
    return Object.entries(states).find(([known]) => known === code.toUpperCase())?.[1] ?? code;
}
