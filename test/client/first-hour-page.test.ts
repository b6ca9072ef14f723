import { describe, expect, it } from 'vitest';
import { firstHourBody } from '../../client/first-hour/first-hour-page.ts';
import type { FirstHourCard } from '../../server/protocol/first-hour.ts';
import { certaintyOf, unknownFact, unreadLine } from './certainty.ts';
import { dutyLine } from './duty-line.ts';

const empty: FirstHourCard = {
    incident: 'inc-1',
    title: '',
    certainty: certaintyOf(),
    tell: [],
    waits: [],
    told: [],
    keep: [],
    save: [],
    logs: [],
    open: [],
    ask: [],
};

/** The texts of the page, a line each. */
function linesOf(card: Partial<FirstHourCard>): readonly string[] {
    return firstHourBody({ ...empty, ...card })
        .replaceAll(/<[^>]*>/g, '\n')
        .split('\n')
        .filter((line) => line !== '');
}

describe('the card of the first hour', () => {
    it('names the recipient first, by when to tell it, and how it is reached', () => {
        const lines = linesOf({
            tell: [{ duty: dutyLine(), act: 'initial report of a death', subjects: [], reach: ['meldpunt@ap.example'] }],
        });
        expect(lines).toContain('Autoriteit Persoonsgegevens: initial report of a death');
        expect(lines).toContain(
            'medira · 3 days left · plan by Fri 17 Dec 2027 · limit Mon 20 Dec 2027 · meldpunt@ap.example · Regulation (EU) 2024/1689, Article 73(4)',
        );
    });

    it('names the system that must not be altered', () => {
        const duty = dutyLine({ title: 'Leave the system unaltered', status: 'standing', planBy: null, limit: null, left: null });
        expect(linesOf({ keep: [{ duty, act: 'leave the system unaltered', subjects: ['TriageAssist 3'], reach: [] }] })).toContain(
            'TriageAssist 3: leave the system unaltered',
        );
    });

    it('says since when logs are needed, and who could have them', () => {
        const since = {
            at: Date.parse('2027-12-06T14:20:00+01:00'),
            text: 'Mon 6 Dec 2027, 14:20',
            zone: 'Europe/Amsterdam',
            wholeDay: false,
        };
        expect(linesOf({ logs: [{ title: 'TriageAssist 3', since, holders: ['medira (provider)'] }] })).toEqual(
            expect.arrayContaining(['Logs of TriageAssist 3 since Mon 6 Dec 2027, 14:20', 'medira (provider)']),
        );
    });

    it('asks what is not known yet, and says something in every part while nothing is', () => {
        const lines = linesOf({ open: ['subject', 'awareness'] });
        expect(lines).toEqual([
            'inc-1',
            'Whom to tell now',
            'As far as is known, nobody yet. This changes with what you find out.',
            'What not to alter',
            'No prohibition is known to apply yet. Alter nothing that cannot be undone.',
            'Which logs to save',
            'Every log of the system, before it rotates.',
            'What to find out next',
            'Which system or model was it?',
            'Who became aware of it, and when? It decides when the clocks start.',
            'The card follows what you write. It is no legal advice.',
        ]);
    });

    it('can be ticked where somebody is to be told, by duty, party and recipient, and nowhere else', () => {
        const told = { duty: dutyLine({ id: 'inc-1/"a"/medira/ap' }), act: 'initial report', subjects: [], reach: [] };
        const html = firstHourBody({
            ...empty,
            tell: [told],
            waits: [told],
            told: [told],
            keep: [told],
            ask: [{ text: 'So?', detail: '' }],
        });
        expect(html.match(/<input/g)).toHaveLength(1);
        expect(html).toContain('<input type="checkbox" data-duty="inc-1/&quot;a&quot;/medira/ap">');
    });

    it('has apart what waits, and what was told', () => {
        const waits = { duty: dutyLine({ status: 'waiting' }), act: 'final report', subjects: [], reach: [] };
        const told = { duty: dutyLine({ status: 'met', done: dutyLine().limit }), act: 'initial report', subjects: [], reach: [] };
        const lines = linesOf({ waits: [waits], told: [told] });
        expect(lines.indexOf('Whom to tell later')).toBe(lines.indexOf('Autoriteit Persoonsgegevens: final report') - 1);
        expect(lines.indexOf('Told, as the timeline says')).toBe(lines.indexOf('Autoriteit Persoonsgegevens: initial report') - 1);
    });

    it('writes what people wrote as text', () => {
        const html = firstHourBody({ ...empty, title: '<b>', ask: [{ text: 'Is it "so"?', detail: '<i>' }] });
        expect(html).toContain('Is it &quot;so&quot;?');
        expect(html).not.toMatch(/<[bi]>/);
    });

    it('is headed by the lines that were not understood, and calms nobody', () => {
        const body = firstHourBody({ ...empty, certainty: certaintyOf(unreadLine(), unknownFact()) });
        expect(body).toContain('<button type="button" class="link" data-gap="0">Not understood: inc-1.vigil:8</button>');
        const lines = linesOf({ certainty: certaintyOf(unreadLine(), unknownFact()) });
        expect(lines.slice(0, 2)).toEqual(['inc-1', 'Cannot say: 1 line not understood']);
        expect(lines).toContain('It cannot be said before the lines above are mended.');
        expect(lines.join()).not.toMatch(/nobody yet|Everything that decides/);
    });

    it('says what is not known yet in place of "everything is known"', () => {
        expect(linesOf({ certainty: certaintyOf(unknownFact()) })).toContain('Not known yet: whether anybody was harmed');
    });
});
