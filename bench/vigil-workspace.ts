import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventFacts, IncidentFacts } from './incident-facts.ts';
import { DEPLOYERS, incidentFacts, PROVIDERS, STATES, SYSTEMS } from './incident-facts.ts';

/** Writes a register and so many incidents of fifty lines each. */
export function writeVigilWorkspace(folder: string, incidents: number): void {
    mkdirSync(join(folder, 'incidents'), { recursive: true });
    writeFileSync(join(folder, 'register.vigil'), registerText({ providers: PROVIDERS, deployers: DEPLOYERS, systems: SYSTEMS }));
    for (let index = 0; index < incidents; index++) {
        const facts = incidentFacts(index);
        writeFileSync(join(folder, 'incidents', `${facts.name}.vigil`), incidentText(facts));
    }
}

/** Writes one file that needs no other: an incident of fifty lines, and those whom it speaks of. */
export function writeOneFile(folder: string): void {
    mkdirSync(folder, { recursive: true });
    const facts = incidentFacts(0);
    const register = registerText({ providers: 1, deployers: 1, systems: 1 });
    writeFileSync(join(folder, `${facts.name}.vigil`), `${register}\n${incidentText(facts)}`);
}

function registerText({ providers, deployers, systems }: Readonly<Record<'providers' | 'deployers' | 'systems', number>>): string {
    return [
        'policy "How the bench reads the law" {\n  immediately means 24 hours\n  warn 3 days before\n}\n',
        ...STATES.map(([state, zone]) => {
            const name = `authority-${state.toLowerCase()} "Authority of ${state}"`;
            return `authority ${name} {\n  country  ${state}\n  zone     ${zone}\n  acts as  market-surveillance\n}\n`;
        }),
        ...numbered(providers, (index) => {
            const contact = `contact email "incidents@provider-${index}.example"`;
            return `organisation provider-${index} "Provider ${index}" {\n  country DE\n  ${contact}\n}\n`;
        }),
        ...numbered(deployers, (index) => `organisation deployer-${index} "Deployer ${index}" {\n  country NL\n}\n`),
        '// Systems of the bench\n',
        ...numbered(systems, systemText),
    ].join('\n');
}

function numbered(count: number, write: (index: number) => string): string[] {
    return Array.from({ length: count }, (_, index) => write(index));
}

function systemText(index: number): string {
    return `system system-${index} "System ${index}" {
  version    "${index % 7}.${index % 10}"
  is         annex-III-5-d
  provider   provider-${index % PROVIDERS}
  deployer   deployer-${index % DEPLOYERS}
  placed on market 2027-12-03
  purpose    "Ranks emergency patients by urgency, edition ${index}"
}
`;
}

function incidentText(facts: IncidentFacts): string {
    const lines = [
        `// ${facts.title}`,
        `incident ${facts.name} "${facts.title}" {`,
        `  involves  system-${facts.system} version "${facts.system % 7}.${facts.system % 10}" serial "${facts.serial}"`,
        `  zone      ${facts.zone}`,
        `  affected  ${facts.patients} patients in ${facts.state}`,
        '  operators professional',
        '  narrative """',
        ...facts.narrative.map((line) => `    ${line}`),
        '    """',
        ...facts.fields.map(([field, text]) => `  ${field.padEnd(9)} "${text}"`),
        ...facts.evidence.map(
            ({ name, title, hash }) => `  evidence  ${name} "${title}" file "evidence/${facts.name}-${name}.txt" sha256 "${hash}"`,
        ),
        '',
        '  // As the parties told it.',
        '  timeline {',
        ...facts.events.map(eventText),
        '  }',
        '  // Every line was confirmed by the party it speaks of.',
        `  comments  "file ${facts.name}, kept by the quality office"`,
        '}',
    ];
    return `${filled(lines).join('\n')}\n`;
}

function eventText({ at, party, what, to, text }: EventFacts): string {
    const recipient = to === undefined ? '' : what.startsWith('reported') ? ` to ${to}` : ` ${to}`;
    return `    ${at}  ${party === undefined ? '' : `${party} `}${what}${recipient}${text === undefined ? '' : ` "${text}"`}`;
}

/** Fifty lines: what is missing is made up by comments before the end. */
function filled(lines: readonly string[]): string[] {
    const missing = Array.from({ length: Math.max(0, 50 - lines.length) }, (_, index) => `  // Page ${index + 1} of the paper file.`);
    return [...lines.slice(0, -1), ...missing, ...lines.slice(-1)];
}
