import { blockLiteral, stringLiteral } from '../../syntax/literals.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import { canonicalState, zoneOfState } from '../../time/state.ts';
import type { SpokenFault, SpokenInstant } from '../instants/spoken-instant.ts';
import { readSpoken } from '../instants/spoken-instant.ts';
import type { View } from '../view.ts';
import type { AnsweredLine, IntakeAnswers, KnownOrNotYet, Slot } from './answers.ts';
import { namesOfNew } from './new-names.ts';
import { missingIn, saysSomething, verbForms } from './verbs.ts';
import { lineIn, NOT_KNOWN_YET, partyBlock, placedField, subjectBlock } from './write-declarations.ts';

/** Why an answer is not written yet, or not wholly. */
export type IntakeFault =
    /** No time is in the text, or several may be meant. */
    | { readonly kind: 'time'; readonly fault: SpokenFault; readonly choices: readonly string[] }
    /** It lies ahead, and nothing can have happened then. */
    | { readonly kind: 'ahead' }
    /** A day, or a day and a clock, is needed, and it is said roughly. */
    | { readonly kind: 'inexact' }
    /** Something is said, and what the line cannot do without is not. */
    | { readonly kind: 'missing'; readonly slots: readonly Slot[] }
    /** Something was done, and it is not said when: it is kept as a comment, and counts only once it has a date. */
    | { readonly kind: 'undated' }
    /** It is no number with a noun. */
    | { readonly kind: 'count' }
    /** A declaration needs a name. */
    | { readonly kind: 'unnamed' };

/** The file of a new incident as far as it can be written. */
export interface IntakeDraft {
    /** Empty while nothing is said. */
    readonly text: string;
    /** The zone in which times are read. */
    readonly zone: Zone;
    /** By the field: what was understood of each time that was typed. */
    readonly times: Readonly<Record<string, Extract<SpokenInstant, { kind: 'said' }>>>;
    /** By the field: what keeps an answer from being written. */
    readonly faults: Readonly<Record<string, IntakeFault>>;
}

/** A line with its time as it will be written. */
interface DatedLine {
    readonly line: AnsweredLine;
    readonly time: SpokenInstant;
}

/**
 * Writes the file of a new incident from what was answered, and nothing else: what nobody has said is left out, what nobody knows
 * yet says so, and what has no date yet stands as a comment.
 *
 * @param name of the incident
 * @param machineZone whose clocks are meant while it is not known where it happened
 * @param replaced the paths of files that hold an older form of the text
 */
export function draftIncident(
    answers: IntakeAnswers,
    name: string,
    view: Pick<View, 'workspace' | 'asOf'>,
    machineZone: Zone,
    replaced: readonly string[] = [],
): IntakeDraft {
    const zone = zoneOf(answers) ?? machineZone;
    const read = (text: string): SpokenInstant => readSpoken(text, zone, view.asOf);
    const times = timesIn(answers, read);
    const names = namesOfNew(answers, view, new Set(replaced));
    const nameOf = (reference: string): string | undefined => (isKey(reference) ? names.get(reference) : reference || undefined);
    const declaring = { nameOf, timeOf: (field: string) => writtenOf(times.get(field)) };
    const lines = answers.lines.filter(saysAnything).map((line) => ({
        line: resolved(line, nameOf, exactly(times.get(dueField(line.key))) ?? ''),
        time: times.get(timeField(line.key)) ?? { kind: 'unsaid' as const },
    }));
    const blocks = [
        ...answers.newParties.filter(({ key }) => names.has(key)).map((party) => partyBlock(party, declaring)),
        ...answers.newSubjects.filter(({ key }) => names.has(key)).map((subject) => subjectBlock(subject, declaring)),
        ...(saysOfIncident(answers) ? [incidentBlock(answers, { name, zone, lines, nameOf })] : []),
    ];
    return {
        text: blocks.map((block) => `${block.join('\n')}\n`).join('\n'),
        zone,
        times: Object.fromEntries([...times].flatMap(([field, time]) => (time.kind === 'said' ? [[field, time]] : []))),
        faults: Object.fromEntries([...faultsIn(answers, times, lines, view.asOf)]),
    };
}

/** Where a form shows the time of a line, and until when something is promised or asked for. */
export function timeField(key: string): string {
    return `${key}.at`;
}

export function dueField(key: string): string {
    return `${key}.due`;
}

/** The keys of what a form declares begin with a sign that no name begins with. */
function isKey(reference: string): boolean {
    return reference.startsWith('+');
}

/** The clocks of the place where it happened. */
function zoneOf({ lines }: IntakeAnswers): Zone | undefined {
    const states = lines.flatMap((line) => (line.verb === 'occurred' ? line.states : []));
    const known = states.flatMap((state) => canonicalState(state) ?? []);
    return known[0] === undefined ? undefined : zoneOfState(known[0]);
}

function timesIn({ lines, newSubjects }: IntakeAnswers, read: (text: string) => SpokenInstant): ReadonlyMap<string, SpokenInstant> {
    const times = new Map<string, SpokenInstant>();
    for (const { key, at, due } of lines) {
        times.set(timeField(key), read(at));
        times.set(dueField(key), read(due));
    }
    for (const { key, placed } of newSubjects) times.set(placedField(key), readDay(read(placed.text)));
    return times;
}

/** What is placed on the market is dated by days: the hour of it, where one was typed, is left out. */
function readDay(time: SpokenInstant): SpokenInstant {
    return time.kind === 'said' ? { ...time, written: time.written.replaceAll(/(\d{4}-\d{2}-\d{2})[ T]\d{2}:\S+/g, '$1') } : time;
}

