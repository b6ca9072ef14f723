import type { CaseEvent, CaseEventOf } from '../../facts/case-file.ts';
import type { Verb } from '../../facts/incident-source.ts';
import type { WhenFacts } from '../../findings/parts.ts';
import { recipientNamed, whenOf } from '../../findings/parts-of.ts';
import type { Zone } from '../../time/instant.ts';
import { resolveInstant } from '../../facts/written-instant.ts';
import { defineCheck } from '../check.ts';
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
    *onIncident({ caseFile, events, law, workspace }) {
        const reports = events.filter((event) => event.verb === 'reported');
        const finals = reports.filter(({ stage }) => closes(law, stage));
        if (finals.length === 0) return;

        for (const event of events) {
            if (!telling.has(event.verb)) continue;
            const untold = untoldOf(event, reports, finals, isLearnedAfter) ?? untoldOf(event, reports, finals, mayBeLearnedAfter);
            if (!untold) continue;
            const { last, parties } = untold;
            const certain = isLearnedAfter(event, last);
            yield {
                at: (event.source.known ?? event.source.at).range,
                ...(certain ? {} : { severity: 'info' }),
                facts: {
                    learned: learnedAt(event, caseFile.zone),
                    certain,
                    final: whenOf(last.at),
                    party: last.party ?? null,
                    untold: parties.map((name) => recipientNamed(name, workspace)),
                },
                related: [{ location: { file: caseFile.path, range: last.range }, kind: 'final-report', at: whenOf(last.at) }],
            };
        }
    },
});

type Reported = CaseEventOf<'reported'>;

/** Whether a line tells what was learned after a report. */
type Compare = (event: CaseEvent, report: Reported) => boolean;

/** The last final report before a line, and who received one of those and no report that tells it; nothing where everybody was told. */
function untoldOf(
    event: CaseEvent,
    reports: readonly Reported[],
    finals: readonly Reported[],
    isAfter: Compare,
): { readonly last: Reported; readonly parties: readonly PartyName[] } | undefined {
    const before = finals.filter((report) => isAfter(event, report));
    const last = before.at(-1);
    const parties = [...new Set(before.flatMap(({ others }) => others))].filter(
        (party) => !reports.some((report) => report.others.includes(party) && !isAfter(event, report)),
    );
    return last && parties.length > 0 ? { last, parties } : undefined;
}

/** When it happened, or the later time from which it was known. */
function learnedAt({ at, knownFrom, source: { known } }: CaseEvent, zone: Zone): WhenFacts {
    const learned = known && knownFrom > at.instant ? resolveInstant(known, zone).when : undefined;
    return whenOf(learned ?? at);
}

function isLearnedAfter(event: CaseEvent, report: Reported): boolean {
    return isBefore(report.at, event.at) || (event.source.known !== undefined && event.knownFrom > report.at.instant);
}

/** Whether it was learned after a report by the latest that the line, and the earliest that the report, can mean. */
function mayBeLearnedAfter(event: CaseEvent, report: Reported): boolean {
    const { latest, ...earliest } = report.at;
    const isInexact = latest !== undefined || event.at.latest !== undefined;
    return isLearnedAfter(event, report) || (isInexact && isBefore(earliest, event.at.latest ?? event.at));
}
