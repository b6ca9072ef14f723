import type { Finding, Severity } from '../../checks/finding.ts';

/** How many findings there are of each severity, how many are suppressed besides, and whether a check failed, which is a fault of the program. */
export interface Tally {
    readonly counts: Readonly<Record<Severity, number>>;
    readonly suppressed: number;
    readonly hasFault: boolean;
}

/** Findings that belong together: as they are, or as the bytes of a JSON array, which take a fraction of the memory. */
export interface Found extends Tally {
    readonly content: readonly Finding[] | Uint8Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Keeps findings together, packed where there are many files. */
export function foundOf(findings: readonly Finding[], packed: boolean): Found {
    const counts = { error: 0, warning: 0, info: 0, hint: 0 };
    const standing = findings.filter(({ suppressed }) => !suppressed);
    for (const { severity } of standing) counts[severity]++;
    return {
        content: packed && findings.length > 0 ? encoder.encode(JSON.stringify(findings)) : findings,
        counts,
        suppressed: findings.length - standing.length,
        hasFault: findings.some(({ code }) => code === 'internal-fault'),
    };
}

/** The findings that were kept together. Throws where the bytes are not those of any. */
export function openFound({ content }: Pick<Found, 'content'>): readonly Finding[] {
    if (!(content instanceof Uint8Array)) return content;
    const findings: unknown = JSON.parse(decoder.decode(content));
    if (!isFindings(findings)) throw new Error('These are no packed findings.');
    return findings;
}

/** Findings are packed by this program alone, and a checksum vouches for those on a disk. */
function isFindings(findings: unknown): findings is readonly Finding[] {
    return Array.isArray(findings);
}
