/** The states that stand for a language where word processors want one: those whose code differs from that of the language. */
const STATES: Readonly<Record<string, string>> = {
    cs: 'CZ',
    da: 'DK',
    el: 'GR',
    en: 'IE',
    et: 'EE',
    ga: 'IE',
    sl: 'SI',
    sv: 'SE',
};

/** `nl-NL` for `nl`. What is no two-letter code stays as it is. */
export function languageTag(language: string): string {
    return /^[a-z]{2}$/.test(language) ? `${language}-${STATES[language] ?? language.toUpperCase()}` : language;
}
