import { htmlParts } from '../../language/reports/formats/html/html.ts';
import type { Location } from '../../language/docket/entry.ts';
import { draftBlock } from '../../language/fixes/draft-report.ts';
import type { IncidentText, OpenField } from '../../language/reports/texts/incident-text.ts';
import { baseNameOf } from '../../language/reports/texts/incident-text.ts';
import { reportsOwed } from '../../language/reports/model/reports-owed.ts';
import type { DocumentSection } from '../../language/reports/document/report-document.ts';
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import { certaintyOfIncident } from '../docket/gap-lines.ts';
import { nothingKnown } from '../protocol/gaps.ts';
import { incidentNamed } from '../../language/analysis/incidents.ts';
import { toProtocol } from '../documents/positions.ts';
import type { Feature } from '../features/feature.ts';
import { workspaceEdit } from '../features/workspace-edit.ts';
import type { DraftParams, Drafted, ExportParams, TextParams, TextChoices, TextPreview, TextsParams } from '../protocol/report.ts';
import { draftRequest, exportFormats, exportRequest, previewRequest, textsRequest } from '../protocol/report.ts';
import { fileOf } from '../reports/file-of.ts';
import { textChoices } from '../reports/text-choices.ts';
import { textOf } from '../reports/text-of.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

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
                    choices: textChoices(judged, snapshot, params.locale ?? locale),
                };
            }, none),
        );
        connection.onRequest(
            previewRequest,
            answer((params: TextParams, snapshot) => {
                const judged = incidentNamed(params.incident, snapshot);
                const text = judged && textOf(params.wanted, judged, snapshot);
                return text ? previewOf(text, judged, snapshot) : null;
            }, null),
        );
        connection.onRequest(
            exportRequest,
            answer(async (params: ExportParams, snapshot) => {
                const judged = incidentNamed(params.incident, snapshot);
                const text = judged && textOf(params.wanted, judged, snapshot);
                if (!text || !exportFormats.includes(params.format)) return null;
                const certainty = certaintyOfIncident(judged, snapshot);
                return { ...(await fileOf(text, params.format)), certainty };
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

function previewOf(text: IncidentText, judged: JudgedIncident, snapshot: Snapshot): TextPreview {
    const { uriOf } = snapshot;
    const certainty = certaintyOfIncident(judged, snapshot);
    const unknown = certainty.gaps.filter(({ decisive }) => decisive);
    const { document, open, portal } = text;
    const place = ({ file, range }: Location): { uri: string; range: ReturnType<typeof toProtocol> } => ({
        uri: uriOf(file),
        range: toProtocol(range),
    });
    return {
        title: document.title,
        subtitle: document.subtitle,
        language: document.language,
        ...(document.draft !== undefined && { draft: document.draft }),
        certainty,
        ...htmlParts(document),
        fields: document.sections.flatMap(fieldsIn),
        open: [
            ...unknown.map(({ line, says, location }) => ({ label: `${line}: ${says}`, place: location })),
            ...open.map((field) => ({ label: labelOf(field), place: field.place ? place(field.place) : null })),
        ],
        ...(portal !== undefined && { portal }),
        fileName: baseNameOf(text),
    };
}

function fieldsIn({ blocks, sections }: DocumentSection): TextPreview['fields'] {
    const own = blocks.flatMap((block) => (block.kind === 'fields' ? block.fields : []));
    return [
        ...own.filter(({ copy }) => copy !== '').map(({ number = '', label, copy }) => ({ number, label, copy })),
        ...sections.flatMap(fieldsIn),
    ];
}

/** The edit that drafts a report that is owed, and where the block stands once it is made. */
function draftedEdit(
    { incident, wanted }: DraftParams,
    reportsApart: boolean,
    snapshot: Snapshot,
): { readonly edit: WorkspaceEdit; readonly drafted: Drafted } | undefined {
    const judged = incidentNamed(incident, snapshot);
    if (!judged || wanted.kind !== 'report') return undefined;
    const { workspace, law, asOf, uriOf } = snapshot;
    const { caseFile, docket } = judged;
    const file = snapshot.source(caseFile.path);
    const text = snapshot.openFile(uriOf(caseFile.path))?.text;
    const owed = reportsOwed(workspace, law, judged).find(
        ({ stage, addressees, form }) =>
            stage === wanted.stage &&
            form.id === (wanted.form ?? form.id) &&
            addressees.map(({ name }) => name).join() === wanted.to.join(),
    );
    if (!file || text === undefined || !owed) return undefined;
    const context = { workspace, law, file, text, asOf, caseFile, docket, textOf: snapshot.text, sourceOf: snapshot.source, reportsApart };
    const block = draftBlock(owed, wanted.language, caseFile, context);
    if (!block) return undefined;
    const edit = workspaceEdit([block.edit], snapshot, uriOf(caseFile.path));
    const uri = block.edit.fresh ? uriOfFresh(edit) : uriOf(block.edit.file);
    // The block begins on the second line that is inserted, below an empty one; in a file of its own on the first.
    const line = block.edit.fresh ? 0 : block.edit.range[0] + 1;
    return { edit, drafted: { place: { uri, range: { start: { line, character: 0 }, end: { line, character: 0 } } }, block: block.name } };
}

function uriOfFresh({ documentChanges = [] }: WorkspaceEdit): string {
    return documentChanges.flatMap((change) => ('kind' in change && change.kind === 'create' ? [change.uri] : [])).at(0) ?? '';
}

function labelOf({ number, label }: OpenField): string {
    return number === undefined ? label : `${number} ${label}`;
}
