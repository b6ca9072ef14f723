import { defineFix } from './fix.ts';
import { textIn } from './finding-data.ts';
import { caseOf } from './incident-of.ts';
import { linesAfter, linesAtStart, pageOf } from './text/write-lines.ts';
import { instantAsWritten } from './write-event.ts';

/**
 * `approve-report`: adds the line by which a second person approves a report, dated now. Nobody has signed it until a name stands in
 * it, so that an approval is never the work of a tool.
 */
export const approveReport = defineFix({
    code: 'approve-report',
    answers: ['report-unapproved'],
    title: 'Adds the line that approves a report, to be signed',
    safe: false,
    *fixesFor(finding, context) {
        const name = textIn(finding, 'report');
        const declared = name === undefined ? undefined : context.workspace.names.global('report', name);
        const caseFile = caseOf(finding, context);
        const page = declared && pageOf(declared.path, context);
        if (!declared || !caseFile || !page) return;
        const { approvals, drafted, range } = declared.declaration;
        const line = `approved ${instantAsWritten(context.asOf, caseFile.zone)} by ""`;
        const last = approvals.at(-1) ?? drafted;
        const edit = last ? linesAfter(page, last.range, [line]) : linesAtStart(page, range, [line]);
        if (edit) yield { title: `Approve ${declared.declaration.name.text}`, edits: [edit] };
    },
});
