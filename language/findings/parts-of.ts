import type { Deadline, DocketEntry } from '../docket/entry.ts';
import type { Law } from '../docket/law/law.ts';
import type { When } from '../facts/case-file.ts';
import type { PartyName, TermId } from '../facts/ids.ts';
import type { Workspace } from '../facts/workspace.ts';
import type { Day, Instant, Zone } from '../time/instant.ts';
import { formatInstant } from '../time/zone.ts';
import type { FactPlaceOf } from './finding.ts';
import type { DutyTitle, EndFacts, FindingTitle, MomentFacts, RecipientFacts, RoleTitle, StageTitle, WhenFacts } from './parts.ts';

/** An instant by the clocks of a zone. */
export function momentOf(instant: Instant, zone: Zone): MomentFacts {
    return { at: formatInstant(instant, zone), zone };
}

/** When something happened, as exactly as it was written. */
export function whenOf(when: When): WhenFacts {
    const { latest } = when;
    if (latest) return { kind: 'between', earliest: pointOf(when), latest: pointOf(latest) };
    return when.dayOnly ? { kind: 'day', day: when.day } : { kind: 'moment', moment: momentOf(when.instant, when.zone) };
}

function pointOf({ dayOnly, day, instant, zone }: Omit<When, 'latest' | 'about'>): Day | MomentFacts {
    return dayOnly ? day : momentOf(instant, zone);
}

/** The end of a period by the clocks of a zone. */
export function endOf({ lastDay, ends }: Pick<Deadline, 'lastDay' | 'ends'>, zone: Zone): EndFacts {
    return { lastDay: lastDay ?? null, ends: momentOf(ends, zone) };
}

/** To whom an entry is owed; none where its duty is owed to nobody in particular. */
export function recipientsOf({ recipient, state, office, missingRecipient, designation }: DocketEntry): readonly RecipientFacts[] {
    if (recipient === null && office === null && missingRecipient === null) return [];
    const held = designation ?? (missingRecipient && 'officeTitle' in missingRecipient ? missingRecipient : null);
    return [{ name: recipient, state, office: held?.office ?? null, officeTitle: held?.officeTitle ?? null }];
}

/** The duties of some entries, each once, those of the first entry first. */
export function dutiesAmong(entries: readonly DocketEntry[]): readonly DutyTitle[] {
    return [...new Map(entries.map(({ duty, title }) => [duty, { duty, title }])).values()];
}

/** Where the duty of an entry stands in the law. */
export function placeInLaw({ law, title, basis }: Pick<DocketEntry, 'law' | 'title' | 'basis'>): FactPlaceOf<'law'> {
    return { location: law, kind: 'law', title, basis };
}

/** A party that a line names as the one that is told something. */
export function recipientNamed(name: PartyName, { parties }: Workspace): RecipientFacts {
    return { name, state: parties.get(name)?.country ?? null, office: null, officeTitle: null };
}

/** The recipients that have a name. */
export function namesAmong(recipients: readonly RecipientFacts[]): readonly string[] {
    return recipients.flatMap(({ name }) => name ?? []);
}

/** What can be found of an incident, as its law calls it. */
export function findingTitle(finding: TermId, { findings }: Law): FindingTitle {
    return { finding, title: findings.get(finding)?.title ?? finding };
}

/** A stage of a report, as its law calls it. */
export function stageTitle(stage: TermId, { stages }: Law): StageTitle {
    return { stage, title: stages.get(stage)?.title ?? stage };
}

/** A role, as its law calls it. */
export function roleTitle(role: string, { roles }: Law): RoleTitle {
    return { role, title: roles.get(role)?.title ?? role };
}
