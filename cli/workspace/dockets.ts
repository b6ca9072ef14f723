import { unreadFiles, leftOutFiles, unreadWithoutIncident } from '../../language/analysis/docket-formats/shown-docket.ts';
import type { DocketResult } from '../../language/analysis/docket-formats/shown-docket.ts';
import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import type { FailOn } from '../../language/analysis/configuration/configuration.ts';
import type { Instant } from '../../language/time/instant.ts';
import { CONFIGURATION } from '../../files/root.ts';
import type { Arguments } from '../arguments.ts';
import type { ExitCode, Surroundings } from '../command.ts';
import { readFailOn, strictest } from '../fail-on.ts';
import { tellFault } from '../program-fault.ts';
import { progressOf } from '../progress.ts';
import { openCache } from './cache.ts';
import { tellFaults } from './configuration.ts';
import { tellDamage } from './damage.ts';
import type { Input, Inputs } from './input.ts';
import { tellScope } from './scope-notes.ts';
import type { Session } from './session.ts';
import { openSession } from './session.ts';
import { tellUnread, toldRefusal } from './unread.ts';

/** What was taken of every incident that was asked about, workspace by workspace. */
export interface ReadDockets<T> {
    readonly workspaces: readonly { readonly input: Input; readonly session: Session; readonly taken: readonly T[] }[];
    /** What was not understood where no incident was, or asked about and not read. */
    readonly unread: DocketResult['unread'];
    /** A `vigil.json` asks for what the workspace has not. */
    readonly isContradicted: boolean;
    /** Faults of the program itself; what was taken beside them stands. */
    readonly internal: readonly unknown[];
    readonly failOn: FailOn;
}

/**
 * Derives the dockets of all incidents that were asked about, one after the other, and keeps of each what `take` gives.
 *
 * @param isWanted whether an incident is derived at all, by its name
 */
export async function readDockets<T>(
    inputs: Inputs,
    asOf: Instant,
    isWanted: (incident: string) => boolean,
    take: (judged: JudgedIncident, input: Input, session: Session) => T,
    { given, surroundings }: { readonly given: Arguments; readonly surroundings: Surroundings },
): Promise<ReadDockets<T>> {
    const failOn = strictest(inputs.workspaces.map(({ settings }) => readFailOn(given, settings.configuration.failOn)));
    const progress = progressOf(given, surroundings);
    const internal: unknown[] = [];
    const unread = [
        ...leftOutFiles(inputs.refused.map(toldRefusal)),
        ...(inputs.workspaces.length === 0 ? unreadFiles(inputs.faults) : []),
    ];
    const workspaces: ReadDockets<T>['workspaces'][number][] = [];
    let isContradicted = false;
    for (const input of inputs.workspaces) {
        const cache = given.has('no-cache') ? undefined : openCache(input.root, surroundings);
        const session = await openSession(input, cache, progress.tell);
        unread.push(...unreadWithoutIncident(session.workspace, { ...input, unreadable: input.scope.unreadable }));
        const taken: T[] = [];
        for (const judged of everyIncident(session, input, asOf, isWanted, internal)) taken.push(take(judged, input, session));
        workspaces.push({ input, session, taken });
        isContradicted = (await tellFaults(session.faults, input.told(CONFIGURATION), surroundings)) || isContradicted;
    }
    progress.end();
    return { workspaces, unread, isContradicted, internal, failOn };
}

function* everyIncident(
    session: Session,
    { isAsked }: Input,
    asOf: Instant,
    isWanted: (incident: string) => boolean,
    internal: unknown[],
): Generator<JudgedIncident> {
    for (const { path, open } of session.records) {
        if (!isAsked(path)) continue;
        const file = open();
        for (const incident of file.incidents) {
            if (!isWanted(incident.name.text)) continue;
            try {
                yield session.engine.openIncident(session, file, incident, asOf);
            } catch (fault) {
                internal.push(fault);
            }
        }
    }
}

/** What is known of the reliability of what was told. */
export interface Reliability {
    /** Nothing voids what was told of any incident, and everything that was asked about was read. */
    readonly isReliable: boolean;
    /** Some duty of an incident could not be worked out by the program itself. */
    readonly hasFailed: boolean;
}

/** Tells on standard error what else there is to say of what was read, and gives the exit code. */
export async function tellReading(
    { workspaces, isContradicted, internal, failOn }: ReadDockets<unknown>,
    { isReliable, hasFailed }: Reliability,
    inputs: Inputs,
    { given, surroundings }: { readonly given: Arguments; readonly surroundings: Surroundings },
): Promise<ExitCode> {
    for (const { input, session } of workspaces) tellDamage(session.records, 'duties', input.told, surroundings);
    if (!given.has('quiet')) tellScope(inputs, surroundings);
    const isUnread = await tellUnread(inputs, given.paths, surroundings);
    const [fault] = internal;
    if (fault !== undefined) return tellFault(fault, surroundings);
    if (hasFailed) return 3;
    if (isUnread || isContradicted) return 2;
    return failOn !== 'never' && !isReliable ? 1 : 0;
}
