import { describe, expect, it } from 'vitest';
import type { Check, FileScope } from '../../language/checks/check.ts';
import { defineCheck } from '../../language/checks/check.ts';
import type { FactCode, Finding } from '../../language/findings/finding.ts';
import { checks } from '../../language/checks/registry.ts';
import { applySuppressions, checkFile, settleSuppressions } from '../../language/checks/run.ts';
import { compileLaw } from '../../language/docket/law/compile-law.ts';
import { emptyFile } from '../../language/facts/empty-file.ts';
import type { SourceFile, Suppression } from '../../language/facts/source.ts';
import { buildWorkspace } from '../../language/facts/workspace.ts';
import { asOfInstant } from '../../language/time/as-of.ts';

const nothing: SourceFile = { ...emptyFile, path: 'a.vigil' };

function fileWith(...suppressions: Suppression[]): SourceFile {
    return { ...nothing, suppressions };
}

function suppression(code: string, line: number, reason = 'known'): Suppression {
    return { code, reason, line, range: [line, 30, line, 60] };
}

/** A finding of any code; what it found does not matter here. */
function finding(code: FactCode, line: number, more: Partial<Pick<Finding, 'file' | 'range'>> = {}): Finding {
    return { code, severity: 'error', file: 'a.vigil', range: [line, 1, line, 5], facts: {}, related: [], ...more } as Finding;
}

function left(file: SourceFile, findings: readonly Finding[]): string[] {
    return applySuppressions(file, findings).map((each) => `${each.file}:${each.range[0]} ${each.code}`);
}

describe('a suppression', () => {
    it('takes away one finding of its code on its line', () => {
        expect(left(fileWith(suppression('duty-overdue', 3)), [finding('duty-overdue', 3), finding('duty-overdue', 4)])).toEqual([
            'a.vigil:4 duty-overdue',
        ]);
    });

    it('takes away no second finding of its code on the line', () => {
        const two = [finding('duty-overdue', 3), finding('duty-overdue', 3, { range: [3, 9, 3, 12] })];
        expect(applySuppressions(fileWith(suppression('duty-overdue', 3)), two).map((each) => each.range[1])).toEqual([9]);
    });

    it('works twice where it stands twice', () => {
        const two = [finding('duty-overdue', 3), finding('duty-overdue', 3, { range: [3, 9, 3, 12] })];
        expect(left(fileWith(suppression('duty-overdue', 3), suppression('duty-overdue', 3)), two)).toEqual([]);
    });

    it('does not touch the findings of another file', () => {
        expect(left(fileWith(suppression('duty-overdue', 3)), [finding('duty-overdue', 3, { file: 'b.vigil' })])).toEqual([
            'a.vigil:3 suppression-unused',
            'b.vigil:3 duty-overdue',
        ]);
    });

    it('works without a reason, and is then a finding itself', () => {
        expect(left(fileWith(suppression('duty-overdue', 3, '')), [finding('duty-overdue', 3)])).toEqual([
            'a.vigil:3 suppression-unreasoned',
        ]);
    });

    it('that suppresses nothing and gives no reason is two findings', () => {
        expect(left(fileWith(suppression('duty-overdue', 3, '')), [])).toEqual([
            'a.vigil:3 suppression-unreasoned',
            'a.vigil:3 suppression-unused',
        ]);
    });

    it('cannot suppress what is said about suppressions', () => {
        expect(left(fileWith(suppression('duty-overdue', 3), suppression('suppression-unused', 3)), [])).toEqual([
            'a.vigil:3 suppression-unused',
            'a.vigil:3 suppression-unused',
        ]);
    });

    it('keeps what it suppresses on record, with its reason', () => {
        const settled = settleSuppressions(fileWith(suppression('duty-overdue', 3)), [finding('duty-overdue', 3)]);
        expect(settled.map(({ code, suppressed }) => [code, suppressed])).toEqual([
            ['duty-overdue', { reason: 'known', range: [3, 30, 3, 60] }],
        ]);
    });

    it.each(checks.filter((check) => check.unread))('cannot suppress $code, and is an error that says why', ({ code }) => {
        const found = applySuppressions(fileWith(suppression(code, 3)), [finding(code, 3)]);
        expect(found.map((each) => each.code).sort()).toEqual([code, 'suppression-refused'].sort());
        expect(found.find((each) => each.code === 'suppression-refused')).toMatchObject({ severity: 'error', range: [3, 30, 3, 60] });
    });

    it('of a fact that was not read is an error in whatever part of the workspace it is looked at', () => {
        expect(left(fileWith(suppression('unknown-name', 3, '')), [])).toEqual(['a.vigil:3 suppression-refused']);
    });

    it('names the code that was meant where its own is misspelt', () => {
        const [found] = applySuppressions(fileWith(suppression('duty-overduo', 3)), []);
        expect(found?.facts).toEqual({ kind: 'no-check', code: 'duty-overduo', reasoned: true, suggestion: 'duty-overdue' });
    });
});

describe('a check that fails', () => {
    const workspace = buildWorkspace([nothing], []);
    const scope: FileScope = { workspace, law: compileLaw(workspace), file: nothing, asOf: asOfInstant(0) };
    const failing: Check = defineCheck({
        code: 'field-repeated',
        severity: 'error',
        unread: false,
        title: 'Fails',
        *onFile() {
            yield { at: [2, 1, 2, 2], facts: { field: 'country' } };
            throw new Error('no such thing');
        },
    });
    const sound: Check = defineCheck({
        code: 'duty-empty',
        severity: 'warning',
        unread: false,
        title: 'Works',
        onFile: () => [{ at: [1, 1, 1, 2], facts: { duty: 'tell' } }],
    });

    it('is reported, and takes nothing from the others', () => {
        expect(checkFile(scope, [failing, sound]).map((each) => [each.code, each.severity, each.range[0]])).toEqual([
            ['internal-fault', 'info', 1],
            ['duty-empty', 'warning', 1],
            ['field-repeated', 'error', 2],
        ]);
    });
});

describe('findings', () => {
    it('carry the code, severity and basis of their check unless they say otherwise', () => {
        const workspace = buildWorkspace([nothing], []);
        const check = defineCheck({
            code: 'duty-empty',
            severity: 'error',
            unread: false,
            title: 'Twofold',
            basis: 'Regulation (EU) 2024/1689, Article 73',
            onFile: () => [
                { at: [1, 1, 1, 2], facts: { duty: 'usual' } },
                { at: [2, 1, 2, 2], facts: { duty: 'milder' }, severity: 'hint', basis: 'House rule 4' },
            ],
        });
        expect(checkFile({ workspace, law: compileLaw(workspace), file: nothing, asOf: asOfInstant(0) }, [check])).toEqual([
            {
                code: 'duty-empty',
                severity: 'error',
                file: 'a.vigil',
                range: [1, 1, 1, 2],
                facts: { duty: 'usual' },
                basis: 'Regulation (EU) 2024/1689, Article 73',
                related: [],
            },
            {
                code: 'duty-empty',
                severity: 'hint',
                file: 'a.vigil',
                range: [2, 1, 2, 2],
                facts: { duty: 'milder' },
                basis: 'House rule 4',
                related: [],
            },
        ]);
    });
});
