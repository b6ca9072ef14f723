import type { DirectoryLack, DirectoryRow } from '../../language/analysis/authorities/directory.ts';
import { directoryOf, lacksOf, shippedDirectory } from '../../language/analysis/authorities/directory.ts';
import { loadLibrary } from '../../language/analysis/library/load-law.ts';
import type { Arguments } from '../arguments.ts';
import type { AsOf } from '../as-of.ts';
import { readAsOf } from '../as-of.ts';
import type { ExitCode, Surroundings } from '../command.ts';
import { readFailOn } from '../fail-on.ts';
import { outputOf } from '../output.ts';
import type { Paint } from '../paint.ts';
import { visible } from '../visible.ts';
import { readInputs } from '../workspace/input.ts';
import { openSession } from '../workspace/session.ts';
import { tellFaulty } from '../workspace/unread.ts';

export type DirectoryFormat = 'pretty' | 'json' | 'md';

const HEADINGS = ['STATE', 'OFFICE', 'FOR', 'HOLDER', 'SINCE', 'ACT', 'CHECKED', 'CONFIDENCE'];

/**
 * `vigil law authorities`: the directory with what the workspace that the current folder lies in says beside it or in its place. With
 * `--check` what of it is old or missing as of the instant.
 */
export async function showAuthorities(format: DirectoryFormat, given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
    const inputs = await readInputs([], given, surroundings);
    const rows = new Map<string, DirectoryRow>();
    for (const row of shippedDirectory(await loadLibrary())) rows.set(JSON.stringify(row), row);
    for (const input of inputs.workspaces) {
        const session = await openSession(input, undefined, () => undefined);
        // What a workspace declares under a name of the directory takes the place of what ships.
        if (inputs.workspaces.length === 1) rows.clear();
        for (const row of directoryOf(session)) rows.set(JSON.stringify(row), row);
    }
    const output = outputOf(given, surroundings);
    const asOf = readAsOf(given, surroundings);
    const all = [...rows.values()];
    if (!given.has('check')) {
        await output.print([printAll(all, format)]);
        return (await tellFaulty(inputs, surroundings)) ? 2 : 0;
    }
    const lacks = lacksOf(all, asOf.instant);
    await output.print([format === 'json' ? checkAsJson(lacks, asOf) : checkInWords(lacks, asOf, output.paint)]);
    if (await tellFaulty(inputs, surroundings)) return 2;
    const failOn = readFailOn(given, undefined);
    const isOld = lacks.some(({ lack }) => lack !== 'missing');
    return (failOn === 'warning' && isOld) || (failOn === 'info' && lacks.length > 0) ? 1 : 0;
}

function printAll(rows: readonly DirectoryRow[], format: DirectoryFormat): string {
    if (format === 'json') return `${JSON.stringify({ schema: 1, authorities: rows }, null, 2)}\n`;
    return format === 'md' ? markdownOf(rows) : tableOf(rows);
}

function tableOf(rows: readonly DirectoryRow[]): string {
    const cells = rows.map((row) => cellsOf(row).map(visible));
    const widths = HEADINGS.map((heading, column) => Math.max(heading.length, ...cells.map((row) => [...(row[column] ?? '')].length)));
    const line = (row: readonly string[]): string =>
        row
            .map((text, column) => `${text}${' '.repeat((widths[column] ?? 0) - [...text].length)}`)
            .join('  ')
            .trimEnd();
    return [HEADINGS, ...cells].map((row) => `${line(row)}\n`).join('');
}

/** The directory as a table in Markdown, with what makes a line less certain. */
export function markdownOf(rows: readonly DirectoryRow[]): string {
    const heading = [...HEADINGS.map((name) => name.charAt(0) + name.slice(1).toLowerCase()), 'Why'];
    const line = (cells: readonly string[]): string =>
        `| ${cells.map((cell) => visible(cell).replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')).join(' | ')} |\n`;
    return [
        line(heading),
        line(heading.map(() => '---')),
        ...rows.map((row) => line([...cellsOf(row), ...(row.because === null ? [''] : [row.because])])),
    ].join('');
}

function cellsOf(row: DirectoryRow): readonly string[] {
    const { state, office, fields, since, until, act, checked, confidence, origin } = row;
    return [
        state,
        office,
        fields.length === 0 ? 'all' : fields.join(', '),
        holderOf(row),
        [since ?? '', ...(until === null ? [] : [`until ${until}`])].join(' ').trim(),
        act ?? '',
        checked ?? '',
        [confidence ?? '', ...(origin === 'workspace' ? ['(workspace)'] : [])].join(' ').trim(),
    ];
}

function holderOf({ standing, holder }: DirectoryRow): string {
    if (standing === 'undesignated') return 'not designated';
    if (standing === 'unlisted') return 'not listed';
    const title = holder?.title ?? '';
    return standing === 'placeholder' ? `${title} (name to be filled in)` : title;
}

function checkInWords(lacks: readonly DirectoryLack[], asOf: AsOf, paint: Paint): string {
    const old = lacks.filter(({ lack }) => lack !== 'missing');
    const missing = lacks.filter(({ lack }) => lack === 'missing');
    return [
        ...old.map(({ lack, row }) => `${paint('yellow', lack.padEnd(9))}  ${inLine(row)}\n`),
        ...missing.map(({ row }) => `${'missing'.padEnd(9)}  ${inLine(row)}\n`),
        `${old.length} to be checked again, ${missing.length} without a holder, as of ${asOf.text}\n`,
        'To refresh a line, declare the authority in a file of your own: acts as OFFICE for FIELD since DAY by "act" checked DAY\n',
    ].join('');
}

function inLine(row: DirectoryRow): string {
    const { state, office, fields, checked, because, standing } = row;
    const what = `${state} ${office}${fields.length === 0 ? '' : ` for ${fields.join(', ')}`}: ${holderOf(row)}`;
    const when = checked === null ? ', never checked' : `, checked ${checked}`;
    return visible(`${what}${standing === 'placeholder' ? '' : when}${because === null ? '' : ` (${because})`}`);
}

function checkAsJson(lacks: readonly DirectoryLack[], asOf: AsOf): string {
    return `${JSON.stringify({ schema: 1, asOf: asOf.text, lacks: lacks.map(({ lack, row }) => ({ lack, ...row })) }, null, 2)}\n`;
}
