import { formatProvision, officialAddress } from '../language/facts/provision.ts';
import type { Application, Duty, Exclusion, Mark, Provision, Regime, Term, TermKind } from '../language/facts/regime-source.ts';
import type { DutyPage } from '../language/analysis/law-pages/duty-page.ts';
import { dutySections, foundedInLine } from '../language/analysis/law-pages/in-markdown.ts';
import { lawTextIn } from '../language/analysis/law-pages/law-text.ts';
import type { Range } from '../language/syntax/range.ts';

/** A regime and the lines of the file that states it. */
export interface RegimeText {
    readonly regime: Regime;
    readonly path: string;
    readonly lines: readonly string[];
    /** What is said of each of its duties. */
    readonly pages: readonly DutyPage[];
}

/** What a page calls each kind of term, and whether its table is worth a place. */
const kindsInOrder: readonly (readonly [TermKind, string])[] = [
    ['role', 'Roles'],
    ['office', 'Offices'],
    ['finding', 'Findings'],
    ['stage', 'Stages of reports'],
    ['milestone', 'Milestones'],
    ['trait', 'Traits'],
];

/** The page of a regime in `docs/regimes/`. */
export function renderRegimePage(given: RegimeText): string {
    const { regime, path } = given;
    const sections = [
        ...introduction(given),
        ...section('Duties', [dutyTable(given)]),
        ...section('Since when', applicationTable(regime.applies, given)),
        ...section('What stands against it', exclusionList(regime.unless, given)),
        ...section('Readings', readingList(regime)),
        ...section('What it rests on besides the text', markList(regime.marks, given)),
        ...section('Who receives', routeSections(given)),
        ...section('Each duty', given.pages.flatMap(dutySection)),
        ...kindsInOrder.flatMap(([kind, heading]) => section(heading, termTable(kind, given))),
    ];
    return [`<!-- Written by scripts/generate-regime-docs.ts from ${path}. -->`, '', `# ${titleOf(regime)}`, '', ...sections].join('\n');
}

function introduction({ regime, path }: RegimeText): string[] {
    const act = regime.cites?.at === undefined ? (regime.cites?.text ?? '') : `[${regime.cites.text}](${regime.cites.at})`;
    const counting = regime.counts.map(({ counting: how }) =>
        how === 'plain' ? 'plain calendar days' : 'Regulation (EEC, Euratom) No 1182/71',
    );
    return [
        ...paragraphs(regime.documentation),
        `Cited as ${act}. Its periods are counted by ${[...new Set(counting)].join(', or where a reading asks for it by ')}.`,
        `The law file is [\`${path}\`](../../${path}); \`vigil law ${regime.name.text}\` prints it.`,
        '',
    ];
}

function section(heading: string, body: readonly string[]): string[] {
    return body.length === 0 ? [] : [`## ${heading}`, '', ...body, ''];
}

