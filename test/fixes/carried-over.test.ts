import { globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deriveDocket } from '../../language/docket/docket.ts';
import { compileLaw } from '../../language/docket/law/compile-law.ts';
import { openCase } from '../../language/facts/open-case.ts';
import { readSource } from '../../language/facts/read.ts';
import { buildWorkspace } from '../../language/facts/workspace.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { asOfInstant } from '../../language/time/as-of.ts';
import { parseInstant } from '../../language/time/zone.ts';
import type { ExampleFile } from '../../scripts/example-files.ts';
import { judgeExample } from '../../scripts/judge-example.ts';
import { root } from '../../scripts/root.ts';
import { lawFiles } from '../law/law-files.ts';
import { edited, safeFixesIn } from './fixes-of.ts';

const parser = createParser();
const instants = ['2026-12-01T12:00+01:00', '2028-03-01T12:00+01:00'];
const latest = '2036-01-01T12:00+01:00';

const cases = readdirSync(join(root, 'test/cases'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
const workspaces = ['examples', 'drills', ...cases.map(({ name }) => `test/cases/${name}`)];

function filesIn(folder: string): readonly ExampleFile[] {
    const paths = globSync('**/*.vigil', { cwd: join(root, folder) }).sort();
    return paths.map((path) => ({ path, text: readFileSync(join(root, folder, path), 'utf8') }));
}

/** What `vigil fix` makes of the files of a workspace. */
function fixed(files: readonly ExampleFile[], asOf: string): readonly ExampleFile[] {
    let now = files;
    for (let round = 0; round < 8; round++) {
        const example = { name: '', asOf, files: now, expected: [] };
        const offered = safeFixesIn(example);
        const fixes = judgeExample(example).flatMap((finding) => offered(finding).slice(0, 1));
        if (fixes.length === 0) return now;
        now = edited(now, fixes);
    }
    return now;
}

/** Everything that is owed at some instants, without where in a file it stands. */
function docketsOf(files: readonly ExampleFile[], ...asOf: readonly string[]): unknown {
    const workspace = buildWorkspace(
        files.map(({ path, text }) => readSource(path, text, parser)),
        lawFiles,
    );
    const law = compileLaw(workspace);
    const cases = workspace.files.flatMap((file) => file.incidents.map((incident) => openCase(workspace, file.path, incident)));
    const dockets = asOf.flatMap((instant) =>
        cases.map((caseFile) => deriveDocket(workspace, law, caseFile, { asOf: asOfInstant(parseInstant(instant) ?? NaN) })),
    );
    return JSON.parse(JSON.stringify(dockets, (key, value: unknown) => (key === 'range' ? undefined : value)));
}

/** The same files with each exact occurrence `about` its date, in one form or the other. */
function roughly(files: readonly ExampleFile[], form: 'older' | 'newer'): readonly ExampleFile[] {
    return files.map(({ path, text }) => ({
        path,
        text: text.replaceAll(
            /^([ \t]*)(\d{4}-\S*(?: \d\d:\d\d)?)[ \t]+occurred(?![ \t]+(?:about|between))/gm,
            (_, space: string, date: string) => (form === 'older' ? `${space}${date}  occurred about` : `${space}about ${date}  occurred`),
        ),
    }));
}

describe.each(workspaces)('%s', (folder) => {
    const files = filesIn(folder);

    it('owes the same before and after it is fixed, at any time', () => {
        const after = fixed(files, latest);
        if (after !== files) expect(docketsOf(after, ...instants, latest)).toEqual(docketsOf(files, ...instants, latest));
    });

    it('owes the same in an older form and in the newer one into which that is fixed', () => {
        const older = roughly(files, 'older');
        const carried = fixed(older, latest);
        expect(carried.some(({ text }) => /\boccurred about\b/.test(text))).toBe(false);
        const before = docketsOf(older, ...instants, latest);
        expect(docketsOf(carried, ...instants, latest)).toEqual(before);
        expect(docketsOf(roughly(files, 'newer'), ...instants, latest)).toEqual(before);
    });
});

it('finds nothing older in the files that come with the project', () => {
    for (const folder of ['examples', 'drills', 'language/law']) {
        const files = filesIn(folder);
        expect(fixed(files, latest)).toEqual(files);
    }
});

it('keeps records as long as before where the minimum is said', () => {
    const regime = (words: string): readonly ExampleFile[] => {
        const [house, ...others] = filesIn('test/cases/a-term-of-the-house-and-of-the-law');
        const text = `regime shelf "Shelf" {\n  cites "Shelf rules"\n  counts plain\n  duty keep-it "Keep it" {\n    by rule 1\n    binds provider\n    when found serious-incident\n    must keep records ${words} 5 years after occurred\n  }\n}\n`;
        return [...(house ? [house] : []), ...others, { path: 'shelf.vigil', text }];
    };
    const asOf = '2028-03-01T12:00+01:00';
    const carried = fixed(regime('for'), asOf);
    expect(carried.at(-1)?.text).toContain('must keep records for at least 5 years');
    expect(JSON.stringify(docketsOf(carried, asOf))).toContain('"duty":"shelf.keep-it"');
    expect(docketsOf(carried, asOf)).toEqual(docketsOf(regime('for'), asOf));
});
