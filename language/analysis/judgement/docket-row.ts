import type { Deadline, DocketEntry, Status } from '../../docket/entry.ts';
import type { Range } from '../../syntax/range.ts';
import type { Day, Instant, Zone } from '../../time/instant.ts';
import type { JudgedIncident } from './judge-file.ts';

/** One entry of the docket in short, as it is kept for every incident of the workspace. */
export interface DocketRow {
    readonly path: string;
    readonly incident: string;
    readonly incidentTitle: string;
    /** Whether nothing voids the docket of its incident. */
    readonly complete: boolean;
    /** `regime.duty`. */
    readonly duty: string;
    readonly title: string;
    readonly basis: string;
    readonly party: string;
    readonly bound: DocketEntry['bound'];
    readonly act: string;
    readonly stages: readonly string[];
    readonly office: string | null;
    readonly state: string | null;
    readonly recipient: string | null;
    readonly zone: Zone;
    readonly status: Status;
    readonly standard: DocketEntry['standard'];
    readonly owedSince: Instant | null;
    readonly planBy: RowDate | null;
    readonly limit: RowDate | null;
    /** Of records: until when they are kept at least. */
    readonly keepUntil: DocketEntry['keepUntil'];
    readonly fulfilledAt: Instant | null;
    readonly reason: string | null;
    /** Why it names no recipient although the duty asks for one. */
    readonly missingRecipient: DocketEntry['missingRecipient'];
    readonly marks: DocketEntry['marks'];
    readonly subjects: readonly string[];
    readonly occurrence: number | null;
    /** Where the incident is named, and the line at which the duty arose or was fulfilled. */
    readonly nameRange: Range;
    readonly line: Range;
}

/** A date of an entry: the last day where it is counted in days, and the first instant after it. */
export interface RowDate {
    readonly from: Instant;
    readonly lastDay: Day | null;
    readonly ends: Instant;
}

/** The entries of an incident in short. */
export function rowsOf({ caseFile, docket, complete }: JudgedIncident): readonly DocketRow[] {
    const nameRange = caseFile.incident.name.range;
    return docket.entries.map((entry) => ({
        path: caseFile.path,
        incident: entry.incident,
        incidentTitle: caseFile.incident.title ?? '',
        complete,
        duty: entry.duty,
        title: entry.title,
        basis: entry.basis,
        party: entry.party,
        bound: entry.bound,
        act: entry.act,
        stages: entry.stages,
        office: entry.office,
        state: entry.state,
        recipient: entry.recipient,
        zone: entry.zone,
        status: entry.status,
        standard: entry.standard,
        owedSince: entry.owedSince,
        planBy: dateOf(entry.planBy),
        limit: dateOf(entry.limit),
        keepUntil: entry.keepUntil,
        fulfilledAt: entry.fulfilled?.at.instant ?? null,
        reason: entry.reason,
        missingRecipient: entry.missingRecipient,
        marks: entry.marks,
        subjects: entry.subjects,
        occurrence: entry.occurrence,
        nameRange,
        line: (entry.fulfilled?.event ?? entry.arose)?.range ?? nameRange,
    }));
}

function dateOf(deadline: Deadline | null): RowDate | null {
    return deadline && { from: deadline.from, lastDay: deadline.lastDay ?? null, ends: deadline.ends };
}

/** Both dates of an entry, of which only the end counts. */
interface WithDates {
    readonly planBy: Pick<RowDate, 'ends'> | null;
    readonly limit: Pick<RowDate, 'ends'> | null;
}

/** The date of an entry that comes next: the earlier one that lies ahead, else the limit. */
export function nextDateOf({ planBy, limit }: WithDates, asOf: Instant): Instant | undefined {
    const ahead = [planBy, limit].flatMap((date) => (date && date.ends > asOf ? [date.ends] : []));
    return ahead.length > 0 ? Math.min(...ahead) : (limit ?? planBy)?.ends;
}

/** Whom an entry is owed to: `ap (NL)`; an office that nobody is known to hold with a question mark; empty where there is none. */
export function recipientTold({ recipient, office, state, missingRecipient }: RecipientOfEntry): string {
    const place = state === null ? '' : ` (${state})`;
    if (recipient !== null) return `${recipient}${place}`;
    return office === null ? (missingRecipient ? '?' : '') : `${office}${place}?`;
}

type RecipientOfEntry = Pick<DocketRow, 'recipient' | 'office' | 'state'> & { readonly missingRecipient: unknown };
