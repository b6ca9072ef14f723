import { describe, expect, it } from 'vitest';
import { readSpoken } from '../../../language/analysis/instants/spoken-instant.ts';

const ZONE = 'Europe/Amsterdam';
/** Saturday, a quarter past three in the night. */
const NOW = Date.parse('2026-11-21T03:15:00+01:00');

function said(text: string): string {
    const spoken = readSpoken(text, ZONE, NOW);
    if (spoken.kind === 'said') return spoken.written;
    return spoken.kind === 'fault' ? [spoken.fault, ...spoken.choices].join(' ') : 'unsaid';
}

describe('a time that somebody says', () => {
    it.each([
        ['', 'unsaid'],
        ['now', '2026-11-21 03:15'],
        ['jetzt', '2026-11-21 03:15'],
        ['02:40', '2026-11-21 02:40'],
        ['14:20', '2026-11-20 14:20'],
        ['14.20 Uhr', '2026-11-20 14:20'],
        ['2:30 PM', '2026-11-20 14:30'],
        ['today', '2026-11-21'],
        ['yesterday', '2026-11-20'],
        ['gisteren om 9:05', '2026-11-20 09:05'],
        ['hier à 9h05', '2026-11-20 09:05'],
        ['2026-11-17', '2026-11-17'],
        ['17.11.2026 14:20', '2026-11-17 14:20'],
        ['2026-11', '2026-11'],
        ['2026-11-17T13:20Z', '2026-11-17 14:20'],
        ['about 14:20', 'about 2026-11-20 14:20'],
        ['gegen 2 Uhr', 'about 2026-11-21 02:00'],
        ['~ 2026-11-17', 'about 2026-11-17'],
        ['between 2026-11-16 and 2026-11-17', 'between 2026-11-16 and 2026-11-17'],
        ['zwischen gestern und heute', 'between 2026-11-20 and 2026-11-21'],
    ])('is understood: %s', (text, written) => {
        expect(said(text)).toBe(written);
    });

    it.each([
        ['in the night', 'none'],
        ['6/11/2026', 'unclear 2026-11-06 2026-06-11'],
        ['2026-02-30', 'none'],
        ['2026-03-29 02:30', 'skipped 2026-03-29T01:30:00+01:00 2026-03-29T03:30:00+02:00'],
        ['between today and yesterday', 'reversed'],
        ['about', 'none'],
    ])('is not guessed: %s', (text, told) => {
        expect(said(text)).toBe(told);
    });

    it('is told back as exactly as it was said', () => {
        const about = readSpoken('about 14:20', ZONE, NOW);
        expect(about.kind === 'said' && [about.told.about, about.told.first.text]).toEqual([true, 'Fri 20 Nov 2026, 14:20']);
        const month = readSpoken('2026-11', ZONE, NOW);
        expect(month.kind === 'said' && [month.told.first.text, month.told.last?.text]).toEqual(['Sun 1 Nov 2026', 'Mon 30 Nov 2026']);
    });
});
