import type { DocketEntry } from '../../docket/entry.ts';
import { endOf } from '../../findings/parts-of.ts';
import { reportLanguages } from '../../reports/words/catalogues.ts';
import type { JudgedIncident } from '../judgement/judge-file.ts';
import type { Speaker } from '../telling/speaker.ts';
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
export function deskChoices(judged: JudgedIncident, view: TextsView, speaker: Speaker, locale: string | undefined): readonly DeskChoice[] {
    const reports = reportsToMake(judged, view).flatMap((report) => reportChoices(report, view, speaker));
    const [own = 'en'] = (locale ?? 'en').toLowerCase().split(/[-_]/);
    const brief: DeskChoice = {
        wanted: { kind: 'brief', language: reportLanguages.includes(own) ? own : 'en' },
        label: speaker.say('desk.brief'),
        detail: speaker.say('desk.brief-holds'),
        isNew: false,
    };
    const hasBlock = ({ wanted }: DeskChoice): boolean => wanted.kind === 'report' && wanted.block !== undefined;
    return [
        ...reports.filter(hasBlock),
        ...reports.filter((choice) => !hasBlock(choice)),
        ...lettersToWrite(judged, view).map((letter) => letterChoice(letter, view, speaker)),
        brief,
    ];
}

function reportChoices(report: ReportToMake, view: TextsView, speaker: Speaker): readonly DeskChoice[] {
    const { stage, to, languages, blocks, entries, isSent, form } = report;
    const title = speaker.stage({ stage, title: view.law.stages.get(stage)?.title ?? stage });
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
            label: speaker.say('desk.report', { stage: title, whom: whomOf(to, view), language }),
            detail:
                name === undefined ? detailOf(report, entries, speaker) : speaker.say('desk.block', { name, sent: isSent ? 'yes' : 'no' }),
            isNew: name === undefined && to.length > 0 && isToBeMade(report),
        };
    });
}

function detailOf({ to, towards }: ReportToMake, [entry]: readonly DocketEntry[], speaker: Speaker): string {
    const status = entry ? statusInWords(entry, speaker) : '';
    return to.length > 0 ? status : speaker.say('desk.recipient-unknown', { status, towards });
}

function letterChoice({ entry, to, towards, languages: [language = 'en'] }: LetterToWrite, view: TextsView, speaker: Speaker): DeskChoice {
    const status = statusInWords(entry, speaker);
    return {
        wanted: { kind: 'letter', duty: entry.duty, to, language: reportLanguages.includes(language) ? language : 'en' },
        label: speaker.say('desk.letter', { duty: speaker.title(entry), whom: whomOf(to === null ? [] : [to], view), language }),
        detail: to === null ? speaker.say('desk.recipient-unknown', { status, towards }) : status,
        isNew: false,
    };
}

function whomOf(to: readonly string[], { workspace: { parties } }: TextsView): string {
    return to.length === 0 ? 'none' : to.map((name) => parties.get(name)?.source.title ?? name).join(', ');
}

function statusInWords({ status, limit, planBy, zone }: DocketEntry, { say, end }: Speaker): string {
    const date = limit ?? planBy;
    return say('desk.status', { status: say('duty.standing', { status }), end: date ? end(endOf(date, zone)) : 'none' });
}
