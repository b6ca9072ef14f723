import { endInWords } from '../../checks/wording.ts';
import type { DocketEntry } from '../../docket/entry.ts';
import type { JudgedIncident } from '../judgement/judge-file.ts';
import type { LetterToWrite, ReportToMake, TextsView } from './owed.ts';
import { owedTexts } from './owed.ts';
import { ownName } from '../../facts/ids.ts';

/** A text that an incident asks for or has, as a table tells it. */
export interface OwedLine {
    /** The stage of a report, or which letter. */
    readonly what: string;
    readonly towards: string;
    readonly languages: readonly string[];
    readonly status: string;
    /** Empty where there is no such date. */
    readonly planBy: string;
    readonly limit: string;
    /** Who owes it. */
    readonly party: string;
    /** The blocks that hold its prose. */
    readonly blocks: readonly { readonly name: string; readonly path: string }[];
}

/** Every text that an incident asks for or has, in the order of {@link owedTexts}. */
export function owedLines(judged: JudgedIncident, view: TextsView): readonly OwedLine[] {
    return owedTexts(judged, view).map((text) => (text.kind === 'report' ? reportLine(text) : letterLine(text)));
}

function reportLine({ stage, towards, languages, entries, blocks, isSent }: ReportToMake): OwedLine {
    const [entry] = entries;
    return {
        what: ownName(stage),
        towards,
        languages,
        status: entry?.status ?? (isSent ? 'sent' : 'drafted'),
        ...datesOf(entry),
        party: entry?.party ?? '',
        blocks: blocks.map(({ report, path }) => ({ name: report.name.text, path })),
    };
}

function letterLine({ entry, towards, languages }: LetterToWrite): OwedLine {
    return {
        what: `letter: ${ownName(entry.duty)}`,
        towards,
        languages,
        status: entry.status,
        ...datesOf(entry),
        party: entry.party,
        blocks: [],
    };
}

function datesOf(entry: DocketEntry | undefined): Pick<OwedLine, 'planBy' | 'limit'> {
    return {
        planBy: entry?.planBy ? endInWords(entry.planBy, entry.zone) : '',
        limit: entry?.limit ? endInWords(entry.limit, entry.zone) : '',
    };
}
