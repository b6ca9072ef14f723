import { SemanticTokensBuilder } from 'vscode-languageserver';
import type { SemanticTokens, SemanticTokensParams, SemanticTokensRangeParams, ServerCapabilities } from 'vscode-languageserver';
import type { NamedKind } from '../../language/names/name-uses.ts';
import { occurrencesIn } from '../../language/names/occurrences.ts';
import type { Occurrence } from '../../language/names/occurrences.ts';
import { isGlobal } from '../../language/names/resolve-use.ts';
import type { Range } from '../../language/syntax/range.ts';
import type { Word } from '../../language/syntax/words/words.ts';
import { wordsOf } from '../../language/syntax/words/words.ts';
import { fileOf } from '../names/name-at.ts';
import type { OpenFile } from '../workspace/open-file.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Feature } from './feature.ts';

/** What a word can be shown as: a kind of name, and what is no name. */
const TYPES = [
    'party',
    'subject',
    'incident',
    'report',
    'regime',
    'role',
    'office',
    'trait',
    'finding',
    'milestone',
    'stage',
    'reading',
    'duty',
    'route',
    'evidence',
    'keyword',
    'instant',
    'state',
    'provision',
] as const;

type TokenType = (typeof TYPES)[number];

const MODIFIERS = ['declaration', 'library', 'struck'] as const;

type Modifier = (typeof MODIFIERS)[number];

interface Token {
    readonly range: Range;
    readonly type: TokenType;
    readonly modifiers: readonly Modifier[];
}

const NOTHING: SemanticTokens = { data: [] };

/** Tells names, verbs and instants apart by what they mean, so that an editor can colour them. */
export const semanticTokens: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({
        semanticTokensProvider: { legend: { tokenTypes: [...TYPES], tokenModifiers: [...MODIFIERS] }, full: true, range: true },
    }),
    register({ connection, answer }) {
        connection.languages.semanticTokens.on(
            answer(({ textDocument }: SemanticTokensParams, snapshot) => tokensOf(snapshot.openFile(textDocument.uri), snapshot), NOTHING),
        );
        connection.languages.semanticTokens.onRange(
            answer(
                ({ textDocument, range }: SemanticTokensRangeParams, snapshot) =>
                    tokensOf(snapshot.openFile(textDocument.uri), snapshot, range.start.line + 1, range.end.line + 1),
                NOTHING,
            ),
        );
    },
};

function tokensOf(file: OpenFile | undefined, snapshot: Snapshot, first = 1, last = Infinity): SemanticTokens {
    if (!file) return NOTHING;
    const struck = struckLines(file, snapshot);
    const tokens = [...namesIn(file, snapshot, first, last), ...wordsIn(file, first, last)];
    tokens.sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
    const builder = new SemanticTokensBuilder();
    let [line, end] = [0, 0];
    for (const { range, type, modifiers } of tokens) {
        const [atLine, column, endLine, endColumn] = range;
        // A token stands on one line, and no two overlap.
        if (endLine !== atLine || (atLine === line && column < end)) continue;
        [line, end] = [atLine, endColumn];
        const all = struck.has(atLine) ? [...modifiers, 'struck' as const] : modifiers;
        const bits = all.reduce((sum, modifier) => sum | (1 << MODIFIERS.indexOf(modifier)), 0);
        builder.push(atLine - 1, column - 1, endColumn - column, TYPES.indexOf(type), bits);
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
