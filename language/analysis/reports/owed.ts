import type { DocketEntry } from '../../docket/entry.ts';
import { actsFor } from '../../facts/policy.ts';
import { sendingOf } from '../../facts/sent-report.ts';
import type { Report } from '../../facts/source.ts';
import { hasMatter, letterFor } from '../../reports/model/fill-letter.ts';
import type { LetterTemplate } from '../../reports/templates/template.ts';
import { languagesOf } from '../../reports/model/languages-of.ts';
import { reportsOwed } from '../../reports/model/reports-owed.ts';
import { reportLanguages } from '../../reports/words/catalogues.ts';
import type { JudgedIncident } from '../judgement/judge-file.ts';
import type { View } from '../view.ts';
import { ownName } from '../../facts/ids.ts';

export type TextsView = Pick<View, 'workspace' | 'law' | 'asOf'>;

/** A report block, which holds the prose of a report. */
export interface ReportBlock {
    readonly report: Report;
    readonly path: string;
}

/** A report that the docket asks for, that was made, or that somebody has begun to write. */
export interface ReportToMake {
    readonly kind: 'report';
    /** Qualified. */
    readonly stage: string;
    /** Whoever is to receive it; nobody where that is not known. */
    readonly to: readonly string[];
    /** Whom it goes to, in short: the recipients, else the office that has one. */
    readonly towards: string;
    /** The languages in which it could be made; the first is the one that is chosen where nobody chooses. */
    readonly languages: readonly string[];
    /** The duties that ask for it, the one that ends first first; none for a report that nothing asks for. */
    readonly entries: readonly DocketEntry[];
    /** The blocks that hold its prose, those that name the addressee first. */
    readonly blocks: readonly ReportBlock[];
    /** It was sent already. */
    readonly isSent: boolean;
    /** The form, by its id, where the duties leave that open. */
    readonly form?: string;
}

/** A letter that a duty asks for. */
export interface LetterToWrite {
    readonly kind: 'letter';
    readonly entry: DocketEntry;
    readonly to: string | null;
    readonly towards: string;
    readonly languages: readonly string[];
}

/**
 * Every text that an incident asks for or has, one for each addressee and, where several receive the same, one for all of them.
 * One's own stand before those of others, what is open before what waits and what was made, the nearest end first; then the letters.
 */
export function owedTexts(judged: JudgedIncident, view: TextsView): readonly (ReportToMake | LetterToWrite)[] {
    return [...reportsToMake(judged, view), ...lettersToWrite(judged, view)];
}

/** Whether somebody still has to make it, now or later. */
export function isToBeMade({ entries }: ReportToMake): boolean {
    return entries.some(isOpenReport);
}

/** The reports of an incident, as {@link owedTexts} gives them. */
export function reportsToMake(judged: JudgedIncident, view: TextsView): readonly ReportToMake[] {
    const { workspace, law } = view;
    const rank = ([entry]: readonly DocketEntry[]): number =>
        entry ? (actsFor(workspace, entry.party, entry.subjects) ? 0 : 10) + rankOf(entry) : 20;
    const drafts = reportsOwed(workspace, law, judged).map(({ stage, addressees, entries, form }) => ({
        stage,
        to: addressees.map(({ name }) => name),
        entries: entries.toSorted((a, b) => endOf(a) - endOf(b)),
        form: form.id,
    }));
    const others = judged.docket.entries.flatMap((entry) => withoutDraft(entry, view));
    const asked = distinct([...drafts, ...others]).toSorted((a, b) => rank(a.entries) - rank(b.entries) || endsAt(a) - endsAt(b));

    const blocks = workspace.reportsOn(judged.caseFile.name).map(({ declaration, path }): ReportBlock => ({ report: declaration, path }));
    const reports = asked.map((each) => reportOf(each, blocksFor(each, blocks, judged), view));
    const used = new Set(reports.flatMap((report) => report.blocks.map((block) => block.report)));
    const unasked = blocks.filter(({ report }) => !used.has(report)).flatMap((block) => reportOfBlock(block, judged, view));
    return [...reports, ...unasked];
}

