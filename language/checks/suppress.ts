import { nearest } from '../facts/nearness.ts';
import type { SourceFile, Suppression } from '../facts/source.ts';
import type { Check } from './check.ts';
import type { Finding } from '../findings/finding.ts';
import type { WritingFactsByCode } from '../findings/writing.ts';
import { byPlace } from './finding-order.ts';
import { checks } from './registry.ts';
import { suppressionRefused } from './writing/suppression-refused.ts';
import { suppressionUnreasoned } from './writing/suppression-unreasoned.ts';
import { suppressionUnused } from './writing/suppression-unused.ts';

/** Findings about suppressions themselves; a comment that could hide them would hide that it hides nothing. */
const aboutSuppressions: readonly Check[] = [suppressionUnused, suppressionUnreasoned, suppressionRefused];

const codes = new Set<string>(checks.map(({ code }) => code));
const unread = new Set<string>(checks.filter((check) => check.unread).map(({ code }) => code));
const neverSuppressed = new Set<string>([...unread, ...aboutSuppressions.map(({ code }) => code)]);

/** Whether a comment can suppress the findings of a code: not those which say that a fact was not read, nor those about suppressions. */
export function canBeSuppressed(code: string): boolean {
    return !neverSuppressed.has(code);
}

/**
 * Marks among the findings of one file what its `// vigil-ignore CODE: reason` comments suppress, and adds what is wrong with them.
 * Each comment suppresses one finding of its code on its line, the first in order of place. Findings of other files stay as they are.
 *
 * @param findings all findings of the file, those of incidents and of the whole workspace included: else a comment seems unused
 */
export function settleSuppressions(file: SourceFile, findings: readonly Finding[]): Finding[] {
    const settled = [...findings].sort(byPlace);
    const added: Finding[] = [];
    for (const suppression of file.suppressions) {
        if (unread.has(suppression.code)) {
            added.push(refused(suppression, file.path));
            continue;
        }
        const index = settled.findIndex((finding) => concerns(suppression, finding, file.path));
        const finding = settled[index];
        if (finding) settled[index] = { ...finding, suppressed: { reason: suppression.reason, range: suppression.range } };
        else added.push(unused(suppression, file.path));
        if (suppression.reason === '') added.push(unreasoned(suppression, file.path));
    }
    return [...settled, ...added].sort(byPlace);
}

/** The findings of one file that no comment suppresses, and what is wrong with its comments. */
export function applySuppressions(file: SourceFile, findings: readonly Finding[]): Finding[] {
    return settleSuppressions(file, findings).filter(({ suppressed }) => !suppressed);
}

function concerns(suppression: Suppression, finding: Finding, path: string): boolean {
    if (finding.file !== path || finding.code !== suppression.code || finding.range[0] !== suppression.line) return false;
    return !finding.suppressed && canBeSuppressed(finding.code);
}

function refused(suppression: Suppression, path: string): Finding {
    return { ...about(suppressionRefused, suppression, path), facts: { code: suppression.code } };
}

function unused(suppression: Suppression, path: string): Finding {
    return { ...about(suppressionUnused, suppression, path), facts: whyUnused(suppression) };
}

function whyUnused({ code, reason }: Suppression): WritingFactsByCode['suppression-unused'] {
    if (code === '') return { kind: 'uncoded' };
    if (!canBeSuppressed(code)) return { kind: 'never-suppressed', code };
    const reasoned = reason !== '';
    if (codes.has(code)) return { kind: 'unmatched', code, reasoned };
    return { kind: 'no-check', code, reasoned, suggestion: nearest(code, [...codes]).at(0) ?? null };
}

function unreasoned(suppression: Suppression, path: string): Finding {
    return {
        ...about(suppressionUnreasoned, suppression, path),
        facts: { code: suppression.code === '' ? null : suppression.code },
    };
}

/** What a finding about a comment has besides its facts. */
function about<Code extends string>(
    { code, severity }: Check & { readonly code: Code },
    { range }: Suppression,
    file: string,
): Pick<Finding, 'severity' | 'file' | 'range'> & { readonly code: Code; readonly related: readonly [] } {
    return { code, severity, file, range, related: [] };
}
