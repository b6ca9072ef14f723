import { DAY } from '../../time/zone.ts';
import { defineCheck } from '../check.ts';
import { listed, whenInWords } from '../wording.ts';
import { asksForCausalLink } from './causal-question.ts';

/** `silence-on-causal-link`: something was found a day ago, and no line says whether the system has to do with it. */
export const silenceOnCausalLink = defineCheck({
    code: 'silence-on-causal-link',
    severity: 'warning',
    unread: false,
    title: 'Something was found a day ago, and no line says whether there is a causal link',
    *onIncident(scope) {
        const { caseFile, events, docket, law } = scope;
        const found = events.find((event) => event.verb === 'found');
        if (!found || !scope.asOf.hasCome(found.at.instant + DAY) || events.some((event) => event.verb === 'causal-link')) return;

        const open = docket.entries.filter(({ status }) => status === 'due' || status === 'overdue' || status === 'waiting');
        const asking = open.filter(({ duty }) => asksForCausalLink(law.duties.get(duty)));
        const [first] = asking;
        if (!first) return;
        const titles = [...new Set(asking.map(({ title }) => `"${title}"`))];
        yield {
            at: found.range,
            message: `Since ${whenInWords(found.at)} something has been found, and no line says whether there is a causal link. From when this is owed at once, and whether it is owed at all, depends on it: ${listed(titles)}.`,
            advice: 'Add `DATE causal link suspected`, `likely`, `established` or `excluded`. The outer limit runs without it.',
            basis: first.basis,
            related: asking.slice(0, 1).map((entry) => ({ location: entry.law, message: `${entry.title}, ${entry.basis}` })),
            data: { incident: caseFile.name, duties: [...new Set(asking.map(({ duty }) => duty))] },
        };
    },
});
