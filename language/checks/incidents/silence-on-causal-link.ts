import { DAY } from '../../time/zone.ts';
import { defineCheck } from '../check.ts';
import { dutiesAmong, findingTitle, placeInLaw, whenOf } from '../../findings/parts-of.ts';
import { asksForCausalLink } from './causal-question.ts';

/** `silence-on-causal-link`: something was found a day ago, and no line says whether the system has to do with it. */
export const silenceOnCausalLink = defineCheck({
    code: 'silence-on-causal-link',
    severity: 'warning',
    unread: false,
    title: 'Something was found a day ago, and no line says whether there is a causal link',
    *onIncident(scope) {
        const { events, docket, law } = scope;
        const found = events.find((event) => event.verb === 'found');
        if (!found || !scope.asOf.hasCome(found.at.instant + DAY) || events.some((event) => event.verb === 'causal-link')) return;

        const open = docket.entries.filter(({ status }) => status === 'due' || status === 'overdue' || status === 'waiting');
        const asking = open.filter(({ duty }) => asksForCausalLink(law.duties.get(duty)));
        const [first] = asking;
        if (!first) return;
        yield {
            at: (found.source.findings.at(0) ?? found).range,
            basis: first.basis,
            facts: {
                found: whenOf(found.at),
                findings: found.findings.map((finding) => findingTitle(finding, law)),
                duties: dutiesAmong(asking),
            },
            related: [placeInLaw(first)],
        };
    },
});
