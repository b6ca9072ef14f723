import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingLines } from '../../cli/formats/findings/finding-lines.ts';
import { shownLineOf } from '../../cli/formats/findings/shown-lines.ts';
import { plain } from '../../cli/paint.ts';
import { GRAVITY } from '../../language/analysis/configuration/severities.ts';
import { foldedFindings, isToRead } from '../../language/analysis/findings/reading.ts';
import { loadSpeaker, spokenLanguages } from '../../language/analysis/telling/speaker.ts';
import type { FoldedFinding } from '../../language/findings/finding.ts';
import { parseInstant } from '../../language/time/zone.ts';
import type { Example } from '../../scripts/example-files.ts';
import { readExample } from '../../scripts/example-files.ts';
import { judgeExample } from '../../scripts/judge-example.ts';
import { root } from '../../scripts/root.ts';

/** The wrong fixtures of all checks, the examples and drills as of the mornings that their READMEs name, and each case at each of its instants. */
function samples(): readonly Example[] {
    const fixtures = join(root, 'test/checks');
    const folders = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return [
        ...folders.flatMap(({ name }) =>
            readdirSync(join(fixtures, name))
                .filter((file) => file.startsWith('bad-') && file.endsWith('.vigil'))
                .map((file) => readExample(readFileSync(join(fixtures, name, file), 'utf8'), file)),
        ),
        workspaceIn('examples', '2026-11-21T09:00:00+01:00'),
        workspaceIn('drills', '2028-09-06T09:00:00+02:00'),
        ...cases(),
    ];
}

function cases(): readonly Example[] {
    const folders = readdirSync(join(root, 'test/cases'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return folders.flatMap(({ name }) => {
        const expected = JSON.parse(readFileSync(join(root, 'test/cases', name, 'expect.json'), 'utf8')) as {
            readonly checks: readonly { readonly asOf: string }[];
        };
        const instants = new Set(expected.checks.map(({ asOf }) => asOf));
        return [...instants].map((asOf) => workspaceIn(`test/cases/${name}`, asOf));
    });
}

function workspaceIn(folder: string, asOf: string): Example {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.vigil'));
    return {
        asOf,
        files: names.sort().map((path) => ({ path, text: readFileSync(join(root, folder, path), 'utf8') })),
        expected: [],
    };
}

/** What of a file is read, and the text in which it was found. */
interface ReadFile {
    readonly folds: readonly FoldedFinding[];
    readonly text: string;
}

function readIn(example: Example): readonly ReadFile[] {
    const byFile = Map.groupBy(judgeExample(example).filter(isToRead), ({ file }) => file);
    return example.files.map(({ path, text }) => ({
        folds: foldedFindings(byFile.get(path) ?? [], parseInstant(example.asOf) ?? NaN),
        text,
    }));
}

const read = samples().flatMap(readIn);
const told = read.flatMap(({ folds, text }) => folds.map((fold) => ({ fold, text })));

it('has enough to measure', () => {
    expect(existsSync(join(root, 'examples'))).toBe(true);
    expect(told.length).toBeGreaterThan(200);
});

describe('what is read of a file', () => {
    it('has at most three findings on a line', () => {
        const most = read.flatMap(({ folds }) =>
            [...Map.groupBy(folds, ({ finding }) => finding.range[0]).values()].map((own) => own.length),
        );
        expect(Math.max(...most)).toBeLessThanOrEqual(3);
    });

    it('begins with what is gravest', () => {
        for (const { folds } of read) {
            const gravities = folds.map(({ finding }) => GRAVITY[finding.severity]);
            expect(gravities[0]).toBe(gravities.length === 0 ? undefined : Math.max(...gravities));
        }
    });
});

describe.each(spokenLanguages)('findings in %s', async (language) => {
    const speaker = await loadSpeaker(language);
    const headlines = told.map(({ fold: { finding, folded } }) => speaker.tell(finding, folded).headline);

    it('have headlines of at most 100 characters, nine of ten at most 80', () => {
        expect(headlines.filter((headline) => headline.length > 100)).toEqual([]);
        const long = headlines.filter((headline) => headline.length > 80);
        expect({ long: long.length, of: headlines.length, most: long.length > headlines.length / 10 ? long : [] }).toEqual({
            long: expect.any(Number) as number,
            of: headlines.length,
            most: [],
        });
    });

    it('leave no empty place where a name belongs', () => {
        const texts = told.flatMap(({ fold: { finding, folded } }) => {
            const { headline, notes } = speaker.tell(finding, folded);
            return [headline, ...notes.map(({ text }) => text)];
        });
        expect(texts.filter((text) => / [,.)]| {2}|\( |^\s|[\s,:;]$/.test(text.replaceAll(/`[^`]*`/g, 'code')))).toEqual([]);
    });

    it('take at most six lines of 100 columns in a terminal', () => {
        const tooLarge = told.flatMap(({ fold, text }) => {
            const line = shownLineOf(() => text)([fold.finding])(fold.finding);
            const lines = findingLines(fold, line, plain, { speaker, verbose: false });
            return lines.length > 6 || lines.some((each) => each.length > 100) ? [lines.join('\n')] : [];
        });
        expect(tooLarge).toEqual([]);
    });
});
