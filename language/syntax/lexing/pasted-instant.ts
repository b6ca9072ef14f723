import type { InstantAsTyped, WrittenPart } from '../../time/written/written-instant.ts';
import { DASH, GAP, sticky } from '../../time/written/signs.ts';
import type { SyntaxProblem } from '../problem.ts';
import type { NotationRule } from '../problem-words.ts';

type Read = Extract<InstantAsTyped, { readonly kind: 'read' }>;
type Unclear = Extract<InstantAsTyped, { readonly kind: 'unclear' }>;

/** What is to be said of an instant, with the stretch of its text that it is about. */
export type InstantProblem = Omit<SyntaxProblem, 'range' | 'replacement'> & {
    readonly from: number;
    readonly to: number;
    readonly replacement?: string;
};

interface Piece extends WrittenPart {
    readonly kind: 'weekday' | 'gap' | 'day' | 'time' | 'stamp';
}

/** What an instant differs in from how the language writes it, told once and mended at once; undefined for an ordinary one. */
export function pastedInstant(source: string, found: Read): InstantProblem | undefined {
    const differing = piecesOf(found).filter((piece) => differs(source, piece));
    const [first, last] = [differing[0], differing[differing.length - 1]];
    if (!first || !last) return undefined;
    const covered = piecesOf(found).filter(({ from, to }) => from >= first.from && to <= last.to);
    const meant = covered.map(({ text }) => text).join('');
    const says = { kind: 'notation', rule: found.hasFraction ? 'fraction' : ruleFor(source, found, differing) } as const;
    const place = { from: first.from, to: last.to };
    const write = { kind: 'write', choices: [meant.trim()], certain: true } as const;
    if (found.hasFraction) return { code: 'pasted-text', ...place, says, advice: write, choices: [meant] };
    const advice = found.hasT && !found.offset ? ({ kind: 'space-or-offset' } as const) : write;
    const code = isOwnNotation(source, found) ? 'pasted-text' : 'syntax-error';
    return { code, ...place, says, advice, replacement: meant };
}

/**
 * Whether an instant stands in the order and with the hours of the language, so that it counts although its signs are others. What
 * stands in another notation has one meaning too, but no fact comes of it before somebody has seen it in that of the language.
 */
function isOwnNotation(source: string, { weekday, day, time }: Read): boolean {
    if (weekday && source.slice(weekday.from, weekday.to) !== weekday.text) return false;
    if (!OWN_DAY.test(source.slice(day.from, day.to))) return false;
    return time === undefined || (OWN_TIME.test(source.slice(time.from, time.to)) && OWN_GAP.test(source.slice(day.to, time.from)));
}

const OWN_DAY = new RegExp(String.raw`^\d{4}${DASH}\d{1,2}${DASH}\d{1,2}$`, 'u');
const OWN_TIME = /^\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;
const OWN_GAP = new RegExp(`^(?:T|${GAP}+)$`, 'u');

/** The parts of an instant and what stands between them; with an offset, day and time are one. */
function piecesOf({ weekday, day, time, offset, hasT }: Read): readonly Piece[] {
    const before: Piece[] = weekday
        ? [
              { kind: 'weekday', ...weekday },
              { kind: 'gap', from: weekday.to, to: day.from, text: ' ' },
          ]
        : [];
    if (!time) return [...before, { kind: 'day', ...day }];
    if (offset) return [...before, { kind: 'stamp', from: day.from, to: offset.to, text: `${day.text}T${time.text}${offset.text}` }];
    if (hasT) return [...before, { kind: 'stamp', from: day.from, to: time.to, text: `${day.text} ${time.text}` }];
    return [...before, { kind: 'day', ...day }, { kind: 'gap', from: day.to, to: time.from, text: ' ' }, { kind: 'time', ...time }];
}

function differs(source: string, { kind, from, to, text }: Piece): boolean {
    const written = source.slice(from, to);
    // A gap of spaces is right, whatever its width; signs that nobody sees are told where they stand.
    return kind === 'gap' ? /[\p{L}\p{P}]/u.test(written) : written !== text;
}

function ruleFor(source: string, { hasT, offset }: Read, differing: readonly Piece[]): NotationRule {
    if (hasT && !offset) return 'offset';
    const [only] = differing;
    if (!only || differing.length > 1) return 'general';
    const written = source.slice(only.from, only.to);
    if (only.kind === 'weekday') return 'weekday';
    if (only.kind === 'time' && /^\d{1,2}:\d{2}(:\d{2})?$/.test(written)) return 'time';
    if (only.kind === 'day' && /^\d{4}\D\d{1,2}\D\d{1,2}$/.test(written)) return 'day';
    if (only.kind === 'stamp' && /^\d{4}\D/.test(written) && hasT) return 'stamp';
    return 'general';
}

/** Why an instant is not read, and what it can mean. */
export function unclearInstant(source: string, start: number, { end, why, choices }: Unclear): InstantProblem {
    const written = source.slice(start, end);
    const place = { from: start, to: end };
    const offered =
        choices.length > 0
            ? { advice: { kind: 'write', choices, certain: false } as const, choices }
            : { advice: { kind: 'notation' } as const };
    const days = why === 'order' ? choices.map((choice) => /\d{4}-\d{2}-\d{2}/.exec(choice)?.[0] ?? choice) : [];
    return { code: 'syntax-error', ...place, says: { kind: 'unclear', why, written, days }, ...offered };
}

const DAMAGED = sticky(String.raw`\d{4}${DASH}\d[^\s{}(),"]*`);
/** A year or a month that goes on in numbers or in signs of a date, and not in a comment: neither, as much as is written of it. */
export const BROKEN_OFF = String.raw`\d{4}(?!\d)(?:${DASH}\d{1,2}(?!\d))?(?:${GAP}+(?:\d|${DASH})|${DASH}(?!\d)|${GAP}*(?:\.|\/(?![\/*])))`;
const BROKEN = sticky(BROKEN_OFF);
const BROKEN_WHOLE = sticky(String.raw`${BROKEN_OFF}[^\s{}(),"]*(?:${GAP}+\d[^\s{}(),"]*)*`);

/** Whether the year or the month at an offset is the beginning of something else. */
export function goesOnAsDate(source: string, start: number): boolean {
    return BROKEN.at(source, start) !== undefined;
}

/** What begins as a date with its year first and is none: nothing of it is read, so that it does not count as another one. */
export function damagedInstantAt(source: string, start: number): Unclear | undefined {
    const damaged = BROKEN_WHOLE.at(source, start) ?? DAMAGED.at(source, start);
    return damaged && { end: damaged.end, kind: 'unclear', why: 'damaged', choices: [] };
}
