import type { Check } from '../language/checks/check.ts';
import { canBeSuppressed } from '../language/checks/suppress.ts';
import type { GapSeverity } from '../language/gaps/gap.ts';
import { englishSpeaker } from '../language/analysis/telling/speaker.ts';
import type { Finding } from '../language/findings/finding.ts';
import { fixKindsFor } from '../language/fixes/fixes-for.ts';
import type { Example } from './example-files.ts';
import { readExample } from './example-files.ts';

/** An example on a page: what the reader sees, and whether it shows the finding or its absence. */
export interface PageExample {
    readonly kind: 'bad' | 'good';
    readonly example: Example;
}

const header = /<!-- header -->[\s\S]*?<!-- end of header -->/;
const exampleFence = /```vigil (bad|good)(?: as-of=(\S+))?\n([\s\S]*?)```/g;
const outputFence = /(```vigil bad(?: as-of=\S+)?\n[\s\S]*?```\n\n```text\n)[\s\S]*?(```)/g;

/** What a finding does to the dockets that draw on its place. */
const WEIGHTS: Readonly<Record<GapSeverity, string>> = {
    voids: 'the docket of an incident that draws on it is [incomplete](../certainty.md)',
    qualifies: 'the docket says that it is [not known](../certainty.md)',
};

/** The examples of a page, in its order. */
export function readPageExamples(page: string): PageExample[] {
    return [...page.matchAll(exampleFence)].map(([, kind, asOf, text = '']) => {
        const example = readExample(text.trimEnd(), 'example.vigil');
        return { kind: kind === 'good' ? 'good' : 'bad', example: asOf === undefined ? example : { ...example, asOf } };
    });
}

/** A page with its generated parts written anew: the header from the check, and what each bad example prints. */
export function renderPage(page: string, check: Check, judge: (example: Example) => readonly Finding[]): string {
    const withHeader = page.replace(header, () => renderHeader(check));
    const examples = readPageExamples(page).filter((example) => example.kind === 'bad');
    let next = 0;
    return withHeader.replace(outputFence, (_, before: string, after: string) => {
        const example = examples[next++];
        const findings = example ? judge(example.example).filter((finding) => finding.code === check.code) : [];
        return `${before}${findings.map(renderFinding).join('\n\n')}\n${after}`;
    });
}

function renderHeader(check: Check): string {
    const basis = check.basis === undefined ? [] : [`Basis: ${check.basis}.`];
    const kept = canBeSuppressed(check.code) ? [] : [`No comment suppresses it${check.unread ? `, and ${WEIGHTS[check.unread]}` : ''}.`];
    const lines = [
        `# \`${check.code}\``,
        '',
        `**${check.title}.**`,
        '',
        [`Usual severity: ${check.severity}.`, ...basis, ...kept].join(' '),
        ...renderFixes(check.code),
    ];
    return ['<!-- header -->', '', ...lines, '', '<!-- end of header -->'].join('\n');
}

/** What can be done about a finding at a keystroke, the safe ways marked as such. */
function renderFixes(code: string): readonly string[] {
    const kinds = fixKindsFor(code);
    if (kinds.length === 0) return [];
    return ['', 'Fixes:', '', ...kinds.map((kind) => `- \`${kind.code}\`${kind.safe ? ' (safe)' : ''}: ${kind.title}.`)];
}

const LABELS = { why: 'Why', do: 'What to do', rests: 'Rests', where: 'Where', also: 'Also' } as const;

function renderFinding(finding: Finding): string {
    const [line, column] = finding.range;
    const { headline, notes, related } = englishSpeaker.tell(finding);
    return [
        `${finding.severity} ${finding.code} (${finding.file}:${line}:${column})`,
        `  ${headline}`,
        ...notes.map(({ kind, text }) => `  ${LABELS[kind]}: ${text}`),
        ...related.map(({ location, text }) => `  See ${placeOf(location)}: ${text}`),
    ].join('\n');
}

/** Lines of the law are left out, so that a page does not change with every line that the law gains. */
function placeOf({ file, range }: Finding['related'][number]['location']): string {
    return file.startsWith('language/law/') ? file : `${file}:${range[0]}`;
}
