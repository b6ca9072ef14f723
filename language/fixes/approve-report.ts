import type { CaseFile } from '../facts/case-file.ts';
import type { Declared } from '../facts/names.ts';
import type { Report } from '../facts/source.ts';
import type { FindingFor, FixContext } from './fix.ts';
import { defineFix } from './fix.ts';
import { caseOf } from './incident-of.ts';
import { awaitsApproval, unsentBlock } from './report-block.ts';
import { linesAfter, linesAtStart, pageOf } from './text/write-lines.ts';
import { instantAsWritten } from './write-event.ts';

/** What a report may wait in: the finding about it, or the duty that it is to fulfil. */
type WaitingCode = 'report-unapproved' | 'duty-due' | 'duty-past-plan' | 'duty-overdue' | 'immediately-open';

/**
 * `approve-report`: adds the line by which a second person approves a report, dated now. Nobody has signed it until a name stands in
 * it, so that an approval is never the work of a tool. On an open duty it is offered for the report that waits to be sent.
 */
export const approveReport = defineFix({
    code: 'approve-report',
    answers: ['report-unapproved', 'duty-due', 'duty-past-plan', 'duty-overdue', 'immediately-open'],
    towards: ['duty-due', 'duty-past-plan', 'duty-overdue', 'immediately-open'],
    title: 'Adds the line that approves a report, to be signed',
    safe: false,
    *fixesFor(finding, context) {
        const caseFile = caseOf(finding, context);
        if (!caseFile) return;
        for (const declared of waitingBlocks(finding, caseFile, context)) {
            const page = pageOf(declared.path, context);
            if (!page) continue;
            const { approvals, drafted, range } = declared.declaration;
            const line = `approved ${instantAsWritten(context.asOf, caseFile.zone)} by ""`;
            const last = approvals.at(-1) ?? drafted;
            const edit = last ? linesAfter(page, last.range, [line]) : linesAtStart(page, range, [line]);
            if (edit) yield { way: { kind: 'approve', report: declared.declaration.name.text }, edits: [edit] };
        }
    },
});

function waitingBlocks(finding: FindingFor<WaitingCode>, caseFile: CaseFile, context: FixContext): readonly Declared<Report>[] {
    const { recipient } = finding;
    if (finding.code === 'report-unapproved') {
        if (finding.facts.kind === 'unnamed') return [];
        return [context.workspace.names.global('report', finding.facts.report) ?? []].flat();
    }
    if (recipient === undefined) return [];
    const blocks = finding.facts.stages.flatMap((stage) => unsentBlock(caseFile, stage, recipient, context) ?? []);
    return blocks.filter((block) => awaitsApproval(block, caseFile, context) && !hasUnsigned(block));
}

/** A line that waits for its signature is not offered again. */
function hasUnsigned({ declaration }: Declared<Report>): boolean {
    return declaration.approvals.some(({ by }) => by.trim() === '');
}
