import type { Deadline, DocketEntry, Location } from '../../docket/entry.ts';
import { isStage } from '../../docket/conditions/binding.ts';
import type { CaseEvent, CaseEventOf, When } from '../../facts/case-file.ts';
import { lawNotLoaded } from '../../gaps/other-law.ts';
import { resolveInstant } from '../../facts/written-instant.ts';
import type { Zone } from '../../time/instant.ts';
import type { Fact } from '../model/report-model.ts';
import type { Dossier } from './dossier.ts';
import { isOwnLine, placeOf, placeOfIncident, titleOfParty } from './dossier.ts';
import { linesOf, told } from './event-fact.ts';
import type { Filled } from './filled.ts';
import { filled } from './filled.ts';
import { unknownLines } from './written-fields.ts';
import { dayOf, startOfDay } from '../../time/zone.ts';

/** When the next report is to be expected: as announced, else as owed, else when what is not known yet is expected to be. */
export function nextReport(dossier: Dossier): Filled {
    const announced = linesOf(['announced'], dossier).filter(
        (event) =>
            isOwnLine(event, dossier.party.name, dossier) && concernsAddressees(event.others, dossier) && isYetToCome(event, dossier),
    );
    const latest = announced.at(-1);
    const due = latest && dueOf(latest, dossier);
    if (latest && due) return filled([{ kind: 'when', at: due, about: false }], [placeOf(dossier, latest)], placeOfIncident(dossier));

    const owed = dossier.docket.entries.filter((entry) => isNextReport(entry, dossier)).sort((a, b) => endOf(a) - endOf(b));
    const [entry] = owed;
    if (entry?.limit) {
        return filled(
            [{ kind: 'when', at: whenOf(entry.limit, entry.zone), about: false }],
            placesOf(entry, dossier),
            placeOfIncident(dossier),
        );
    }
    return expectedKnown(dossier);
}

/** The announced report is another than this one, and was not made since it was announced. */
function isYetToCome(event: CaseEventOf<'announced'>, dossier: Dossier): boolean {
    const { stage } = event;
    if (stage === undefined || isStage(dossier.stage, stage, dossier)) return false;
    return !linesOf(['reported'], dossier).some(
        (other) =>
            other.at.instant >= event.at.instant && isStage(other.stage, stage, dossier) && concernsAddressees(other.others, dossier),
    );
}

/** A report that is owed to an addressee after this one. */
function isNextReport(entry: DocketEntry, dossier: Dossier): boolean {
    const { law, party } = dossier;
    const act = law.duties.get(entry.duty)?.act;
    if (act?.verb !== 'report' || entry.party !== party.name || entry.limit === null) return false;
    if (entry.fulfilled || entry.status === 'covered' || entry.status === 'not owed') return false;
    if (entry.recipient === null || !concernsAddressees([entry.recipient], dossier)) return false;
    return !act.stages.some((stage) => isStage(dossier.stage, stage, dossier));
}

function endOf({ limit }: DocketEntry): number {
    return limit?.ends ?? Infinity;
}

/** Until when whatever is written as unknown is expected to be known: a complete report cannot come before. */
function expectedKnown(dossier: Dossier): Filled {
    const expected = unknownLines(dossier).flatMap(({ line, value }) => {
        if (!value.expected || line.confidential !== undefined) return [];
        const { when } = resolveInstant(value.expected, dossier.caseFile.zone);
        return when ? [{ when, source: placeOf(dossier, line) }] : [];
    });
    const latest = expected.sort((a, b) => a.when.instant - b.when.instant).at(-1);
    if (!latest) return filled([], [], placeOfIncident(dossier));
    return filled([{ kind: 'when', at: latest.when, about: true }], [latest.source], placeOfIncident(dossier));
}

/**
 * Which other law asks for a report of this, and whether it was made. That nothing is known of any says nothing; where a trait or a
 * finding points to law that no regime covers, somebody has to look.
 */
