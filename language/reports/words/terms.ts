import type { Run, Text } from '../document/report-document.ts';
import type { MessageKey } from './catalogue.ts';
import { english } from './languages/en/english.ts';
import lawTerms from './law-terms.json' with { type: 'json' };
import officialTerms from './official-terms.json' with { type: 'json' };

/** The sign on a term that is printed in English, because no text of the law in the language confirms another. */
export const MARK = '*';

interface Term {
    readonly source: string;
    readonly languages: Readonly<Record<string, { readonly text: string; readonly confidence: string }>>;
}

const terms: ReadonlyMap<string, Term> = new Map(Object.entries<Term>(officialTerms));
const places: ReadonlyMap<string, { readonly official?: string; readonly label?: string }> = new Map(Object.entries(lawTerms));

/** Where the words for a term of the law stand: among the official terms, in the catalogue, or nowhere. */
export type TermPlace =
    { readonly kind: 'official'; readonly key: string } | { readonly kind: 'label'; readonly key: MessageKey } | { readonly kind: 'none' };

/**
 * A term of the Regulation as its text in the language has it, in its dictionary form.
 *
 * A term that was not read in the Regulation, or close to it, is not printed as if it were: it stands in English, with a mark.
 */
export function officialTerm(key: string, language: string): Text {
    const term = terms.get(key);
    if (!term) return markedEnglish(key, language);
    const own = term.languages[language];
    if (own && own.confidence !== 'own') return [{ text: own.text }];
    return markedEnglish(term.languages['en']?.text ?? key, language);
}

/** A text that exists in English only. */
export function markedEnglish(text: string, language: string): readonly Run[] {
    return language === 'en' ? [{ text }] : [{ text, language: 'en', mark: MARK }];
}

/** Longest first, so that a term which ends with another one is found as itself. */
const englishTerms: readonly string[] = [...terms.values()]
    .flatMap(({ languages }) => languages['en']?.text ?? [])
    .sort((first, second) => second.length - first.length);

/** The terms that a label prints in English with their mark. */
export function markedTermsIn(label: string): readonly string[] {
    const found: string[] = [];
    let rest = label;
    for (const marked of label.includes(MARK) ? englishTerms : []) {
        const without = rest.replaceAll(marked + MARK, '');
        if (without !== rest) found.push(marked);
        rest = without;
    }
    return found;
}

/** Where the words for a term stand, by its qualified name. */
export function placeOfTerm(qualified: string): TermPlace {
    const place = places.get(qualified);
    if (place?.official !== undefined) return { kind: 'official', key: place.official };
    if (place?.label !== undefined && isMessageKey(place.label)) return { kind: 'label', key: place.label };
    return { kind: 'none' };
}

/** Whether the catalogues have a message of that key. */
export function isMessageKey(key: string): key is MessageKey {
    return Object.hasOwn(english.messages, key);
}
