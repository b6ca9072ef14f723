import type { Incident } from '../../facts/incident-source.ts';
import type { SourceFile } from '../../facts/source.ts';

/**
 * A file as other files see it: incidents are there by name, title and zone, without what they tell. Everything else is what the
 * file itself holds, so that a declaration is one object wherever it is met.
 */
export function outlineOf(file: SourceFile): SourceFile {
    return file.incidents.length === 0 ? file : { ...file, incidents: file.incidents.map(outlineOfIncident) };
}

const nothing: readonly never[] = [];

/** What an incident says that says nothing. */
export const emptyIncident = {
    involves: nothing,
    affected: nothing,
    operators: nothing,
    fields: nothing,
    evidence: nothing,
    explanations: nothing,
    events: nothing,
} as const satisfies Partial<Incident>;

function outlineOfIncident({ name, title, range, zone }: Incident): Incident {
    return {
        name,
        ...(title !== undefined && { title }),
        ...(zone !== undefined && { zone }),
        range,
        ...emptyIncident,
    };
}
