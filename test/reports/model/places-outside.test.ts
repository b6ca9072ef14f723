import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldOf, reportOf } from './report-of.ts';
import { saying } from './saying.ts';

const register = { path: 'register.vigil', text: readFileSync(new URL('register.vigil', import.meta.url), 'utf8') };
const incident = {
    path: 'inc-9.vigil',
    text: `incident inc-9 {
  involves triage-ai
  zone     Europe/Amsterdam
  affected 3 patients in US, NL
  affected 2 nurses in JP
  timeline {
    2028-08-28 13:00  occurred in US, NL
    2028-08-28 14:00  medira became aware
    2028-08-28 15:00  found health-harm in US
  }
}
`,
};

describe('a report of what happened outside the Union too', () => {
    const report = reportOf([register, incident], { asOf: '2028-09-01T09:00+02:00', stage: 'initial', to: ['ap'] });

    it.each([
        ['incident-dates', ['2028-08-28 13:00', 'in US', 'in NL']],
        ['users-affected', ['3 patients in US in NL', '2 nurses in JP']],
        ['effects', ['2028-08-28 15:00 found ai-act.health-harm US']],
    ])('%s names its places', (field, said) => {
        expect(saying(fieldOf(report, field).value).map((line) => line.replaceAll(/ +/g, ' '))).toEqual(said);
    });
});
