/**
 * Measures what a person reads of `vigil check` in fifteen workspaces: the examples and the drills, each on two mornings, and the
 * eleven cases with the most text, each at its last instant. Prints a row for each, then what holds over all of them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingLines } from '../cli/formats/findings/finding-lines.ts';
import { shownLineOf } from '../cli/formats/findings/shown-lines.ts';
import { plain } from '../cli/paint.ts';
import { GRAVITY } from '../language/analysis/configuration/severities.ts';
import { byRank, readingRank } from '../language/analysis/findings/reading-order.ts';
import { foldedAcrossFiles, foldingsOf, isToRead, readAsOne } from '../language/analysis/findings/reading.ts';
import { englishSpeaker } from '../language/analysis/telling/speaker.ts';
import type { FoldedFinding } from '../language/findings/finding.ts';
import { parseInstant } from '../language/time/zone.ts';
import type { Example } from '../scripts/example-files.ts';
import { judgeExample } from '../scripts/judge-example.ts';
import { root } from '../scripts/root.ts';

const CASES = 11;

/** A workspace as it is looked at, with a name for its row. */
interface Looked extends Example {
    readonly name: string;
}

/** What is read of a workspace. */
interface Read {
    readonly name: string;
    /** What is told, in the order in which it is printed, and how long: the headline, and all of it as it stands in a terminal. */
    readonly told: readonly { readonly fold: FoldedFinding; readonly headline: number; readonly whole: number }[];
}

function workspaceIn(folder: string, asOf: string): Looked {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.vigil'));
    const files = names.sort().map((path) => ({ path, text: readFileSync(join(root, folder, path), 'utf8') }));
    return { name: `${folder.replace('test/cases/', '')}, ${asOf.slice(0, 10)}`, asOf, files, expected: [] };
}

function workspaces(): readonly Looked[] {
    const folders = readdirSync(join(root, 'test/cases'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const cases = folders.map(({ name }) => workspaceIn(`test/cases/${name}`, lastInstantOf(name)));
    const lengthOf = ({ files }: Looked): number => files.reduce((sum, { text }) => sum + text.length, 0);
    return [
        workspaceIn('examples', '2026-11-21T09:00:00+01:00'),
        workspaceIn('examples', '2026-10-20T09:00:00+02:00'),
        workspaceIn('drills', '2028-09-06T09:00:00+02:00'),
        workspaceIn('drills', '2028-09-20T09:00:00+02:00'),
        ...cases.toSorted((one, other) => lengthOf(other) - lengthOf(one)).slice(0, CASES),
    ];
}

function lastInstantOf(name: string): string {
    const { checks } = JSON.parse(readFileSync(join(root, 'test/cases', name, 'expect.json'), 'utf8')) as {
        readonly checks: readonly { readonly asOf: string }[];
    };
    return (
        checks
            .map(({ asOf }) => asOf)
            .toSorted((one, other) => Date.parse(one) - Date.parse(other))
            .at(-1) ?? ''
    );
}

function read(looked: Looked): Read {
    const asOf = parseInstant(looked.asOf) ?? NaN;
    const texts = new Map(looked.files.map(({ path, text }) => [path, text]));
    const byFile = Map.groupBy(judgeExample(looked), ({ file }) => file);
    const foldings = [...byFile.values()].flatMap((own) =>
        foldingsOf(own.filter(isToRead).map((finding) => ({ finding, rank: readingRank(finding, asOf), code: finding.code }))),
    );
    const lineOf = shownLineOf((path) => texts.get(path));
    const told = foldedAcrossFiles(foldings)
        .toSorted(([one], [other]) => byRank(one.rank, other.rank))
        .map(([first, ...others]) => {
            const fold = readAsOne([first.finding, ...others.map(({ finding }) => finding)]);
            const line = lineOf(byFile.get(fold.finding.file) ?? [])(fold.finding);
            const lines = findingLines(fold, line, plain, { speaker: englishSpeaker, verbose: false });
            return { fold, headline: englishSpeaker.tell(fold.finding, fold.folded).headline.length, whole: lines.join('\n').length };
        });
    return { name: looked.name, told };
}

/** Duties of a party that more than one finding is about. */
function saidTwice({ told }: Read): number {
    const duties = told.flatMap(({ fold: { finding } }) =>
        finding.duty === undefined ? [] : [[finding.incident, finding.duty, finding.party].join(' ')],
    );
    return duties.length - new Set(duties).size;
}

function beginsWithGravest({ told }: Read): boolean {
    const gravities = told.map(({ fold }) => GRAVITY[fold.finding.severity]);
    return gravities.length === 0 || gravities[0] === Math.max(...gravities);
}

function median(numbers: readonly number[]): number {
    return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

function rowOf(name: string, reads: readonly Read[]): string {
    const told = reads.flatMap((each) => each.told);
    const [headlines, wholes] = [told.map(({ headline }) => headline), told.map(({ whole }) => whole)];
    const infos = told.filter(({ fold }) => fold.finding.severity === 'info').length;
    const cells = [
        name,
        told.length,
        `${median(headlines)} / ${Math.max(0, ...headlines)}`,
        `${median(wholes)} / ${Math.max(0, ...wholes)}`,
        `${told.length === 0 ? 0 : Math.round((100 * infos) / told.length)} %`,
        reads.reduce((sum, each) => sum + saidTwice(each), 0),
        `${reads.filter(beginsWithGravest).length} of ${reads.length}`,
    ];
    return `| ${cells.join(' | ')} |`;
}

const reads = workspaces().map(read);
console.log('| Workspace | Findings | Headline, median / most | Whole, median / most | Information | Duties said twice | Gravest first |');
console.log('|---|---|---|---|---|---|---|');
for (const each of reads) console.log(rowOf(each.name, [each]));
console.log(rowOf(`all ${reads.length}`, reads));
