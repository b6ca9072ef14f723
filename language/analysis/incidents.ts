import type { JudgedIncident } from './judgement/judge-file.ts';
import type { TextPosition, View } from './view.ts';
import { holdsPlace } from './view.ts';

/** The incident that a name stands for. */
export function incidentNamed(name: string, { workspace, incidents }: Pick<View, 'workspace' | 'incidents'>): JudgedIncident | undefined {
    const declared = workspace.names.global('incident', name);
    return declared && incidents(declared.path).find(({ caseFile }) => caseFile.name === name);
}

/** The incident around a place of a file, else the only one of the file. */
export function incidentAt(path: string, place: TextPosition | undefined, view: Pick<View, 'incidents'>): JudgedIncident | undefined {
    const incidents = view.incidents(path);
    const around = place && incidents.find(({ caseFile }) => holdsPlace(caseFile.incident.range, place));
    return around ?? (incidents.length === 1 ? incidents.at(0) : undefined);
}
