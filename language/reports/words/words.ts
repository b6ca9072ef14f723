import type { Text } from '../document/report-document.ts';
import type { Catalogue } from './catalogue.ts';
import { catalogueOf } from './catalogues.ts';
import type { Say } from './messages.ts';
import { messagesOf } from './messages.ts';
import { isMessageKey, markedEnglish, officialTerm, placeOfTerm } from './terms.ts';

/** A language, ready to speak. */
export interface Words {
    /** Two-letter code. */
    readonly language: string;
    readonly catalogue: Catalogue;
    /** A message, filled. */
    readonly say: Say;
    /** The English title of a term of the law, by its qualified name: it stands in for one that the language has no source for. */
    readonly titleOf: (qualified: string) => string;
}

/** The words of a language by its two-letter code, and those of English where there are none of it. */
export function wordsFor(code: string, titleOf: Words['titleOf']): Words {
    const { language, catalogue } = catalogueOf(code);
    return { language, catalogue, titleOf, say: messagesOf(catalogue, language, (key) => officialTerm(key, language)) };
}

/**
 * A term of the law by its qualified name: the official one, else the one that the catalogue has for it, else its English title
 * with a mark.
 */
export function lawTerm(qualified: string, { language, say, titleOf }: Words): Text {
    const place = placeOfTerm(qualified);
    if (place.kind === 'official') return officialTerm(place.key, language);
    if (place.kind === 'label') return say(place.key);
    return markedEnglish(titleOf(qualified), language);
}

/** The label of a section, field or form by its id; the id itself where a form is newer than the catalogues. */
export function labelOf(kind: 'section' | 'field' | 'template', id: string, { say }: Words): Text {
    const key = `${kind}.${id}`;
    return isMessageKey(key) ? say(key) : [{ text: id }];
}

/** The title of a duty, or of a stage of its reports: the words of the catalogue, else its English title with a mark. */
export function dutyTitle(qualified: string, title: string, { language, say }: Words): Text {
    const place = placeOfTerm(qualified);
    return place.kind === 'label' ? say(place.key) : markedEnglish(title, language);
}
