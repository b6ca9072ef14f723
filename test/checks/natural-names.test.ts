import { describe, expect, it } from 'vitest';
import { naturalNames, namesOfOtherLaws } from '../../language/names/natural-names.ts';
import { judgeExample } from '../../scripts/judge-example.ts';

const HEAD =
    'organisation medira "Medira GmbH" {\n  country DE\n}\nauthority ap "Autoriteit" {\n  country NL\n  acts as market-surveillance\n}\n';

/** A file in which a name stands where a name of its kind stands. */
function fileWith(kind: string, name: string): string {
    switch (kind) {
        case 'role':
            return `${HEAD}system s "S" {\n  ${name} medira\n}\n`;
        case 'trait':
            return `organisation medira "Medira GmbH" {\n  country DE\n  is ${name}\n}\n`;
        case 'office':
            return `authority ap "Autoriteit" {\n  country NL\n  acts as ${name}\n}\n`;
        default:
            return `${HEAD}incident i "I" {\n  timeline {\n    2027-12-06 09:00  ${eventWith(kind, name)}\n  }\n}\n`;
    }
}

function eventWith(kind: string, name: string): string {
    if (kind === 'finding') return `found ${name}`;
    if (kind === 'milestone') return `medira reached ${name}`;
    return kind === 'regime' ? `medira reported initial to ap under ${name}` : `medira reported ${name} to ap`;
}

function unknownIn(text: string) {
    return judgeExample({ asOf: '2027-12-14T09:00:00+01:00', files: [{ path: 'example.vigil', text }], expected: [] }).filter(
        ({ code }) => code === 'unknown-name',
    );
}

describe('a natural name', () => {
    it.each(naturalNames.flatMap((entry) => entry.words.map((word) => ({ word, ...entry }))))(
        '‘$word’ as a $kind leads to `$right`',
        ({ word, kind, right, says, write }) => {
            const [finding, ...others] = unknownIn(fileWith(kind, word));
            expect(others).toEqual([]);
            expect(finding?.advice).toBe(`Write \`${right}\`: ${says}.`);
            expect(finding?.data?.['choices']).toEqual(write ?? []);
            expect(finding?.data?.['suggestions']).toEqual([]);
        },
    );

    it.each(naturalNames.filter(({ kind, write }) => write && kind !== 'role'))(
        '$right is written with a name that there is',
        ({ kind, write = [] }) => {
            for (const name of write) expect(unknownIn(fileWith(kind, name))).toEqual([]);
        },
    );
});

describe('a name of a law that is not loaded', () => {
    it.each(namesOfOtherLaws())('‘$name’ as a $kind names $regime', ({ kind, name, regime }) => {
        const [finding] = unknownIn(fileWith(kind, name));
        expect(finding?.message).toContain(`It belongs to ${regime}, and no regime that is loaded declares it.`);
        expect(finding?.data?.['suggestions']).toEqual([]);
    });

    it('is told as well where it stands as another kind of name', () => {
        const [finding] = unknownIn(fileWith('office', 'controller'));
        expect(finding?.message).toBe(
            'No office is called `controller`. It belongs to Regulation (EU) 2016/679 (GDPR), and no regime that is loaded declares it.',
        );
    });

    it('leads to the offices that there are', () => {
        const [finding] = unknownIn(fileWith('office', 'data-protection'));
        expect(finding?.advice).toMatch(
            /^Add a file with that regime, or write one that there is: `market-surveillance`, `ai-office`, .* or `\w[\w-]*`\.$/,
        );
    });
});

describe('spelling', () => {
    it('suggests no other point of the law', () => {
        const [finding] = unknownIn(fileWith('trait', 'annex-III-5-z'));
        expect(finding?.data?.['suggestions']).toEqual([]);
    });

    it('suggests the same point written right', () => {
        const [finding] = unknownIn(fileWith('trait', 'anex-III-5-d'));
        expect(finding?.data?.['suggestions']).toEqual(['annex-III-5-d']);
    });
});
