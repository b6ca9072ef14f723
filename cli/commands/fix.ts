import type { AppliedFix } from '../../language/analysis/fixing/safe-fixes.ts';
import { englishSpeaker } from '../../language/analysis/telling/speaker.ts';
import type { Fix } from '../../language/fixes/fix.ts';
import type { Instant } from '../../language/time/instant.ts';
import type { Arguments } from '../arguments.ts';
import { readAsOf } from '../as-of.ts';
import type { Command, ExitCode, Surroundings } from '../command.ts';
import { UsageError } from '../command.ts';
import type { ShownPage } from '../../language/analysis/text/shown-text.ts';
import { shownPageOf } from '../../language/analysis/text/shown-text.ts';
import { outputOf } from '../output.ts';
import { tellFault } from '../program-fault.ts';
import { unifiedDiff } from '../text/unified-diff.ts';
import { writeText } from '../text/write-text.ts';
import { decode } from '../../files/decode.ts';
import { reasonOf } from '../../files/read-fault.ts';
import type { AskedFile, Input } from '../workspace/input.ts';
import { inputOptions, readInputs } from '../workspace/input.ts';
import { openSession } from '../workspace/session.ts';
import { tellUnread } from '../workspace/unread.ts';

/** A file that fixes have changed. */
interface Changed extends AskedFile {
    readonly before: Buffer;
}

/** What one round of judging and fixing came to. */
interface Round {
    readonly input: Input;
    readonly applied: readonly AppliedFix[];
    readonly internal: readonly unknown[];
}

/** One fix may open the way for the next; after so many rounds something goes in a circle. */
const MAX_ROUNDS = 8;

/** `vigil fix`. */
export const fix: Command = {
    name: 'fix',
    summary: 'applies the safe fixes',
    usage: ['fix [PATH…] [OPTION…]'],
    description:
        'Applies the fixes that state no fact which nobody has written, such as a sorted timeline or a straightened quote. What\n' +
        'would write down a fact, or needs a choice, is left to a person and the editor. Files are replaced whole or not at all.',
    options: [
        { name: 'dry-run', description: 'write nothing; print what would change, and exit with 1 if anything would' },
        { name: 'code', value: 'CODE', description: 'only the fixes for findings with this code, or only the fix with this code' },
        ...inputOptions,
    ],
    examples: [
        { line: 'vigil fix --dry-run', does: 'what would change, as a diff' },
        { line: 'vigil fix', does: 'apply it' },
        { line: 'vigil fix incidents --code event-out-of-order', does: 'only one kind, only one folder' },
    ],
    run,
};

async function run(given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
    const asOf = readAsOf(given, surroundings);
    if (given.paths.includes('-')) throw new UsageError('vigil fix changes files; standard input is none.');
    const output = outputOf(given, surroundings);
    const inputs = await readInputs(given.paths, given, surroundings);

    const applied: string[] = [];
    const internal: unknown[] = [];
    const changed: Changed[] = [];
    for (const before of inputs.workspaces) {
        const fixed = await fixAll(before, asOf.instant, given.value('code'));
        applied.push(...fixed.applied.map((each) => tellApplied(each, before.told)));
        internal.push(...fixed.internal);
        changed.push(...changesBetween(before, fixed.input));
    }
    const dry = given.has('dry-run');
    if (dry) await output.print([await diffsOf(changed)]);
    else await output.print([given.has('quiet') ? '' : applied.join('')]);
    const unwritten = dry ? 0 : changed.filter((change) => !writeFile(change, surroundings)).length;

    const unread = await tellUnread(inputs, given.paths, surroundings);
    if (!given.has('quiet'))
        surroundings.err.write(`${applied.length} ${applied.length === 1 ? 'fix' : 'fixes'} ${dry ? 'to apply' : 'applied'}\n`);
    const [fault] = internal;
    if (fault !== undefined) return tellFault(fault, surroundings);
    if (unread || unwritten > 0) return 2;
    return dry && applied.length > 0 ? 1 : 0;
}

