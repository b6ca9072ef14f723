import type { WorkspaceEdit } from 'vscode-languageserver';
import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import { certaintyOfIncident } from '../docket/gap-lines.ts';
import { nothingKnown } from '../protocol/gaps.ts';
import { incidentNamed } from '../../language/analysis/incidents.ts';
import { deskChoices } from '../../language/analysis/reports/desk.ts';
import { draftOwedReport } from '../../language/analysis/reports/draft.ts';
import type { FilledText } from '../../language/analysis/reports/fill.ts';
import { fillText } from '../../language/analysis/reports/fill.ts';
import { sightOf } from '../../language/analysis/reports/preview.ts';
import { printText } from '../../language/analysis/reports/print.ts';
import { toProtocol } from '../documents/positions.ts';
import type { Feature } from '../features/feature.ts';
import { workspaceEdit } from '../features/workspace-edit.ts';
import type { DraftParams, Drafted, ExportParams, TextParams, TextChoices, TextPreview, TextsParams } from '../protocol/report.ts';
import { draftRequest, exportFormats, exportRequest, previewRequest, textsRequest } from '../protocol/report.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { exported } from './exported.ts';

/** Reports, letters and the page for management: which there are, how they look, as files, and drafted into the workspace. */
export const texts: Feature = {
    capabilities: () => ({}),
    register({ connection, answer, locale, client, settings }) {
        connection.onRequest(
            textsRequest,
            answer((params: TextsParams, snapshot): TextChoices => {
                const judged = incidentNamed(params.incident, snapshot);
                if (!judged) return none;
                const { path, incident } = judged.caseFile;
                const place = { uri: snapshot.uriOf(path), range: toProtocol(incident.name.range) };
                return {
                    place,
                    certainty: certaintyOfIncident(judged, snapshot),
                    choices: deskChoices(judged, snapshot, snapshot.speaker, params.locale ?? locale),
                };
            }, none),
        );
        connection.onRequest(
            previewRequest,
            answer((params: TextParams, snapshot) => {
                const judged = incidentNamed(params.incident, snapshot);
                return judged ? previewOf(fillText(params.wanted, judged, snapshot), judged, snapshot) : null;
            }, null),
        );
        connection.onRequest(
            exportRequest,
            answer(async (params: ExportParams, snapshot) => {
                const judged = incidentNamed(params.incident, snapshot);
                const filled = judged && fillText(params.wanted, judged, snapshot);
                if (!judged || filled?.kind !== 'text' || !exportFormats.includes(params.format)) return null;
                return { ...exported(await printText(filled.text, params.format)), certainty: certaintyOfIncident(judged, snapshot) };
            }, null),
        );
        const canCreate = client.workspace?.workspaceEdit?.resourceOperations?.includes('create') === true;
        connection.onRequest(
            draftRequest,
            answer(async (params: DraftParams, snapshot): Promise<Drafted | null> => {
                const drafted = draftedEdit(params, canCreate && settings().reports.place === 'ownFile', snapshot);
                if (!drafted) return null;
                const { applied } = await connection.workspace.applyEdit(drafted.edit);
                return applied ? drafted.drafted : null;
            }, null),
        );
    },
};

const none: TextChoices = { place: null, certainty: nothingKnown, choices: [] };

function previewOf(filled: FilledText, judged: JudgedIncident, snapshot: Snapshot): TextPreview | null {
    if (filled.kind !== 'text') return null;
    const sight = sightOf(filled.text);
    return {
        ...sight,
        certainty: certaintyOfIncident(judged, snapshot),
        open: sight.open.map(({ label, place }) => ({
            label,
            place: place && { uri: snapshot.uriOf(place.file), range: toProtocol(place.range) },
        })),
    };
}

/** The edit that drafts a report that is owed, and where the block stands once it is made. */
function draftedEdit(
    { incident, wanted }: DraftParams,
    reportsApart: boolean,
    snapshot: Snapshot,
): { readonly edit: WorkspaceEdit; readonly drafted: Drafted } | undefined {
    const judged = incidentNamed(incident, snapshot);
    const home = judged && snapshot.uriOf(judged.caseFile.path);
    const file = home === undefined ? undefined : snapshot.openFile(home);
    if (!judged || !file) return undefined;
    const report = draftOwedReport(wanted, judged, file, snapshot, { reportsApart });
    if (!report) return undefined;
    const edit = workspaceEdit([report.edit], snapshot, home);
    const uri = report.edit.fresh ? uriOfFresh(edit) : snapshot.uriOf(report.edit.file);
    const start = { line: report.line - 1, character: 0 };
    return { edit, drafted: { place: { uri, range: { start, end: start } }, block: report.name } };
}

function uriOfFresh({ documentChanges = [] }: WorkspaceEdit): string {
    return documentChanges.flatMap((change) => ('kind' in change && change.kind === 'create' ? [change.uri] : [])).at(0) ?? '';
}
