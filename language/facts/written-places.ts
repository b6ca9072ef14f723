import type { Incident } from './incident-source.ts';
import type { NameUse, SourceFile } from './source.ts';

/** Everything that a file writes where a state belongs: of its systems, its models, its incidents and its lists of offices. */
export function* writtenStates(file: SourceFile): Iterable<NameUse> {
    yield* statesOfMarkets(file);
    yield* statesOfIncidents(file);
}

/** Where only a Member State can stand: the markets of systems and models, and the states of lists of offices. */
export function* statesOfMarkets(file: SourceFile): Iterable<NameUse> {
    for (const subject of file.subjects) for (const placing of [...subject.placed, ...subject.service]) yield* placing.states;
    for (const { states } of file.vacancies) yield* states;
}

/** Where any state of the world can stand: the places of incidents. */
export function* statesOfIncidents(file: SourceFile): Iterable<NameUse> {
    for (const incident of file.incidents) yield* statesOfIncident(incident);
}

function* statesOfIncident(incident: Incident): Iterable<NameUse> {
    for (const { value } of incident.affected) if (value.known) yield* value.states;
    for (const event of incident.events) if ('states' in event) yield* event.states;
}
