import { eventChoices } from '../../language/analysis/duties/event-choices.ts';
import { incidentsInShort, nowIn, recordLine, timeOfEvent } from '../../language/analysis/duties/recording.ts';
import type { Connection } from 'vscode-languageserver';
import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import type { Disk } from '../disk/disk.ts';
import { textOf } from '../disk/text-of.ts';
import { certaintyOfIncident } from '../docket/gap-lines.ts';
import { incidentsShown } from '../docket/incidents-shown.ts';
import { incidentAt, incidentNamed } from '../../language/analysis/incidents.ts';
import { placeOf, toProtocol } from '../documents/positions.ts';
import type { Feature, FeatureContext } from '../features/feature.ts';
import type {
    EventChoices,
    EventChoicesParams,
    EventTime,
    EventTimeParams,
    IncidentAtParams,
    IncidentName,
    RecordEventAnswer,
    RecordEventParams,
} from '../protocol/event.ts';
import { eventChoicesRequest, eventTimeRequest, incidentAtRequest, incidentsRequest, recordEventRequest } from '../protocol/event.ts';
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
        connection.onRequest(
            eventTimeRequest,
            answer(
                ({ incident, text }: EventTimeParams, snapshot): EventTime => {
                    const judged = incidentNamed(incident, snapshot);
                    return judged ? timeOfEvent(text, judged, snapshot) : { kind: 'unsaid' };
                },
                { kind: 'unsaid' },
            ),
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
        now: nowIn(judged, snapshot),
        lines: eventChoices(judged, snapshot, snapshot.speaker),
    };
}

function listIncidents(connection: Connection, { answerOfAll }: FeatureContext): void {
    connection.onRequest(
        incidentsRequest,
        answerOfAll(
            (_: unknown, snapshot): readonly IncidentName[] =>
                incidentsInShort({ incidents: incidentsShown(snapshot), rows: snapshot.docket(), gaps: snapshot.gaps() }, snapshot).map(
                    ({ path, ...incident }) => ({ ...incident, uri: snapshot.uriOf(path) }),
                ),
            [],
        ),
    );
}

async function record({ incident, at, snippet }: RecordEventParams, snapshot: Snapshot, disk: Disk): Promise<RecordEventAnswer> {
    const judged = incidentNamed(incident, snapshot);
    if (!judged) return { refused: `There is no incident ${incident}.` };
    const { path } = judged.caseFile;
    const uri = snapshot.uriOf(path);
    const edit = recordLine(judged, { at, snippet }, snapshot.text(path) ?? (await textOf(disk, uri)), snapshot);
    if ('refused' in edit) return edit;
    return {
        uri,
        version: snapshot.openFile(uri)?.document.version ?? null,
        edit: { range: toProtocol(edit.range), newText: edit.text },
        certainty: certaintyOfIncident(judged, snapshot),
    };
}
