import type { NameUse } from '../../facts/source.ts';
import type { ReportedFacts } from '../check.ts';
import { defineCheck } from '../check.ts';

/** The official languages of the Union (Regulation No 1, Article 1), by ISO 639-1. */
export const officialLanguages: readonly string[] = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');

/** `language-unknown`: a language in which no authority of the Union takes a report, or that does not exist. */
export const languageUnknown = defineCheck({
    code: 'language-unknown',
    severity: 'warning',
    unread: 'voids',
    title: 'A language is not an official language of the Union',
    basis: 'Regulation No 1 determining the languages to be used by the European Economic Community, Article 1',
    *onFile({ file }) {
        for (const use of [...file.parties, ...file.reports].flatMap(({ languages }) => languages)) {
            if (officialLanguages.includes(use.text)) continue;
            yield unknown(use, 'report');
        }
        for (const use of file.incidents.flatMap(({ fields }) => fields.flatMap(({ language }) => language ?? []))) {
            if (isLanguage(use.text)) continue;
            yield unknown(use, 'text');
        }
    },
});

function unknown(use: NameUse, of: 'report' | 'text'): ReportedFacts<'language-unknown'> {
    const lower = use.text.toLowerCase();
    const first = officialLanguages.includes(lower) ? lower : codeOf(lower);
    return {
        at: use.range,
        facts: { name: use.text, of, suggestions: first === undefined ? [] : [first], official: officialLanguages },
    };
}

/** Whether a code of ISO 639 stands for a language; a text may be in one that no authority of the Union reads. */
function isLanguage(code: string): boolean {
    if (!/^[a-z]{2,3}$/.test(code) || shortestOf(code) !== code) return false;
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code) !== undefined;
}

/** Codes of states that people write for the language spoken there; where several are spoken none is meant. */
const LANGUAGE_OF_STATE: Readonly<Record<string, string>> = { cz: 'cs', dk: 'da', ee: 'et', gr: 'el', se: 'sv', si: 'sl' };

/** The language that a name or the code of a state stands for. Of two letters none is near another: spelling says nothing of them. */
function codeOf(written: string): string | undefined {
    const english = new Intl.DisplayNames(['en'], { type: 'language' });
    const isCalledSo = (code: string): boolean =>
        [english, new Intl.DisplayNames([code], { type: 'language' })].some((names) => names.of(code)?.toLowerCase() === written);
    const shortest = shortestOf(written);
    return LANGUAGE_OF_STATE[written] ?? officialLanguages.find((code) => code === shortest || isCalledSo(code));
}

/** The code of two letters for one of three, such as `de` for `deu`; any other text as it is. */
function shortestOf(code: string): string {
    return /^[a-z]{2,3}$/.test(code) ? new Intl.Locale(code).language : code;
}
