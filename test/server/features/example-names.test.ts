import { describe, expect, it } from 'vitest';
import type { CompletionList, Definition, Hover, Location, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { Client, uriOf } from '../client.ts';

const register = 'organisation medira "The other Medira" {\n  country FR\n}\n';
const regime = `regime house "House rules" {
  duty tell-the-board "Tell the board" {
    by clause 2
    binds provider
    when found death
    must investigate
    no later than 3 days after awareness of provider
  }
}
`;
const example = `example "The board is told" {
  organisation medira "Medira GmbH" {
    country DE
  }
  system triage-ai "TriageAssist 3" {
    is         annex-III-5-d
    provider   medira
    placed on market 2027-12-06 in DE
  }
  incident inc-1 "Misranked triage" {
    involves  triage-ai
    timeline {
      2028-01-30 14:20  occurred in DE
      2028-02-01 09:00  medira became aware
      2028-02-01 10:00  found death
    }
  }
  expect as of 2028-02-02 {
    due      house.tell-the-board of medira plan by 2028-02-04
  }
}
`;
const files = { 'register.vigil': register, 'house.vigil': regime, 'example.vigil': example };

/** Where the last of some words stands in the example, counted from 0. */
function positionOf(words: string, within = 0): { readonly line: number; readonly character: number } {
    const before = example.slice(0, example.lastIndexOf(words) + within).split('\n');
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

async function asked<R>(method: string, params: object): Promise<R> {
    await using client = await Client.start({ files });
    await client.open('example.vigil', example);
    const answer = await client.request<R>(method, { textDocument: { uri: uriOf('example.vigil') }, ...params });
    expect(client.log).toEqual([]);
    return answer;
}

/** The lines that change, counted from 0, by file. */
function linesOf({ documentChanges = [] }: WorkspaceEdit): Readonly<Record<string, readonly number[]>> {
    return Object.fromEntries(
        documentChanges.flatMap((change) =>
            'edits' in change ? [[change.textDocument.uri, change.edits.map(({ range }) => range.start.line)]] : [],
        ),
    );
}

describe('names in an example', () => {
    it('lead to what the example declares, not to what the workspace calls so', async () => {
        const found = await asked<Definition>('textDocument/definition', { position: positionOf('of medira', 4) });
        expect(JSON.stringify(found)).toContain('example.vigil');
        expect(JSON.stringify(found)).not.toContain('register.vigil');
        const places = await asked<Location[]>('textDocument/references', {
            position: positionOf('of medira', 4),
            context: { includeDeclaration: true },
        });
        expect(places.map(({ uri, range }) => [uri, range.start.line])).toEqual(
            [1, 6, 13, 18].map((line) => [uriOf('example.vigil'), line]),
        );
    });

    it('are told as the example has them', async () => {
        const told = await asked<Hover | null>('textDocument/hover', { position: positionOf('of medira', 4) });
        expect(JSON.stringify(told)).toContain('Medira GmbH');
        const duty = await asked<Hover | null>('textDocument/hover', { position: positionOf('tell-the-board', 4) });
        expect(JSON.stringify(duty)).toContain('Tell the board');
        expect(JSON.stringify(duty)).toContain('**Example: The board is told**');
    });

    it('are proposed, and those of the workspace are not', async () => {
        const list = await asked<CompletionList>('textDocument/completion', { position: positionOf('triage-ai\n', 0) });
        expect(list.items.map(({ label }) => label)).toContain('triage-ai');
        const parties = await asked<CompletionList>('textDocument/completion', { position: positionOf('medira\n    placed', 0) });
        expect(parties.items.find(({ label }) => label === 'medira')?.detail).toContain('Medira GmbH');
    });

    it('change within the example alone; a duty of the house changes in its examples too', async () => {
        const own = await asked<WorkspaceEdit>('textDocument/rename', { position: positionOf('of medira', 4), newName: 'newco' });
        expect(linesOf(own)).toEqual({ [uriOf('example.vigil')]: [1, 6, 13, 18] });
        const duty = await asked<WorkspaceEdit>('textDocument/rename', { position: positionOf('tell-the-board', 4), newName: 'tell-all' });
        expect(linesOf(duty)).toEqual({ [uriOf('example.vigil')]: [18], [uriOf('house.vigil')]: [1] });
    });
});
