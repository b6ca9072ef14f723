import { deriveDocket } from '../../docket/docket.ts';
import type { Location } from '../../docket/entry.ts';
import type { Law } from '../../docket/law/law.ts';
import type { CaseEvent, CaseFile, When } from '../../facts/case-file.ts';
import { visibleEvents } from '../../facts/open-case.ts';
import { sendingsIn } from '../../facts/sent-report.ts';
import type { Approval, Report } from '../../facts/source.ts';
import type { Workspace } from '../../facts/workspace.ts';
import { resolveInstant } from '../../facts/written-instant.ts';
import type { AsOf } from '../../time/as-of.ts';
import { asOfInstant } from '../../time/as-of.ts';
import type { Instant } from '../../time/instant.ts';
import { endOfDay } from '../../time/zone.ts';
import type { TextChange } from '../digest/text-digest.ts';
import { changeSince } from '../digest/text-digest.ts';
import type { JudgedCase } from './assignment.ts';
import { reportOfBlock } from './report-of-block.ts';
import type { AlteredSince, ReportModel } from './report-model.ts';

/** What an incident is filled from, whatever the instant. */
export interface CaseAtHand {
    readonly workspace: Workspace;
    readonly law: Law;
    readonly caseFile: CaseFile;
}

/** A report block, and the file in which it stands. */
export interface DeclaredReport {
    readonly declaration: Report;
    readonly path: string;
}

/** A line that says that a report was approved, or sent, and whether it says the same since. */
export interface SignedLine {
    readonly kind: 'approval' | 'record';
    readonly at: When;
    /** Who approved it, or the party that sent it. */
    readonly by: string;
    readonly place: Location;
    readonly digest?: string;
    /** `none`: the line keeps no digest, so that nobody can tell what it stands for. */
    readonly text: 'none' | 'same' | TextChange;
}

/**
 * The last approval of a report and the lines that say that it was sent, among those that are known, each with what the report says
 * otherwise since. Both are compared with the report as of their own instant: what is learned later changes neither.
 */
export function signedLines(
    block: DeclaredReport,
    events: readonly CaseEvent[],
    { hasCome }: AsOf,
    atHand: CaseAtHand,
): readonly SignedLine[] {
    const { declaration } = block;
    const { zone } = atHand.caseFile;
    const approvals = declaration.approvals.flatMap((approval) => {
        const at = approval.by.trim() === '' ? undefined : resolveInstant(approval.at, zone).when;
        return at && hasCome(at.instant) ? [{ ...approval, at }] : [];
    });
    const approval = approvals.toSorted((a, b) => a.at.instant - b.at.instant).at(-1);
    const records = sendingsIn(events).filter(({ use }) => use.text === declaration.name.text);
    return [
        ...(approval ? [approvalLine(approval, block, atHand)] : []),
        ...records.map(({ event, use }): SignedLine => {
            const text = compared(event.source.digest, event.at, block, atHand);
            return { kind: 'record', at: event.at, by: event.party ?? '', place: { file: atHand.caseFile.path, range: use.range }, text };
        }),
    ];
}

/**
 * What a report says otherwise than the text that was approved or sent: of one that was not sent, than the approved text says now; else
 * than it said when it was approved and when it was sent.
 */
export function alterationsOf(
    block: DeclaredReport,
    events: readonly CaseEvent[],
    instant: Instant,
    atHand: CaseAtHand,
): readonly AlteredSince[] {
    const lines = signedLines(block, events, asOfInstant(instant), atHand);
    const told = (line: SignedLine, text: SignedLine['text']): readonly AlteredSince[] =>
        typeof text === 'string' ? [] : [{ kind: line.kind, by: line.by, at: line.at, fields: text.fields }];
    if (lines.some(({ kind }) => kind === 'record')) return lines.flatMap((line) => told(line, line.text));
    return lines.flatMap((line) => told(line, compareAsOf(line.digest, instant, block, atHand)));
}

function approvalLine(
    { at, by, of, range }: Omit<Approval, 'at'> & { readonly at: When },
    block: DeclaredReport,
    atHand: CaseAtHand,
): SignedLine {
    const text = compared(of, at, block, atHand);
    return { kind: 'approval', at, by, place: { file: block.path, range }, ...(of !== undefined && { digest: of }), text };
}

/** The report of a block as of an instant, as it stood before anybody wrote that it was sent. */
export function reportAsOf({ declaration, path }: DeclaredReport, instant: Instant, atHand: CaseAtHand): ReportModel | undefined {
    const { workspace, law } = atHand;
    const isSending = (event: CaseEvent): boolean =>
        event.verb === 'reported' && event.source.report?.text === declaration.name.text && declaration.name.text !== '';
    const judged = judgedBefore(isSending, instant, atHand);
    return reportOfBlock(declaration, path, { workspace, law, ...judged, asOf: asOfInstant(instant) });
}

/** An incident as of an instant, without the lines that say that a report was sent: it was filled before there was one. */
export function judgedBefore(
    isSending: (event: CaseEvent) => boolean,
    instant: Instant,
    { workspace, law, caseFile }: CaseAtHand,
): JudgedCase {
    const asOf = asOfInstant(instant);
    const before = { ...caseFile, events: caseFile.events.filter((event) => !isSending(event)) };
    return { caseFile: before, events: visibleEvents(before, asOf), docket: deriveDocket(workspace, law, before, { asOf }) };
}

/** The last instant that a line can mean: of a day without an hour its end. */
export function latestInstant({ instant, day, dayOnly, zone, latest }: When): Instant {
    if (latest) return latestInstant(latest);
    return dayOnly ? endOfDay(day, zone) - 1 : instant;
}

function compared(digest: string | undefined, at: When, block: DeclaredReport, atHand: CaseAtHand): SignedLine['text'] {
    return compareAsOf(digest, latestInstant(at), block, atHand);
}

function compareAsOf(digest: string | undefined, instant: Instant, block: DeclaredReport, atHand: CaseAtHand): SignedLine['text'] {
    if (digest === undefined || digest.trim() === '') return 'none';
    const model = reportAsOf(block, instant, atHand);
    return model ? (changeSince(digest, model) ?? 'same') : { head: true, fields: [] };
}
