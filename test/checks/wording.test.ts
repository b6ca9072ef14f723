import { describe, expect, it } from 'vitest';
import { dayInWords, instantInWords, listed, whenInWords } from '../../language/checks/wording.ts';
import { inSentence } from '../../language/gaps/office-in-words.ts';
import { parseInstant } from '../../language/time/zone.ts';

const evening = parseInstant('2027-12-06T23:30:00Z') ?? 0;

describe('dates in findings', () => {
    it('have their weekday', () => {
        expect(dayInWords('2027-12-06')).toBe('Mon 6 Dec 2027');
        expect(dayInWords('2028-02-29')).toBe('Tue 29 Feb 2028');
    });

    it('are told by the clocks of the place', () => {
        expect(instantInWords(evening, 'Europe/Amsterdam')).toBe('Tue 7 Dec 2027, 00:30');
        expect(instantInWords(evening, 'Europe/Lisbon')).toBe('Mon 6 Dec 2027, 23:30');
    });

    it('have no time where none was written', () => {
        expect(whenInWords({ instant: evening, day: '2027-12-07', dayOnly: true, zone: 'Europe/Amsterdam' })).toBe('Tue 7 Dec 2027');
    });
});

describe('lists in findings', () => {
    it('join the last two items', () => {
        expect(listed([])).toBe('');
        expect(listed(['ap'])).toBe('ap');
        expect(listed(['ap', 'igj'])).toBe('ap and igj');
        expect(listed(['ap', 'igj', 'bnetza'], 'or')).toBe('ap, igj or bnetza');
    });
});

it('writes a title small within a sentence, but never a name', () => {
    expect(inSentence('Market surveillance authority')).toBe('market surveillance authority');
    expect(inSentence('Provider')).toBe('provider');
    expect(inSentence('AI Office')).toBe('AI Office');
    expect(inSentence('European Commission')).toBe('European Commission');
});
