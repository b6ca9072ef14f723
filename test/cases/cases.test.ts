import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckJson, DocketJson } from './judge-folder.ts';
import { checkFolder, docketFolder } from './judge-folder.ts';
import { matches } from './matches.ts';

interface Expectation {
    readonly asOf: string;
    readonly entries?: readonly object[];
    readonly none?: readonly object[];
    readonly findings?: readonly object[];
}

const own = new URL('.', import.meta.url).pathname;
const shared = new URL('../../../shared/cases/', import.meta.url).pathname;

/** Cases whose regime does not ship yet. */
const laterRegimes: readonly string[] = ['breach-and-rights'];

/**
 * Cases that stand here with an expectation of their own: Article 26(5), last sentence, binds by the silence of the
 * provider, which is an inference, so that the deployer has a cautious date and no limit.
 */
const restated: readonly string[] = ['silent-provider'];

function casesIn(folder: string): readonly (readonly [string, string])[] {
    if (!existsSync(folder)) return [];
    const names = readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name);
    return names.filter((name) => !laterRegimes.includes(name)).map((name) => [name, join(folder, name)] as const);
}

function expectationsOf(folder: string): readonly Expectation[] {
    const { checks } = JSON.parse(readFileSync(join(folder, 'expect.json'), 'utf8')) as { checks: readonly Expectation[] };
    return checks;
}

const elsewhere = casesIn(shared).filter(([name]) => !restated.includes(name));

describe.each([...casesIn(own), ...elsewhere])('case %s', (_name, folder) => {
    it.each(expectationsOf(folder).map((each) => [each.asOf, each] as const))(
        'as of %s',
        async (asOf, { entries = [], none = [], findings = [] }) => {
            const docket: DocketJson = await docketFolder(folder, asOf);
            const check: CheckJson = await checkFolder(folder, asOf);

            expect(check.findings.filter((finding) => finding.code === 'syntax-error')).toEqual([]);
            for (const expected of entries) {
                const found = docket.entries.filter((entry) => matches(entry, expected));
                const near = docket.entries.filter((entry) => 'duty' in expected && entry.duty === expected.duty);
                expect({ expected, found: found.length, near: found.length === 1 ? [] : near }).toEqual({ expected, found: 1, near: [] });
            }
            for (const absent of none) {
                const owed = docket.entries.filter(
                    (entry) => matches(entry, absent) && entry.status !== 'not owed' && entry.status !== 'covered',
                );
                expect({ absent, owed }).toEqual({ absent, owed: [] });
            }
            for (const expected of findings) {
                const found = check.findings.filter((finding) => matches(finding, expected));
                expect({ expected, found: found.length > 0, findings: found.length > 0 ? [] : check.findings }).toEqual({
                    expected,
                    found: true,
                    findings: [],
                });
            }
        },
    );
});
