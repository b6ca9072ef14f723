import { incidentChoices, incidentDraft, writtenInstant } from '../../language/analysis/duties/new-incident.ts';
import type { Folder } from '../disk/disk.ts';
import { toProtocol } from '../documents/positions.ts';
import { uriBelow } from '../documents/uri.ts';
import type { Feature } from '../features/feature.ts';
import type { IncidentChoices, InstantAnswer, InstantParams, NewIncidentAnswer, NewIncidentParams } from '../protocol/incident.ts';
import { incidentChoicesRequest, instantRequest, newIncidentRequest } from '../protocol/incident.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** Guides through a new incident: what there is to choose from, and the file that results. */
export const newIncident: Feature = {
    capabilities: () => ({}),
    register({ connection, session, clock, answer }) {
        connection.onRequest(
            incidentChoicesRequest,
            answer((_: unknown, snapshot): IncidentChoices => incidentChoices(snapshot, clock.zone()), {
                subjects: [],
                parties: {},
                organisations: [],
                states: [],
                harms: [],
                now: '',
            }),
        );
        connection.onRequest(
            instantRequest,
            answer(({ text }: InstantParams): InstantAnswer => writtenInstant(text, clock.zone()), { refused: 'This is no instant.' }),
        );
        connection.onRequest(
            newIncidentRequest,
            answer(
                (params: NewIncidentParams, snapshot): NewIncidentAnswer => {
                    const draft = incidentDraft(params, snapshot, clock.zone());
                    if ('refused' in draft) return draft;
                    const uri = placeFor(draft.name, snapshot, session.folders);
                    return { ...draft, uri, selection: toProtocol(draft.selection) };
                },
                { refused: 'The incident cannot be written.' },
            ),
        );
    },
};

/** Beside the latest incident, else in the first folder, under a name that no file has. */
function placeFor(name: string, snapshot: Snapshot, [folder]: readonly Folder[]): string | null {
    const latest = snapshot.workspace.names.all('incident').at(-1);
    const beside = latest && snapshot.uriOf(latest.path);
    const parent = beside === undefined || beside.startsWith('untitled:') ? folder?.uri : beside.slice(0, beside.lastIndexOf('/'));
    if (parent === undefined) return null;
    const taken = new Set(snapshot.shownPaths().map(snapshot.uriOf));
    for (let number = 1; ; number++) {
        const uri = uriBelow(parent, number === 1 ? `${name}.vigil` : `${name}-${number}.vigil`);
        if (!taken.has(uri)) return uri;
    }
}
