import { SemanticTokensBuilder } from 'vscode-languageserver';
import type { SemanticTokens, SemanticTokensParams, SemanticTokensRangeParams, ServerCapabilities } from 'vscode-languageserver';
import type { TokenModifier, TokenType, WantedTokens } from '../../language/analysis/text/tokens.ts';
import { tokensIn } from '../../language/analysis/text/tokens.ts';
import type { OpenFile } from '../workspace/open-file.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Feature } from './feature.ts';

/** What a word can be shown as, by a type of the protocol, for which every theme of an editor has a colour; no two that stand side by side by the same. */
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
} as const satisfies Record<TokenType, string>;

const MODIFIERS = { declaration: 'declaration', library: 'defaultLibrary', struck: 'deprecated' } as const satisfies Record<
    TokenModifier,
    string
>;

const TYPE_LEGEND: readonly string[] = [...new Set(Object.values(TYPES))];
const MODIFIER_LEGEND: readonly string[] = Object.values(MODIFIERS);

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

function tokensOf(file: OpenFile | undefined, snapshot: Snapshot, wanted: WantedTokens): SemanticTokens {
    if (!file) return NOTHING;
    const builder = new SemanticTokensBuilder();
    for (const { range, type, modifiers } of tokensIn(file, snapshot, wanted)) {
        const [line, column, , endColumn] = range;
        const bits = modifiers.reduce((sum, modifier) => sum | (1 << MODIFIER_LEGEND.indexOf(MODIFIERS[modifier])), 0);
        builder.push(line - 1, column - 1, endColumn - column, TYPE_LEGEND.indexOf(TYPES[type]), bits);
    }
    // Its identifier would be for differences, which are not offered, and is drawn from the clock.
    return { data: builder.build().data };
}
