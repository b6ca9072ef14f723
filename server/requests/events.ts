import type { FixContext } from '../../language/fixes/fix.ts';
import { addEvent, eventLine, instantAsWritten } from '../../language/fixes/write-event.ts';
import type { Connection } from 'vscode-languageserver';
import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import type { Disk } from '../disk/disk.ts';
import { textOf } from '../disk/text-of.ts';
import { certaintyOf, doubtInWords } from '../../language/analysis/judgement/incident-gaps.ts';
import { certaintyOfIncident } from '../docket/gap-lines.ts';
import { incidentsShown } from '../docket/incidents-shown.ts';
import { dutyLines, isOwn } from '../docket/duty-line.ts';
import { eventChoices } from '../docket/event-choices.ts';
import { incidentAt, incidentNamed } from '../../language/analysis/incidents.ts';
import { placeOf, toProtocol } from '../documents/positions.ts';
import type { Feature, FeatureContext } from '../features/feature.ts';
import type {
    EventChoices,
    EventChoicesParams,
    IncidentAtParams,
    IncidentName,
    RecordEventAnswer,
    RecordEventParams,
} from '../protocol/event.ts';
import { eventChoicesRequest, incidentAtRequest, incidentsRequest, recordEventRequest } from '../protocol/event.ts';
import { readTyped } from '../typed-instant.ts';
import type { DocketRow } from '../../language/analysis/judgement/docket-row.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** Records what happens: which incident, which line, where it goes. */
export const events: Feature = {
    capabilities: () => ({}),
    register(context) {
        const { connection, answer, disk } = context;
        connection.onRequest(
            incidentAtRequest,
            answer(
                ({ uri, position }: IncidentAtParams, snapshot) =>
                    incidentAt(snapshot.pathOf(uri), position && placeOf(position), snapshot)?.caseFile.name ?? null,
                null,
            ),
        );
        connection.onRequest(
            eventChoicesRequest,
            answer(({ incident }: EventChoicesParams, snapshot): EventChoices | null => {
                const judged = incidentNamed(incident, snapshot);
                return judged ? choicesFor(judged, snapshot) : null;
            }, null),
        );
        listIncidents(connection, context);
        connection.onRequest(
            recordEventRequest,
            answer((params: RecordEventParams, snapshot) => record(params, snapshot, disk), { refused: 'The line cannot be recorded.' }),
        );
    },
};

function choicesFor(judged: JudgedIncident, snapshot: Snapshot): EventChoices {
    const { caseFile } = judged;
    return {
        incident: caseFile.name,
        title: caseFile.incident.title ?? '',
        now: instantAsWritten(snapshot.asOf, caseFile.zone),
        lines: eventChoices(judged, snapshot),
    };
}

function listIncidents(connection: Connection, { answerOfAll }: FeatureContext): void {
    connection.onRequest(
        incidentsRequest,
        answerOfAll((_: unknown, snapshot) => incidentNames(snapshot), []),
    );
}

/** The latest first: by the number or date in the name, which grows. */
function incidentNames(snapshot: Snapshot): readonly IncidentName[] {
    const rows = Map.groupBy(
        snapshot.docket().filter((row) => isOwn(row, snapshot)),
        (row) => row.incident,
    );
    const doubts = new Map(snapshot.gaps().map(({ incident, gaps }) => [incident, doubtInWords(certaintyOf(gaps))]));
    return incidentsShown(snapshot)
        .filter(({ declaration }) => declaration.name.text !== '')
        .map(({ declaration: { name, title = '' } }) => ({
            name: name.text,
            title,
            detail: detailOf(rows.get(name.text) ?? [], doubts.get(name.text), snapshot),
        }))
        .sort((a, b) => b.name.localeCompare(a.name, 'en', { numeric: true }));
}

/** What keeps the incident from being relied on, what comes next; that nothing is open only where this is certain. */
function detailOf(rows: readonly DocketRow[], doubt: string | undefined, snapshot: Snapshot): string {
    const next = nextOf(rows, snapshot);
    return [doubt ?? [], next ?? []].flat().join(' · ') || 'Nothing is open';
}

function nextOf(rows: readonly DocketRow[], snapshot: Snapshot): string | undefined {
    const next = dutyLines(rows, snapshot).find(({ status }) => status === 'due' || status === 'overdue');
    if (!next) return undefined;
    const date = next.limit ?? next.planBy;
    return date ? `${next.title}: ${date.text}` : next.title;
}

async function record({ incident, at, snippet }: RecordEventParams, snapshot: Snapshot, disk: Disk): Promise<RecordEventAnswer> {
    const judged = incidentNamed(incident, snapshot);
    if (!judged) return { refused: `There is no incident ${incident}.` };
    const { caseFile } = judged;
    const typed = at === undefined ? { instant: snapshot.asOf } : readTyped(at, caseFile.zone);
    if ('refused' in typed) return typed;
    const uri = snapshot.uriOf(caseFile.path);
    const text = snapshot.text(caseFile.path) ?? (await textOf(disk, uri));
    const file = snapshot.source(caseFile.path);
    if (text === undefined || !file) return { refused: `${caseFile.path} cannot be read.` };

    const context: FixContext = { workspace: snapshot.workspace, law: snapshot.law, file, text, asOf: snapshot.asOf };
    const when = typed.day ?? instantAsWritten(typed.instant, caseFile.zone);
    const edit = addEvent(caseFile, typed.instant, eventLine(when, snippet), context);
    if (!edit) return { refused: `The timeline of ${incident} leaves no line to add one on. Correct its syntax first.` };
    return {
        uri,
        version: snapshot.openFile(uri)?.document.version ?? null,
        edit: { range: toProtocol(edit.range), newText: edit.text },
        certainty: certaintyOfIncident(judged, snapshot),
    };
}
