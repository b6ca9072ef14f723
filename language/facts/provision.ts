import type { Provision } from './regime-source.ts';

type Place = Pick<Provision, 'kind' | 'parts'>;

/** The act that a provision belongs to: how it is cited, and its address on the web. */
interface CitedAct {
    readonly text: string;
    readonly at?: string;
}

/** Official languages of the Union, from the two letters of ISO 639-1 to the three that addresses of legislation use. */
// prettier-ignore
const legislationLanguages: Readonly<Record<string, string>> = {
    bg: 'bul', cs: 'ces', da: 'dan', de: 'deu', el: 'ell', en: 'eng', es: 'spa', et: 'est', fi: 'fin', fr: 'fra', ga: 'gle', hr: 'hrv',
    hu: 'hun', it: 'ita', lt: 'lit', lv: 'lav', mt: 'mlt', nl: 'nld', pl: 'pol', pt: 'por', ro: 'ron', sk: 'slk', sl: 'slv', sv: 'swe',
};

/** The anchors that the Official Journal's pages give to the parts of an act; smaller parts have none that is stable. */
const anchors: Readonly<Record<string, string>> = { article: 'art', annex: 'anx', recital: 'rct', chapter: 'cpt' };

/** `http://data.europa.eu/eli/…` or its twin on EUR-Lex, perhaps with a language at its end. */
const legislationAddress = /^https?:\/\/(?:data\.europa\.eu|eur-lex\.europa\.eu)\/eli\/(.+?)(?:\/([a-z]{3}))?\/?$/;

/**
 * A provision as lawyers write it: `Article 73(4)`, `Annex III, point 5(d)`, `Measure 9.3`.
 */
export function formatProvision(provision: Place): string {
    const [first = '', ...rest] = provision.parts;
    const kind = provision.kind.charAt(0).toUpperCase() + provision.kind.slice(1);
    const whole = first === '' ? kind : `${kind} ${first}`;
    return rest.length === 0 ? whole : `${whole}, point ${rest.join(' ')}`;
}

/**
 * Where the official text of a provision can be read.
 *
 * Acts of the Union with a European Legislation Identifier lead to EUR-Lex, in the reader's language and at the article,
 * annex, recital or chapter; anything else leads to the address of the act itself.
 *
 * @param language two letters; English where the Union does not publish in it
 * @returns undefined where the act has no address on the web
 */
export function officialAddress(act: CitedAct, provision: Place, language = 'en'): string | undefined {
    if (act.at === undefined || !/^https?:\/\//.test(act.at)) return undefined;

    const identifier = legislationAddress.exec(act.at)?.[1];
    if (identifier === undefined) return act.at;

    const page = `https://eur-lex.europa.eu/eli/${identifier}/${legislationLanguages[language.toLowerCase()] ?? 'eng'}`;
    const anchor = anchorOf(provision);
    return anchor === undefined ? page : `${page}#${anchor}`;
}

function anchorOf(provision: Place): string | undefined {
    const prefix = anchors[provision.kind.toLowerCase()];
    const part = /^[0-9A-Za-z]+/.exec(provision.parts[0] ?? '')?.[0];
    return prefix === undefined || part === undefined ? undefined : `${prefix}_${part}`;
}
