import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTimeline } from '../../../language/reports/timeline/draw-timeline.ts';
import { lanesOf } from '../../../language/reports/timeline/draw-happenings.ts';
import { timelineWords } from '../../../language/reports/timeline/words.ts';
import type { Timeline } from '../../../language/reports/timeline/timeline.ts';
import { timelineOfExample, timelineOfFiles } from './timeline-of-text.ts';

const english = timelineWords('en');
const death = timelineOfExample('inc-2026-021-triage-death.vigil', '2026-10-11T12:00+02:00');
const months = timelineOfExample('inc-2026-004-model-intrusion.vigil', '2026-11-21T12:00+01:00');
const threeStates = timelineOfExample('inc-2026-027-three-states.vigil', '2026-11-03T12:00+01:00');

/** What the parts of a picture that can be reached say of themselves. */
function labelsOf(timeline: Timeline): readonly string[] {
    const { svg } = drawTimeline(timeline, 900, english);
    return [...svg.matchAll(/<g [^>]*aria-label="([^"]*)"/g)].map(([, label = '']) => label);
}

describe('the picture of an incident', () => {
    it('tells what happened, when, above the axis', () => {
        expect(labelsOf(death)).toEqual(
            expect.arrayContaining([
                'Mon 5 Oct 2026, 14:20: occurred in NL',
                'Mon 5 Oct 2026, 17:05: stlucas became aware · the night shift noticed',
                'Fri 9 Oct 2026, 15:00: medira reported initial to ap · AP-2026-10-0042',
            ]),
        );
    });

    it('tells both dates of each duty, and what became of it', () => {
        expect(labelsOf(threeStates)).toEqual(
            expect.arrayContaining([
                'due · plan by Sun 1 Nov 2026 · Report a disruption of critical infrastructure or a widespread infringement to rrt · voltia · limit Wed 4 Nov 2026 · Regulation (EU) 2024/1689, Article 73(3)',
            ]),
        );
    });

    it('hides what was not known yet', () => {
        expect(labelsOf(death).some((label) => label.includes('altered'))).toBe(false);
    });

    it('shades weekends, and public holidays of the recipients with their names', () => {
        const { svg } = drawTimeline(threeStates, 900, english);
        expect(svg).toContain('<title>Sat 31 Oct 2026</title>');
        expect(svg).toMatch(/<rect class="holiday"[^>]*><title>Mon 2 Nov 2026 · LT: [^<]+<\/title>/);
    });

    it('strikes through what was struck', () => {
        const { svg } = drawTimeline(threeStates, 900, english);
        expect(svg.match(/class="happening struck"[^>]*aria-label="([^"]*)"/)?.[1]).toBe('Fri 30 Oct 2026, 16:20: found property-harm');
    });

    it('leads from each part to its line', () => {
        const { svg, places } = drawTimeline(death, 900, english);
        const numbers = [...svg.matchAll(/data-place="(\d+)"/g)].map(([, number]) => Number(number));
        expect(numbers.toSorted((a, b) => a - b)).toEqual(places.map((_, index) => index));
        const occurred = /data-place="(\d+)" aria-label="[^"]*occurred/.exec(svg)?.[1];
        expect(places[Number(occurred)]?.[0]).toBe(20);
    });

    it('has no script, style or link, and every part can be reached with the keyboard', () => {
        const { svg } = drawTimeline(death, 900, english);
        expect(svg).not.toMatch(/<script|<style|<a |href=|style=|on[a-z]+="/);
        expect(svg.match(/data-place=/g)?.length).toBe(svg.match(/role="link" tabindex="0"/g)?.length);
    });

    it('speaks the language of the reader', () => {
        expect(drawTimeline(death, 900, timelineWords('de-AT')).svg).toContain('Fr 16. Okt. 2026');
        expect(drawTimeline(death, 900, timelineWords('fr')).svg).toContain('ven. 16 oct. 2026');
        expect(drawTimeline(death, 900, timelineWords('ga')).svg).toContain('Fri 16 Oct 2026');
    });

    it('fills the width, and grows where days would be too narrow', () => {
        expect(drawTimeline(death, 900, english).svg).toContain('width="900"');
        const [, width] = /width="([\d.]+)"/.exec(drawTimeline(months, 300, english).svg) ?? [];
        expect(Number(width)).toBeGreaterThan(500);
    });

    it('marks now, however quiet the days before it', () => {
        expect(drawTimeline(death, 900, english).svg).toContain('<title>now: Sun 11 Oct 2026, 12:00</title>');
        const later = timelineOfExample('inc-2026-021-triage-death.vigil', '2028-01-01T12:00+01:00');
        expect(drawTimeline(later, 900, english).svg).toContain('<title>now: Sat 1 Jan 2028, 12:00</title>');
    });

    it('folds days in which nothing happens, and says how many', () => {
        const { svg } = drawTimeline(months, 900, english);
        expect(months.stretches.slice(0, 2)).toEqual([
            { firstDay: '2026-07-21', lastDay: '2026-07-30' },
            { firstDay: '2026-08-20', lastDay: '2026-08-22' },
        ]);
        expect([...svg.matchAll(/>(\d+ days)</g)].map(([, days]) => days)).toEqual(['20 days', '24 days', '22 days', '32 days', '17 days']);
    });

    it('keeps what binds for years out of the scale, and tells it below with its end', () => {
        expect(months.stretches.at(-1)).toEqual({ firstDay: '2026-12-10', lastDay: '2026-12-12' });
        expect(drawTimeline(months, 900, english).svg).toContain(
            '>■ keep until at least Sun 16 Nov 2031 · Keep what documents the incident · northlight</text>',
        );
    });

    it('writes the cautious date of what is due beside it, where the limit is another', () => {
        expect(drawTimeline(threeStates, 900, english).svg).toContain('● due · plan by Sun 1 Nov 2026 · ');
    });

    it('stays small whatever year somebody wrote', () => {
        const text =
            'incident inc-1 "Typed in a hurry" {\n  zone Europe/Berlin\n  timeline {\n    0202-12-06 10:00  occurred in DE\n    9999-12-31 10:00  resolved\n  }\n}\n';
        const timeline = timelineOfFiles([{ path: 'a.vigil', text }], '9999-12-31T12:00+01:00');
        expect(timeline.stretches.length).toBeLessThan(4);
        expect(drawTimeline(timeline, 900, english).svg.length).toBeLessThan(20_000);
    });

    it('names a place outside the Union, whose code few know', () => {
        const text =
            'incident inc-1 "Abroad" {\n  zone Europe/Berlin\n  timeline {\n    2027-12-06 10:00  occurred in DE, US, JP\n  }\n}\n';
        const { svg } = drawTimeline(timelineOfFiles([{ path: 'a.vigil', text }], '2027-12-07T12:00+01:00'), 600, english);
        expect(svg).toContain('occurred in DE, United States, Japan');
    });

    it('says so where nothing has happened yet', () => {
        const text = 'incident inc-1 "Not yet" {\n  zone Europe/Berlin\n}\n';
        const { svg, places } = drawTimeline(timelineOfFiles([{ path: 'a.vigil', text }], '2027-12-06T12:00+01:00'), 600, english);
        expect(svg).toContain('Nothing has happened yet.');
        expect(places).toEqual([]);
    });

    it('writes what people wrote as text', () => {
        const text =
            'incident inc-1 "<b>&" {\n  zone Europe/Berlin\n  timeline {\n    2027-12-06 10:00  occurred in DE "<script>\\u0007"\n  }\n}\n';
        const { svg } = drawTimeline(timelineOfFiles([{ path: 'a.vigil', text }], '2027-12-07T12:00+01:00'), 600, english);
        expect(svg).not.toContain('<script');
        expect(svg).toContain('Timeline: inc-1 · &lt;b&gt;&amp;');
    });
});

describe('flags on an axis', () => {
    it('stand in the lowest lane where nothing is in their way', () => {
        expect(
            lanesOf([
                { x: 0, width: 50 },
                { x: 60, width: 50 },
            ]),
        ).toEqual([0, 0]);
    });

    it('stand above those whose poles are below their labels', () => {
        expect(
            lanesOf([
                { x: 0, width: 100 },
                { x: 10, width: 100 },
                { x: 20, width: 20 },
            ]),
        ).toEqual([2, 1, 0]);
    });

    it('never cover each other', () => {
        const flag = fc.record({ x: fc.integer({ min: 0, max: 300 }), width: fc.integer({ min: 1, max: 120 }) });
        fc.assert(
            fc.property(fc.array(flag, { maxLength: 20 }), (flags) => {
                const sorted = flags.toSorted((a, b) => a.x - b.x);
                const lanes = lanesOf(sorted);
                for (const [first, one] of sorted.entries()) {
                    for (const [index, other] of sorted.entries()) {
                        const crossed = index > first && other.x <= one.x + one.width && (lanes[index] ?? 0) >= (lanes[first] ?? 0);
                        expect(crossed).toBe(false);
                    }
                }
            }),
        );
    });
});
