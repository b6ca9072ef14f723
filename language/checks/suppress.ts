import { nearest } from '../facts/nearness.ts';
import type { SourceFile, Suppression } from '../facts/source.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { byPlace } from './finding-order.ts';
import { checks } from './registry.ts';
import { suppressionRefused } from './writing/suppression-refused.ts';
import { suppressionUnreasoned } from './writing/suppression-unreasoned.ts';
import { suppressionUnused } from './writing/suppression-unused.ts';

/** Findings about suppressions themselves; a comment that could hide them would hide that it hides nothing. */
const aboutSuppressions: readonly Check[] = [suppressionUnused, suppressionUnreasoned, suppressionRefused];

const codes = new Set(checks.map(({ code }) => code));
const unread = new Set(checks.filter((check) => check.unread).map(({ code }) => code));
const neverSuppressed = new Set([...unread, ...aboutSuppressions.map(({ code }) => code)]);

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
    return {
        ...about(suppressionRefused, suppression, path),
        message: `\`${suppression.code}\` says that a fact was not read, has no meaning or is missing. No comment can suppress that: what is derived from this file would look whole.`,
        advice: `Mend what \`${suppression.code}\` speaks of, and remove the comment.`,
    };
}

function unused(suppression: Suppression, path: string): Finding {
    return { ...about(suppressionUnused, suppression, path), ...whyUnused(suppression) };
}

function whyUnused({ code, reason }: Suppression): Pick<Finding, 'message' | 'advice'> {
    const remove = `${reason === '' ? 'Remove the comment' : 'Remove the comment yourself, since its reason is not kept elsewhere'}, or move it to the line of the finding or to the line before it.`;
    if (code === '') {
        return {
            message: 'This comment does not say which finding it suppresses, so it suppresses none.',
            advice: 'Write the code of the finding: `// vigil-ignore CODE: reason`.',
        };
    }
    if (!canBeSuppressed(code)) {
        return { message: `\`${code}\` speaks of suppressions and cannot be suppressed.`, advice: 'Remove the comment.' };
    }
    if (codes.has(code)) {
        return { message: `No finding \`${code}\` is on the line that this comment concerns, so it suppresses nothing.`, advice: remove };
    }
    const [suggestion] = nearest(code, [...codes]);
    const advice = suggestion === undefined ? remove : `Did you mean \`${suggestion}\`? Else remove the comment.`;
    return { message: `No check has the code \`${code}\`, so this comment suppresses nothing.`, advice };
}

function unreasoned(suppression: Suppression, path: string): Finding {
    return {
        ...about(suppressionUnreasoned, suppression, path),
        message: `This comment suppresses a finding and gives no reason; whoever reads the file later cannot tell whether that was right.`,
        advice: `Add the reason after a colon: \`// vigil-ignore ${suppression.code === '' ? 'CODE' : suppression.code}: reason\`.`,
    };
}

function about(check: Check, suppression: Suppression, path: string): Omit<Finding, 'message'> {
    return {
        code: check.code,
        severity: check.severity,
        file: path,
        range: suppression.range,
        related: [],
        data: { code: suppression.code },
    };
}
