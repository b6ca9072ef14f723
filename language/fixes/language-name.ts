/** The official languages of the Union in English (Regulation No 1, Article 1), by ISO 639-1. */
const names: Readonly<Record<string, string>> = {
    bg: 'Bulgarian',
    cs: 'Czech',
    da: 'Danish',
    de: 'German',
    el: 'Greek',
    en: 'English',
    es: 'Spanish',
    et: 'Estonian',
    fi: 'Finnish',
    fr: 'French',
    ga: 'Irish',
    hr: 'Croatian',
    hu: 'Hungarian',
    it: 'Italian',
    lt: 'Lithuanian',
    lv: 'Latvian',
    mt: 'Maltese',
    nl: 'Dutch',
    pl: 'Polish',
    pt: 'Portuguese',
    ro: 'Romanian',
    sk: 'Slovak',
    sl: 'Slovenian',
    sv: 'Swedish',
};

/** The English name of an official language; its code where it is none. */
export function languageName(code: string): string {
    return names[code] ?? code;
}
