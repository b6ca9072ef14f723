import type { CaseEvent } from '../../facts/case-file.ts';
import type { IncidentScope } from '../check.ts';
import type { FactsByCode } from '../../findings/facts.ts';
import { whenOf } from '../../findings/parts-of.ts';
import { defineCheck } from '../check.ts';
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
            const causeUnknown = cause !== undefined && !cause.value.known;
            const link = openLink(scope, event);
            if (!causeUnknown && link === null) continue;
            yield {
                at: event.source.stage.range,
                facts: { at: whenOf(event.at), causeUnknown, link },
                related: causeUnknown ? [{ location: { file: caseFile.path, range: cause.range }, kind: 'cause-unknown' }] : [],
            };
        }
    },
});

/** What is open about the causal link when a report is made; null where nothing is, or no duty here asks. */
function openLink({ events, docket, law }: IncidentScope, report: CaseEvent): FactsByCode['final-while-open']['link'] {
    if (!docket.entries.some(({ duty }) => asksForCausalLink(law.duties.get(duty)))) return null;
    const links = events.filter((event) => event.verb === 'causal-link').filter((event) => event.at.instant <= report.at.instant);
    if (links.length === 0) return 'unsaid';
    return links.at(-1)?.degree === 'suspected' ? 'suspected' : null;
}
