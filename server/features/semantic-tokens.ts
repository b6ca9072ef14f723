import { SemanticTokensBuilder } from 'vscode-languageserver';
import type { SemanticTokens, SemanticTokensParams, SemanticTokensRangeParams, ServerCapabilities } from 'vscode-languageserver';
import type { NamedKind } from '../../language/names/name-uses.ts';
import { occurrencesIn } from '../../language/names/occurrences.ts';
import type { Occurrence } from '../../language/names/occurrences.ts';
import { isGlobal } from '../../language/names/resolve-use.ts';
import type { Range } from '../../language/syntax/range.ts';
import type { Word } from '../../language/syntax/words/words.ts';
import { wordsOf } from '../../language/syntax/words/words.ts';
import { fileOf } from '../documents/file-of.ts';
import type { OpenFile } from '../workspace/open-file.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Feature } from './feature.ts';

/**
 * What a word can be shown as: a kind of name, and what is no name; each by a type of the protocol, for which every theme of an
 * editor has a colour, and no two that stand side by side by the same.
 */
const TYPES = {
    party: 'class',
    subject: 'struct',
    incident: 'namespace',
    report: 'namespace',
    regime: 'namespace',
    role: 'interface',
    office: 'interface',
    trait: 'type',
    finding: 'enumMember',
    milestone: 'event',
    stage: 'enum',
    reading: 'property',
    duty: 'function',
    route: 'method',
    evidence: 'variable',
    keyword: 'keyword',
    instant: 'number',
    number: 'number',
    state: 'parameter',
    provision: 'macro',
    text: 'string',
    comment: 'comment',
} as const;

type TokenType = keyof typeof TYPES;

const MODIFIERS = { declaration: 'declaration', library: 'defaultLibrary', struck: 'deprecated' } as const;

type Modifier = keyof typeof MODIFIERS;

const TYPE_LEGEND: readonly string[] = [...new Set(Object.values(TYPES))];
const MODIFIER_LEGEND: readonly string[] = Object.values(MODIFIERS);

interface Token {
    readonly range: Range;
    readonly type: TokenType;
    readonly modifiers: readonly Modifier[];
}

const NOTHING: SemanticTokens = { data: [] };

/** Tells names, verbs and instants apart by what they mean, so that an editor can colour them. */
export const semanticTokens: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({
        semanticTokensProvider: { legend: { tokenTypes: [...TYPE_LEGEND], tokenModifiers: [...MODIFIER_LEGEND] }, full: true, range: true },
    }),
    register({ connection, options, answer }) {
        // The extension colours texts and comments by its grammar; an editor without one has only what it is told here.
        const withProse = options.commands !== true;
        connection.languages.semanticTokens.on(
            answer(
                ({ textDocument }: SemanticTokensParams, snapshot) =>
                    tokensOf(snapshot.openFile(textDocument.uri), snapshot, { withProse, first: 1, last: Infinity }),
                NOTHING,
            ),
        );
        connection.languages.semanticTokens.onRange(
            answer(
                ({ textDocument, range }: SemanticTokensRangeParams, snapshot) =>
                    tokensOf(snapshot.openFile(textDocument.uri), snapshot, {
                        withProse,
                        first: range.start.line + 1,
                        last: range.end.line + 1,
                    }),
                NOTHING,
            ),
        );
    },
};

/** Which lines are wanted, counted from 1, and whether texts and comments are. */
interface Wanted {
    readonly first: number;
    readonly last: number;
    readonly withProse: boolean;
}

function tokensOf(file: OpenFile | undefined, snapshot: Snapshot, wanted: Wanted): SemanticTokens {
    if (!file) return NOTHING;
    const struck = struckLines(file, snapshot);
    const { first, last, withProse } = wanted;
    const tokens = [
        ...namesIn(file, snapshot, first, last),
        ...wordsIn(file, first, last),
        ...(withProse ? proseIn(file, first, last) : []),
    ];
    tokens.sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
    const builder = new SemanticTokensBuilder();
    let [line, end] = [0, 0];
    for (const { range, type, modifiers } of tokens) {
        const [atLine, column, endLine, endColumn] = range;
        // A token stands on one line, and no two overlap.
        if (endLine !== atLine || (atLine === line && column < end)) continue;
        [line, end] = [atLine, endColumn];
        const all = struck.has(atLine) ? [...modifiers, 'struck' as const] : modifiers;
        const bits = all.reduce((sum, modifier) => sum | (1 << MODIFIER_LEGEND.indexOf(MODIFIERS[modifier])), 0);
        builder.push(atLine - 1, column - 1, endColumn - column, TYPE_LEGEND.indexOf(TYPES[type]), bits);
    }
    // Its identifier would be for differences, which are not offered, and is drawn from the clock.
    return { data: builder.build().data };
}

function namesIn(file: OpenFile, snapshot: Snapshot, first: number, last: number): readonly Token[] {
    const source = fileOf(file.uri, snapshot) ?? file.source;
    return occurrencesIn({ workspace: snapshot.workspace, file: source }).flatMap((occurrence) => {
        const [line] = occurrence.range;
        const type = line < first || line > last ? undefined : typeOf(occurrence);
        return type === undefined ? [] : [{ range: occurrence.range, type, modifiers: modifiersOf(occurrence, snapshot) }];
    });
}

function typeOf({ thing }: Occurrence): TokenType | undefined {
    if (thing.kind === 'declared') return thing.of;
    return thing.kind === 'evidence' ? 'evidence' : undefined;
}

function modifiersOf({ thing, isDeclaration }: Occurrence, { workspace }: Snapshot): readonly Modifier[] {
    const isOfLibrary = thing.kind === 'declared' && comesFromLibrary(thing.of, thing.id, workspace);
    return [...(isDeclaration ? ['declaration' as const] : []), ...(isOfLibrary ? ['library' as const] : [])];
}

function comesFromLibrary(kind: NamedKind, id: string, { names }: Snapshot['workspace']): boolean {
    return (isGlobal(kind) ? names.global(kind, id) : names.byId(kind, id))?.library === true;
}

function* wordsIn(file: OpenFile, first: number, last: number): Iterable<Token> {
    for (const word of wordsOf(file.tree, first, last)) {
        const type = typeOfWord(word);
        if (type !== undefined) yield { range: word.range, type, modifiers: [] };
    }
}

function typeOfWord({ kind, target, property, rule, text }: Word): TokenType | undefined {
    if (rule === 'Provision') return 'provision';
    if (kind === 'keyword') return /^[a-z]/i.test(text) ? 'keyword' : undefined;
    if (kind !== 'value') return undefined;
    if (target === 'Instant' || target === 'DATE') return 'instant';
    if (property === 'states' || property === 'country') return 'state';
    return /^(?:FieldKind|IdentifierKind|Degree)$/.test(target) ? 'keyword' : undefined;
}

/** Texts, numbers and comments, line by line. */
function* proseIn({ tree, text }: OpenFile, first: number, last: number): Iterable<Token> {
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
function struckLines(file: OpenFile, snapshot: Snapshot): ReadonlySet<number> {
    const lines = new Set<number>();
    for (const { caseFile } of snapshot.incidents(file.path)) {
        for (const { struckFrom, range } of caseFile.events) {
            if (struckFrom === undefined || struckFrom > snapshot.asOf) continue;
            for (let line = range[0]; line <= range[2]; line++) lines.add(line);
        }
    }
    return lines;
}
