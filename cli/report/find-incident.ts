import { namesMeant } from '../../language/analysis/naming/near-names.ts';
import type { Instant } from '../../language/time/instant.ts';
import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import { UsageError } from '../command.ts';
import type { FileRecord } from '../workspace/records.ts';
import type { Session } from '../workspace/session.ts';

/** One workspace, and how its paths are told. */
export interface OpenWorkspace {
    readonly session: Session;
    readonly told: (path: string) => string;
}

/** The incident of a name, judged as of an instant; only its file is opened. */
export interface FoundIncident extends OpenWorkspace {
    readonly judged: JudgedIncident;
    readonly record: FileRecord;
}

/**
 * Finds an incident by its name; of several of one name the first counts, and `duplicate-name` speaks of the others.
 *
 * @throws UsageError with the names that are near, where there is none; with the files, where several workspaces have one
 */
export function findIncident(name: string | undefined, workspaces: readonly OpenWorkspace[], asOf: Instant): FoundIncident {
    const known = workspaces.flatMap(({ session }) =>
        session.records.flatMap(({ outline }) => outline.incidents.map((incident) => incident.name.text)),
    );
    if (name === undefined) throw new UsageError(`Name the incident to report: vigil report INCIDENT. ${listOf(known)}`);
    const [found, ...others] = workspaces.flatMap((workspace) => {
        const record = workspace.session.records.find(({ outline }) => outline.incidents.some((incident) => incident.name.text === name));
        return record ? [{ ...workspace, record }] : [];
    });
    if (found && others.length > 0) {
        const files = [found, ...others].map(({ told, record }) => told(record.path)).join(', ');
        throw new UsageError(`Several workspaces here have an incident ${name}: ${files}. Name the file behind the incident.`);
    }
    const file = found?.record.open();
    const incident = file?.incidents.find((candidate) => candidate.name.text === name);
    if (!found || !file || !incident) throw new UsageError(`There is no incident ${name} in these files. ${suggestion(name, known)}`);
    return { ...found, judged: found.session.engine.openIncident(found.session, file, incident, asOf) };
}

function suggestion(name: string, known: readonly string[]): string {
    const near = namesMeant(name, known);
    return near.length === 0 ? listOf(known) : `Did you mean ${near.join(' or ')}?`;
}

const MOST = 10;

function listOf(names: readonly string[]): string {
    if (names.length === 0) return 'They tell of none.';
    const more = names.length > MOST ? ` and ${names.length - MOST} more (vigil docket lists them)` : '';
    return `There are ${names.slice(0, MOST).join(', ')}${more}.`;
}
