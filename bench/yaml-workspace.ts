import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventFacts, IncidentFacts } from './incident-facts.ts';
import { incidentFacts } from './incident-facts.ts';

/** Writes the same incidents as YAML, one fact a line as people write it, and five rules for Spectral. */
export function writeYamlWorkspace(folder: string, incidents: number): void {
    mkdirSync(join(folder, 'incidents'), { recursive: true });
    writeFileSync(join(folder, 'rules.yaml'), RULES);
    for (let index = 0; index < incidents; index++) {
        const facts = incidentFacts(index);
        writeFileSync(join(folder, 'incidents', `${facts.name}.yaml`), incidentText(facts));
    }
}

function incidentText(facts: IncidentFacts): string {
    const lines = [
        `# ${facts.title}`,
        `incident: ${facts.name}`,
        `title: ${JSON.stringify(facts.title)}`,
        'involves:',
        `  - { system: system-${facts.system}, version: "${facts.system % 7}.${facts.system % 10}", serial: "${facts.serial}" }`,
        `zone: ${facts.zone}`,
        `affected: { count: ${facts.patients}, noun: patients, in: [${facts.state}] }`,
        'operators: professional',
        'narrative: |',
        ...facts.narrative.map((line) => `  ${line}`),
        ...facts.fields.map(([field, text]) => `${field}: ${JSON.stringify(text)}`),
        'evidence:',
        ...facts.evidence.map(
            ({ name, title, hash }) =>
                `  - { name: ${name}, title: ${JSON.stringify(title)}, file: evidence/${facts.name}-${name}.txt, sha256: "${hash}" }`,
        ),
        '# As the parties told it.',
        'timeline:',
        ...facts.events.map(eventText),
        `comments: "file ${facts.name}, kept by the quality office"`,
    ];
    while (lines.length < 50) lines.push(`# Page ${lines.length} of the paper file.`);
    return `${lines.join('\n')}\n`;
}

function eventText({ at, party, what, to, text }: EventFacts): string {
    const [verb = '', ...rest] = what.split(' ');
    const parts = [
        `at: "${at}"`,
        ...(party === undefined ? [] : [`party: ${party}`]),
        `verb: ${verb}`,
        ...(rest.length === 0 ? [] : [`what: ${JSON.stringify(rest.join(' '))}`]),
        ...(to === undefined ? [] : [`to: ${JSON.stringify(to)}`]),
        ...(text === undefined ? [] : [`text: ${JSON.stringify(text)}`]),
    ];
    return `  - { ${parts.join(', ')} }`;
}

const VERBS =
    'occurred, detected, became, informed, started, disabled, found, causal, noted, reported, acknowledged, assessed, altered, took';

const RULES = `rules:
  incident-has-a-zone:
    given: $
    severity: error
    then: { field: zone, function: truthy }
  incident-involves-a-system:
    given: $.involves[*]
    severity: error
    then: { field: system, function: truthy }
  instant-is-written-whole:
    given: $.timeline[*].at
    severity: error
    then: { function: pattern, functionOptions: { match: "^\\\\d{4}-\\\\d{2}-\\\\d{2} \\\\d{2}:\\\\d{2}$" } }
  verb-is-known:
    given: $.timeline[*].verb
    severity: error
    then: { function: enumeration, functionOptions: { values: [${VERBS}] } }
  state-is-a-code:
    given: $.affected.in[*]
    severity: error
    then: { function: pattern, functionOptions: { match: "^[A-Z]{2}$" } }
`;
