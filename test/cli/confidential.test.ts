import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { runVigil } from '../../scripts/run-vigil.ts';

/** Each line that holds a secret is found fault with, so that a format that shows the line would show the secret. */
const text = `organisation medira "Medira GmbH" { country DE }
system triage-ai "TriageAssist 3" {
  is       annex-III-5-d
  provider medira
  placed on market 2027-12-03 in DE
}
incident misranked "A patient was ranked too low" {
  involves triage-ai
  zone     Europe/Berlin
  cause    "SECRET of the supplier" confidential "trade secret"
  cause    "SECRET of another one" confidential "trade secret"
  chain """
    SECRET
    """ confidential "trade secret"
  chain """
    SECRET
    """ confidential "trade secret"
  reporter "SECRET of a nurse"
  reporter "SECRET of another nurse"
  evidence log "SECRET" file "SECRET.log" sha256 "none" confidential "trade secret"
  timeline {
    2027-12-06 08:00  occurred in DE
  }
  narrative “SECRET” confidential "trade secret"
}
`;

const formats = {
    check: ['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit'],
    docket: ['table', 'json', 'csv', 'ics'],
} as const;

describe('what is marked confidential', () => {
    it.each(Object.entries(formats).flatMap(([command, names]) => names.map((name) => [command, name] as const)))(
        'is not printed by %s as %s',
        async (command, format) => {
            const words = [command, '-', '--format', format, '--as-of', '2027-12-10T09:00Z'];
            const { printed, complaints } = await runVigil(words, tmpdir(), text);
            expect(printed + complaints).not.toContain('SECRET');
            expect(printed).not.toBe('');
        },
    );

    it('is replaced in the excerpt of a finding', async () => {
        const { printed } = await runVigil(['check', '-', '--as-of', '2027-12-10T09:00Z'], tmpdir(), text);
        expect(printed).toContain('11 │   (withheld as confidential)');
        expect(printed).toContain('15 │   (withheld as confidential)');
        expect(printed).toContain('19 │   (withheld as confidential)');
        expect(printed).toContain('20 │   (withheld as confidential)');
    });
});
