/**
 * Measures `vigil` beside other programs and prints a table of ratios: `npm ci --prefix bench`, then `npm run bench`.
 *
 * `--runs N` (7) medians of so many runs; `--files N` (1000) and `--many N` (10000) sizes of the two workspaces.
 */
import { build } from 'esbuild';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from '../scripts/build.ts';
import { root, succeed } from '../scripts/root.ts';
import { Contestants } from './contestants.ts';
import { measurePeaks, measureTimes } from './measure.ts';
import { atLeastAsFast, atMost, forOrientation, tableOf } from './rows.ts';
import type { Row } from './rows.ts';
import { writeOneFile, writeVigilWorkspace } from './vigil-workspace.ts';
import { writeYamlWorkspace } from './yaml-workspace.ts';

interface Sizes {
    readonly runs: number;
    readonly files: number;
    readonly many: number;
}

/** Bundled as the program itself is, so that neither loads more files than the other. */
async function bundleDefaultLangium(): Promise<string> {
    const file = join(root, '.cache/bench/default-langium.cjs');
    await build({
        absWorkingDir: root,
        entryPoints: ['bench/peers/default-langium.ts'],
        outfile: file,
        bundle: true,
        platform: 'node',
        target: 'node22',
        format: 'cjs',
        minify: true,
    });
    return file;
}

function starts(contestants: Contestants, one: string, { runs }: Sizes): Row[] {
    const values = measureTimes(
        [
            contestants.bare(),
            contestants.version(),
            contestants.check('one file, code kept', one, 'code'),
            contestants.check('one file, nothing kept', one, 'empty'),
        ],
        runs,
    );
    const compare = (work: string, ours: string) => ({ work, ours, theirs: 'bare Node', unit: 'ms' as const, values });
    return [
        atMost(1.3, compare('`vigil --version`', 'vigil --version')),
        atMost(4, compare('`vigil check` of one file, code cache warm', 'one file, code kept')),
        atMost(6, compare('`vigil check` of one file, code cache cold', 'one file, nothing kept')),
    ];
}

function reports(contestants: Contestants, examples: string, { runs }: Sizes): Row[] {
    const values = measureTimes([contestants.bare(), contestants.reports(examples)], runs);
    const work = 'all exports of an incident: three recipients, two languages, four formats';
    return [atMost(60, { work, ours: 'all reports', theirs: 'bare Node', unit: 'ms', values })];
}

function thousand(contestants: Contestants, vigil: string, yaml: string, { runs, files }: Sizes): Row[] {
    const values = measureTimes(
        [
            contestants.check('vigil', vigil, 'code'),
            contestants.defaultLangium(vigil),
            contestants.spectral(yaml),
            contestants.ajv(yaml),
            contestants.readBytes(vigil),
        ],
        runs,
    );
    const compare = (what: string, theirs: string) => ({
        work: `${files} files, ${what}`,
        ours: 'vigil',
        theirs,
        unit: 'ms' as const,
        values,
    });
    return [
        atLeastAsFast(25, compare('beside Spectral with five rules', 'Spectral')),
        atMost(0.6, compare('beside default Langium', 'default Langium')),
        forOrientation(compare('beside ajv with js-yaml', 'ajv with js-yaml')),
        forOrientation(compare('beside reading the bytes', 'reading the bytes')),
    ];
}

function tenThousand(contestants: Contestants, vigil: string, { runs, many }: Sizes): Row[] {
    const uncached = contestants.check('vigil', vigil, 'none');
    const cached = contestants.check('vigil, nothing changed', vigil, 'all');
    const langium = contestants.defaultLangium(vigil);
    const values = measureTimes([uncached, langium, cached], runs);
    const peaks = measurePeaks([uncached, langium], Math.min(runs, 3));
    const work = `${many} files`;
    return [
        atMost(0.5, { work: `${work}, time`, ours: 'vigil', theirs: 'default Langium', unit: 'ms', values }),
        atMost(0.35, { work: `${work}, peak memory`, ours: 'vigil', theirs: 'default Langium', unit: 'MB', values: peaks }),
        atMost(0.25, { work: `${work}, unchanged, cache on`, ours: 'vigil, nothing changed', theirs: 'vigil', unit: 'ms', values }),
    ];
}

/** Both derive the duties of every incident; a check judges them besides, and prints what it found. */
function today(contestants: Contestants, vigil: string, { runs }: Sizes): Row[] {
    const check = contestants.check('vigil check', vigil, 'none');
    const values = measureTimes([contestants.today(vigil), check], runs);
    const work = `vigil today over ${INCIDENTS_OF_TODAY} incidents, beside vigil check`;
    return [atMost(1.5, { work, ours: 'vigil today', theirs: 'vigil check', unit: 'ms', values })];
}

const INCIDENTS_OF_TODAY = 2000;

function sizesOf(): Sizes {
    const { values } = parseArgs({ options: { runs: { type: 'string' }, files: { type: 'string' }, many: { type: 'string' } } });
    return { runs: Number(values.runs ?? 7), files: Number(values.files ?? 1000), many: Number(values.many ?? 10_000) };
}

async function bench(): Promise<void> {
    const sizes = sizesOf();
    await buildAll();
    const temporary = mkdtempSync(join(tmpdir(), 'vigil-bench-'));
    try {
        const at = (name: string): string => join(temporary, name);
        const contestants = new Contestants({
            vigil: join(root, 'dist/cli/vigil.cjs'),
            defaultLangium: await bundleDefaultLangium(),
            temporary,
        });
        cpSync(join(root, 'language/law'), at('law'), { recursive: true });
        cpSync(join(root, 'examples'), at('examples'), { recursive: true });
        writeOneFile(at('one'));
        writeVigilWorkspace(at('vigil'), sizes.files);
        writeYamlWorkspace(at('yaml'), sizes.files);
        writeVigilWorkspace(at('many'), sizes.many);
        writeVigilWorkspace(at('today'), INCIDENTS_OF_TODAY);

        const rows = [
            ...starts(contestants, at('one'), sizes),
            ...reports(contestants, at('examples'), sizes),
            ...thousand(contestants, at('vigil'), at('yaml'), sizes),
            ...today(contestants, at('today'), sizes),
            ...tenThousand(contestants, at('many'), sizes),
        ];
        const [processor] = cpus();
        console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${processor?.model ?? 'unknown'}\n`);
        console.log(tableOf(rows));
    } finally {
        rmSync(temporary, { recursive: true, force: true });
    }
}

await succeed(bench);
