import { isStage } from '../../docket/conditions/binding.ts';
import type { DocketEntry } from '../../docket/entry.ts';
import { keepsRecords } from '../../docket/entry.ts';
import type { Law } from '../../docket/law/law.ts';
import type { CaseEvent, CaseEventOf } from '../../facts/case-file.ts';
import type { Verb } from '../../facts/incident-source.ts';
import { actsFor } from '../../facts/policy.ts';
import type { Workspace } from '../../facts/workspace.ts';
import type { Gap } from '../../gaps/gap.ts';
import { besidesFields, isComplete } from '../../gaps/gap.ts';
import type { AsOf } from '../../time/as-of.ts';
import type { OpenIncident } from '../derivation/dossier.ts';
import { placeOf } from '../derivation/dossier.ts';
import { eventFact, linesOf } from '../derivation/event-fact.ts';
import { classificationTerms } from '../derivation/findings.ts';
import { usersAffected } from '../derivation/harm.ts';
import { fromTexts, reasonOf, unknownLines } from '../derivation/written-fields.ts';
import { digestOf, digestOfValue } from '../digest/facts-digest.ts';
import { timelineOf } from '../timeline/timeline.ts';
import type { JudgedCase } from './assignment.ts';
import type { BriefDuty, BriefModel, BriefQuestion } from './brief-model.ts';
import { actsOf } from './fill-report.ts';

/** An incident on one page for management: what happened, what is owed to whom by when, what was done, what is open. */
export function fillBrief(workspace: Workspace, law: Law, judged: JudgedCase & { readonly gaps: readonly Gap[] }, asOf: AsOf): BriefModel {
    const { caseFile, events, docket, gaps } = judged;
    const incident: OpenIncident = { workspace, law, caseFile, events, docket, asOf };
    const owed = docket.entries.flatMap((entry) => dutyOf(entry, incident)).sort(byUrgency);
    const timeline = timelineOf(caseFile, docket);
    const told = {
        narrative: fromTexts(['narrative', 'effects'], incident).value,
        findings: classificationTerms(incident).value,
        affected: usersAffected(incident).value,
    };
    const done = linesOf(deeds, incident).map((event) => eventFact(event, incident));
    return {
        incident: caseFile.name,
        title: caseFile.incident.title ?? '',
        asOf,
        zone: caseFile.zone,
        subjects: caseFile.subjects,
        law: actsOf([...new Set(owed.map(({ duty }) => law.duties.get(duty)?.regime ?? duty))], workspace),
        ...told,
        owed,
        done,
        open: [...questionsOf(incident), ...requestsOf(incident), ...announcementsOf(incident)],
        timeline: { ...timeline, happenings: timeline.happenings.filter(({ struck }) => !struck) },
        gaps: besidesFields(gaps),
        complete: isComplete(gaps),
        facts: digestOf({ told: Object.values(told).map(digestOfValue), done, title: caseFile.incident.title }),
    };
}

/** What somebody did about it. */
const deeds: readonly Verb[] = [
    'informed',
    'answered',
    'reported',
    'acknowledged',
    'took-measures',
    'started-investigation',
    'assessed-risk',
    'took-corrective-action',
    'suspended',
    'disabled',
    'altered',
    'resolved',
];

const open: ReadonlySet<DocketEntry['status']> = new Set(['overdue', 'due', 'waiting', 'standing']);

function dutyOf(entry: DocketEntry, { workspace, law }: OpenIncident): readonly BriefDuty[] {
    const party = workspace.parties.get(entry.party);
    if (!party || entry.status === 'covered' || entry.status === 'not owed') return [];
    const recipient = entry.recipient === null ? undefined : workspace.parties.get(entry.recipient);
    const office = entry.office === null ? undefined : officeCalled(entry.office, entry.regime, law);
    return [
        {
            duty: entry.duty,
            title: entry.title,
            basis: entry.basis,
            party,
            ...(recipient && { recipient }),
            ...(office !== undefined && { office }),
            ...(entry.state !== null && { state: entry.state }),
            status: entry.status,
            open: open.has(entry.status),
            own: entry.bound === 'organisation' && actsFor(workspace, entry.party, entry.subjects),
            zone: entry.zone,
            ...(entry.standard !== null && { standard: entry.standard }),
            ...(entry.owedSince !== null && entry.status !== 'waiting' && { owedSince: entry.owedSince }),
            ...(entry.planBy && { planBy: entry.planBy }),
            ...(entry.limit && { limit: entry.limit }),
            ...(keepsRecords(entry) && { keep: entry.keepUntil ? { until: entry.keepUntil.lastDay } : {} }),
            ...(entry.fulfilled && { done: entry.fulfilled.at }),
        },
    ];
}

/** The office with a simple name: of the duty's own regime, else of whichever has it. */
function officeCalled(name: string, regime: string, law: Law): string | undefined {
    const own = `${regime}.${name}`;
    return law.offices.has(own) ? own : [...law.offices.values()].find((office) => office.name === name)?.id;
}

/** Open before done, one's own before those of others, and then the earliest date first. */
function byUrgency(a: BriefDuty, b: BriefDuty): number {
    return Number(b.open) - Number(a.open) || Number(b.own) - Number(a.own) || endOf(a) - endOf(b);
}

function endOf({ planBy, limit }: BriefDuty): number {
    return Math.min(planBy?.ends ?? Number.MAX_SAFE_INTEGER, limit?.ends ?? Number.MAX_SAFE_INTEGER);
}

function questionsOf(incident: OpenIncident): readonly BriefQuestion[] {
    return unknownLines(incident).map(({ field, line, value }): BriefQuestion => {
        const location = placeOf(incident, line);
        if (line.confidential !== undefined) return { kind: 'withheld', field, ground: line.confidential, location };
        return { kind: 'unknown', field, ...reasonOf(value, incident), location };
    });
}

/** Requests to which no later line of the party that was asked answers. */
function requestsOf(incident: OpenIncident): readonly BriefQuestion[] {
    return linesOf(['requested'], incident)
        .filter((request) => !request.others.some((asked) => incident.events.some((event) => answers(event, asked, request))))
        .map((event) => ({ kind: 'request', request: eventFact(event, incident), location: placeOf(incident, event) }));
}

function answers(event: CaseEvent, asked: string, request: CaseEventOf<'requested'>): boolean {
    if ((event.verb !== 'answered' && event.verb !== 'reported') || event.at.instant < request.at.instant) return false;
    return event.party === asked && request.party !== undefined && event.others.includes(request.party);
}

/** Announced reports that no later line says were made. */
function announcementsOf(incident: OpenIncident): readonly BriefQuestion[] {
    const made = linesOf(['reported'], incident);
    return linesOf(['announced'], incident)
        .filter(({ stage, others, at }) => {
            const isIt = (event: CaseEventOf<'reported'>): boolean =>
                event.at.instant >= at.instant &&
                isStage(event.stage, stage ?? '', incident) &&
                others.some((other) => event.others.includes(other));
            return !made.some(isIt);
        })
        .map((event) => ({ kind: 'announced', announcement: eventFact(event, incident), location: placeOf(incident, event) }));
}
