import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../../language/checks/registry.ts';
import { englishSpeaker } from '../../language/analysis/telling/speaker.ts';
import type { Finding } from '../../language/findings/finding.ts';
import { fixKinds } from '../../language/fixes/registry.ts';
import { createFormatter } from '../../language/syntax/format/format-text.ts';
import type { Example } from '../../scripts/example-files.ts';
import { readExample } from '../../scripts/example-files.ts';
import { judgeExample } from '../../scripts/judge-example.ts';
import { root } from '../../scripts/root.ts';
import { edited, fixesIn } from './fixes-of.ts';

const modules = join(root, 'language/fixes');
const fixtures = join(root, 'test/fixes');
const formatter = createFormatter();

describe('the registry of fixes', () => {
    it('is what the folder holds', () => {
        const defined = readdirSync(modules)
            .filter((name) => name.endsWith('.ts') && readFileSync(join(modules, name), 'utf8').includes('= defineFix('))
            .map((name) => name.replace(/\.ts$/, ''));
        expect(fixKinds.map((kind) => kind.code).sort()).toEqual(defined.sort());
    });

    it('answers findings that there are', () => {
        const codes: readonly string[] = checks.map((check) => check.code);
        const answered = fixKinds.flatMap((kind) => (kind.answers === 'every' ? [] : kind.answers));
        expect(answered.filter((code) => !codes.includes(code))).toEqual([]);
    });

    it('has a title that ends without a full stop for each fix', () => {
        expect(fixKinds.filter((kind) => kind.title === '' || kind.title.endsWith('.')).map((kind) => kind.code)).toEqual([]);
    });
});

it('has fixtures for fixes alone', () => {
    const folders = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((folder) => folder.name).sort()).toEqual(fixKinds.map((kind) => kind.code).sort());
});

describe.each(fixKinds)('$code', ({ code, towards = [] }) => {
    const names = readdirSync(join(fixtures, code)).sort();
    const befores = names.filter((name) => !name.includes('.after'));

    it('has fixtures that come in pairs', () => {
        expect(befores.length).toBeGreaterThan(0);
        expect(befores.filter((name) => aftersOf(name, names).length === 0)).toEqual([]);
    });

    describe.each(befores)('%s', (name) => {
        const example = readFixture(code, name);
        const afters = aftersOf(name, names);
        const findings = judgeExample(example);
        const [expected] = example.expected;
        const announced = findings.filter((finding) => isAt(finding, expected));
        const offered = announced.flatMap((finding) => fixesIn(example)(finding).map((fix) => ({ fix, finding })));
        const chosen = offered.filter(({ fix }) => fix.code === code);
        const fixes = chosen.map(({ fix }) => fix);

        it('announces one finding that there is', () => {
            expect(example.expected).toHaveLength(1);
            expect(announced.length).toBeGreaterThan(0);
        });

        it('has as many ways out as there are texts of what becomes of it', () => {
            expect(fixes.map((fix) => fix.way)).toHaveLength(afters.length);
        });

        it('prefers none of several ways', () => {
            const among = offered.filter(({ fix }) => fix.preferred);
            expect(among.length).toBeLessThanOrEqual(announced.length);
            if (fixes.length > 1) expect(fixes.filter((fix) => fix.preferred)).toEqual([]);
        });

        it.each(afters.map((after, index) => ({ after, index })))('becomes $after', ({ after, index }) => {
            const fix = fixes[index];
            const files = edited(example.files, fix ? [fix] : []);
            expect(files).toEqual(readFixture(code, after).files);

            const left = judgeExample({ ...example, files });
            const answered = chosen[index]?.finding;
            const stays = towards.includes(answered?.code ?? '');
            expect(left.some((finding) => answered && finding.code === answered.code && headlineOf(finding) === headlineOf(answered))).toBe(
                stays,
            );
            expect(left.filter((finding) => finding.code === 'syntax-error' || finding.code === 'internal-fault')).toEqual([]);
            for (const { text } of files) expect(formatter.formatText(text)).toEqual({ text });
        });
    });
});

/** What a finding says first. */
function headlineOf(finding: Finding): string {
    return englishSpeaker.tell(finding).headline;
}

/** The texts that a fixture becomes: one, or one for each way, in their order. */
function aftersOf(name: string, names: readonly string[]): string[] {
    const stem = name.replace(/\.vigil$/, '');
    return names.filter((other) => other.replace(/\.after(-\d)?\.vigil$/, '') === stem && other !== name);
}

function readFixture(code: string, name: string): Example {
    return readExample(readFileSync(join(fixtures, code, name), 'utf8'), 'example.vigil');
}

function isAt({ code, file, range }: Finding, expected: Example['expected'][number] | undefined): boolean {
    return code === expected?.code && file === expected.file && range[0] === expected.line;
}
