import type { Designation, DocketEntry, Status } from '../docket/entry.ts';
import type { CaseFile } from '../facts/case-file.ts';
import type { Workspace } from '../facts/workspace.ts';
import type { OfficeFacts } from '../findings/gaps.ts';
import { instantOf } from '../facts/written-instant.ts';
import { addPeriodToDay } from '../time/day.ts';
import type { Day, Instant, Zone } from '../time/instant.ts';
import { startOfDay } from '../time/zone.ts';
import type { Gap } from './gap.ts';
import { gapAt } from './gap.ts';
import { inSentence, placeOfOffice } from './office-in-words.ts';
import type { ToldIncident } from './unstated.ts';

/** How long nobody has to look again whether an authority is still competent. */
const GOOD_FOR = { amount: 1, unit: 'years' } as const;

/** What is owed, done or waits; of what is not owed nobody has to know to whom it would be. */
const concerned: ReadonlySet<Status> = new Set<Status>(['waiting', 'due', 'overdue', 'met', 'late', 'standing']);

type Designated = DocketEntry & { readonly designation: Designation };

/**
 * Recipients of which it was last checked too long ago that they are competent, or before something was reported to them; and those
 * that the workspace declares where the directory knows somebody else.
 */
export function* designations(told: ToldIncident): Iterable<Gap> {
    const designated = told.docket.entries.filter(
        (entry): entry is Designated => entry.designation !== null && concerned.has(entry.status),
    );
    for (const entries of Map.groupBy(designated, officeAndCheck).values()) yield* unchecked(entries, told);
    for (const entries of Map.groupBy(designated, officeAndPlace).values()) yield* ownAuthority(entries, told);
}

function officeAndCheck({ office, state, designation: { checked } }: Designated): string {
    return [office, state, checked].join(' ');
}

function officeAndPlace({ office, state, designation: { insteadOf } }: Designated): string {
    return [office, state, ...insteadOf].join(' ');
}

function* unchecked(entries: readonly Designated[], told: ToldIncident): Iterable<Gap> {
    const { caseFile, docket, workspace } = told;
    const [first] = entries;
    const checked = first?.designation.checked;
    if (!first || checked === undefined || checked === null) return;
    const isOld = docket.asOf.hasCome(startOfDay(addPeriodToDay(checked, GOOD_FOR), first.zone));
    const stale = isOld ? entries : entries.filter((entry) => isToldAfter(checked, entry, told));
    if (stale.length === 0) return;
    yield gapAt('authority-unchecked', caseFile.path, placeOfOffice(caseFile, first.state ?? undefined), {
        ...officeOf(first),
        ...partiesOf(stale, workspace),
        day: checked,
        why: isOld ? 'old' : 'before',
    });
}

/** Whether something was reported to an authority, or a report to it was drafted, after the day on which it was checked. */
function isToldAfter(checked: Day, { recipient, zone }: Designated, { caseFile, events, workspace }: ToldIncident): boolean {
    if (recipient === null) return false;
    const end = startOfDay(addPeriodToDay(checked, { amount: 1, unit: 'days' }), zone);
    if (events.some((event) => event.verb === 'reported' && event.others.includes(recipient) && event.at.instant >= end)) return true;
    return draftedTo(recipient, caseFile, workspace).some((drafted) => drafted >= end);
}

function draftedTo(recipient: string, caseFile: CaseFile, workspace: Workspace): readonly Instant[] {
    const zone: Zone = caseFile.zone;
    return workspace.reportsOn(caseFile.name).flatMap(({ declaration: { to, drafted } }) => {
        const instant = drafted && to.some(({ text }) => text === recipient) ? instantOf(drafted.at, zone) : undefined;
        return instant === undefined ? [] : [instant];
    });
}

function* ownAuthority(entries: readonly Designated[], { caseFile, workspace }: ToldIncident): Iterable<Gap> {
    const [first] = entries;
    if (!first || first.designation.insteadOf.length === 0) return;
    yield gapAt('authority-own', caseFile.path, placeOfOffice(caseFile, first.state ?? undefined), {
        ...officeOf(first),
        ...partiesOf(entries, workspace),
        directory: titlesOf(first.designation.insteadOf, workspace),
        directoryCount: first.designation.insteadOf.length,
    });
}

function officeOf({ designation: { office, officeTitle }, state }: Designated): OfficeFacts {
    return { office, officeTitle: inSentence(officeTitle), ...(state !== null && { state }) };
}

function partiesOf(entries: readonly Designated[], workspace: Workspace): { readonly parties: readonly string[]; readonly count: number } {
    const names = [...new Set(entries.flatMap(({ recipient }) => recipient ?? []))];
    return { parties: titlesOf(names, workspace), count: names.length };
}

/** More names than so many are no help to whoever reads them. */
const MAX_NAMES = 3;

function titlesOf(names: readonly string[], { parties }: Workspace): readonly string[] {
    if (names.length > MAX_NAMES) return [`${names.length} authorities`];
    return names.map((name) => parties.get(name)?.source.title ?? name);
}
