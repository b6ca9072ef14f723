import { afterEach, describe, expect, it } from 'vitest';
import { tellMoment } from '../../client/moments.ts';
import { env } from './fake-vscode.ts';

const lastDay = { at: Date.parse('2027-12-21T00:00:00+01:00'), text: 'Mon 20 Dec 2027', zone: 'Europe/Amsterdam', wholeDay: true };
const instant = { at: Date.parse('2027-12-06T14:20:00+01:00'), text: 'Mon 6 Dec 2027, 14:20', zone: 'Europe/Amsterdam', wholeDay: false };

describe('a moment', () => {
    afterEach(() => {
        env.language = 'en';
    });

    it.each([
        ['en', 'Mon 20 Dec 2027', 'Mon 6 Dec 2027, 14:20'],
        ['de', 'Mo., 20. Dez. 2027', 'Mo., 6. Dez. 2027, 14:20'],
        ['nl', 'ma 20 dec 2027', 'ma 6 dec 2027, 14:20'],
        ['fr', 'lun. 20 déc. 2027', 'lun. 6 déc. 2027, 14:20'],
        ['pl', 'Mon 20 Dec 2027', 'Mon 6 Dec 2027, 14:20'],
    ])('is told in the language of the editor: %s', (language, day, time) => {
        env.language = language;
        expect(tellMoment(lastDay)).toBe(day);
        expect(tellMoment(instant)).toBe(time);
    });
});
