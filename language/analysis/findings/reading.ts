import { isAboutDuty } from '../../findings/duty-finding.ts';
import type { Finding, FoldedFinding } from '../../findings/finding.ts';
import { foldOf, isSaidBy } from '../../findings/folding.ts';
import type { Instant } from '../../time/instant.ts';
import type { ReadingRank } from './reading-order.ts';
import { byRank, readingRank } from './reading-order.ts';

/** How many findings are read on one line of a file. */
const MOST_ON_A_LINE = 3;

/** What is said once a run, however many incidents it concerns. */
const onceARun: ReadonlySet<string> = new Set(['holidays-projected']);
/** What is said once an incident, at the first line that it concerns. */
const onceAnIncident: ReadonlySet<string> = new Set(['event-in-future']);

/** What is needed of a finding to put it among those of other files. */
interface Told {
    readonly code: string;
    readonly rank: ReadingRank;
}

/** A finding to be ordered and folded among those of its file. */
interface Ranked {
    readonly finding: Finding;
    readonly rank: ReadingRank;
}

/** Findings that are read as one, what presses most first; there is at least that one. */
export type Folding<Item> = readonly [Item, ...Item[]];

/**
 * The findings of one file as they are read, what presses most first. One duty of a party is one finding, whatever its recipients and
 * however much there is to say of it, and what else the same line makes the party owe is folded under it; but each duty of which
 * something is an error is a finding by itself. Lines of an incident that have not come yet are one finding, and more than three
 * findings on a line are three.
 *
 * @param items the findings of one file that are to be read, without those that a comment suppresses
 */
export function foldingsOf<Item extends Ranked>(items: readonly Item[]): readonly Folding<Item>[] {
    const sorted = items.toSorted((one, other) => byRank(one.rank, other.rank));
    const byTheme = grouped(sorted, ({ finding }) => themeOf(finding) ?? finding);
    const byLine = grouped(byTheme, (folding) => lineOf(folding[0].finding) ?? folding);
    const folded = byLine.flatMap(withMinorUnderFirst).sort(([one], [other]) => byRank(one.rank, other.rank));
    return grouped(folded, ([{ finding }]) => finding.range[0])
        .flatMap(atMostThree)
        .sort(([one], [other]) => byRank(one.rank, other.rank));
}

/** What has the same key together, in order of what came first. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => unknown): readonly Folding<Item>[] {
    const groups = new Map<unknown, [Item, ...Item[]]>();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group) group.push(item);
        else groups.set(key, [item]);
    }
    return [...groups.values()];
}

/** Foldings of several files in the order in which they are read, with what is said once a run folded into one. */
export function foldedAcrossFiles<Item extends Told>(foldings: readonly Folding<Item>[]): readonly Folding<Item>[] {
    const sorted = foldings.toSorted(([one], [other]) => byRank(one.rank, other.rank));
    const first = new Map<string, Item[]>();
    const kept: [Item, ...Item[]][] = [];
    for (const [lead, ...others] of sorted) {
        const { code } = lead;
        const known = onceARun.has(code) ? first.get(code) : undefined;
        if (known) known.push(lead, ...others);
        else {
            const folding: [Item, ...Item[]] = [lead, ...others];
            kept.push(folding);
            first.set(code, folding);
        }
    }
    return kept;
}

/** Findings as one, the first of them with the recipients of those that say the same. */
export function readAsOne([finding, ...folded]: Folding<Finding>): FoldedFinding {
    return foldOf(finding, folded);
}

/** Whether a finding is to be read by those whom the workspace acts for: not the duties of others, which only `--all` tells. */
export function isToRead({ owedBy }: Finding): boolean {
    return owedBy !== 'others';
}

/** The findings of one file as they are read; what others owe is left out. */
export function foldedFindings(findings: readonly Finding[], asOf: Instant): readonly FoldedFinding[] {
    const ranked = findings.filter(isToRead).map((finding) => ({ finding, rank: readingRank(finding, asOf) }));
    return foldingsOf(ranked).map(([first, ...others]) => readAsOne([first.finding, ...others.map(({ finding }) => finding)]));
}

/** Under what a finding is read among some folds; by itself where it is in none of them. */
export function foldAround(finding: Finding, folds: readonly FoldedFinding[]): FoldedFinding {
    const isIt = (other: Finding): boolean => other === finding || (other.code === finding.code && isSaidBy(other, finding));
    return folds.find(({ finding: first, folded }) => folded.includes(finding) || isIt(first)) ?? { finding, folded: [] };
}

/** Under what findings are read among some folds, each once. */
export function foldsAround(findings: readonly Finding[], folds: readonly FoldedFinding[]): readonly FoldedFinding[] {
    return [...new Set(findings.map((finding) => foldAround(finding, folds)))];
}

/**
 * What findings of one incident have in common that are read as one: one duty of one party; undefined where one stands by itself. Each
 * alteration of a system is a breach of its own.
 */
function themeOf(finding: Finding): string | undefined {
    const { code, incident = '', party = '', owedBy, duty = '', range } = finding;
    if (onceARun.has(code)) return code;
    if (onceAnIncident.has(code)) return [code, incident].join('\0');
    if (!isAboutDuty(finding)) return undefined;
    return [incident, party, owedBy ?? '', duty, ...(code === 'altered-before-informing' ? range : [])].join('\0');
}

/** What findings about different duties have in common of which one is folded under the other: the line, and who owes them. */
function lineOf({ incident = '', party = '', owedBy, duty, range }: Finding): string | undefined {
    return duty === undefined ? undefined : [incident, party, owedBy ?? '', range[0]].join('\0');
}

/** Of what was found on one line, errors stay by themselves, and everything else goes under the first. */
function withMinorUnderFirst<Item extends Ranked>([first, ...others]: Folding<Folding<Item>>): readonly Folding<Item>[] {
    const isError = ([{ finding }]: Folding<Item>): boolean => finding.severity === 'error';
    return [[...first, ...others.filter((each) => !isError(each)).flat()], ...others.filter(isError)];
}

/** What stands on one line: the third finding takes up what would be a fourth. */
function atMostThree<Item extends Ranked>(foldings: readonly Folding<Item>[]): readonly Folding<Item>[] {
    const [last, ...more] = foldings.slice(MOST_ON_A_LINE - 1);
    return last ? [...foldings.slice(0, MOST_ON_A_LINE - 1), [...last, ...more.flat()]] : foldings;
}
