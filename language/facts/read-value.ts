import type * as ast from '../generated/ast.ts';
import type { Parts, Unfinished } from './read-tree.ts';
import { nameUseAt, partsOf, rangeOf, writtenAt } from './read-tree.ts';
import type { Identifier, KnownOrNot } from './source.ts';

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
