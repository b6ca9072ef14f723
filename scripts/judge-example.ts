import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IncidentSummary } from '../language/checks/check.ts';
import type { Finding } from '../language/findings/finding.ts';
import { reportStatesOf } from '../language/checks/reports/report-state.ts';
import { applySuppressions, checkFile, checkIncident, checkWorkspace } from '../language/checks/run.ts';
import { compileLaw } from '../language/docket/law/compile-law.ts';
import { readSource } from '../language/facts/read.ts';
import { buildWorkspace } from '../language/facts/workspace.ts';
import { openIncident, summaryOf } from '../language/analysis/judgement/judge-file.ts';
import { createParser } from '../language/syntax/parser.ts';
import { parseInstant } from '../language/time/zone.ts';
import type { Example } from './example-files.ts';
import { root } from './root.ts';
import { asOfInstant } from '../language/time/as-of.ts';

const parser = createParser();
const lawFiles = readdirSync(join(root, 'language/law'))
    .filter((name) => name.endsWith('.vigil'))
    .sort()
    .map((name) => readSource(`language/law/${name}`, readFileSync(join(root, 'language/law', name), 'utf8'), parser));

/**
 * Every finding in an example, as the command line would give them.
 *
 * @throws where the instant of the example is none
 */
export function judgeExample(example: Example): Finding[] {
    const instant = parseInstant(example.asOf);
    if (instant === undefined) throw new Error(`\`${example.asOf}\` is no instant with an offset.`);
    const asOf = asOfInstant(instant);
    const workspace = buildWorkspace(
        example.files.map(({ path, text }) => readSource(path, text, parser)),
        lawFiles,
    );
    const law = compileLaw(workspace);
    const findings: Finding[] = [];
    const incidents: IncidentSummary[] = [];
    for (const file of workspace.files) {
        const scope = { workspace, law, file, asOf };
        findings.push(...checkFile(scope));
        for (const incident of file.incidents) {
            const judged = openIncident({ workspace, law }, file, incident, instant);
            findings.push(...checkIncident({ ...scope, ...judged }));
            incidents.push(summaryOf({ workspace, law }, judged, reportStatesOf));
        }
    }
    findings.push(...checkWorkspace({ workspace, law, incidents, asOf }));
    return workspace.files.reduce<Finding[]>((all, file) => applySuppressions(file, all), findings);
}

/** Every finding in the law that ships with the language; of a sound law there are none. */
export function judgeLaw(): Finding[] {
    const workspace = buildWorkspace([], lawFiles);
    const law = compileLaw(workspace);
    return lawFiles.flatMap((file) => applySuppressions(file, checkFile({ workspace, law, file, asOf: asOfInstant(0) })));
}
