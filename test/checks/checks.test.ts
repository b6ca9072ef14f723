import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkGroups, checks } from '../../language/checks/registry.ts';
import type { Finding } from '../../language/findings/finding.ts';
import { findCheckModules } from '../../scripts/check-modules.ts';
import { readPageExamples } from '../../scripts/check-page.ts';
import type { Example } from '../../scripts/example-files.ts';
import { readExample } from '../../scripts/example-files.ts';
import { freshPage, renderTable } from '../../scripts/generate-check-docs.ts';
import { renderRegistry } from '../../scripts/generate-check-registry.ts';
import { judgeExample } from '../../scripts/judge-example.ts';
import { root } from '../../scripts/root.ts';

/** Checks whose findings no text can bring about. */
const withoutFixtures = ['file-unreadable', 'internal-fault'];
const codes: readonly string[] = checks.map((check) => check.code);

describe('the registry of checks', () => {
    it('is what the folders hold', () => {
        expect(readFileSync(join(root, 'language/checks/registry.ts'), 'utf8')).toBe(renderRegistry(findCheckModules(root)));
    });

    it('names each check as its file', () => {
        const named = checkGroups.flatMap(({ name, checks: members }) => members.map((check) => `${name}/${check.code}`));
        expect(named).toEqual(findCheckModules(root).map(({ group, code }) => `${group}/${code}`));
    });

    it('has no code twice', () => {
        expect(codes.length).toBe(new Set(codes).size);
    });

    it('has a title that ends without a full stop for each check', () => {
        expect(checks.filter((check) => check.title === '' || check.title.endsWith('.')).map((check) => check.code)).toEqual([]);
    });
});

describe('the table of checks', () => {
    it('is up to date', () => {
        expect(readFileSync(join(root, 'docs/checks/README.md'), 'utf8')).toBe(renderTable(checkGroups));
    });
});

it('has fixtures for checks alone', () => {
    const folders = readdirSync(join(root, 'test/checks'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((folder) => folder.name).filter((name) => !codes.includes(name))).toEqual([]);
});

it('has pages for checks alone', () => {
    const pages = readdirSync(join(root, 'docs/checks')).filter((name) => name !== 'README.md');
    expect(pages.filter((name) => !codes.includes(name.replace(/\.md$/, '')))).toEqual([]);
});

describe.each(checks)('$code', (check) => {
    const { code } = check;
    const folder = join(root, 'test/checks', code);
    const fixtures = existsSync(folder) ? readdirSync(folder).sort() : [];

    if (!withoutFixtures.includes(code)) {
        it('has a fixture that is wrong and one that is right', () => {
            expect(fixtures.filter((name) => /^bad-[a-z0-9-]+\.vigil$/.test(name)).length).toBeGreaterThan(0);
            expect(fixtures.filter((name) => /^good-[a-z0-9-]+\.vigil$/.test(name)).length).toBeGreaterThan(0);
            expect(fixtures.filter((name) => !/^(bad|good)-[a-z0-9-]+\.vigil$/.test(name))).toEqual([]);
        });
    }

    it.each(fixtures)('%s', (name) => {
        const example = readExample(readFileSync(join(folder, name), 'utf8'), name);
        expect(example.expected.filter((expected) => !codes.includes(expected.code))).toEqual([]);
        expect(example.expected.some((expected) => expected.code === code)).toBe(name.startsWith('bad-'));

        const findings = judgeExample(example);
        const announced = new Set([code, 'syntax-error', ...example.expected.map((expected) => expected.code)]);
        expect(
            placesOf(
                findings.filter((finding) => announced.has(finding.code)),
                example,
            ),
        ).toEqual(
            example.expected
                .map((expected) => `${expected.file}:${expected.line} ${expected.code}${expected.severity ? ` ${expected.severity}` : ''}`)
                .sort(),
        );
        expect(findings.filter((finding) => finding.code === 'internal-fault')).toEqual([]);
    });

    describe('its page', () => {
        const path = join(root, 'docs/checks', `${code}.md`);
        const page = existsSync(path) ? readFileSync(path, 'utf8') : '';

        it('is there and up to date', () => {
            expect(page).not.toBe('');
            expect(page).toBe(freshPage(check, page));
        });

        const examples = readPageExamples(page);
        if (!withoutFixtures.includes(code)) {
            it('shows the finding and how it goes away', () => {
                expect(new Set(examples.map((example) => example.kind))).toEqual(new Set(['bad', 'good']));
                expect(page.match(/```text\n/g)?.length).toBe(examples.filter((example) => example.kind === 'bad').length);
            });
        }

        it.each(examples.map((example, index) => ({ ...example, number: index + 1 })))(
            'has example $number, which is $kind',
            ({ kind, example }) => {
                const findings = judgeExample(example);
                const found = findings.some((finding) => finding.code === code);
                expect(found).toBe(kind === 'bad');
                expect(besides(code, findings, example)).toEqual([]);
            },
        );
    });
});

/** Where findings start and what they are, with the severity where the fixture announces one for that place. */
function placesOf(findings: readonly Finding[], example: Example): string[] {
    const stated = new Map(example.expected.map((expected) => [`${expected.file}:${expected.line} ${expected.code}`, expected.severity]));
    return findings
        .map((finding) => {
            const place = `${finding.file}:${finding.range[0]} ${finding.code}`;
            return stated.get(place) ? `${place} ${finding.severity}` : place;
        })
        .sort();
}

/** What an example shows that it is not about: anything at all, or errors alone where an incident brings its duties with it. */
function besides(code: string, findings: readonly Finding[], example: Example): string[] {
    const withIncident = example.files.some((file) => /^\s*incident\s/m.test(file.text));
    return findings
        .filter((finding) => finding.code !== code && (!withIncident || finding.severity === 'error'))
        .map((finding) => `${finding.file}:${finding.range[0]} ${finding.code}`);
}
