import { defineFix } from './fix.ts';
import { caseOf } from './incident-of.ts';
import { linesAfter, linesAtEnd, ownPage } from './text/write-lines.ts';
import { instantAsWritten } from './write-event.ts';

/** `explain-late`: adds the line in which a person says and signs why something was done late. */
export const explainLate = defineFix({
    code: 'explain-late',
    answers: ['duty-late'],
    title: 'Adds the line that explains and signs a delay, to be filled in',
    safe: false,
    *fixesFor(finding, context) {
        const caseFile = caseOf(finding, context);
        if (!caseFile) return;
        const { duty } = finding.facts;
        const { incident, zone } = caseFile;
        const to = finding.recipient === undefined ? '' : ` to ${finding.recipient}`;
        const [day] = instantAsWritten(context.asOf, zone).split(/[ T]/);
        const line = `explain ${duty}${to} "Why it was late" on ${day ?? ''} by "Name and function"`;
        const page = ownPage(context);
        const last = incident.explanations.at(-1);
        const edit = last ? linesAfter(page, last.range, [line]) : linesAtEnd(page, incident.range, [line]);
        if (edit) yield { way: { kind: 'explain-delay' }, edits: [edit] };
    },
});
