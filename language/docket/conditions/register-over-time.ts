import type { CaseFile } from '../../facts/case-file.ts';
import type { PartyFacts, SubjectFacts, TimeHeld } from '../../facts/register.ts';
import type { AsOf } from '../../time/as-of.ts';
import type { Day, Instant, Zone } from '../../time/instant.ts';
import type { Range } from '../../syntax/range.ts';
import type { PartyName, TermId } from '../../facts/ids.ts';
import { startOfDay } from '../../time/zone.ts';

/** A day on which a trait or a role begins or ends: what the register says of an incident changes then, without a line of its timeline. */
export interface RegisterChange {
    /** The first instant of the day, in the zone of the incident. */
    readonly instant: Instant;
    readonly day: Day;
    /** Whether something begins with it, and does not end. */
    readonly begins: boolean;
    /** The party that takes a role with it. */
    readonly newcomer?: PartyName;
    /** In a few words, as a reason: `triage is annex-III-5-d since 2028-03-01`. */
    readonly because: string;
    readonly location: { readonly file: string; readonly range: Range };
}

/** What is asked about the register: as of when, and in which zone its days begin. */
export interface RegisterView {
    readonly asOf: AsOf;
    readonly zone: Zone;
}

/** The changes of an incident's systems, models and their parties that have come, and are known to have; what begins stands before what ends. */
export function registerChanges({ subjects, parties, zone }: CaseFile, asOf: AsOf): readonly RegisterChange[] {
    const view = { asOf, zone };
    const changes = [
        ...subjects.flatMap((subject) => [...ofTraits(subject, view), ...ofRoles(subject, view)]),
        ...[...parties.values()].flatMap((party) => ofTraits(party, view)),
    ];
    return [...changes.filter((change) => change.begins), ...changes.filter((change) => !change.begins)];
}

function ofTraits(bearer: SubjectFacts | PartyFacts, view: RegisterView): readonly RegisterChange[] {
    return bearer.datedTraits.flatMap(({ during, use }) =>
        ofBounds(during, `${bearer.name} is ${use.text}`, { file: bearer.path, range: use.range }, view),
    );
}

function ofRoles(subject: SubjectFacts, view: RegisterView): readonly RegisterChange[] {
    return subject.datedRoles.flatMap(({ party, during, use }) =>
        ofBounds(during, `${party} is ${use.text} of ${subject.name}`, { file: subject.path, range: use.range }, view).map((change) =>
            change.begins ? { ...change, newcomer: party } : change,
        ),
    );
}

function ofBounds(during: TimeHeld, what: string, location: RegisterChange['location'], view: RegisterView): readonly RegisterChange[] {
    const changes: RegisterChange[] = [];
    for (const bound of ['since', 'until'] as const) {
        const day = during[bound];
        if (day === undefined || !isKnown(during, bound, view)) continue;
        const instant = startOfDay(day, view.zone);
        if (view.asOf.hasCome(instant))
            changes.push({ instant, day, begins: bound === 'since', because: `${what} ${bound} ${day}`, location });
    }
    return changes;
}

/** Whether something that may hold for a time holds at an instant, as far as that is known. */
export function holdsDuring(during: TimeHeld | undefined, instant: Instant, view: RegisterView): boolean {
    if (!during) return true;
    const { since, until } = during;
    if (since !== undefined && (!isKnown(during, 'since', view) || startOfDay(since, view.zone) > instant)) return false;
    return until === undefined || !isKnown(during, 'until', view) || startOfDay(until, view.zone) > instant;
}

/** The traits of a party, a system or a model at an instant. */
export function traitsAt(bearer: Pick<SubjectFacts, 'traits' | 'datedTraits'>, instant: Instant, view: RegisterView): readonly string[] {
    if (bearer.datedTraits.length === 0) return bearer.traits;
    const holding = bearer.datedTraits.filter(({ during }) => holdsDuring(during, instant, view));
    return [...bearer.traits, ...holding.map(({ trait }) => trait)];
}

/** The traits of a party, a system or a model as they stand at the instant asked about. */
export function traitsNow(bearer: Pick<SubjectFacts, 'traits' | 'datedTraits'>, { asOf, zone }: RegisterView): readonly TermId[] {
    if (bearer.datedTraits.length === 0) return bearer.traits;
    const hasCome = (day: Day | undefined): boolean => day === undefined || asOf.hasCome(startOfDay(day, zone));
    const standing = bearer.datedTraits.filter(
        ({ during: { since, sinceKnown, until, untilKnown } }) =>
            hasCome(since) && hasCome(sinceKnown) && !(until !== undefined && hasCome(until) && hasCome(untilKnown)),
    );
    return [...bearer.traits, ...standing.map(({ trait }) => trait)];
}

function isKnown(during: TimeHeld, bound: 'since' | 'until', { asOf, zone }: RegisterView): boolean {
    const known = bound === 'since' ? during.sinceKnown : during.untilKnown;
    return known === undefined || asOf.hasCome(startOfDay(known, zone));
}
