import type { IncidentSummary } from '../../checks/check.ts';
import type { Finding } from '../../checks/finding.ts';
import { nameUses } from '../../names/name-uses.ts';
import { resolveUse } from '../../names/resolve-use.ts';
import type { SourceFile } from '../../facts/source.ts';
import type { Validity } from '../../time/as-of.ts';
import type { JudgedFile, JudgedIncident } from './judge-file.ts';
import type { DocketRow } from './docket-row.ts';
import { rowsOf } from './docket-row.ts';
import type { IncidentGaps } from './incident-gaps.ts';
import { gapsInFile } from './incident-gaps.ts';
import type { LinkedWorkspace } from '../linking/linked-workspace.ts';

/** What is kept of a file that was judged, until it is judged again. */
export interface Judged {
    /** What was found in it alone, before suppressions. Of a file that is not open it is unpacked each time. */
    readonly findings: () => readonly Finding[];
    readonly summaries: readonly IncidentSummary[];
    /** Its docket in short, without what is not owed or covered by another entry. */
    readonly rows: readonly DocketRow[];
    /** Those of its incidents of which something could not be known. */
    readonly gaps: readonly IncidentGaps[];
    /** Its incidents with their dockets; only of a file that is open. */
    readonly incidents?: readonly JudgedIncident[];
    /** For which instants all of this is the same while no file changes. */
    readonly validity: Validity;
    /** Every name that it uses, as written, and those of its own incidents: a report elsewhere may be on one of them. */
    readonly uses: readonly string[];
    /** Some name in it does not resolve, so that any other name that comes or goes may change what is said of it. */
    readonly unresolved: boolean;
    /** Other files whose places its findings or its gaps name. */
    readonly pointsAt: readonly string[];
}

/** Keeps what of a judgement is needed later on. */
export function keep(judged: JudgedFile, file: SourceFile, linked: LinkedWorkspace, isOpen: boolean): Judged {
    const { workspace } = linked;
    const uses = new Set(file.incidents.map(({ name }) => interned(name.text)));
    let unresolved = false;
    for (const reference of nameUses({ workspace, file })) {
        uses.add(interned(reference.use.text));
        unresolved ||= resolveUse(reference, workspace.names).kind !== 'found';
    }
    const gaps = gapsInFile(judged, file);
    const places = [...judged.findings.flatMap(placesOf), ...gaps.flatMap((each) => each.gaps.map((gap) => gap.file))];
    return {
        findings: isOpen ? () => judged.findings : packed(judged.findings),
        summaries: judged.summaries,
        rows: judged.incidents.flatMap(rowsOf).filter(({ status }) => status !== 'not owed' && status !== 'covered'),
        gaps,
        ...(isOpen && { incidents: judged.incidents }),
        validity: judged.validity,
        uses: [...uses],
        unresolved,
        pointsAt: [...new Set(places)].filter((path) => path !== file.path),
    };
}

/** Findings of ten thousand files as objects would take several times the memory of their texts. */
function packed(findings: readonly Finding[]): () => readonly Finding[] {
    if (findings.length === 0) return () => nothing;
    const bytes = new TextEncoder().encode(JSON.stringify(findings));
    return () => {
        const unpacked: unknown = JSON.parse(new TextDecoder().decode(bytes));
        return Array.isArray(unpacked) ? unpacked.filter(isFinding) : nothing;
    };
}

const nothing: readonly Finding[] = [];

/** Nobody else writes into the memory that was packed; this tells the compiler what it holds. */
function isFinding(value: unknown): value is Finding {
    return typeof value === 'object' && value !== null && 'code' in value;
}

/** The files that a finding speaks of besides its own. */
export function placesOf({ related }: Finding): readonly string[] {
    return related.map(({ location }) => location.file);
}

const words = new Map<string, string>();

/** The same few hundred names stand in ten thousand files: each is kept once. */
function interned(text: string): string {
    const known = words.get(text);
    if (known !== undefined) return known;
    if (words.size > 100_000) words.clear();
    words.set(text, text);
    return text;
}
