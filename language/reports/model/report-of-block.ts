import type { Report } from '../../facts/source.ts';
import type { OpenIncident } from '../derivation/dossier.ts';
import { fillReport } from './fill-report.ts';
import type { ReportModel } from './report-model.ts';

/** The report of a block as the facts fill it; undefined where the block does not say enough, of which others speak. */
export function reportOfBlock(block: Report, path: string, scene: OpenIncident): ReportModel | undefined {
    const { workspace, law, caseFile, events, docket, asOf } = scene;
    if (!block.stage) return undefined;
    const stage = workspace.names.member('stage', block.stage, { library: false });
    if (stage.kind !== 'found') return undefined;
    const result = fillReport({
        workspace,
        law,
        judged: { caseFile, events, docket },
        asOf,
        gaps: [], // whoever asks looks at its fields
        stage: stage.value.id,
        addressees: block.to.map(({ text }) => text).filter((name) => workspace.parties.has(name)),
        language: block.languages.at(0)?.text ?? 'en',
        block: { report: block, path },
    });
    return result.kind === 'report' ? result.report : undefined;
}