/** The letters that are owed: notices, and word before an alteration that somebody intends. */
export function lettersToWrite(judged: JudgedIncident, view: TextsView): readonly LetterToWrite[] {
    return noticesOwed(judged, view).flatMap(({ entry, letter }) =>
        hasMatter(letter, entry.party, judged, view.workspace) ? [letterOf(entry, view)] : [],
    );
}

/** The duties for which a letter would be written if somebody stated what it is to say. */
export function lettersWithoutMatter(judged: JudgedIncident, view: TextsView): readonly DocketEntry[] {
    return noticesOwed(judged, view).flatMap(({ entry, letter }) =>
        hasMatter(letter, entry.party, judged, view.workspace) ? [] : [entry],
    );
}

function noticesOwed(
    { docket }: JudgedIncident,
    view: TextsView,
): readonly { readonly entry: DocketEntry; readonly letter: LetterTemplate }[] {
    return docket.entries.flatMap((entry) => {
        const letter = isOwnLetter(entry, view) ? letterFor(entry, view.law) : undefined;
        return letter && letter.act !== 'report' ? [{ entry, letter }] : [];
    });
}

/** The letters that go with the reports of a stage, whether it is named with its regime or without. */
export function lettersWithReports({ docket }: JudgedIncident, stage: string, view: TextsView): readonly LetterToWrite[] {
    return docket.entries
        .filter(
            (entry) => isOwnLetter(entry, view) && letterFor(entry, view.law)?.act === 'report' && entry.stages.includes(ownName(stage)),
        )
        .map((entry) => letterOf(entry, view));
}

/** In which languages somebody takes texts; English where nobody is known. */
export function languagesFor(to: readonly string[], { workspace }: Pick<View, 'workspace'>): readonly string[] {
    const languages = to.flatMap((name) => {
        const party = workspace.parties.get(name);
        return party ? languagesOf(party) : [];
    });
    return languages.length === 0 ? ['en'] : [...new Set(languages)];
}

/** Such languages in the order of choice: the first for which there are words comes first. */
export function preferred(languages: readonly string[]): readonly string[] {
    const first = languages.find((language) => reportLanguages.includes(language));
    return first === undefined ? languages : [...new Set([first, ...languages])];
}

interface AskedReport {
    readonly stage: string;
    readonly to: readonly string[];
    readonly entries: readonly DocketEntry[];
    readonly form?: string;
}

/** What the docket asks for that cannot be drafted: nobody is known to receive it, or it was made. */
function withoutDraft(entry: DocketEntry, { law }: TextsView): readonly AskedReport[] {
    const act = law.duties.get(entry.duty)?.act;
    const { status, recipient } = entry;
    if (act?.verb !== 'report' || entry.bound === 'authority' || status === 'not owed' || status === 'covered') return [];
    if (isOpenReport(entry)) return recipient === null ? act.stages.map((stage) => ({ stage, to: [], entries: [entry] })) : [];
    const line = entry.fulfilled?.event;
    const made = act.stages.find((stage) => line?.verb === 'reported' && stage === line.stage) ?? act.stages[0];
    return made === undefined ? [] : [{ stage: made, to: recipient === null ? [] : [recipient], entries: [entry] }];
}

/** What two duties ask for alike, such as those of an act and of what details it, is one text. */
function distinct(asked: readonly AskedReport[]): readonly AskedReport[] {
    return asked.filter((report, index) => asked.findIndex((other) => isSameReport(report, other)) === index);
}

function isSameReport(one: AskedReport, other: AskedReport): boolean {
    const [first, second] = [one.entries[0], other.entries[0]];
    return (
        one.stage === other.stage &&
        one.form === other.form &&
        first?.party === second?.party &&
        (first?.office ?? null) === (second?.office ?? null) &&
        one.to.length === other.to.length &&
        one.to.every((name, index) => name === other.to[index]) &&
        one.entries.some(isOpenReport) === other.entries.some(isOpenReport)
    );
}

