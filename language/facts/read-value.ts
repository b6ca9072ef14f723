import type * as ast from '../generated/ast.ts';
import type { Parts, Unfinished } from './read-tree.ts';
import { hasWord, nameUseAt, namesOf, partsOf, rangeOf, writtenAt } from './read-tree.ts';
import type { Placed, Reference } from './read-tree.ts';
import type { During, Identifier, KnownOrNot, OnDay, TraitUse } from './source.ts';

interface TextOrUnknown {
    readonly text?: string | undefined;
    readonly unknown?: ast.Unknown | undefined;
}

type NotKnown = Extract<KnownOrNot, { known: false }>;

/** A text, or why it is not known yet; absent where the line has neither. */
export function readKnownOrNot(line: TextOrUnknown, parts: Parts): KnownOrNot | undefined {
    if (line.unknown) return readUnknown(line.unknown);
    const text = writtenAt(parts, 'text', line.text);
    return text && { known: true, text: text.text, range: text.range };
}

/** `unknown because "…" [expected INSTANT]`; absent where no reason follows. */
export function readUnknown(unknown: Partial<ast.Unknown> | undefined): NotKnown | undefined {
    if (unknown?.reason === undefined) return undefined;
    const value: Unfinished<NotKnown> = { known: false, because: unknown.reason, range: rangeOf(unknown) };
    const expected = nameUseAt(partsOf(unknown), 'expected', unknown.expected);
    if (expected) value.expected = expected;
    return value;
}

/** `version "3.2.1"` and its like; absent where the kind or the text is missing. */
export function readIdentifier(line: Partial<ast.IdentifierLine | ast.InvolvedIdentifier>): Identifier | undefined {
    if (line.kind === undefined || line.text === undefined) return undefined;
    return { kind: line.kind, text: line.text, range: rangeOf(line) };
}

/** What a line of a day may have; a fragment of the grammar has no type of its own. */
interface LineOfDay extends Placed {
    readonly date?: string;
    readonly latest?: string;
    readonly about?: boolean;
}

/** A day, or what is known of it; absent where the first or the last day that it can be is missing. */
export function readOnDay(line: LineOfDay, parts: Parts): OnDay | undefined {
    const date = nameUseAt(parts, 'date', line.date);
    const latest = nameUseAt(parts, 'latest', line.latest);
    if (!date || (!latest && hasWord(line, 'between'))) return undefined;
    const day: Unfinished<OnDay> = { date };
    if (latest) day.latest = latest;
    if (line.about === true) day.about = true;
    return day;
}

/** What a line that holds for a time may have. */
export interface LineForATime extends Placed {
    readonly since?: string;
    readonly sinceKnown?: string;
    readonly until?: string;
    readonly untilKnown?: string;
}

/** From when until when a line holds; absent where a day that its words announce is missing, since it would hold for good. */
export function readDuring(line: LineForATime): { readonly during?: During } | undefined {
    const parts = partsOf(line);
    const during: Unfinished<During> = {};
    for (const bound of ['since', 'sinceKnown', 'until', 'untilKnown'] as const) {
        const day = nameUseAt(parts, bound, line[bound]);
        if (day) during[bound] = day;
    }
    const announced = [
        ['since', during.since],
        ['until', during.until],
        ['known', during.sinceKnown ?? during.untilKnown],
    ] as const;
    if (announced.some(([word, day]) => !day && hasWord(line, word))) return undefined;
    return Object.keys(during).length > 0 ? { during } : {};
}

/** The traits that a line gives, each with the time for which it gives them. */
export function readTraitUses(line: LineForATime & { readonly traits?: readonly (Reference | undefined)[] }): readonly TraitUse[] {
    const during = readDuring(line);
    return during ? namesOf(line.traits).map((use) => ({ ...use, ...during })) : [];
}
