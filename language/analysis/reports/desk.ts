import { endInWords } from '../../checks/wording.ts';
import type { DocketEntry } from '../../docket/entry.ts';
import { reportLanguages } from '../../reports/words/catalogues.ts';
import type { JudgedIncident } from '../judgement/judge-file.ts';
import type { TextWish } from './fill.ts';
import type { LetterToWrite, ReportToMake, TextsView } from './owed.ts';
import { isToBeMade, lettersToWrite, reportsToMake } from './owed.ts';

/** One text to choose. */
export interface DeskChoice {
    readonly wanted: TextWish;
    /** What it is: `Initial report to Autoriteit Persoonsgegevens`. */
    readonly label: string;
    /** How it stands: `due, limit Mon 20 Dec 2027`, `initial-ap, drafted`, `initial-ap, sent`. */
    readonly detail: string;
    /** A report that no block holds yet, and that can be drafted. */
    readonly isNew: boolean;
}

/**
 * The texts that there could be of an incident, one for each language in which it could be made: those whose prose somebody has
 * written first, then what is owed, the letters, and the page for management.
 *
 * @param locale the reader's language, for what is addressed to nobody else
 */
export function deskChoices(judged: JudgedIncident, view: TextsView, locale: string | undefined): readonly DeskChoice[] {
    const reports = reportsToMake(judged, view).flatMap((report) => reportChoices(report, view));
    const [own = 'en'] = (locale ?? 'en').toLowerCase().split(/[-_]/);
    const brief: DeskChoice = {
        wanted: { kind: 'brief', language: reportLanguages.includes(own) ? own : 'en' },
        label: 'One page for management',
        detail: 'what happened, what is owed, what was done, what is open',
        isNew: false,
    };
    const hasBlock = ({ wanted }: DeskChoice): boolean => wanted.kind === 'report' && wanted.block !== undefined;
    return [
        ...reports.filter(hasBlock),
        ...reports.filter((choice) => !hasBlock(choice)),
        ...lettersToWrite(judged, view).map((letter) => letterChoice(letter, view)),
        brief,
    ];
}

function reportChoices(report: ReportToMake, view: TextsView): readonly DeskChoice[] {
    const { stage, to, languages, blocks, entries, isSent, form } = report;
    const title = view.law.stages.get(stage)?.title ?? stage;
    return languages.map((language) => {
        const block = blocks.find(
            ({ report: { languages: written } }) => written.length === 0 || written.some(({ text }) => text === language),
        );
        const name = block?.report.name.text;
        return {
            wanted: {
                kind: 'report',
                stage,
                to,
                language,
                ...(form !== undefined && { form }),
                ...(name !== undefined && { block: name }),
            },
            label: labelOf(title, to, language, view),
            detail: name === undefined ? detailOf(report, entries) : `${name}, ${isSent ? 'sent' : 'drafted'}`,
            isNew: name === undefined && to.length > 0 && isToBeMade(report),
        };
    });
}

function detailOf({ to, towards }: ReportToMake, [entry]: readonly DocketEntry[]): string {
    const status = entry ? statusInWords(entry) : '';
    return to.length > 0 ? status : `${status}; it is not known who receives it: ${towards}`;
}

function letterChoice({ entry, to, towards, languages: [language = 'en'] }: LetterToWrite, view: TextsView): DeskChoice {
    const status = statusInWords(entry);
    return {
        wanted: { kind: 'letter', duty: entry.duty, to, language: reportLanguages.includes(language) ? language : 'en' },
        label: labelOf(`Letter: ${entry.title}`, to === null ? [] : [to], language, view),
        detail: to === null ? `${status}; it is not known who receives it: ${towards}` : status,
        isNew: false,
    };
}

function labelOf(what: string, to: readonly string[], language: string, { workspace: { parties } }: TextsView): string {
    const whom = to.map((name) => parties.get(name)?.source.title ?? name).join(', ');
    return `${what}${whom === '' ? '' : ` to ${whom}`} (${language})`;
}

function statusInWords({ status, limit, planBy, zone }: DocketEntry): string {
    const end = limit ?? planBy;
    return end ? `${status}, limit ${endInWords(end, zone)}` : status;
}
