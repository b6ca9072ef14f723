import { sendingOf } from '../../language/facts/sent-report.ts';
import type { Report } from '../../language/facts/source.ts';
import { nearest } from '../../language/facts/nearness.ts';
import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import type { Arguments } from '../arguments.ts';
import { UsageError } from '../command.ts';
import { simpleName } from '../formats/docket/result.ts';
import type { Session } from '../workspace/session.ts';
import { languagesFor } from './languages.ts';
import type { OwedReport } from './owed-reports.ts';
import { isToBeMade } from './owed-reports.ts';

/** One text to write: to whom, at which stage, in which language. */
export interface Wanted {
    /** Qualified. */
    readonly stage: string;
    readonly addressee?: string;
    readonly language: string;
    /** The block that holds its prose. */
    readonly block?: ReportBlock;
}

export interface ReportBlock {
    readonly report: Report;
    readonly path: string;
}

/** What is wanted, and what had to be assumed for it. */
export interface Choice {
    readonly wanted: readonly Wanted[];
    readonly notes: readonly string[];
}

/**
 * What a command line asks for: where it is silent, the next report that the docket asks for, to everyone who is to receive it, each
 * in its first language.
 */
export function chooseReports(given: Arguments, judged: JudgedIncident, owed: readonly OwedReport[], session: Session): Choice {
    const stage = stageOf(given.value('stage'), owed, session);
    const addressees = addresseesOf(given.values('to'), stage, owed, session);
    const notes = addressees.length === 0 ? [noRecipient(stage, owed)] : [];
    const inLanguages = given.values('lang');
    const wanted = (addressees.length === 0 ? [undefined] : addressees).flatMap((addressee) => {
        const asked = owed.filter(({ stages, recipient }) => stages.includes(stage) && recipient === addressee);
        const blocks = blocksFor(judged, stage, addressee, asked, session);
        const { languages, note } = languagesFor(inLanguages, addressee, blocks, session);
        if (note !== undefined) notes.push(note);
        return languages.map((language): Wanted => {
            const block = blocks.find(({ report }) => isIn(report, language));
            return { stage, language, ...(addressee !== undefined && { addressee }), ...(block && { block }) };
        });
    });
    return { wanted, notes };
}

/** The stage of a name, with or without its regime; else the one that is to be reported next. */
function stageOf(name: string | undefined, owed: readonly OwedReport[], { law }: Session): string {
    const stages = [...law.stages.keys()];
    const [next] = owed.filter(isToBeMade).flatMap((report) => report.stages);
    if (name === undefined) {
        if (next !== undefined) return next;
        throw new UsageError(`The docket asks for no report now, so name the stage: --stage ${listed(stages.map(simpleName))}.`);
    }
    const known = owed.flatMap((report) => report.stages);
    const found = [...known, ...stages].find((stage) => stage === name || simpleName(stage) === name);
    if (found !== undefined) return found;
    const near = nearest(name, new Set(stages.map(simpleName)));
    throw new UsageError(
        `--stage ${name}: there is no such stage. ${near.length === 0 ? `There are ${listed(stages.map(simpleName))}` : `Did you mean ${near.join(' or ')}`}${near.length === 0 ? '.' : '?'}`,
    );
}

/** Whoever is named, each once; else everyone who is to receive a report of the stage. */
function addresseesOf(names: readonly string[], stage: string, owed: readonly OwedReport[], session: Session): readonly string[] {
    const recipients = recipientsOf(stage, owed);
    checkParties(names, recipients, session);
    return names.length === 0 ? recipients : [...new Set(names)];
}

/** @throws UsageError where a name is nobody's, with the names that are near or those that the docket knows */
export function checkParties(names: readonly string[], recipients: readonly string[], { workspace }: Session): void {
    for (const name of names) {
        if (workspace.parties.has(name)) continue;
        const near = nearest(name, workspace.parties.keys());
        const receives = recipients.length === 0 ? '' : ` The docket names ${listed(recipients)}.`;
        throw new UsageError(
            `--to ${name}: there is no such party.${near.length === 0 ? receives : ` Did you mean ${near.join(' or ')}?`}`,
        );
    }
}

/** Those to whom it is still to be made; where it was made to all, all of them. */
function recipientsOf(stage: string, owed: readonly OwedReport[]): readonly string[] {
    const reports = owed.filter(({ stages }) => stages.includes(stage));
    const open = reports.filter(isToBeMade);
    return [...new Set((open.length === 0 ? reports : open).flatMap(({ recipient }) => recipient ?? []))];
}

function noRecipient(stage: string, owed: readonly OwedReport[]): string {
    const gap = owed.find(({ stages, entry }) => stages.includes(stage) && entry.missingRecipient !== null);
    const why = gap ? 'The docket does not know yet who receives it' : 'The docket names nobody who receives it';
    return `${why}, so the report is addressed to nobody. Name an addressee with --to.`;
}

/**
 * The blocks whose prose is meant for such a report, those that name the addressee first. While the report is to be made, what was
 * sent already was another one; where the docket asks for none, what was not sent yet goes before it.
 */
export function blocksFor(
    { caseFile, events }: JudgedIncident,
    stage: string,
    addressee: string | undefined,
    asked: readonly OwedReport[],
    { records }: Session,
): readonly ReportBlock[] {
    const blocks = records.flatMap(({ path, outline }) => outline.reports.map((report): ReportBlock => ({ report, path })));
    const fits = blocks.filter(
        ({ report }) => report.incident?.text === caseFile.name && simpleName(report.stage?.text ?? '') === simpleName(stage),
    );
    const named = fits.filter(({ report }) => report.to.some(({ text }) => text === addressee));
    const all = [...named, ...fits.filter(({ report }) => report.to.length === 0)];

    const isSent = ({ report }: ReportBlock): boolean => sendingOf(report.name.text, events) !== undefined;
    const waiting = all.filter((block) => !isSent(block));
    if (asked.some(isToBeMade)) return waiting;
    return asked.length > 0 ? all : [...waiting, ...all.filter(isSent)];
}

function isIn({ languages }: Report, language: string): boolean {
    return languages.length === 0 || languages.some(({ text }) => text === language);
}

function listed(names: readonly string[]): string {
    return [...new Set(names)].join(', ');
}
