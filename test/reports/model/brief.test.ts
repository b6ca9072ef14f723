import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillBrief } from '../../../language/reports/model/fill-brief.ts';
import type { TextFile } from './report-of.ts';
import { requestOf } from './report-of.ts';
import { saying } from './saying.ts';

const read = (path: string): TextFile => ({ path, text: readFileSync(new URL(path, import.meta.url), 'utf8') });
const asOf = '2028-09-04T12:00+02:00';
const { workspace, law, judged, asOf: now } = requestOf([read('register.vigil'), read('system-incident.vigil')], { asOf });
const brief = fillBrief(workspace, law, judged, now);

describe('the page for management', () => {
    it('says what happened', () => {
        expect(saying(brief.narrative)).toEqual(['The queue ranked a patient as non-urgent.', 'Treatment began three hours late.']);
        expect(saying(brief.findings)).toEqual(['finding ai-act.health-harm', 'finding ai-act.death']);
        expect(saying(brief.affected)).toEqual(['about 3 patient in NL']);
    });

    it('says what is owed to whom by when, what is open first', () => {
        expect(brief.owed.at(0)).toMatchObject({
            duty: 'ai-act.report-urgent',
            party: { name: 'medira' },
            recipient: { name: 'ap' },
            status: 'overdue',
            open: true,
            planBy: { lastDay: '2028-08-30' },
            limit: { lastDay: '2028-08-31' },
        });
        const order = brief.owed.map(({ open }) => open);
        expect(order).toEqual([...order].sort((a, b) => Number(b) - Number(a)));
        expect(brief.owed.filter(({ open }) => !open).map(({ duty }) => duty)).toContain('ai-act.inform-provider');
    });

    it('says what was done', () => {
        expect(brief.done.map(({ sentence }) => sentence)).toEqual(['informed', 'suspended', 'started-investigation']);
    });

    it('says what is open', () => {
        expect(brief.open).toMatchObject([
            { kind: 'unknown', field: 'cause', because: 'log analysis outstanding', expected: { day: '2028-09-22' } },
            { kind: 'announced', announcement: { sentence: 'announced', due: { day: '2028-09-15' } } },
        ]);
    });

    it('shows the picture without what was struck', () => {
        expect(brief.timeline.happenings.map(({ label }) => label)).not.toContain('found environment-harm');
        expect(brief.timeline.happenings.map(({ label }) => label)).toContain('found death');
    });

    it('tells how many are affected among what is open, where it is not known', () => {
        const text = `incident inc-9 {
  involves  triage-ai
  affected  unknown because "files are read" expected 2028-09-20
  operators unknown because "SECRET" confidential "inquiry"
}`;
        const request = requestOf([read('register.vigil'), { path: 'inc-9.vigil', text }], { asOf });
        expect(fillBrief(request.workspace, request.law, request.judged, request.asOf).open).toMatchObject([
            { kind: 'unknown', field: 'affected', because: 'files are read', expected: { day: '2028-09-20' } },
            { kind: 'withheld', field: 'operators', ground: 'inquiry' },
        ]);
    });

    it('gives no more than the ground of what is withheld, and tells a request that nobody answered', () => {
        const text = `incident inc-9 {
  involves  triage-ai
  narrative "SECRET" confidential "privacy"
  cause     unknown because "SECRET" confidential "inquiry"
  timeline {
    2028-08-28 occurred in NL
    2028-08-29 ap requested "the logs" from medira by 2028-09-10
    2028-08-30 ap requested "the manual" from medira
    2028-08-31 medira answered ap
  }
}`;
        const request = requestOf([read('register.vigil'), { path: 'inc-9.vigil', text }], { asOf: '2028-08-29T12:00+02:00' });
        const page = fillBrief(request.workspace, request.law, request.judged, request.asOf);
        expect(saying(page.narrative)).toEqual(['withheld: privacy']);
        expect(page.open).toMatchObject([
            { kind: 'withheld', field: 'cause', ground: 'inquiry' },
            { kind: 'request', request: { detail: 'the logs', due: { day: '2028-09-10' } } },
        ]);
        expect(JSON.stringify(page)).not.toContain('SECRET');
    });
});
