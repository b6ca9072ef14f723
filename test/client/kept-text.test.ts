import { describe, expect, it } from 'vitest';
import { keptText } from '../../client/texts/text-panels.ts';

const report = { kind: 'report', stage: 'ai-act.initial', to: ['ap'], language: 'nl', block: 'initial-ap' };

describe('the text that a page keeps while its window is closed', () => {
    it.each([
        report,
        { ...report, block: undefined, form: 'high-risk-incident' },
        { kind: 'letter', duty: 'ai-act.leave-unaltered', to: null, language: 'de' },
        { kind: 'brief', language: 'en' },
    ])('is shown again: %j', (wanted) => {
        expect(keptText({ params: { incident: 'inc-1', wanted }, tab: 'open', top: 40 })).toEqual({ incident: 'inc-1', wanted });
    });

    it.each([
        undefined,
        null,
        'inc-1',
        {},
        { params: null },
        { params: { incident: 7, wanted: report } },
        { params: { incident: 'inc-1', wanted: { kind: 'poem', language: 'en' } } },
        { params: { incident: 'inc-1', wanted: { ...report, to: 'ap' } } },
        { params: { incident: 'inc-1', wanted: { ...report, language: undefined } } },
        { params: { incident: 'inc-1', wanted: { kind: 'letter', language: 'en' } } },
    ])('is none where something else was kept: %j', (state) => {
        expect(keptText(state)).toBeUndefined();
    });
});
