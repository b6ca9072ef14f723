import type { Finding, Severity } from '../../findings/finding.ts';

/**
 * How many findings there are of each severity, how many concern duties of others or are suppressed besides, and whether a check failed,
 * which is a fault of the program.
 */
export interface Tally {
    readonly counts: Readonly<Record<Severity, number>>;
    readonly others: number;
    readonly suppressed: number;
    readonly hasFault: boolean;
}

/** Findings that belong together: as they are, or as the bytes of a JSON array, which take a fraction of the memory. */
export interface Found extends Tally {
    readonly content: readonly Finding[] | Uint8Array;
}

const TAB = 0x09;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Keeps findings together, packed where there are many files. */
export function foundOf(findings: readonly Finding[], packed: boolean): Found {
    const counts = { error: 0, warning: 0, info: 0, hint: 0 };
    const standing = findings.filter(({ suppressed }) => !suppressed);
    const ours = standing.filter(({ owedBy }) => owedBy !== 'others');
    for (const { severity } of ours) counts[severity]++;
    return {
        content: packed && findings.length > 0 ? packFindings(findings) : findings,
        counts,
        others: standing.length - ours.length,
        suppressed: findings.length - standing.length,
        hasFault: findings.some(({ code }) => code === 'internal-fault'),
    };
}

/** Findings as the bytes of a JSON array. Between two of them stands a tab, which JSON has nowhere else, so that each can be found again. */
export function packFindings(findings: readonly Finding[]): Uint8Array {
    return encoder.encode(`[${findings.map((finding) => JSON.stringify(finding)).join(',\t')}]`);
}

/** A finding, and how it is had again without being kept meanwhile. */
export interface FindingReference {
    readonly finding: Finding;
    readonly again: () => Finding;
}

/** The findings that were kept together, each to be had again by itself. Throws where the bytes are not those of any. */
export function referencesIn({ content }: Pick<Found, 'content'>): readonly FindingReference[] {
    const findings = openFound({ content });
    if (!(content instanceof Uint8Array)) return findings.map((finding) => ({ finding, again: () => finding }));
    let start = 1;
    return findings.map((finding) => {
        const tab = content.indexOf(TAB, start);
        const bytes = content.subarray(start, tab < 0 ? content.length - 1 : tab - 1);
        start = tab + 1;
        return { finding, again: () => openFinding(bytes) };
    });
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

function openFinding(bytes: Uint8Array): Finding {
    const [finding] = openFound({ content: encoder.encode(`[${decoder.decode(bytes)}]`) });
    if (!finding) throw new Error('These are no packed findings.');
    return finding;
}