function dutyTable(given: RegimeText): string {
    const rows = given.regime.duties.map((duty) => {
        const name = `[\`${duty.name.text}\`](#${duty.name.text})`;
        return `| ${name} | ${links(duty.provisions, given)} | ${bearersOf(duty)} | ${actOf(duty, given)} | ${paceOf(duty, given)} |`;
    });
    return ['| Duty | Provision | Binds | Must | When |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

function bearersOf(duty: Duty): string {
    if (duty.answers) return `who received a report under \`${duty.answers.text}\``;
    const bearers = duty.binds.flatMap((binding) =>
        binding.bearers.map(({ text }) => `${text}${binding.condition ? ' (on a condition)' : ''}`),
    );
    return duty.specialises && bearers.length === 0 ? `as \`${duty.specialises.text}\`` : [...new Set(bearers)].join(', ');
}

function actOf(duty: Duty, given: RegimeText): string {
    if (duty.act) return textOf(duty.act.range, given).replace(/^must /, '');
    return duty.specialises ? `as \`${duty.specialises.text}\`` : '';
}

function paceOf(duty: Duty, given: RegimeText): string {
    const lines = [...duty.standards, ...duty.limits, ...(duty.repetition ? [duty.repetition] : [])];
    return lines.map((line) => withoutProvision(line.range, line.provisions, given)).join('<br>');
}

function applicationTable(applies: readonly Application[], given: RegimeText): string[] {
    if (applies.length === 0) return [];
    const rows = applies.map(({ from, until, condition, provisions }) => {
        const end = until ? ` until ${until.text}` : '';
        return `| ${from.text}${end} | ${condition ? textOf(condition.range, given) : 'in any case'} | ${links(provisions, given)} |`;
    });
    return ['| From | Where | Provision |', '| --- | --- | --- |', ...rows];
}

function exclusionList(unless: readonly Exclusion[], given: RegimeText): string[] {
    const inWords = given.pages.at(0)?.outside ?? [];
    return unless.map(({ condition, until, reason, provisions }, index) => {
        const end = until ? ` Until ${until.text}.` : '';
        const where = inWords[index]?.where ?? `\`${textOf(condition.range, given)}\``;
        return `- ${sentence(reason ?? 'Not owed')}${end} ${links(provisions, given)}\n  Where ${where}.`;
    });
}

function readingList(regime: Regime): string[] {
    return regime.terms
        .filter(({ kind }) => kind === 'reading')
        .map(({ name, title, documentation }) => `- \`${name.text}\`: ${sentence(title ?? name.text)} ${oneLine(documentation)}`.trimEnd());
}

function markList(marks: readonly Mark[], given: RegimeText): string[] {
    return marks.map(({ mark, reason, provisions }) => `- **${mark}**: ${sentence(reason)} ${links(provisions, given)}`.trimEnd());
}

/** Each route by its name, to which duties lead; the first line that fits decides. */
function routeSections({ regime, pages }: RegimeText): string[] {
    const recipients = pages.flatMap(({ toWhom }) => toWhom);
    return regime.routes.flatMap(({ name, documentation }) => {
        const { lines = [] } = recipients.find(({ route }) => route === name.text) ?? {};
        return [
            `### ${name.text}`,
            '',
            ...paragraphs(documentation),
            ...lines.map((line, index) => `${index + 1}. ${foundedInLine(line)}`),
            '',
        ];
    });
}

/** Under the name of the duty, to which the table leads. */
function dutySection(page: DutyPage): string[] {
    return [`### ${page.name}`, '', `**${page.title}.**`, '', dutySections(page, 4)];
}

function termTable(kind: TermKind, given: RegimeText): string[] {
    const terms = given.regime.terms.filter((term) => term.kind === kind);
    if (terms.length === 0) return [];
    const rows = terms.map(
        (term) =>
            `| \`${term.name.text}\` | ${titleOf(term)}${parentsOf(term)} | ${oneLine(term.documentation)} | ${links(term.provisions, given)} |`,
    );
    return ['| Name | Title | Means | Provision |', '| --- | --- | --- | --- |', ...rows];
}

function parentsOf({ parents }: Term): string {
    return parents.length === 0 ? '' : ` (is ${parents.map(({ text }) => `\`${text}\``).join(', ')})`;
}

function titleOf({ title, name }: { readonly title?: string; readonly name: { readonly text: string } }): string {
    return title ?? name.text;
}

function links(provisions: readonly Provision[], { regime }: RegimeText): string {
    const act = regime.cites ?? { text: titleOf(regime) };
    return provisions
        .map((provision) => {
            const address = officialAddress(act, provision);
            return address === undefined ? formatProvision(provision) : `[${formatProvision(provision)}](${address})`;
        })
        .join(', ');
}

/** A line of the law without the provision at its end. */
function withoutProvision(range: Range, [provision]: readonly Provision[], given: RegimeText): string {
    if (!provision) return textOf(range, given);
    const [line, column] = provision.range;
    return textOf([range[0], range[1], line, column], given).replace(/ by$/, '');
}

/** What stands in a range, on one line. */
function textOf(range: Range, { lines }: RegimeText): string {
    return oneLine(lawTextIn(range, lines));
}

function oneLine(text: string | undefined): string {
    return (text ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}

function paragraphs(text: string | undefined): string[] {
    return text === undefined ? [] : text.split(/\n\s*\n/).flatMap((paragraph) => [oneLine(paragraph), '']);
}

function sentence(text: string): string {
    const whole = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
    return /[.]$/.test(whole) ? whole : `${whole}.`;
}