/** Applies the safe fixes of one workspace until none is left. */
async function fixAll(before: Input, asOf: Instant, code: string | undefined): Promise<Round> {
    const applied: AppliedFix[] = [];
    const internal: unknown[] = [];
    let input = before;
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const result = await fixOnce(input, asOf, code);
        internal.push(...result.internal);
        if (result.applied.length === 0) break;
        applied.push(...result.applied);
        input = result.input;
    }
    return { input, applied, internal };
}

function changesBetween(before: Input, after: Input): readonly Changed[] {
    return after.files.flatMap((file, index) => {
        const old = before.files[index];
        return !old || old.bytes === file.bytes ? [] : [{ ...file, before: old.bytes, told: before.told(file.path) }];
    });
}

/** Judges all files, and applies the fixes that do not touch one another, in the files that were asked about. */
async function fixOnce(input: Input, asOf: Instant, code: string | undefined): Promise<Round> {
    const { judgeSession } = await import('../workspace/judge-session.ts');
    const { safeFixesOf, textsAfter } = await import('../../language/analysis/fixing/safe-fixes.ts');
    const session = await openSession(input, undefined, () => undefined);
    const { findings, internal } = judgeSession(session, asOf, () => undefined);
    const { workspace, law, records } = session;
    const texts = textsOf(input);
    const byPath = new Map(records.map((record) => [record.path, record]));
    const view = {
        workspace,
        law,
        asOf,
        source: (path: string) => byPath.get(path)?.open(),
        text: (path: string) => texts.get(path),
    };
    const asked = [...findings].filter(({ file }) => input.isAsked(file));
    const applied = safeFixesOf(asked, view, {
        isWanted: (fix) => isWanted(fix, code),
        mayWrite: (path) => texts.has(path) && input.isAsked(path),
    });
    const after = textsAfter(applied, view);
    const files = input.files.map((file) => {
        const text = after.get(file.path);
        return text === undefined ? file : { ...file, bytes: encode(text, file.bytes) };
    });
    return { input: { ...input, files }, applied, internal };
}

function isWanted({ code: kind, finding }: Fix, code: string | undefined): boolean {
    return code === undefined || code === finding || code === kind;
}

function textsOf({ files }: Input): ReadonlyMap<string, string> {
    return new Map(
        files.flatMap(({ path, bytes }) => {
            const decoded = decode(bytes);
            return decoded.kind === 'text' ? [[path, decoded.text] as const] : [];
        }),
    );
}

/** The text as bytes, with a byte-order mark where there was one. */
function encode(text: string, before: Buffer): Buffer {
    const decoded = decode(before);
    return Buffer.from(decoded.kind === 'text' && decoded.mark ? `\uFEFF${text}` : text);
}

function tellApplied({ finding, fix: { way } }: AppliedFix, told: Input['told']): string {
    return `${told(finding.file)}:${finding.range[0]}: ${englishSpeaker.way(way)} (${finding.code})\n`;
}

/** What would change, as far as it may be shown: both texts are read for that. */
async function diffsOf(changed: readonly Changed[]): Promise<string> {
    if (changed.length === 0) return '';
    const { TextReader } = await import('../../language/analysis/records/text-reader.ts');
    const reader = new TextReader();
    const page = (bytes: Buffer): ShownPage => shownPageOf(textOf(bytes), reader);
    return changed.map(({ told, before, bytes }) => unifiedDiff(told, page(before), page(bytes))).join('');
}

function textOf(bytes: Buffer): string {
    const decoded = decode(bytes);
    return decoded.kind === 'text' ? decoded.text : '';
}

function writeFile({ absolute, told, bytes }: Changed, { err }: Surroundings): boolean {
    const decoded = decode(bytes);
    try {
        if (absolute !== undefined && decoded.kind === 'text') writeText(absolute, decoded.text, decoded.mark);
        return true;
    } catch (fault) {
        err.write(`vigil: ${told} cannot be written: ${reasonOf(fault)}.\n`);
        return false;
    }
}
