import type { Text } from '../document/report-document.ts';
import type { MessageKey } from './catalogue.ts';
import pointed from './pointed-articles.json' with { type: 'json' };
import { markedEnglish } from './terms.ts';
import type { Words } from './words.ts';

const act = /^Regulation \(EU\) (\d+\/\d+)(?:, (.+))?$/;
const article = /^Article (\d+[a-z]*)(?:\((\d+[a-z]*)\))?(?:\(([a-z]+)\))?$/;
const annex = /^Annex ([IVXLC]+)(?:, point (\d+[a-z]*)(?:\(([a-z]+)\))?)?$/;

/** Articles whose numbered parts are points and not paragraphs, by the number of the Regulation. */
const articlesOfPoints: ReadonlyMap<string, readonly string[]> = new Map(Object.entries<readonly string[]>(pointed));

/**
 * An act and its provisions as the docket cites them, such as `Regulation (EU) 2024/1689, Article 73(4)`, in the way of the language.
 * Anything but a Regulation of the Union stays in English, as an act that has no text in the language.
 */
export function tellCitation(basis: string, words: Words): Text {
    const [, regulation, provisions] = act.exec(basis) ?? [];
    if (regulation === undefined) return markedEnglish(basis, words.language);
    if (provisions === undefined) return words.say('citation.regulation', { regulation });
    const told = provisions.split(/, (?!point )/).map((provision) => tellProvision(provision, regulation, words));
    return told.reduce((first, second) => words.say('list.pair', { first, second }));
}

function tellProvision(provision: string, regulation: string, { language, say }: Words): Text {
    const place = placeOf(provision, regulation);
    return place ? say(place.key, { ...place.values, regulation }) : markedEnglish(`Regulation (EU) ${regulation}, ${provision}`, language);
}

function placeOf(
    provision: string,
    regulation: string,
): { readonly key: MessageKey; readonly values: Readonly<Record<string, string>> } | undefined {
    const [annexText, annexNumber = '', annexPoint, letter] = annex.exec(provision) ?? [];
    if (annexText !== undefined) {
        if (annexPoint === undefined) return { key: 'citation.annex', values: { annex: annexNumber } };
        const values = { annex: annexNumber, point: annexPoint, letter: letter ?? '' };
        return { key: letter === undefined ? 'citation.annex-point' : 'citation.annex-letter', values };
    }
    const [articleText, number = '', paragraph, point] = article.exec(provision) ?? [];
    if (articleText === undefined) return undefined;
    if (paragraph === undefined) return point === undefined ? { key: 'citation.article', values: { article: number } } : undefined;
    const values = { article: number, paragraph, point: point ?? '' };
    const ofPoints = articlesOfPoints.get(regulation)?.includes(number) ?? false;
    if (ofPoints) return { key: point === undefined ? 'citation.definition' : 'citation.definition-point', values };
    return { key: point === undefined ? 'citation.paragraph' : 'citation.point', values };
}
