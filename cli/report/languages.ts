import { languagesOf } from '../../language/reports/model/languages-of.ts';
import { reportLanguages } from '../../language/reports/words/catalogues.ts';
import { UsageError } from '../command.ts';
import type { Session } from '../workspace/session.ts';
import type { ReportBlock } from './wanted.ts';

/** In which languages a text is to be, and what had to be assumed. */
export interface Languages {
    readonly languages: readonly string[];
    readonly note?: string;
}

/** The languages that are asked for; else that of the block, else the first in which the addressee takes reports, else English. */
export function languagesFor(
    asked: readonly string[],
    addressee: string | undefined,
    blocks: readonly ReportBlock[],
    { workspace }: Session,
): Languages {
    for (const language of asked) {
        if (!reportLanguages.includes(language))
            throw new UsageError(`--lang ${language}: reports are in ${reportLanguages.join(', ')} so far.`);
    }
    if (asked.length > 0) return { languages: [...new Set(asked)] };
    if (addressee === undefined) return { languages: ['en'] };

    const written = blocks.flatMap(({ report }) => report.languages.map(({ text }) => text));
    const party = workspace.parties.get(addressee);
    const own = party ? languagesOf(party) : [];
    const language = [...written, ...own].find((code) => reportLanguages.includes(code));
    if (language !== undefined) return { languages: [language] };
    const why = own.length === 0 ? 'names no language' : `takes reports in ${own.join(', ')}, for which there are no words yet`;
    return { languages: ['en'], note: `${addressee} ${why}, so the text is in English. Choose another with --lang.` };
}
