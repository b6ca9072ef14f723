import type { CaseEvent } from '../../facts/case-file.ts';
import type { IncidentScope } from '../check.ts';
import { defineCheck } from '../check.ts';
import { listed } from '../wording.ts';
import { asksForCausalLink } from './causal-question.ts';
import { closes } from './closing-stage.ts';

/** `final-while-open`: the last report was made while the cause or the causal link was still open. */
export const finalWhileOpen = defineCheck({
    code: 'final-while-open',
    severity: 'warning',
    unread: false,
    title: 'A final report was made while the cause or the causal link is open',
    *onIncident(scope) {
        const { caseFile, events, law } = scope;
        for (const event of events) {
            if (event.verb !== 'reported' || !closes(law, event.stage)) continue;
            const cause = caseFile.incident.fields.findLast(({ field }) => field === 'cause');
            const causeOpen = cause !== undefined && !cause.value.known;
            const link = openLink(scope, event);
            const open = [...(causeOpen ? ['the cause is still written as unknown'] : []), ...(link === undefined ? [] : [link])];
            if (open.length === 0) continue;
            yield {
                at: event.range,
                message: `This report closes the matter, and ${listed(open)}. A final report is expected to say both.`,
                advice: 'If it is known by now, write it down: the field `cause`, a line `causal link …`. If it is not, the report was a follow-up.',
                related: causeOpen ? [{ location: { file: caseFile.path, range: cause.range }, message: 'The cause is unknown here' }] : [],
                data: { incident: caseFile.name, ...(event.stage === undefined ? {} : { stage: event.stage }) },
            };
        }
    },
});

/** What is open about the causal link when a report is made; undefined where nothing is, or no duty here asks. */
function openLink({ events, docket, law }: IncidentScope, report: CaseEvent): string | undefined {
    if (!docket.entries.some(({ duty }) => asksForCausalLink(law.duties.get(duty)))) return undefined;
    const links = events.filter((event) => event.verb === 'causal-link').filter((event) => event.at.instant <= report.at.instant);
    if (links.length === 0) return 'no line says whether there is a causal link';
    return links.at(-1)?.degree === 'suspected' ? 'the causal link is merely suspected' : undefined;
}
