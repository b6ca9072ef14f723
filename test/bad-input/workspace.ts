import { judgeExample } from '../../scripts/judge-example.ts';
import type { Finding } from '../../language/findings/finding.ts';
import type { DocketEntry } from '../../language/docket/entry.ts';
import { docketsOf } from '../docket/workspace-of.ts';

/** Those whom the incidents of these tests speak of. */
const register = `organisation medira "Medira" {
  country DE
}
organisation stlucas "St. Lucas" {
  country NL
}
authority ap "Autoriteit Persoonsgegevens" {
  country NL
  acts as market-surveillance
}
system triage-ai "TriageAssist" {
  is       annex-III-5-d
  provider medira
  placed on market 2027-12-03
}
`;

/** What is found in a neighbour whose only mistake is known: whatever is bad elsewhere, it has to be found still. */
export const foundInNeighbour = 'neighbour.vigil:2 country-unknown';

const neighbour = { path: 'neighbour.vigil', text: 'organisation d "D" {\n  country XX\n}\n' };

/** An incident with these lines in its timeline, the first of them on line 5. */
export function incident(...lines: readonly string[]): string {
    const timeline = lines.map((line) => `    ${line}\n`).join('');
    return `incident misranked "A patient was ranked too low" {\n  involves triage-ai\n  zone     Europe/Amsterdam\n  timeline {\n${timeline}  }\n}\n`;
}

/** Every finding in a bad file beside a register and the neighbour. */
export function judged(bad: string, asOf = '2028-01-10T09:00:00+01:00'): readonly Finding[] {
    const files = [{ path: 'bad.vigil', text: bad }, neighbour, { path: 'register.vigil', text: register }];
    return judgeExample({ asOf, files, expected: [] });
}

/** Findings as `file:line code`. */
export function told(findings: readonly Finding[]): readonly string[] {
    return findings.map(({ file, range, code }) => `${file}:${range[0]} ${code}`);
}

/** What the docket asks for where a file stands beside the register. */
export function entriesOf(text: string, asOf: string): readonly DocketEntry[] {
    return docketsOf([{ path: 'workspace.vigil', text: `${register}${text}` }], asOf).flatMap(({ entries }) => entries);
}
