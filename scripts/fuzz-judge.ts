import * as engine from '../cli/workspace/engine.ts';
import { judgeSession } from '../cli/workspace/judge-session.ts';
import { joinSession } from '../cli/workspace/session.ts';
import { keepOpen, keepPacked } from '../cli/workspace/records.ts';
import type { FileRecord } from '../cli/workspace/records.ts';
import type { Finding } from '../language/findings/finding.ts';
import { reportStatesOf } from '../language/checks/reports/report-state.ts';
import type { SourceFile } from '../language/facts/source.ts';
import { readSource } from '../language/facts/read.ts';
import { applyFixes } from '../language/fixes/apply-fixes.ts';
import { fixesFor } from '../language/fixes/fixes-for.ts';
import { createFormatter } from '../language/syntax/format/format-text.ts';
import { createParser } from '../language/syntax/parser.ts';
import { parseInstant } from '../language/time/zone.ts';
import type { ExampleFile } from './example-files.ts';
import type { FuzzInput } from './fuzz-input.ts';

const parser = createParser();
const formatter = createFormatter();
const laws = new WeakMap<readonly ExampleFile[], readonly SourceFile[]>();

/** Fixes are drawn for so many findings of an input: more of the same kind show nothing new. */
const FINDINGS_WITH_FIXES = 60;

/** Thrown where an input breaks a promise of the language. */
export class BrokenPromise extends Error {}

/**
 * Takes an input through everything that a file goes through, and holds the result to what is promised for any input at all.
 *
 * @param shipped the law files that ship
 * @param also a number by which some dearer promises are held for some inputs only
 * @returns how many findings there are
 * @throws BrokenPromise, or whatever a part of the program throws
 */
export function judgeInput(input: FuzzInput, shipped: readonly ExampleFile[], also: number): number {
    const asOf = parseInstant(input.asOf);
    if (asOf === undefined) throw new Error(`\`${input.asOf}\` is no instant with an offset.`);
    const library = readLaw(input.law ?? shipped);

    const first = judge(input, library, asOf, keepOpen);
    holdToPlaces(first.findings, [...input.files, ...(input.law ?? shipped)]);
    if (also % 2 === 0) {
        const again = judge(input, library, asOf, keepPacked);
        promise(same(first.findings, again.findings), `the same input gives other findings: ${difference(first.findings, again.findings)}`);
    }
    if (also % 4 === 3) {
        const last = Math.min(asOf + 20 * 365 * 86_400_000, first.validity.until - 1);
        const later = judge(input, library, last, keepOpen);
        promise(
            same(first.findings, later.findings),
            `findings change before the instant that was told: ${difference(first.findings, later.findings)}`,
        );
    }
    if (also % 4 === 1) for (const { text } of input.files) holdFormatter(text);
    if (also % 4 === 2) holdFixes(first, input.files, asOf);
    return first.findings.length;
}

type Judged = ReturnType<typeof judge>;

function judge({ files }: FuzzInput, library: readonly SourceFile[], asOf: number, keep: (file: SourceFile) => FileRecord) {
    const records = files.map(({ path, text }) => keep(readSource(path, text, parser)));
    const session = joinSession(engine, records, { library, draftsOf: reportStatesOf });
    const { findings: found, internal, validity } = judgeSession(session, asOf, () => undefined);
    const findings = [...found];
    for (const fault of internal) throw fault;
    for (const { code, facts } of findings) promise(code !== 'internal-fault', `a check failed: ${JSON.stringify(facts)}`);
    return { findings, validity, session };
}

function readLaw(files: readonly ExampleFile[]): readonly SourceFile[] {
    const known = laws.get(files);
    if (known) return known;
    const read = files.map(({ path, text }) => readSource(path, text, parser));
    laws.set(files, read);
    return read;
}

/** Each finding lies within the text of its file. */
function holdToPlaces(findings: readonly Finding[], files: readonly ExampleFile[]): void {
    const lengths = new Map(files.map(({ path, text }) => [path, text.split(/\r\n|\r|\n/).map((line) => line.length)]));
    for (const { code, file, range } of findings) {
        const [line, column, endLine, endColumn] = range;
        const lines = lengths.get(file);
        const within = (at: number, position: number): boolean => position >= 1 && position <= (lines?.[at - 1] ?? -1) + 1;
        const inOrder = line < endLine || (line === endLine && column <= endColumn);
        promise(within(line, column) && within(endLine, endColumn) && inOrder, `${code} is at ${range.join(',')}, outside ${file}`);
    }
}

/** Formatting twice changes nothing more, and what was right stays right. */
function holdFormatter(text: string): void {
    const once = formatter.formatText(text);
    if ('refused' in once) return;
    const twice = formatter.formatText(once.text);
    promise('text' in twice && twice.text === once.text, 'formatting twice is not formatting once');
}

/** A fix can be drawn from any finding, and its edits can be applied. */
function holdFixes({ findings, session }: Judged, files: readonly ExampleFile[], asOf: number): void {
    const { workspace, law, records } = session;
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    for (const finding of findings.slice(0, FINDINGS_WITH_FIXES)) {
        const text = texts.get(finding.file);
        const file = records.find(({ path }) => path === finding.file)?.open();
        if (text === undefined || file === undefined) continue;
        const fixes = fixesFor(finding, { workspace, law, file, text, asOf, textOf: (path) => texts.get(path) });
        for (const { code, edits } of fixes) {
            for (const edit of edits) {
                const before = texts.get(edit.file);
                promise(before !== undefined, `${code} edits ${edit.file}, which is no file of the input`);
                promise(
                    applyFixes(before ?? '', [edit]) !== before,
                    `${code} for ${finding.code} at ${finding.range.join(',')} changes nothing`,
                );
            }
        }
    }
}

function promise(kept: boolean, broken: string): void {
    if (!kept) throw new BrokenPromise(broken);
}

function same(one: readonly Finding[], other: readonly Finding[]): boolean {
    return JSON.stringify(one) === JSON.stringify(other);
}

function difference(one: readonly Finding[], other: readonly Finding[]): string {
    const lines = (findings: readonly Finding[]) => new Set(findings.map((finding) => JSON.stringify(finding)));
    const [mine, theirs] = [lines(one), lines(other)];
    return [...[...mine.difference(theirs)].map((line) => `- ${line}`), ...[...theirs.difference(mine)].map((line) => `+ ${line}`)]
        .slice(0, 4)
        .join(' ');
}
