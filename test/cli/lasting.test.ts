import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeSession } from '../../cli/workspace/judge-session.ts';
import type { Session } from '../../cli/workspace/session.ts';
import { openSession } from '../../cli/workspace/session.ts';
import { holdsAt } from '../../language/time/as-of.ts';
import { incident, register } from './workspace.ts';

const HOUR = 60 * 60 * 1000;
const earliest = Date.UTC(2026, 5, 1) / HOUR;
const latest = Date.UTC(2029, 0, 1) / HOUR;

const policy = `policy "With every measure" {
  acting as medira
  adopts literal-application
  immediately means 2 days
  unreachable means 30 hours
  warn 1 week before
}
`;
const expecting = `incident waiting "Waiting for much" {
  involves  triage-ai
  zone      Europe/Amsterdam
  cause     unknown because "log analysis" expected 2027-12-30
  affected  unknown because "not counted" expected 2027-12-27 12:00 since 2027-12-20

  timeline {
    2028-03-20 14:20  occurred in NL
    2028-03-21 17:05  stlucas became aware known 2028-03-22 08:00
    2028-03-21 18:10  stlucas informed medira
    2028-03-22 10:00  found health-harm struck 2028-03-25 10:00 "a mistake"
    2028-03-26 01:30  medira announced initial to ap by 2028-03-30 12:00
    2028-03-27 09:00  ap requested "the log" from medira by 2028-04-03
  }
}
`;

const drafted = `report first on inc-2027-031 {
  stage    initial
  to       ap
  language nl
  drafted  2027-12-20 09:00 from "sha256:0"
  section  remedial "De afdeling sorteert met de hand."
}
`;

function sessionOf(files: Readonly<Record<string, string>>): Promise<Session> {
    const input = { files: Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) })), faults: [] };
    return openSession(input, undefined, () => undefined);
}

/** Every Vigil file of the examples, by name. */
function examples(): Readonly<Record<string, string>> {
    const folder = fileURLToPath(new URL('../../examples', import.meta.url));
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.vigil'));
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

describe('findings that are kept', () => {
    it.each([
        ['a small workspace', { register, incident, policy, expecting, drafted }],
        ['the examples', examples()],
    ])('are the same for all instants that are told with them, in %s', async (_, files) => {
        const session = await sessionOf(files);
        let changes = 0;
        fc.assert(
            fc.property(
                fc.integer({ min: earliest, max: latest }),
                fc.integer({ min: 0, max: HOUR - 1 }),
                fc.double({ min: 0, max: 1, noNaN: true }),
                (hour, rest, share) => {
                    const asOf = hour * HOUR + rest;
                    const judged = judgeSession(session, asOf, () => undefined);
                    expect(judged.internal).toEqual([]);
                    const { from, until } = judged.validity;
                    expect(holdsAt(judged.validity, asOf)).toBe(true);
                    if (until !== Infinity) changes++;
                    const [first, last] = [Math.max(from, earliest * HOUR), Math.min(until, latest * HOUR) - 1];
                    const between = Math.floor(first + share * (last - first));
                    for (const instant of [first, between, last]) {
                        expect(judgeSession(session, instant, () => undefined).findings).toEqual(judged.findings);
                    }
                },
            ),
            { numRuns: 60 },
        );
        expect(changes).toBeGreaterThan(0);
    });
});
