import { intakeChoices } from '../../language/analysis/intake/choices.ts';
import { draftIncident } from '../../language/analysis/intake/draft.ts';
import { judgeDraft } from '../../language/analysis/intake/judge-draft.ts';
import { readAnswers } from '../../language/analysis/intake/read-answers.ts';
import { lineOf } from '../docket/duty-line.ts';
import { certaintyOfIncident } from '../docket/gap-lines.ts';
import type { Folder } from '../disk/disk.ts';
import { canonicalUri, isBelow, uriBelow } from '../documents/uri.ts';
import type { Feature } from '../features/feature.ts';
import type { IntakeChoices, IntakeChoicesParams, IntakeDraft, IntakeDraftParams } from '../protocol/intake.ts';
import { intakeChoicesRequest, intakeDraftRequest } from '../protocol/intake.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** Where a text is looked at that has no file to go to. */
const NOWHERE = 'untitled:incident';

/** Takes a new incident down: what there is to choose from, the file that grows from the answers, and what would be owed. */
export const intake: Feature = {
    capabilities: () => ({}),
    register({ connection, session, clock, answer }) {
        connection.onRequest(
            intakeChoicesRequest,
            answer((params: IntakeChoicesParams | null, snapshot): IntakeChoices | null => {
                const choices = intakeChoices(snapshot, clock.zone(), snapshot.locale);
                return { ...choices, uri: placeFor(choices.incident, params?.uri, snapshot, session.folders) };
            }, null),
        );
        connection.onRequest(
            intakeDraftRequest,
            answer((params: IntakeDraftParams, snapshot): IntakeDraft | null => drafted(params, snapshot, clock.zone()), null),
        );
    },
};

function drafted({ file, incident, answers, replaces }: IntakeDraftParams, snapshot: Snapshot, zone: string): IntakeDraft {
    const replaced = replaces.map(snapshot.pathOf);
    const { text, ...read } = draftIncident(readAnswers(answers), incident, snapshot, zone, replaced);
    const { duties, judged } = judgeDraft(snapshot.pathOf(file ?? NOWHERE), text, replaced, snapshot);
    return {
        text,
        ...read,
        duties: duties.map((duty) => lineOf(duty, snapshot)),
        certainty: judged ? certaintyOfIncident(judged, snapshot) : null,
    };
}

/** Beside the latest incident of the workspace, else in its folder, under a name that no file has. */
function placeFor(name: string, wanted: string | undefined, snapshot: Snapshot, folders: readonly Folder[]): string | null {
    const folder = folders.find(({ uri }) => wanted !== undefined && isBelow(canonicalUri(wanted), uri)) ?? folders[0];
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
