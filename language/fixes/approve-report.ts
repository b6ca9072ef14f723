import type { CaseFile } from '../facts/case-file.ts';
import type { Declared } from '../facts/names.ts';
import { visibleEvents } from '../facts/open-case.ts';
import { sendingOf } from '../facts/sent-report.ts';
import type { Report } from '../facts/source.ts';
import { asOfInstant } from '../time/as-of.ts';
import type { FindingFor, FixContext } from './fix.ts';
import { defineFix } from './fix.ts';
import { caseNamed, caseOf } from './incident-of.ts';
import { awaitsApproval, digestNow, unsentBlock } from './report-block.ts';
import { linesAfter, linesAtStart, pageOf } from './text/write-lines.ts';
import { instantAsWritten } from './write-event.ts';

/** What a report may wait in: the finding about it, or the duty that it is to fulfil. */
type WaitingCode =
    | 'report-unapproved'
    | 'signed-text-changed'
    | 'approval-without-digest'
    | 'duty-due'
    | 'duty-past-plan'
    | 'duty-overdue'
    | 'immediately-open';

/**
 * `approve-report`: adds the line by which a second person approves a report, dated now. Nobody has signed it until a name stands in
 * it, so that an approval is never the work of a tool. On an open duty it is offered for the report that waits to be sent.
 */
export const approveReport = defineFix({
    code: 'approve-report',
    answers: [
        'report-unapproved',
        'signed-text-changed',
        'approval-without-digest',
        'duty-due',
        'duty-past-plan',
        'duty-overdue',
        'immediately-open',
    ],
    towards: ['duty-due', 'duty-past-plan', 'duty-overdue', 'immediately-open'],
    title: 'Adds the line that approves a report, to be signed',
    safe: false,
    *fixesFor(finding, context) {
        const caseFile = caseOfWaiting(finding, context);
        if (!caseFile) return;
        for (const declared of waitingBlocks(finding, caseFile, context)) {
            const page = pageOf(declared.path, context);
            if (!page) continue;
            const { approvals, drafted, range } = declared.declaration;
            const line = `approved ${instantAsWritten(context.asOf, caseFile.zone)} by ""${digestNow(declared, caseFile, context)}`;
            const last = approvals.at(-1) ?? drafted;
            const edit = last ? linesAfter(page, last.range, [line]) : linesAtStart(page, range, [line]);
            if (edit) yield { way: { kind: 'approve', report: declared.declaration.name.text }, edits: [edit] };
        }
    },
});

/** The incident of a finding; of one that stands in the report, the incident that the report is on. */
function caseOfWaiting(finding: FindingFor<WaitingCode>, context: FixContext): CaseFile | undefined {
    if (finding.code !== 'signed-text-changed' && finding.code !== 'approval-without-digest') return caseOf(finding, context);
    const incident = context.workspace.names.global('report', finding.facts.report)?.declaration.incident;
    return incident && caseNamed(incident, context);
}

function waitingBlocks(finding: FindingFor<WaitingCode>, caseFile: CaseFile, context: FixContext): readonly Declared<Report>[] {
    const { recipient } = finding;
    if (finding.code === 'report-unapproved') {
        if (finding.facts.kind === 'unnamed') return [];
        return [context.workspace.names.global('report', finding.facts.report) ?? []].flat();
    }
    if (finding.code === 'signed-text-changed' || finding.code === 'approval-without-digest') {
        const declared = context.workspace.names.global('report', finding.facts.report);
        // What was sent stays as it was sent: it is corrected by a further report, not by another approval.
        const isSent = sendingOf(finding.facts.report, visibleEvents(caseFile, asOfInstant(context.asOf))) !== undefined;
        return declared && !isSent && !hasUnsigned(declared) ? [declared] : [];
    }
    if (recipient === undefined) return [];
    const blocks = finding.facts.stages.flatMap((stage) => unsentBlock(caseFile, stage, recipient, context) ?? []);
    return blocks.filter((block) => awaitsApproval(block, caseFile, context) && !hasUnsigned(block));
}

/** A line that waits for its signature is not offered again. */
function hasUnsigned({ declaration }: Declared<Report>): boolean {
    return declaration.approvals.some(({ by }) => by.trim() === '');
}
