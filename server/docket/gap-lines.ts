import type { Certainty as Weighed, IncidentGaps, KeptGap } from '../../language/analysis/judgement/incident-gaps.ts';
import { certaintyOf, gapsTogether, isDecisive, unreadOutside, weightOf } from '../../language/analysis/judgement/incident-gaps.ts';
import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import { toProtocol } from '../documents/positions.ts';
import type { Certainty, GapLine, IncidentCertainty, WorkspaceCertainty } from '../protocol/gaps.ts';
import { incidentsShown } from './incidents-shown.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** Nobody reads on beyond so many, what voids being first. */
const MAX_GAPS = 50;
const MAX_INCIDENTS = 300;

/** Whether what is told of an incident can be relied on, and why not. */
export function certaintyOfIncident({ gaps }: JudgedIncident, snapshot: Snapshot): Certainty {
    return told(certaintyOf(gaps), snapshot);
}

/** Whether what is told of the whole workspace can be relied on, and why not. */
export function certaintyOfWorkspace(snapshot: Snapshot): WorkspaceCertainty {
    const all = snapshot.all();
    const gaps = gapsTogether([
        ...all.flatMap(({ workspace }) => [...unreadOutside(workspace)]),
        ...snapshot.gaps().flatMap((each) => each.gaps),
    ]);
    return {
        ...told(certaintyOf(gaps), snapshot),
        read: all.some(isReadAlone) || !all.some(({ scope }) => scope.extent === 'workspace') ? 'files' : 'workspace',
        incidents: incidentsShown(snapshot).length,
    };
}

/** Whether an incident stands in a file that was read without the workspace around it. */
function isReadAlone({ scope, workspace }: Snapshot): boolean {
    return scope.extent === 'files' && workspace.names.all('incident').length > 0;
}

/** Whether what is told of the incidents of a name can be relied on: there may be two of them, unless it is said in which file. */
export function certaintyOfNamed(incident: string, uri: string | undefined, snapshot: Snapshot): Certainty {
    const path = uri === undefined ? undefined : snapshot.pathOf(uri);
    const named = snapshot.gaps().filter((each) => each.incident === incident && (path === undefined || each.path === path));
    return told(certaintyOf(gapsTogether(named.flatMap(({ gaps }) => gaps))), snapshot);
}

/** The incidents of which something is unknown, those that cannot be relied on first. */
export function uncertainIncidents(snapshot: Snapshot): readonly IncidentCertainty[] {
    return snapshot
        .gaps()
        .map((each) => ({ each, weighed: certaintyOf(each.gaps) }))
        .sort((a, b) => rankOf(a.weighed) - rankOf(b.weighed))
        .slice(0, MAX_INCIDENTS)
        .map(({ each, weighed }) => ({ ...told(weighed, snapshot), ...named(each, snapshot) }));
}

function rankOf({ complete, certain }: Weighed): number {
    if (!complete) return 0;
    return certain ? 2 : 1;
}

function named({ path, incident, incidentTitle, nameRange }: IncidentGaps, { uriOf }: Snapshot): Omit<IncidentCertainty, keyof Certainty> {
    return { incident, incidentTitle, location: { uri: uriOf(path), range: toProtocol(nameRange) } };
}

function told({ complete, certain, lines, gaps }: Weighed, snapshot: Snapshot): Certainty {
    return { complete, certain, lines, gaps: gaps.slice(0, MAX_GAPS).map((gap) => gapLine(gap, snapshot)) };
}

function gapLine(gap: KeptGap, { uriOf, speaker }: Snapshot): GapLine {
    const { topic, file, range } = gap;
    return {
        ...weightOf(topic),
        topic,
        decisive: isDecisive(gap),
        ...speaker.gap(gap),
        line: `${file}:${range[0]}`,
        location: { uri: uriOf(file), range: toProtocol(range) },
    };
}
