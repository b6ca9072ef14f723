import { nearest } from '../../language/facts/nearness.ts';
import type { Instant } from '../../language/time/instant.ts';
import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import { UsageError } from '../command.ts';
import type { FileRecord } from '../workspace/records.ts';
import type { Session } from '../workspace/session.ts';

/** The incident of a name, judged as of an instant; only its file is opened. */
export interface FoundIncident {
    readonly judged: JudgedIncident;
    readonly record: FileRecord;
}

/**
 * Finds an incident by its name; of several of one name the first counts, and `duplicate-name` speaks of the others.
 *
 * @throws UsageError with the names that are near, where there is none
 */
export function findIncident(name: string | undefined, session: Session, asOf: Instant): FoundIncident {
    const { records, engine } = session;
    const known = records.flatMap(({ outline }) => outline.incidents.map((incident) => incident.name.text));
    if (name === undefined) throw new UsageError(`Name the incident to report: vigil report INCIDENT. ${listOf(known)}`);
    const record = records.find(({ outline }) => outline.incidents.some((incident) => incident.name.text === name));
    const file = record?.open();
    const incident = file?.incidents.find((candidate) => candidate.name.text === name);
    if (!record || !file || !incident) throw new UsageError(`There is no incident ${name} in these files. ${suggestion(name, known)}`);
    return { record, judged: engine.openIncident(session, file, incident, asOf) };
}

function suggestion(name: string, known: readonly string[]): string {
    const near = nearest(name, known);
    return near.length === 0 ? listOf(known) : `Did you mean ${near.join(' or ')}?`;
}

const MOST = 10;

function listOf(names: readonly string[]): string {
    if (names.length === 0) return 'They tell of none.';
    const more = names.length > MOST ? ` and ${names.length - MOST} more (vigil docket lists them)` : '';
    return `There are ${names.slice(0, MOST).join(', ')}${more}.`;
}