/**
 * The blocks whose prose is meant for a report, those that name its addressees first. While the report is to be made, what was sent
 * already was another one.
 */
function blocksFor({ stage, to, entries }: AskedReport, blocks: readonly ReportBlock[], judged: JudgedIncident): readonly ReportBlock[] {
    const fits = blocks.filter(({ report }) => report.name.text !== '' && ownName(report.stage?.text ?? '') === ownName(stage));
    const named = fits.filter(({ report }) => to.length > 0 && to.every((name) => report.to.some(({ text }) => text === name)));
    const all = [...named, ...fits.filter(({ report }) => report.to.length === 0)];
    return entries.some(isOpenReport) ? all.filter((block) => !wasSent(block, judged)) : all;
}

function reportOf({ stage, to, entries, form }: AskedReport, blocks: readonly ReportBlock[], view: TextsView): ReportToMake {
    const written = blocks.flatMap(({ report }) => report.languages.map(({ text }) => text));
    const [entry] = entries;
    return {
        kind: 'report',
        stage,
        to,
        towards: to.length > 0 ? to.join(', ') : entry ? officeOf(entry) : '',
        languages: preferred([...new Set([...written, ...languagesFor(to, view)])]),
        entries,
        blocks,
        isSent: !entries.some(isOpenReport),
        ...(form !== undefined && { form }),
    };
}

/** A report that somebody writes although nothing asks for it. */
function reportOfBlock(block: ReportBlock, judged: JudgedIncident, { workspace }: TextsView): readonly ReportToMake[] {
    const { report } = block;
    const stage = report.stage && workspace.names.member('stage', report.stage, { library: false });
    if (report.name.text === '' || stage?.kind !== 'found') return [];
    const to = report.to.map(({ text }) => text).filter((name) => workspace.parties.has(name));
    const languages = report.languages.length > 0 ? report.languages.map(({ text }) => text) : ['en'];
    return [
        {
            kind: 'report',
            stage: stage.value.id,
            to,
            towards: to.join(', '),
            languages,
            entries: [],
            blocks: [block],
            isSent: wasSent(block, judged),
        },
    ];
}

function wasSent({ report }: ReportBlock, { events }: JudgedIncident): boolean {
    return sendingOf(report.name.text, events) !== undefined;
}

function isOwnLetter(entry: DocketEntry, { law, workspace }: TextsView): boolean {
    const { status } = entry;
    const isOpen = status === 'due' || status === 'overdue' || status === 'waiting' || status === 'standing';
    return isOpen && entry.bound !== 'authority' && actsFor(workspace, entry.party, entry.subjects) && letterFor(entry, law) !== undefined;
}

function letterOf(entry: DocketEntry, view: TextsView): LetterToWrite {
    const { recipient } = entry;
    const languages = preferred(languagesFor(recipient === null ? [] : [recipient], view));
    return { kind: 'letter', entry, to: recipient, towards: recipient ?? officeOf(entry), languages };
}

/** The office whose holder is not known, with a question mark. */
function officeOf({ office, state }: DocketEntry): string {
    const place = state === null ? '' : ` (${state})`;
    return office === null ? '?' : `${ownName(office)}${place}?`;
}

function isOpenReport({ status }: DocketEntry): boolean {
    return status === 'due' || status === 'overdue' || status === 'waiting';
}

function rankOf({ status }: DocketEntry): number {
    if (status === 'due' || status === 'overdue') return 0;
    return status === 'waiting' ? 1 : 2;
}

function endsAt({ entries }: AskedReport): number {
    return Math.min(...entries.map(endOf));
}

function endOf({ planBy, limit }: DocketEntry): number {
    return Math.min(planBy?.ends ?? Number.MAX_SAFE_INTEGER, limit?.ends ?? Number.MAX_SAFE_INTEGER);
}
