import type { NamedKind } from '../../names/name-uses.ts';
import type { Occurrence } from '../../names/occurrences.ts';
import { occurrencesIn } from '../../names/occurrences.ts';
import { isGlobal } from '../../names/resolve-use.ts';
import type { Range } from '../../syntax/range.ts';
import type { Word } from '../../syntax/words/words.ts';
import { isDateWord } from '../../syntax/words/words.ts';
import { wordsOf } from '../../syntax/words/words.ts';
import type { OpenText, View } from '../view.ts';
import { sourceSeen } from '../view.ts';

/** What a word can be shown as: a kind of name, and what is no name. */
export type TokenType = NamedKind | 'evidence' | 'keyword' | 'instant' | 'number' | 'state' | 'provision' | 'text' | 'comment';

export type TokenModifier = 'declaration' | 'library' | 'struck';

/** A word as it can be shown. */
export interface Token {
    readonly range: Range;
    readonly type: TokenType;
    readonly modifiers: readonly TokenModifier[];
}

/** Which lines are wanted, counted from 1, and whether texts and comments are. */
export interface WantedTokens {
    readonly first: number;
    readonly last: number;
    readonly withProse: boolean;
}

type TokensView = Pick<View, 'workspace' | 'incidents' | 'asOf'>;

/** The words of a text in order of place; each stands on one line, and no two overlap. */
export function* tokensIn(file: OpenText, view: TokensView, { first, last, withProse }: WantedTokens): Iterable<Token> {
    const struck = struckLines(file, view);
    const tokens = [...namesIn(file, view, first, last), ...wordsIn(file, first, last), ...(withProse ? proseIn(file, first, last) : [])];
    tokens.sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
    let [line, end] = [0, 0];
    for (const { range, type, modifiers } of tokens) {
        const [atLine, column, endLine, endColumn] = range;
        if (endLine !== atLine || (atLine === line && column < end)) continue;
        [line, end] = [atLine, endColumn];
        yield { range, type, modifiers: struck.has(atLine) ? [...modifiers, 'struck'] : modifiers };
    }
}

function namesIn(file: OpenText, view: TokensView, first: number, last: number): readonly Token[] {
    return occurrencesIn({ workspace: view.workspace, file: sourceSeen(file, view) }).flatMap((occurrence) => {
        const [line] = occurrence.range;
        const type = line < first || line > last ? undefined : typeOf(occurrence);
        return type === undefined ? [] : [{ range: occurrence.range, type, modifiers: modifiersOf(occurrence, view) }];
    });
}

function typeOf({ thing }: Occurrence): TokenType | undefined {
    if (thing.kind === 'declared') return thing.of;
    if (thing.kind === 'local') return thing.of === 'hidden' ? undefined : thing.of;
    return thing.kind === 'evidence' ? 'evidence' : undefined;
}

function modifiersOf({ thing, isDeclaration }: Occurrence, { workspace }: TokensView): readonly TokenModifier[] {
    const isOfLibrary = thing.kind === 'declared' && comesFromLibrary(thing.of, thing.id, workspace);
    return [...(isDeclaration ? ['declaration' as const] : []), ...(isOfLibrary ? ['library' as const] : [])];
}

function comesFromLibrary(kind: NamedKind, id: string, { names }: TokensView['workspace']): boolean {
    return (isGlobal(kind) ? names.global(kind, id) : names.byId(kind, id))?.library === true;
}

function* wordsIn(file: OpenText, first: number, last: number): Iterable<Token> {
    for (const word of wordsOf(file.tree, first, last)) {
        const type = typeOfWord(word);
        if (type !== undefined) yield { range: word.range, type, modifiers: [] };
    }
}

function typeOfWord({ kind, target, property, rule, text }: Word): TokenType | undefined {
    if (rule === 'Provision') return 'provision';
    if (kind === 'keyword') return /^[a-z]/i.test(text) ? 'keyword' : undefined;
    if (kind !== 'value') return undefined;
    if (isDateWord({ target })) return 'instant';
    if (property === 'states' || property === 'country') return 'state';
    return /^(?:FieldKind|IdentifierKind|Degree)$/.test(target) ? 'keyword' : undefined;
}

/** Texts, numbers and comments, line by line. */
function* proseIn({ tree, text }: OpenText, first: number, last: number): Iterable<Token> {
    const lines = text.split(/\r\n|\r|\n/);
    for (const { target, range } of wordsOf(tree, first, last)) {
        if (target === 'INT') yield { range, type: 'number', modifiers: [] };
        if (PROSE.has(target)) yield* lineByLine(range, 'text', lines);
    }
    for (const { range } of tree.comments) if (range[0] <= last && range[2] >= first) yield* lineByLine(range, 'comment', lines);
}

const PROSE: ReadonlySet<string> = new Set(['STRING', 'TEXT', 'Text']);

function* lineByLine([line, column, endLine, endColumn]: Range, type: TokenType, lines: readonly string[]): Iterable<Token> {
    for (let row = line; row <= endLine; row++) {
        const written = lines[row - 1] ?? '';
        const start = row === line ? column : 1 + written.length - written.trimStart().length;
        const end = row === endLine ? endColumn : written.length + 1;
        if (end > start) yield { range: [row, start, row, end], type, modifiers: [] };
    }
}

/** The lines of timelines that no longer count. */
function struckLines(file: OpenText, view: TokensView): ReadonlySet<number> {
    const lines = new Set<number>();
    for (const { caseFile } of view.incidents(file.path)) {
        for (const { struckFrom, range } of caseFile.events) {
            if (struckFrom === undefined || struckFrom > view.asOf) continue;
            for (let line = range[0]; line <= range[2]; line++) lines.add(line);
        }
    }
    return lines;
}
