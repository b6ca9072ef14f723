import { describe, expect, it } from 'vitest';
import { compileLaw } from '../../language/docket/law/compile-law.ts';
import { describeRegime } from '../../language/explain/describe-declaration.ts';
import { describeMember } from '../../language/explain/describe-law.ts';
import type { Description } from '../../language/explain/description.ts';
import { regimesIn, topicsOf } from '../../language/explain/law.ts';
import type { MemberKind } from '../../language/facts/names.ts';
import { buildWorkspace } from '../../language/facts/workspace.ts';
import { lawFiles } from '../law/law-files.ts';

const workspace = buildWorkspace([], lawFiles);
const view = { names: workspace.names, law: compileLaw(workspace), language: undefined };
const explanations = new Map(topicsOf(regimesIn(lawFiles, () => '')).map((topic) => [topic.id, topic.explain()]));
const KINDS: readonly MemberKind[] = ['role', 'office', 'trait', 'finding', 'milestone', 'stage', 'reading', 'duty', 'route'];

/** What a hover tells of everything that the law declares. */
const described: readonly Description[] = [
    ...workspace.names.all('regime').map(({ declaration }) => describeRegime(declaration)),
    ...KINDS.flatMap((kind) => view.names.allMembers(kind).flatMap((member) => describeMember(kind, member, view) ?? [])),
];

describe('a hover and `vigil explain`', () => {
    it('speak of the same names', () => {
        expect(described.map(({ name = '' }) => name).sort()).toEqual([...explanations.keys()].sort());
    });

    it.each(described.map((description) => [description.name ?? '', description] as const))(
        'tell the same of %s',
        (name, { title, kind, paragraphs, facts, citations }) => {
            const explanation = explanations.get(name);
            expect(explanation).toMatchObject({ name, title, kind });
            expect(explanation?.what).toBe(paragraphs.length === 0 ? `${title}.` : paragraphs.join('\n\n'));
            expect(explanation?.basis.slice(0, citations.length)).toEqual(citations.map(({ text }) => text));
            // A hover adds what the rest of the law makes of it.
            const told = explanation?.sections.filter(({ heading }) => !/^(?:In the law|Duties|To read it)/.test(heading)) ?? [];
            const lines = told.flatMap(({ text }) => text.split('\n'));
            const all = facts.map(({ label, text }) => `${label}: ${text}`);
            expect(lines.filter((line) => !all.includes(line))).toEqual([]);
        },
    );
});
