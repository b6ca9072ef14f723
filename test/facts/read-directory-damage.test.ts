import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const DAY = '2026-11-29';

describe('A damaged line about an office', () => {
    it.each([
        'acts as a since',
        'acts as a since soon',
        'acts as a until',
        'acts as a by',
        'acts as a by Act',
        'acts as a checked',
        'acts as a checked last week',
        'acts as a marked',
        'acts as a marked unverified',
        'acts as a marked unverified because',
        'acts as a marked surely because "x"',
        `acts as a since ${DAY} until`,
    ])('holds none, rather than more than was meant, and says that it was not read: %s', (line) => {
        const { parties, problems } = read(`authority p {\n  ${line}\n  country NL\n}`);
        expect(parties[0]?.holds).toEqual([]);
        expect(parties[0]?.country?.text).toBe('NL');
        expect(problems).not.toEqual([]);
    });

    it.each([
        'office a',
        'office a because "x"',
        `office a checked ${DAY}`,
        `office a checked ${DAY} because`,
        'office a checked then because "x"',
    ])('says of no office that nobody holds it: %s', (line) => {
        const { vacancies, problems } = read(`undesignated NL {\n  ${line}\n  office b checked ${DAY} because "y"\n}`);
        expect(vacancies.flatMap(({ lines }) => lines.flatMap(({ offices }) => offices.map(({ text }) => text)))).toEqual(['b']);
        expect(problems).not.toEqual([]);
    });

    it('keeps its mark, and loses its words where they may have been withheld', () => {
        const text = `authority p {\n  acts as a by "An Act" marked draft because "a secret" unlikely\n}\nundesignated NL {\n  office a checked ${DAY} because "a secret" indeed\n}`;
        const { parties, vacancies } = read(text);
        expect(parties[0]?.holds).toMatchObject([{ mark: { mark: 'draft', reason: 'this line could not be read wholly' } }]);
        expect(parties[0]?.holds[0]?.act).toBeUndefined();
        expect(vacancies[0]?.lines[0]?.because).toBe('this line could not be read wholly');
    });
});
