import { nearest } from '../facts/nearness.ts';
import type { SourceFile, Suppression } from '../facts/source.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { byPlace } from './finding-order.ts';
import { checks } from './registry.ts';
import { suppressionUnreasoned } from './writing/suppression-unreasoned.ts';
import { suppressionUnused } from './writing/suppression-unused.ts';

/** Findings about suppressions themselves; a comment that could hide them would hide that it hides nothing. */
const neverSuppressed: readonly Check[] = [suppressionUnused, suppressionUnreasoned];

/**
 * Takes out of the findings of one file what its `// vigil-ignore CODE: reason` comments suppress, and adds what is wrong with them.
 * Each comment suppresses one finding of its code on its line, the first in order of place. Findings of other files stay as they are.
 *
 * @param findings all findings of the file, those of incidents and of the whole workspace included: else a comment seems unused
 */
export function applySuppressions(file: SourceFile, findings: readonly Finding[]): Finding[] {
    const remaining = [...findings].sort(byPlace);
    const added: Finding[] = [];
    for (const suppression of file.suppressions) {
        const index = remaining.findIndex((finding) => concerns(suppression, finding, file.path));
        if (index >= 0) remaining.splice(index, 1);
        else added.push(unused(suppression, file.path));
        if (suppression.reason === '') added.push(unreasoned(suppression, file.path));
    }
    return [...remaining, ...added].sort(byPlace);
}

function concerns(suppression: Suppression, finding: Finding, path: string): boolean {
    if (finding.file !== path || finding.code !== suppression.code || finding.range[0] !== suppression.line) return false;
    return !neverSuppressed.some((check) => check.code === finding.code);
}

function unused(suppression: Suppression, path: string): Finding {
    return { ...about(suppressionUnused, suppression, path), ...whyUnused(suppression) };
}

function whyUnused({ code }: Suppression): Pick<Finding, 'message' | 'advice'> {
    const remove = 'Remove the comment, or move it to the line of the finding or to the line before it.';
    if (code === '') {
        return {
            message: 'This comment does not say which finding it suppresses, so it suppresses none.',
            advice: 'Write the code of the finding: `// vigil-ignore CODE: reason`.',
        };
    }
    if (neverSuppressed.some((check) => check.code === code)) {
        return { message: `\`${code}\` speaks of suppressions and cannot be suppressed.`, advice: 'Remove the comment.' };
    }
    const codes = checks.map((check) => check.code);
    if (codes.includes(code)) {
        return { message: `No finding \`${code}\` is on the line that this comment concerns, so it suppresses nothing.`, advice: remove };
    }
    const [suggestion] = nearest(code, codes);
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
