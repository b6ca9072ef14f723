import { describe, expect, it } from 'vitest';
import { englishSpeaker } from '../../language/analysis/telling/speaker.ts';
import { isFindingOf } from '../../language/findings/finding.ts';
import { natural } from '../../language/words/languages/en/natural.ts';
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
    return judgeExample({ asOf: '2027-12-14T09:00:00+01:00', files: [{ path: 'example.vigil', text }], expected: [] }).filter((finding) =>
        isFindingOf(finding, 'unknown-name'),
    );
}

describe('a natural name', () => {
    it.each(naturalNames.flatMap((entry) => entry.words.map((word) => ({ word, ...entry }))))(
        '‘$word’ as a $kind leads to `$right`',
        ({ word, kind, right, says, write }) => {
            const [finding, ...others] = unknownIn(fileWith(kind, word));
            expect(others).toEqual([]);
            expect(finding?.facts.meant).toEqual({ kind: 'natural', right, says, choices: write ?? [] });
            expect(finding?.facts.suggestions).toEqual([]);
            expect(finding && englishSpeaker.tell(finding).notes).toEqual([
                { kind: 'do', text: `Write \`${right}\`: ${natural[says] ?? ''}.` },
            ]);
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
        expect(finding?.facts.meant).toMatchObject({ kind: 'other-law', law: regime });
        expect(finding?.facts.suggestions).toEqual([]);
    });

    it('is told as well where it stands as another kind of name', () => {
        const [finding] = unknownIn(fileWith('office', 'controller'));
        expect(finding && englishSpeaker.tell(finding).headline).toBe(
            'No office is called controller: it belongs to Regulation (EU) 2016/679 (GDPR)',
        );
    });

    it('leads to the offices that there are', () => {
        const [finding] = unknownIn(fileWith('office', 'data-protection'));
        expect(finding && englishSpeaker.tell(finding).notes.find(({ kind }) => kind === 'do')?.text).toMatch(
            /^Add a file with that regime, or write one that there is: `market-surveillance`, `ai-office`, .* or `\w[\w-]*`\.$/,
        );
    });
});

describe('spelling', () => {
    it('suggests no other point of the law', () => {
        const [finding] = unknownIn(fileWith('trait', 'annex-III-5-z'));
        expect(finding?.facts.suggestions).toEqual([]);
    });

    it('suggests the same point written right', () => {
        const [finding] = unknownIn(fileWith('trait', 'anex-III-5-d'));
        expect(finding?.facts.suggestions).toEqual(['annex-III-5-d']);
    });
});
