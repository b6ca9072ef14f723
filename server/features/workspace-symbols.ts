import type { ServerCapabilities, SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import type { Declared, GlobalKind, MemberKind } from '../../language/facts/names.ts';
import { toProtocol } from '../documents/positions.ts';
import { symbolKinds } from '../symbols/kinds.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Feature } from './feature.ts';

const GLOBALS: readonly GlobalKind[] = ['incident', 'subject', 'party', 'report', 'regime'];
const MEMBERS: readonly MemberKind[] = ['duty', 'finding', 'trait', 'stage', 'role', 'office', 'route', 'milestone', 'reading'];

/** More than a person looks through. */
const MOST = 500;

/** Finds what the workspace and the law declare, by name or title. */
export const workspaceSymbols: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({ workspaceSymbolProvider: true }),
    register({ connection, answer }) {
        connection.onWorkspaceSymbol(
            answer(
                ({ query }: WorkspaceSymbolParams, snapshot): SymbolInformation[] => [...symbolsLike(query, snapshot)].slice(0, MOST),
                [],
            ),
        );
    },
};

/** What the workspace declares first, then the law. */
function* symbolsLike(query: string, snapshot: Snapshot): Iterable<SymbolInformation> {
    const { names } = snapshot.workspace;
    const asked = query.toLowerCase();
    for (const library of [false, true]) {
        for (const kind of GLOBALS)
            for (const declared of names.all(kind))
                if (declared.library === library) yield* symbolOf(declared, symbolKinds[kind], asked, declared.path, snapshot);
        for (const kind of MEMBERS)
            for (const member of names.allMembers(kind))
                if (member.library === library) yield* symbolOf(member, symbolKinds[kind], asked, member.regime, snapshot);
    }
}

function* symbolOf(
    { declaration: { name, title }, path }: Declared,
    kind: SymbolInformation['kind'],
    asked: string,
    containerName: string,
    snapshot: Snapshot,
): Iterable<SymbolInformation> {
    const shown = title === undefined ? name.text : `${name.text} "${title}"`;
    if (name.text === '' || !isAsked(asked, name.text.toLowerCase(), shown.toLowerCase())) return;
    yield { name: shown, kind, location: { uri: snapshot.uriOf(path), range: toProtocol(name.range) }, containerName };
}

/** Whether each word stands in name or title, or the letters of all stand in the name, as a person in a hurry types them. */
function isAsked(asked: string, name: string, shown: string): boolean {
    const words = asked.split(/\s+/);
    return words.every((word) => shown.includes(word)) || isIn(words.join(''), name);
}

/** Whether the letters of one text stand in another in their order. */
function isIn(letters: string, text: string): boolean {
    let at = 0;
    for (const letter of letters) {
        at = text.indexOf(letter, at) + 1;
        if (at === 0) return false;
    }
    return true;
}
