import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import type { OwedLine } from '../../language/analysis/reports/owed-lines.ts';
import { owedLines } from '../../language/analysis/reports/owed-lines.ts';
import type { TextsView } from '../../language/analysis/reports/owed.ts';
import { toldGaps } from '../../language/analysis/judgement/incident-gaps.ts';
import type { Paint } from '../paint.ts';
import { visible } from '../visible.ts';

const HEADINGS = ['STAGE', 'TO', 'LANGUAGE', 'STATUS', 'PLAN BY', 'LIMIT', 'WHO', 'TEXT'];

/**
 * What could be reported of an incident: at which stage, to whom, in which language, by when, and where its prose stands.
 *
 * @param told how a path of the workspace is told
 */
export function listReports(
    judged: JudgedIncident,
    view: TextsView,
    { asOf, told, paint }: { readonly asOf: string; readonly told: (path: string) => string; readonly paint: Paint },
): string {
    const lines = owedLines(judged, view);
    const { unreliable, notKnown, certain } = toldGaps(judged, told);
    const gaps = [
        ...(unreliable === undefined ? [] : [paint(['bold', 'red'], visible(unreliable))]),
        ...notKnown.map((each) => paint('yellow', visible(each))),
    ];
    if (lines.length === 0) {
        const none = certain ? `${judged.caseFile.name} gives rise to no report as of ${asOf}.` : `No report is shown as of ${asOf}.`;
        return [...gaps, none, ''].join('\n');
    }
    const rows = lines.map((line) => cellsOf(line, told).map(visible));
    const widths = HEADINGS.map((heading, column) => Math.max(heading.length, ...rows.map((row) => [...(row[column] ?? '')].length)));
    const lineOf = (cells: readonly string[]): string =>
        cells
            .map((text, column) => `${text}${' '.repeat((widths[column] ?? 0) - [...text].length)}`)
            .join('  ')
            .trimEnd();
    return [...gaps, paint('dim', lineOf(HEADINGS)), ...rows.map(lineOf), `As of ${asOf}`, ''].join('\n');
}

function cellsOf(
    { what, towards, languages, status, planBy, limit, party, blocks }: OwedLine,
    told: (path: string) => string,
): readonly string[] {
    const text = blocks.map(({ name, path }) => `${name} (${told(path)})`).join(', ');
    return [what, towards, languages.join(', '), status, planBy, limit, party, text];
}
