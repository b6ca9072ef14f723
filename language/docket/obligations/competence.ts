import type { CaseEvent } from '../../facts/case-file.ts';
import { actorOf, addressedBy } from '../../facts/case-file.ts';
import type { PartyName } from '../../facts/ids.ts';
import { asOfInstant } from '../../time/as-of.ts';
import type { Instant } from '../../time/instant.ts';
import type { Binding, ToldBefore } from '../conditions/binding.ts';
import type { Matter } from '../conditions/matter.ts';
import { openMatter } from '../conditions/matter.ts';
import { noteOf } from '../conditions/notes.ts';
import type { LawDuty, LawRecipient } from '../law/law.ts';
import type { Addressee } from './group.ts';
import { hasChangedHands } from './holders.ts';
import { addresseesOf, nobodyElse } from './recipients.ts';

/** Somebody to whom a duty is to be done, and what was told while others were competent, or this one was. */
export interface Competent {
    readonly addressee: Addressee;
    /** Whether a line told it while it was competent; without it every line did. */
    readonly inTurn?: (line: CaseEvent) => boolean;
    /** What was told to those who were competent before this one. */
    readonly before: readonly ToldBefore[];
}

/** Whether somebody who was competent, and was told then, keeps what the duty asks for. */
export type Keeps = (former: Competent) => boolean;

/**
 * To whom a duty is to be done: whoever is competent as of the instant asked about. Where somebody else was competent when the bound
 * party told it, as was known then, that one keeps what had arisen and was done; whoever became competent since then gets the rest.
 */
export function competentFor(duty: LawDuty, binding: Binding, matter: Matter, keeps: Keeps): readonly Competent[] {
    if (!('recipients' in duty.act)) return [{ addressee: nobodyElse(binding, matter), before: [] }];
    return duty.act.recipients.flatMap((recipient) => competentAs(recipient, binding, matter, keeps));
}

function competentAs(recipient: LawRecipient, binding: Binding, matter: Matter, keeps: Keeps): readonly Competent[] {
    const now = addresseesOf(recipient, binding, matter);
    const formers = formerly(recipient, now, binding, matter);
    const keeping = formers.filter(keeps);
    const isNewTo = (party: PartyName | undefined, { beside }: Former): boolean => party === undefined || !beside.includes(party);
    const current = now
        .filter(({ party }) => !keeping.some((former) => isNewTo(party?.name, former)))
        .map((addressee) => ({
            addressee,
            ...(hasMoved(matter) ? { inTurn: (line: CaseEvent) => !cameTooEarly(line, addressee, recipient, binding, matter) } : {}),
            before: formers.filter((former) => isNewTo(addressee.party?.name, former)).flatMap(toldTo),
        }));
    return [...keeping, ...current];
}

const moved = noteOf<boolean>();

/** Whether anything on which competence may rest has begun or ended since the first line. */
export function hasMoved(matter: Matter): boolean {
    const { history } = matter;
    return moved(history, () => {
        const first = history.events.at(0);
        return first !== undefined && (history.changes.length > 0 || hasChangedHands(first.at.instant, matter));
    });
}

/**
 * Whether a line told somebody before it was competent, while somebody else was. Where the register changed without anybody's knowing,
 * the line may have told whoever really was.
 */
function cameTooEarly(line: CaseEvent, { party }: Addressee, recipient: LawRecipient, binding: Binding, matter: Matter): boolean {
    if (!party || recipient.kind === 'role' || isChangedUnknown(line, matter)) return false;
    const then = addresseesOf(recipient, binding, asAt(line.at.instant, matter)).flatMap((each) => each.party?.name ?? []);
    return then.length > 0 && !then.includes(party.name);
}

function isChangedUnknown({ at }: CaseEvent, matter: Matter): boolean {
    const then = asAt(at.instant, matter).history.changes;
    return matter.history.changes.some(({ instant, because }) => instant <= at.instant && !then.some((each) => each.because === because));
}

/** One who was competent, and who else was then. */
interface Former extends Competent {
    /** By which lines it was told. */
    readonly told: readonly CaseEvent[];
    readonly beside: readonly PartyName[];
}

function toldTo({ addressee, told }: Former): readonly ToldBefore[] {
    const { party } = addressee;
    return party ? told.map((line) => ({ recipient: party.name, line })) : [];
}

/** Those whom the bound party told while they were competent, and who no longer are. */
function formerly(recipient: LawRecipient, now: readonly Addressee[], binding: Binding, matter: Matter): readonly Former[] {
    if (recipient.kind === 'role') return [];
    const current = new Set(now.flatMap(({ party }) => party?.name ?? []));
    const formers = new Map<PartyName, Former>();
    for (const line of tellings(matter)) {
        const actor = actorOf(line);
        if (actor === undefined || !binding.acting.includes(actor)) continue;
        const others = addressedBy(line).filter((name) => !current.has(name) && isAuthority(name, matter));
        if (others.length === 0) continue;
        const then = addresseesOf(recipient, binding, asAt(line.at.instant, matter));
        for (const addressee of then) {
            const name = addressee.party?.name;
            if (name === undefined || !others.includes(name)) continue;
            const known = formers.get(name);
            const beside = then.flatMap(({ party }) => party?.name ?? []);
            formers.set(
                name,
                known
                    ? { ...known, told: [...known.told, line] }
                    : { addressee: competentThen(addressee, name, line, matter), told: [line], before: [], beside },
            );
        }
    }
    return [...formers.values()].map((former) => ({ ...former, inTurn: (line) => former.told.includes(line) }));
}

function competentThen(addressee: Addressee, name: PartyName, line: CaseEvent, { caseFile }: Matter): Addressee {
    const step = {
        rule: 'Competence',
        because: `${name} was competent when it was told, and no longer is; what was done stays done`,
        location: { file: caseFile.path, range: line.range },
    };
    return { ...addressee, because: [...addressee.because, step] };
}

/** Whether somebody was competent at an instant, as was known then. */
export function wasCompetent(
    party: PartyName,
    recipients: readonly LawRecipient[],
    binding: Binding,
    at: Instant,
    matter: Matter,
): boolean {
    const then = asAt(at, matter);
    return recipients.some((recipient) => addresseesOf(recipient, binding, then).some((each) => each.party?.name === party));
}

function isAuthority(name: PartyName, { workspace }: Matter): boolean {
    return workspace.parties.get(name)?.source.kind === 'authority';
}

const tellingLines = noteOf<readonly CaseEvent[]>();

/** The lines by which somebody told somebody something. */
function tellings({ history }: Matter): readonly CaseEvent[] {
    return tellingLines(history, () => history.events.filter(({ verb }) => verb === 'reported' || verb === 'informed'));
}

const mattersAt = noteOf<Map<Instant, Matter>>();

/** The same incident as it was known at an instant. */
export function asAt(instant: Instant, matter: Matter): Matter {
    const known = mattersAt(matter.history, () => new Map());
    const { workspace, law, caseFile, readings } = matter;
    const then = known.get(instant) ?? openMatter(workspace, law, caseFile, asOfInstant(instant), readings);
    known.set(instant, then);
    return then;
}
