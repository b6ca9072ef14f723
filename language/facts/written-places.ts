import type { Incident } from './incident-source.ts';
import type { NameUse, SourceFile } from './source.ts';

/** Everything that a file writes where a state belongs: of its systems, its models and its incidents. */
export function* writtenStates(file: SourceFile): Iterable<NameUse> {
    for (const subject of file.subjects) for (const placing of [...subject.placed, ...subject.service]) yield* placing.states;
    for (const incident of file.incidents) yield* statesOfIncident(incident);
}

function* statesOfIncident(incident: Incident): Iterable<NameUse> {
    for (const { value } of incident.affected) if (value.known) yield* value.states;
    for (const event of incident.events) if ('states' in event) yield* event.states;
}