export function otherDuties(dossier: Dossier): Filled {
    const entries = dossier.docket.entries.filter((entry) => isOtherDuty(entry, dossier));
    const reported = linesOf(['reported'], dossier).filter(
        (event) => isUnderOtherLaw(event, dossier) && !entries.some(({ fulfilled }) => fulfilled?.event.source === event.source),
    );
    const facts: readonly Fact[] = [
        ...entries.map((entry) => dutyFact(entry, dossier)),
        ...reported.flatMap((event) => event.others.map((other) => reportFact(event, other, dossier))),
    ];
    const sources = [...entries.flatMap((entry) => placesOf(entry, dossier)), ...reported.map((event) => placeOf(dossier, event))];
    const [pointer] = facts.length === 0 ? lawNotLoaded(dossier) : [];
    const said = filled(facts, sources, pointer ?? placeOfIncident(dossier));
    return pointer ? { ...said, asked: true } : said;
}

/** Whether a line tells of a report under other law than that of the form: as it says itself, else as its stage is that of a regime. */
export function isUnderOtherLaw(event: CaseEventOf<'reported' | 'acknowledged'>, form: Pick<Dossier, 'law' | 'regime'>): boolean {
    const written = event.verb === 'reported' ? event.regime : undefined;
    const named = written ?? form.law.stages.get(event.stage ?? '')?.regime;
    return named !== undefined && isForeign(named, form);
}

function isForeign(regime: string, { law, regime: own }: Pick<Dossier, 'law' | 'regime'>): boolean {
    return (law.groups.get(regime) ?? regime) !== (law.groups.get(own) ?? own);
}

function isOtherDuty(entry: DocketEntry, dossier: Dossier): boolean {
    const verb = dossier.law.duties.get(entry.duty)?.act.verb;
    if ((verb !== 'report' && verb !== 'inform') || entry.bound === 'authority' || !isForeign(entry.regime, dossier)) return false;
    return entry.status !== 'not owed' && entry.status !== 'covered';
}

function dutyFact(entry: DocketEntry, dossier: Dossier): Fact {
    return {
        kind: 'duty',
        term: entry.duty,
        title: entry.title,
        basis: entry.basis,
        ...(entry.recipient !== null && { recipient: titleOfParty(entry.recipient, dossier) }),
        ...(entry.fulfilled && { done: entry.fulfilled.at }),
    };
}

function reportFact({ stage, at, ...event }: CaseEventOf<'reported'>, recipient: string, dossier: Dossier): Fact {
    const term = stage === undefined ? undefined : dossier.law.stages.get(stage);
    const regime = event.regime ?? term?.regime ?? '';
    const act = dossier.workspace.names.global('regime', regime)?.declaration;
    return {
        kind: 'duty',
        term: stage ?? '',
        title: term?.title ?? stage ?? '',
        basis: act?.cites?.text ?? act?.title ?? regime,
        recipient: titleOfParty(recipient, dossier),
        done: at,
    };
}

/** The reports that were made to the addressees before. */
export function reportsBefore(dossier: Dossier): Filled {
    const { facts, sources } = told(ownReports(dossier), dossier);
    return filled(facts, sources, placeOfIncident(dossier));
}

/** The party's own reports to the addressees, in order; those under other law are no part of the correspondence. */
export function ownReports(dossier: Dossier): readonly CaseEvent[] {
    return linesOf(['reported'], dossier).filter(
        (event) =>
            isOwnLine(event, dossier.party.name, dossier) && concernsAddressees(event.others, dossier) && !isUnderOtherLaw(event, dossier),
    );
}

function concernsAddressees(names: readonly string[], { addressees }: Dossier): boolean {
    return addressees.some(({ name }) => names.includes(name));
}

function dueOf({ source }: CaseEvent, { caseFile }: Dossier): When | undefined {
    return source.verb === 'announced' ? resolveInstant(source.due, caseFile.zone).when : undefined;
}

/** The last day of a period as a date; of one in hours, its end. */
function whenOf({ lastDay, ends }: Deadline, zone: Zone): When {
    if (lastDay === undefined) return { instant: ends, day: dayOf(ends, zone), dayOnly: false, zone };
    return { instant: startOfDay(lastDay, zone), day: lastDay, dayOnly: true, zone };
}

function placesOf({ arose, law }: DocketEntry, dossier: Dossier): readonly Location[] {
    return arose ? [placeOf(dossier, arose)] : [law];
}
