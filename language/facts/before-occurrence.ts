import type { CaseEvent } from './case-file.ts';
import type { Verb } from './incident-source.ts';
import { isBefore } from './order.ts';

/** What cannot happen before there is an incident. A drift alarm or a change to the system can. */
const presupposes: ReadonlySet<Verb> = new Set<Verb>([
    'ended',
    'resolved',
    'found',
    'ruled-out',
    'causal-link',
    'received-notice',
    'became-aware',
    'informed',
    'could-not-reach',
    'reported',
    'announced',
    'acknowledged',
    'extended',
    'refused',
    'closed',
    'took-corrective-action',
    'started-investigation',
    'assessed-risk',
    'decided',
]);

/** An occurrence, and the lines that presuppose it and are dated before it. */
export interface BeforeOccurrence {
    readonly occurrence: CaseEvent;
    /** The occurrence is dated `about` an instant or `between` two days, so that the lines may be right. */
    readonly isApproximate: boolean;
    readonly events: readonly CaseEvent[];
}

/** The lines among some of an incident that cannot have happened before it occurred, and are dated so; none without an occurrence. */
export function beforeOccurrence(events: readonly CaseEvent[]): BeforeOccurrence | undefined {
    const occurrence = events.find(({ verb }) => verb === 'occurred');
    if (!occurrence) return undefined;
    const { source } = occurrence;
    return {
        occurrence,
        isApproximate: source.verb === 'occurred' && (source.about || source.between !== undefined),
        events: events.filter((event) => presupposes.has(event.verb) && isBefore(event.at, occurrence.at)),
    };
}
