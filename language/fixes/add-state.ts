import { defineFix } from './fix.ts';
import { caseOf, eventAround } from './incident-of.ts';
import { insertion, pageOf } from './text/write-lines.ts';

/** `add-state`: says that a system was on the market, or in service, in one more state. */
export const addState = defineFix({
    code: 'add-state',
    answers: ['not-on-market'],
    title: 'Adds the state of an incident to those in which its system was on the market or in service',
    safe: false,
    *fixesFor(finding, context) {
        const { state } = finding.facts;
        const subject = context.workspace.subjects.get(finding.facts.subject);
        const caseFile = caseOf(finding, context);
        const event = caseFile && eventAround(finding.range, caseFile);
        if (!subject || !event || !pageOf(subject.path, context)) return;
        const { placed, service } = subject.source;
        for (const [what, placings] of [['market', placed] as const, ['service', service] as const]) {
            const placing = placings.find(({ date, states }) => date.text <= event.at.day && states.length > 0);
            const last = placing?.states.at(-1);
            if (last)
                yield {
                    way: { kind: 'also-there', subject: subject.name, what, state },
                    edits: [insertion(subject.path, last.range[2], last.range[3], `, ${state}`)],
                };
        }
    },
});
