import type { CaseEvent } from '../../facts/case-file.ts';
import { actorOf, addressedBy } from '../../facts/case-file.ts';
import type { PartyName } from '../../facts/ids.ts';
import { statesOfOccurrence } from '../../facts/open-case.ts';
import type { SubjectFacts } from '../../facts/register.ts';
import { nameOfState } from '../../time/state.ts';
import type { ConcernedUse, TraceStep } from '../entry.ts';
import { holdersSoFar } from './binding.ts';
import { noteOf } from './notes.ts';
import { actingFor } from '../../facts/representation.ts';
import type { Matter } from './matter.ts';

/**
 * The uses in which an incident happened: in each state those whom a line names with `at`; else the only party that uses the
 * system; of several those that became aware without having been told by another party, and where none did, each of them.
 *
 * A state for which a line names a use of somebody who uses something involved has no further candidates. Whose awareness a named use explains tells nothing of
 * another state.
 */
function usesIn(subject: SubjectFacts, matter: Matter): readonly ConcernedUse[] {
    const { events } = matter.history;
    const states = statesOfOccurrence(events);
    const users = usersOf(subject, matter);
    // Whoever uses nothing that is involved is named by mistake, and that must not hide those who do.
    const anybody = new Set(matter.caseFile.subjects.flatMap((each) => usersOf(each, matter)));
    const named = namedUses(events).filter(({ user }) => anybody.has(user));
    return (states.length > 0 ? states : [undefined]).flatMap((state) => usesInState(state, subject, users, named, matter));
}

const usesBefore = noteOf<Map<SubjectFacts, readonly ConcernedUse[]>>();

/** The uses of a system in a matter; found once. */
export function usesOf(subject: SubjectFacts, matter: Matter): readonly ConcernedUse[] {
    const known = usesBefore(matter.history, () => new Map());
    const before = known.get(subject);
    if (before) return before;
    const uses = usesIn(subject, matter);
    known.set(subject, uses);
    return uses;
}

/**
 * The uses of those who know of nothing, while no line names one and others knew by themselves: it may have been theirs as well. They
 * are bound by what they identify, so that nothing is due from them before they do.
 */
export function usesOfTheUnaware(subject: SubjectFacts, matter: Matter): readonly ConcernedUse[] {
    const concerned = usesOf(subject, matter);
    const named = new Set(namedUses(matter.history.events).map(({ user }) => user));
    const unaware = usersOf(subject, matter).filter((user) => !named.has(user) && !firstKnowledge(user, subject, matter));
    return [...new Set(concerned.map(({ state }) => state))].flatMap((state) => {
        const here = concerned.filter((use) => use.state === state);
        const isNamed = namedUses(matter.history.events).some((use) => use.state === state);
        if (isNamed || here.some(({ user, supposed }) => user === undefined || supposed)) return [];
        const others = unaware.filter((user) => !here.some((use) => use.user === user));
        return others.map((user) => ({
            ...(state === undefined ? {} : { state }),
            user,
            supposed: true,
            because: [{ rule: 'Use', because: `no line names a use${inState(state)}, and none says that ${user} knows of it` }],
        }));
    });
}

/** Everybody who uses a system, by the roles of which the law says that their holders do. */
function usersOf(subject: SubjectFacts, matter: Matter): readonly PartyName[] {
    const roles = [...subject.roles.keys()].filter((role) => matter.law.roles.get(role)?.perUse);
    return [...new Set(roles.flatMap((role) => holdersSoFar(role, subject, matter)))];
}

interface NamedUse {
    readonly state: string;
    readonly user: PartyName;
    readonly event: CaseEvent;
}

function namedUses(events: readonly CaseEvent[]): readonly NamedUse[] {
    return events.flatMap((event) => {
        if (!('uses' in event)) return [];
        return event.uses.flatMap(({ state, deployers }) => deployers.map((user) => ({ state, user, event })));
    });
}

function usesInState(
    state: string | undefined,
    subject: SubjectFacts,
    users: readonly PartyName[],
    named: readonly NamedUse[],
    matter: Matter,
): readonly ConcernedUse[] {
    const ofState = state === undefined ? {} : { state };
    const here = named.filter((each) => state === undefined || each.state === state);
    if (here.length > 0) {
        const concerned = here.filter(({ user }, index) => users.includes(user) && here.findIndex((each) => each.user === user) === index);
        if (concerned.length === 0) return [{ ...ofState, supposed: false, because: [] }];
        return concerned.map(({ user, event }) => ({
            ...ofState,
            user,
            supposed: false,
            because: [
                stepOf(`${user} is named with the place ${event.verb === 'found' ? 'of the finding' : 'where it happened'}`, event, matter),
            ],
        }));
    }
    const [only, ...others] = users;
    if (only === undefined) return [{ ...ofState, supposed: false, because: [] }];
    if (others.length === 0) return [{ ...ofState, user: only, supposed: false, because: [] }];
    const explained = new Set(named.map(({ user }) => user));
    const aware = users.flatMap((user) => {
        const event = explained.has(user) ? undefined : ownKnowledge(user, subject, matter);
        return event ? [{ user, event }] : [];
    });
    if (aware.length > 0) {
        return aware.map(({ user, event }) => ({
            ...ofState,
            user,
            supposed: false,
            because: [stepOf(`no line names a use${inState(state)}; ${user} knew of it without having been told`, event, matter)],
        }));
    }
    const because = (user: PartyName): TraceStep => ({
        rule: 'Use',
        because: `no line says in whose use it happened${inState(state)}; it may have been that of ${user}`,
    });
    return users.map((user) => ({ ...ofState, user, supposed: true, because: [because(user)] }));
}

function inState(state: string | undefined): string {
    return state === undefined ? '' : ` in ${nameOfState(state)}`;
}

function stepOf(because: string, event: CaseEvent, { caseFile }: Matter): TraceStep {
    return { rule: 'Use', because, location: { file: caseFile.path, range: event.range } };
}

/** The line by which a party came to know of the incident, where nobody had told it before or at that instant. */
function ownKnowledge(user: PartyName, subject: SubjectFacts, matter: Matter): CaseEvent | undefined {
    const { history, workspace } = matter;
    const knows = firstKnowledge(user, subject, matter);
    if (!knows) return undefined;
    const own = actingFor(user, [subject], workspace);
    const isTold = history.events.some((event) => tells(event, own) && event.at.instant <= knows.at.instant);
    return isTold ? undefined : knows;
}

/** The line by which a party came to know of the incident, told or not. */
function firstKnowledge(user: PartyName, subject: SubjectFacts, { history, workspace }: Matter): CaseEvent | undefined {
    const own = actingFor(user, [subject], workspace);
    return history.events.find((event) => {
        const actor = event.verb === 'became-aware' || event.verb === 'found' ? actorOf(event) : undefined;
        return actor !== undefined && own.includes(actor);
    });
}

function tells(event: CaseEvent, own: readonly PartyName[]): boolean {
    if (event.verb !== 'informed' && event.verb !== 'answered' && event.verb !== 'reported' && event.verb !== 'requested') return false;
    const actor = actorOf(event);
    return (actor === undefined || !own.includes(actor)) && addressedBy(event).some((party) => own.includes(party));
}
