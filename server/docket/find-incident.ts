import type { Position } from 'vscode-languageserver';
import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import { holdsPosition } from '../documents/positions.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** The incident that a name stands for. */
export function incidentNamed(name: string, snapshot: Snapshot): JudgedIncident | undefined {
    const declared = snapshot.workspace.names.global('incident', name);
    return declared && snapshot.incidents(declared.path).find(({ caseFile }) => caseFile.name === name);
}

/** The incident around a position, else the only one of the document. */
export function incidentAt(uri: string, position: Position | undefined, snapshot: Snapshot): JudgedIncident | undefined {
    const incidents = snapshot.incidents(snapshot.pathOf(uri));
    const around = position && incidents.find(({ caseFile }) => holdsPosition(caseFile.incident.range, position));
    return around ?? (incidents.length === 1 ? incidents.at(0) : undefined);
}
