import { endInWords } from '../../language/checks/wording.ts';
import type { DocketEntry } from '../../language/docket/entry.ts';
import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import type { Paint } from '../paint.ts';
import { simpleName } from '../formats/docket/result.ts';
import type { Session } from '../workspace/session.ts';
import { visible } from '../visible.ts';
import { languagesFor } from './languages.ts';
import type { OwedReport } from './owed-reports.ts';
import type { Matter } from './text.ts';
import { blocksFor } from './wanted.ts';

const HEADINGS = ['STAGE', 'TO', 'LANGUAGE', 'STATUS', 'PLAN BY', 'LIMIT', 'WHO', 'TEXT'];

/** What could be reported of an incident: at which stage, to whom, in which language, by when, and where its prose stands. */
export function listReports({ judged, asOf, session, told }: Matter, owed: readonly OwedReport[], paint: Paint): string {
    if (owed.length === 0) return `${judged.caseFile.name} gives rise to no report as of ${asOf.text}.\n`;
    const rows = owed.map((report) => cellsOf(judged, report, session, told).map(visible));
    const widths = HEADINGS.map((heading, column) => Math.max(heading.length, ...rows.map((row) => [...(row[column] ?? '')].length)));
    const lineOf = (cells: readonly string[]): string =>
        cells
            .map((text, column) => `${text}${' '.repeat((widths[column] ?? 0) - [...text].length)}`)
            .join('  ')
            .trimEnd();
    return [paint('dim', lineOf(HEADINGS)), ...rows.map(lineOf), `As of ${asOf.text}`, ''].join('\n');
}

function cellsOf(judged: JudgedIncident, owed: OwedReport, session: Session, told: Matter['told']): readonly string[] {
    const { stages, recipient, entry } = owed;
    const blocks = stages.flatMap((stage) => blocksFor(judged, stage, recipient, [owed], session));
    const { languages } = languagesFor([], recipient, blocks, session);
    const [block] = blocks;
    return [
        stages.map(simpleName).join(' or '),
        recipient ?? officeOf(entry),
        languages.join(', '),
        entry.status,
        entry.planBy ? endInWords(entry.planBy, entry.zone) : '',
        entry.limit ? endInWords(entry.limit, entry.zone) : '',
        entry.party,
        block ? `${block.report.name.text} (${told(block.path)})` : '',
    ];
}

function officeOf({ office, state }: DocketEntry): string {
    const place = state === null ? '' : ` (${state})`;
    return office === null ? '?' : `${simpleName(office)}${place}?`;
}
