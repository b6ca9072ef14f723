import type { When } from '../../facts/case-file.ts';
import type { Report } from '../../facts/source.ts';
import { resolveInstant } from '../../facts/written-instant.ts';
import type { Zone } from '../../time/instant.ts';

/** How a report stands with those who approve it: what was signed, and whether something waits for a signature. */
export interface Approvals {
    readonly signed: readonly When[];
    readonly hasUnsigned: boolean;
    /** When the text was drafted last; an approval from before is one of another text. */
    readonly drafted: When | undefined;
}

/** The approvals of a report block, its instants read in the zone of its incident. */
export function approvalsOf(block: Report, zone: Zone): Approvals {
    const signed = block.approvals.filter(({ by }) => by.trim() !== '');
    return {
        signed: signed.flatMap((approval) => resolveInstant(approval.at, zone).when ?? []),
        hasUnsigned: signed.length < block.approvals.length,
        drafted: block.drafted && resolveInstant(block.drafted.at, zone).when,
    };
}

/** Whether the text as it was last drafted had been approved at an instant. */
export function isApprovedAt({ signed, drafted }: Approvals, at: When): boolean {
    return signed.some((approval) => !isAfter(approval, at) && !(drafted && isAfter(drafted, approval)));
}

/** Whether one is certainly later than the other: of a day without an hour nobody knows. */
export function isAfter(one: When, other: When): boolean {
    return one.dayOnly || other.dayOnly ? one.day > other.day : one.instant > other.instant;
}
