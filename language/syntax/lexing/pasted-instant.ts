import type { InstantAsTyped, WrittenPart } from '../../time/written/written-instant.ts';
import { DASH, GAP, sticky } from '../../time/written/signs.ts';
import { describeDay } from '../../time/day.ts';
import type { SyntaxProblem } from '../problem.ts';

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
    const rule = found.hasFraction ? 'A time has no fractions of a second.' : ruleFor(source, found, differing);
    const place = { from: first.from, to: last.to };
    if (found.hasFraction) return { code: 'pasted-text', ...place, message: rule, advice: `Write ${meant.trim()}.`, choices: [meant] };
    const advice = found.hasT && !found.offset ? 'Write a space instead of the T, or add the offset.' : `Write ${meant.trim()}.`;
    const code = isOwnNotation(source, found) ? 'pasted-text' : 'syntax-error';
    return { code, ...place, message: rule, advice, replacement: meant };
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

function ruleFor(source: string, { hasT, offset }: Read, differing: readonly Piece[]): string {
    if (hasT && !offset) return 'An instant with a T needs its offset from UTC; without one it is a local time.';
    const [only] = differing;
    if (!only || differing.length > 1) return GENERAL;
    const written = source.slice(only.from, only.to);
    if (only.kind === 'weekday') return 'A weekday is written with its first three letters in English.';
    if (only.kind === 'time' && /^\d{1,2}:\d{2}(:\d{2})?$/.test(written)) return 'A time is written with two digits each.';
    if (only.kind === 'day' && /^\d{4}\D\d{1,2}\D\d{1,2}$/.test(written))
        return 'A date is written year-month-day with hyphens and two digits each.';
    if (only.kind === 'stamp' && /^\d{4}\D/.test(written) && hasT)
        return 'An instant with an offset is written with hyphens and two digits each.';
    return GENERAL;
}

const GENERAL = 'A date is written as 2027-12-06, and a time with its 24 hours as 14:20.';

/** Why an instant is not read, and what it can mean. */
export function unclearInstant(source: string, start: number, { end, why, choices }: Unclear): InstantProblem {
    const written = source.slice(start, end);
    const place = { from: start, to: end };
    const offered =
        choices.length > 0
            ? { advice: `Write ${choices.join(' or ')}${choices.length > 1 ? ', whichever is meant' : ', if that is meant'}.`, choices }
            : { advice: AS_THE_LANGUAGE_DOES };
    return { code: 'syntax-error', ...place, message: messageFor(why, written, choices), ...offered };
}

const AS_THE_LANGUAGE_DOES =
    'Write a date as 2027-12-06, a time after it as 14:20, and an instant with its offset as 2027-12-06T14:20+01:00.';

function messageFor(why: Unclear['why'], written: string, choices: readonly string[]): string {
    switch (why) {
        case 'order':
            return `‘${written}’ has two meanings: ${choices.map(inWords).join(' or ')}.`;
        case 'year':
            return `The year of ‘${written}’ has two digits, so that it may be another number.`;
        case 'minute':
            return `In ‘${written}’ a digit of the time is missing.`;
        case 'half-day':
            return `‘${written}’ contradicts itself: the hour does not belong to that half of the day.`;
        case 'damaged':
            return `‘${written}’ is no date that can be read.`;
    }
}

function inWords(choice: string): string {
    const day = /\d{4}-\d{2}-\d{2}/.exec(choice)?.[0];
    return day === undefined ? choice : describeDay(day).replace(/^\w+ /, '');
}

const DAMAGED = sticky(String.raw`\d{4}${DASH}\d[^\s{}(),"]*`);

/** What begins as a date with its year first and is none: nothing of it is read, so that it does not count as another one. */
export function damagedInstantAt(source: string, start: number): Unclear | undefined {
    const damaged = DAMAGED.at(source, start);
    return damaged && { end: damaged.end, kind: 'unclear', why: 'damaged', choices: [] };
}
