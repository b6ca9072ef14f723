import type { CaseEvent, CaseEventOf } from '../../facts/case-file.ts';
import type { Verb } from '../../facts/incident-source.ts';
import { defineCheck } from '../check.ts';
import { listed, whenInWords } from '../wording.ts';
import { closes } from './closing-stage.ts';
import { isBefore } from '../../facts/order.ts';
import type { PartyName } from '../../facts/ids.ts';

/** What changes the picture that a final report gave. */
const telling: ReadonlySet<Verb> = new Set<Verb>(['occurred', 'ended', 'found', 'ruled-out', 'causal-link']);

/** `event-after-final`: something was learned after the final report, and nobody who received it was told. */
export const eventAfterFinal = defineCheck({
    code: 'event-after-final',
    severity: 'warning',
    unread: false,
    title: 'Something was learned after the final report and has not been reported since',
    *onIncident({ caseFile, events, law }) {
        const reports = events.filter((event) => event.verb === 'reported');
        const finals = reports.filter(({ stage }) => closes(law, stage));
        if (finals.length === 0) return;

        for (const event of events) {
            if (!telling.has(event.verb)) continue;
            const before = finals.filter((report) => isLearnedAfter(event, report));
            const untold = [...new Set(before.flatMap(({ others }) => others))].filter(
                (party) => !reports.some((report) => tells(report, party, event)),
            );
            const [last] = before.slice(-1);
            if (!last || untold.length === 0) continue;
            yield {
                at: event.range,
                message: `This was learned after the final report of ${whenInWords(last.at)}, and ${listed(untold)} ${untold.length > 1 ? 'have' : 'has'} not been told since.`,
                advice: `Report it, and record it: \`DATE ${last.party ?? 'PARTY'} reported STAGE to ${untold.join(', ')}\`. If the date is wrong, correct it.`,
                related: [{ location: { file: caseFile.path, range: last.range }, message: `The final report of ${whenInWords(last.at)}` }],
                data: { incident: caseFile.name, recipients: untold },
            };
        }
    },
});

function isLearnedAfter(event: CaseEvent, report: CaseEventOf<'reported'>): boolean {
    return isBefore(report.at, event.at) || (event.source.known !== undefined && event.knownFrom > report.at.instant);
}

function tells(report: CaseEventOf<'reported'>, party: PartyName, event: CaseEvent): boolean {
    return report.others.includes(party) && !isLearnedAfter(event, report);
}
