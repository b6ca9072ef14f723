import type { JudgedIncident } from '../../../language/analysis/judgement/judge-file.ts';
import { openIncident } from '../../../language/analysis/judgement/judge-file.ts';
import { compileLaw } from '../../../language/docket/law/compile-law.ts';
import { readSource } from '../../../language/facts/read.ts';
import { buildWorkspace } from '../../../language/facts/workspace.ts';
import type { ReportRequest } from '../../../language/reports/model/fill-report.ts';
import { fillReport } from '../../../language/reports/model/fill-report.ts';
import { fieldsOf } from '../../../language/reports/model/fill-sections.ts';
import type { FilledField, ReportModel } from '../../../language/reports/model/report-model.ts';
import { createParser } from '../../../language/syntax/parser.ts';
import { parseInstant } from '../../../language/time/zone.ts';
import { lawFiles } from '../../law/law-files.ts';
import { asOfInstant } from '../../../language/time/as-of.ts';

const parser = createParser();

export interface TextFile {
    readonly path: string;
    readonly text: string;
}

/** What a report is asked for, besides the files. */
export interface Asked {
    readonly asOf: string;
    readonly stage?: string;
    readonly to?: readonly string[];
    readonly language?: string;
    /** The name of the report block whose prose is taken. */
    readonly block?: string;
    readonly form?: string;
}

/** The request for a report on the first incident of some files. */
export function requestOf(
    files: readonly TextFile[],
    { asOf: at, stage, to = [], language = 'en', block: name, form }: Asked,
): ReportRequest & { readonly judged: JudgedIncident } {
    const instant = parseInstant(at);
    const sources = files.map(({ path, text }) => readSource(path, text, parser));
    const source = sources.find(({ incidents }) => incidents.length > 0);
    const [incident] = source?.incidents ?? [];
    if (instant === undefined || !source || !incident) throw new Error('There is no instant, or no incident.');
    const problems = sources.flatMap(({ path, problems: found }) => found.map((problem) => `${path}: ${JSON.stringify(problem)}`));
    if (problems.length > 0) throw new Error(problems.join('\n'));

    const asOf = asOfInstant(instant);
    const workspace = buildWorkspace(sources, lawFiles);
    const law = compileLaw(workspace);
    const judged = openIncident({ workspace, law }, source, incident, instant);
    const declared = name === undefined ? undefined : workspace.names.global('report', name);
    return {
        workspace,
        law,
        judged,
        asOf,
        gaps: judged.gaps,
        stage: `ai-act.${stage ?? declared?.declaration.stage?.text ?? 'initial'}`,
        addressees: to.length > 0 ? to : (declared?.declaration.to ?? []).map((use) => use.text),
        language,
        ...(declared && { block: { report: declared.declaration, path: declared.path } }),
        ...(form !== undefined && { form }),
    };
}

/** The report itself; fails where there is none. */
export function reportOf(files: readonly TextFile[], asked: Asked): ReportModel {
    const result = fillReport(requestOf(files, asked));
    if (result.kind !== 'report') throw new Error(`There is no report: ${result.because} ${result.name}`);
    return result.report;
}

/** One field of a report; fails where the form has none of that name. */
export function fieldOf(report: Pick<ReportModel, 'sections'>, id: string): FilledField {
    const field = fieldsOf(report.sections).find((each) => each.field.id === id);
    if (!field) throw new Error(`There is no field ${id}.`);
    return field;
}
