import { defineCheck } from '../check.ts';

/** The official languages of the Union (Regulation No 1, Article 1), by ISO 639-1. */
export const officialLanguages: readonly string[] = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');

/** `language-unknown`: a language in which no authority of the Union takes a report. */
export const languageUnknown = defineCheck({
    code: 'language-unknown',
    severity: 'warning',
    unread: true,
    title: 'A language is not an official language of the Union',
    basis: 'Regulation No 1 determining the languages to be used by the European Economic Community, Article 1',
    *onFile({ file }) {
        const uses = [...file.parties, ...file.reports].flatMap((declaration) => declaration.languages);
        for (const use of uses) {
            if (officialLanguages.includes(use.text)) continue;
            const lower = use.text.toLowerCase();
            const first = officialLanguages.includes(lower) ? lower : codeOf(lower);
            const suggestions = first === undefined ? [] : [first];
            yield {
                at: use.range,
                message: `\`${use.text}\` is not the code of an official language of the Union, so no report can be drawn up in it.`,
                advice:
                    first === undefined
                        ? `Write one of ${officialLanguages.join(', ')}.`
                        : `Write \`${first}\`, or another official language.`,
                data: { name: use.text, suggestions },
            };
        }
    },
});

/** Codes of states that people write for the language spoken there; where several are spoken none is meant. */
const LANGUAGE_OF_STATE: Readonly<Record<string, string>> = { cz: 'cs', dk: 'da', ee: 'et', gr: 'el', se: 'sv', si: 'sl' };

/** The language that a name or the code of a state stands for. Of two letters none is near another: spelling says nothing of them. */
function codeOf(written: string): string | undefined {
    const english = new Intl.DisplayNames(['en'], { type: 'language' });
    const isCalledSo = (code: string): boolean =>
        [english, new Intl.DisplayNames([code], { type: 'language' })].some((names) => names.of(code)?.toLowerCase() === written);
    return LANGUAGE_OF_STATE[written] ?? officialLanguages.find(isCalledSo);
}
