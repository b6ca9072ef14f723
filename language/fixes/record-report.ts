import { defineFix } from './fix.ts';
import { caseOf } from './incident-of.ts';
import { awaitsApproval, digestNow, unsentBlock } from './report-block.ts';
import { addEvent, eventLine, instantAsWritten } from './write-event.ts';

/**
 * `record-report`: writes down that a report was made, now or whenever it was: the person corrects the instant. The line names the
 * text that was sent, where one was drafted; one that still has to be approved is not recorded.
 */
export const recordReport = defineFix({
    code: 'record-report',
    answers: ['duty-due', 'duty-past-plan', 'duty-overdue', 'immediately-open'],
    title: 'Records a report as made, with the current time to be corrected',
    safe: false,
    *fixesFor(finding, context) {
        const caseFile = caseOf(finding, context);
        const { party, status, stages } = finding.facts;
        const { recipient } = finding;
        if (!caseFile || recipient === undefined || (status !== 'due' && status !== 'overdue')) return;
        const when = instantAsWritten(context.asOf, caseFile.zone);
        for (const stage of stages) {
            const block = unsentBlock(caseFile, stage, recipient, context);
            if (block && awaitsApproval(block, caseFile, context)) continue;
            const name = block ? ` as ${block.declaration.name.text}` : '';
            const text = block ? `${name}${digestNow(block, caseFile, context)}` : '';
            const line = eventLine(when, `${party} reported ${stage} to ${recipient}${text} ""`);
            const edit = addEvent(caseFile, context.asOf, line, context);
            if (edit) yield { way: { kind: 'record', deed: `${party} reported ${stage} to ${recipient}${name}` }, edits: [edit] };
        }
    },
});