function writtenOf(time: SpokenInstant | undefined): string | undefined {
    return time?.kind === 'said' ? time.written : undefined;
}

function exactly(time: SpokenInstant | undefined): string | undefined {
    return time?.kind === 'said' && isExact(time) ? time.written : undefined;
}

function isExact({ written }: Extract<SpokenInstant, { kind: 'said' }>): boolean {
    return /^\d/.test(written);
}

function saysAnything(line: AnsweredLine): boolean {
    return line.at.trim() !== '' || saysSomething(line);
}

function resolved(line: AnsweredLine, nameOf: (reference: string) => string | undefined, due: string): AnsweredLine {
    return {
        ...line,
        party: nameOf(line.party) ?? '',
        others: line.others.flatMap((other) => nameOf(other) ?? []),
        subject: nameOf(line.subject) ?? '',
        due,
    };
}

function saysOfIncident({ title, subjects, affected, narrative, cause, lines }: IntakeAnswers): boolean {
    return title.trim() !== '' || subjects.length > 0 || [affected, narrative, cause].some(isAnswered) || lines.some(saysAnything);
}

function isAnswered({ text, notKnown }: KnownOrNotYet): boolean {
    return notKnown || text.trim() !== '';
}

interface IncidentParts {
    readonly name: string;
    readonly zone: Zone;
    readonly lines: readonly DatedLine[];
    readonly nameOf: (reference: string) => string | undefined;
}

function incidentBlock(answers: IntakeAnswers, { name, zone, lines, nameOf }: IncidentParts): readonly string[] {
    const subjects = answers.subjects.flatMap((subject) => nameOf(subject) ?? []);
    const title = answers.title.trim();
    const field = (key: string, value: string): string => `  ${lineIn('incident', key, value)}`;
    const told = timeline(lines);
    return [
        `incident ${name}${title === '' ? '' : ` ${stringLiteral(title)}`} {`,
        ...(subjects.length === 0 ? [] : [field('involves', subjects.join(', '))]),
        ...(told.length === 0 ? [] : [field('zone', zone)]),
        ...knownOr(answers.affected, countOf).map((value) => field('affected', value)),
        ...knownOr(answers.narrative, textOf).map((value) => field('narrative', value)),
        ...knownOr(answers.cause, textOf).map((value) => field('cause', value)),
        ...(told.length === 0 ? [] : ['', '  timeline {', ...told.map((line) => `    ${line}`), '  }']),
        '}',
    ];
}

function knownOr({ text, notKnown }: KnownOrNotYet, write: (text: string) => string | undefined): readonly string[] {
    if (text.trim() !== '') return [write(text.trim()) ?? []].flat();
    return notKnown ? [NOT_KNOWN_YET] : [];
}

function textOf(text: string): string {
    return /[\r\n]/.test(text) ? blockLiteral(text, '    ').join('\n') : stringLiteral(text);
}

const COUNT = /^(?:(about|around|circa|ca\.?|etwa|ungefähr|ongeveer|environ)\s+)?(\d{1,7})\s+(\p{L}[\p{L}\d-]*)$/iu;

/** `about 3 patients` as the language writes it; undefined for any other text. */
function countOf(text: string): string | undefined {
    const [, about, count, noun] = COUNT.exec(text) ?? [];
    return count === undefined || noun === undefined ? undefined : `${about === undefined ? '' : 'about '}${count} ${noun}`;
}

/** In order of time, then what has no date yet. */
function timeline(lines: readonly DatedLine[]): readonly string[] {
    const whole = lines.filter(({ line }) => missingIn(line).length === 0);
    const dated = whole.flatMap(({ line, time }) => (time.kind === 'said' ? [{ line, time }] : []));
    const undated = whole.filter(({ line, time }) => time.kind === 'unsaid' && saysSomething(line));
    return [
        ...dated
            .toSorted((a, b) => a.time.instant - b.time.instant)
            .map(({ line, time }) => lineIn('timeline', time.written, phraseOf(line))),
        ...undated.map(({ line }) => `// not dated yet: ${phraseOf(line)}`),
    ];
}

function phraseOf(line: AnsweredLine): string {
    return verbForms[line.verb].write(line);
}

function* faultsIn(
    { lines, affected, newParties, newSubjects }: IntakeAnswers,
    times: ReadonlyMap<string, SpokenInstant>,
    dated: readonly DatedLine[],
    now: Instant,
): Iterable<readonly [field: string, fault: IntakeFault]> {
    for (const [field, time] of times) if (time.kind === 'fault') yield [field, { ...time, kind: 'time' }];
    for (const { key } of lines) {
        const [time, due] = [times.get(timeField(key)), times.get(dueField(key))];
        if (due?.kind === 'said' && !isExact(due)) yield [dueField(key), { kind: 'inexact' }];
        if (time?.kind === 'said' && time.instant > now) yield [timeField(key), { kind: 'ahead' }];
    }
    for (const { line, time } of dated) {
        const slots = missingIn(line);
        if (slots.length > 0) yield [line.key, { kind: 'missing', slots }];
        else if (time.kind === 'unsaid') yield [line.key, { kind: 'undated' }];
    }
    if (affected.text.trim() !== '' && countOf(affected.text.trim()) === undefined) yield ['affected', { kind: 'count' }];
    for (const { key, title } of [...newParties, ...newSubjects]) if (title.trim() === '') yield [key, { kind: 'unnamed' }];
}
