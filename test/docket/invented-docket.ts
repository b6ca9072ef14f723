import type { Docket, DocketEntry } from '../../language/docket/entry.ts';
import { linesAffectedBy } from '../../language/docket/affected-lines.ts';
import { deriveDocket } from '../../language/docket/docket.ts';
import { compileLaw } from '../../language/docket/law/compile-law.ts';
import type { CaseFile } from '../../language/facts/case-file.ts';
import { openCase } from '../../language/facts/open-case.ts';
import { readSource } from '../../language/facts/read.ts';
import { buildWorkspace } from '../../language/facts/workspace.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { asOfInstant } from '../../language/time/as-of.ts';
import { formatInstant, parseInstant } from '../../language/time/zone.ts';
import { lawFiles } from '../law/law-files.ts';
import { incidentOf, register } from './invented-incident.ts';

/** A regime of one's own, with a duty for each moment that starts a clock, and conditions that end and revive. */
const house = `regime house "House rules" {
  cites "House rules"
  details ai-act
  duty by-awareness "A" { by clause 1 binds provider when found serious-incident
    unless causal link excluded because "excluded" must report initial to market-surveillance in each state
    no later than 72 hours after awareness of provider or deployer }
  duty graver "B" { by clause 2 specialises by-awareness when found death
    no later than 24 hours after awareness of provider or deployer }
  duty by-finding "C" { by clause 3 binds deployer when found serious-incident and not found risk
    must investigate no later than 5 days after finding serious-incident }
  duty by-link "D" { by clause 4 binds provider when found serious-incident must assess risk
    no later than 3 days after causal link suspected }
  duty of-another "E" { by clause 5 binds deployer when found serious-incident must take corrective action
    no later than 2 days after awareness of provider }
  duty afterwards "F" { by clause 6 follows by-awareness binds provider when system is high-risk and found serious-incident
    must suspend no later than 4 days after reported initial }
  duty answer "G" { by clause 7 answers by-awareness when found serious-incident must take measures
    no later than 6 days after receipt }
  duty weekly "H" { by clause 8 binds provider when found serious-incident and not causal link excluded
    must report intermediate to market-surveillance in each state every 1 week after reported initial until resolved }
}`;

const parser = createParser();
/** The register and the regime, as they are read. */
export const declared = readSource('register.vigil', [...register, house].join('\n'), parser);
const workspace = buildWorkspace([declared], lawFiles);
const law = compileLaw(workspace);

/** The docket of an invented incident. Everything but the incident is the same for all, and is read once. */
export function docketOf(lines: readonly string[], at: string): Docket {
    const instant = parseInstant(at);
    if (instant === undefined) throw new Error(`no instant: ${at}`);
    return deriveDocket(workspace, law, caseOf(lines), { asOf: asOfInstant(instant) });
}

/** The duties of the lines of the law that a finding may make owed in an invented incident. */
export function dutiesAffectedBy(finding: string, lines: readonly string[]): ReadonlySet<string> {
    const term = law.findings.get(finding);
    if (!term) throw new Error(`no finding: ${finding}`);
    return new Set(
        linesAffectedBy(term, law, caseOf(lines))
            .flat()
            .map(({ id }) => id),
    );
}

/** Every finding of the law. */
export const everyFinding: readonly string[] = [...law.findings.keys()];

/** How many duties there are to choose from. */
export const everyDuty: number = law.duties.size;

function caseOf(lines: readonly string[]): CaseFile {
    const source = readSource('incident.vigil', incidentOf(lines), parser);
    const [incident] = source.incidents;
    if (!incident || source.problems.length > 0) throw new Error(`The incident is broken:\n${incidentOf(lines)}`);
    return openCase(workspace, source.path, incident);
}

/** What tells an entry from the others of its docket. */
export function nameOf({ duty, party, recipient, state, occurrence }: DocketEntry): string {
    return [duty, party, recipient, state, occurrence].join(' ');
}

/** Status and dates of an entry, to be read in a failure. */
export function short(entry: DocketEntry): object {
    const { status, planBy, limit } = entry;
    return {
        name: nameOf(entry),
        status,
        plan: planBy && formatInstant(planBy.ends, 'UTC'),
        limit: limit && formatInstant(limit.ends, 'UTC'),
    };
}

/** Whether something was missed or breached. */
export function isError({ status }: DocketEntry): boolean {
    return status === 'overdue' || status === 'late' || status === 'breached';
}

/** The pairs of entries of the same name. */
export function pairs(before: Docket, later: Docket): readonly (readonly [DocketEntry, DocketEntry])[] {
    const byName = new Map(later.entries.map((entry) => [nameOf(entry), entry]));
    return before.entries.flatMap((entry) => {
        const other = byName.get(nameOf(entry));
        return other ? [[entry, other] as const] : [];
    });
}
