import type { Explanation } from '../facts/incident-source.ts';
import type { CaseEvent } from '../facts/case-file.ts';
import { actorOf } from '../facts/case-file.ts';
import type { DocketEntry, Status } from './entry.ts';
import { KEEP_RECORDS } from './entry.ts';
import type { Draft } from './obligations/draft.ts';
import type { Matter } from './conditions/matter.ts';
import type { LawAct, LawDuty } from './law/law.ts';
import type { Basis } from './rests-on.ts';
import { resolveInstant } from '../facts/written-instant.ts';
import { refusalOf } from './obligations/fulfilment.ts';
import { describeDay } from '../time/day.ts';
import { attackable, defensible } from './clocks/argument.ts';
import { happenedAt } from './obligations/ground.ts';
import { withoutLimit } from './obligations/inference.ts';
import { subjectsOf } from './obligations/group.ts';
import { restsOn } from './rests-on.ts';
import { traceOf } from './trace.ts';

/** A finished entry. What it rests on and its trace are worked out when they are asked for: most entries are never opened. */
export function entryOf(draft: Draft, matter: Matter): DocketEntry {
    const { ground, pace, status } = draft;
    const { duty, party, bound, addressee } = ground.group;
    const explanation = status === 'late' ? explanationOf(duty, addressee.party?.name, matter) : null;
    let trace: DocketEntry['trace'] | undefined;
    let known: Basis | undefined;
    const basis = (): Basis => (known ??= orElse(() => restsOn(draft, matter), unverified));
    return {
        incident: matter.caseFile.name,
        duty: duty.id,
        name: duty.name,
        regime: duty.regime,
        title: duty.title,
        basis: duty.basis,
        party,
        bound,
        act: actInWords(duty.act),
        stages: duty.act.verb === 'report' ? duty.act.stages.map((id) => matter.law.stages.get(id)?.name ?? id) : [],
        subjects: subjectsOf(ground.group),
        office: addressee.office === undefined ? null : (matter.law.offices.get(addressee.office)?.name ?? addressee.office),
        state: addressee.state ?? null,
        recipient: addressee.party?.name ?? null,
        missingRecipient: addressee.missingRecipient ?? null,
        designation: addressee.designation ?? null,
        zone: addressee.place.zone,
        status,
        standard: pace.standard ?? null,
        owedSince: pace.owedSince ?? null,
        planBy: draft.planBy?.deadline ?? null,
        limit: limitOf(draft, matter),
        noLimit: withoutLimit(draft, matter),
        keepUntil: draft.kept?.until ?? null,
        neverAchievable: draft.planBy?.neverAchievable ?? false,
        fulfilled: draft.line && isDone(status) ? { at: draft.line.at, event: draft.line } : null,
        explained: explanation,
        reason: draft.reason ?? refusal(draft, matter) ?? null,
        coveredBy: draft.coveredBy ?? null,
        breaches: draft.breaches,
        mayBeLate: duty.mayBeLate ?? null,
        get readings() {
            return basis().readings;
        },
        get marks() {
            return basis().marks;
        },
        occurrence: draft.occurrence ?? null,
        arose: aroseAt(draft, matter),
        arisen: ground.arose?.when ?? null,
        get trace() {
            return (trace ??= orElse(() => traceOf(draft, basis(), matter), untraced));
        },
        law: duty.location,
    };
}

/** What is to be said for and against a limit is worked out when it is asked for. */
function limitOf({ limit, planBy, ground: { group } }: Draft, matter: Matter): DocketEntry['limit'] {
    if (!limit) return null;
    return {
        ...limit.deadline,
        get defensible() {
            return orElse(() => defensible(limit, group.party, matter), untold);
        },
        get attackable() {
            return orElse(() => attackable(limit, planBy, group.party, matter), untold);
        },
    };
}

/** What is worked out only when it is asked for must not take the entry with it where it fails. */
function orElse<T>(derive: () => T, otherwise: (fault: string) => T): T {
    try {
        return derive();
    } catch (error) {
        return otherwise(error instanceof Error ? error.message : String(error));
    }
}

function unverified(fault: string): Basis {
    return { readings: [], marks: [{ mark: 'unverified', reason: `on what this rests could not be worked out: ${fault}` }] };
}

function untraced(fault: string): DocketEntry['trace'] {
    return [{ rule: 'Fault', because: `the reasons could not be told: ${fault}` }];
}

function untold(fault: string): string {
    return `This could not be told: ${fault}`;
}

function isDone(status: Status): boolean {
    return status === 'met' || status === 'late';
}

/** That the recipient refused the report by which a duty was fulfilled. */
function refusal({ line, ground }: Draft, matter: Matter): string | undefined {
    const refused = line && refusalOf(line, ground.group, matter);
    return refused && `${actorOf(refused) ?? ''} refused the report on ${describeDay(refused.at.day)}; it stays filed`;
}

/** The line at which the duty arose, or arose again; where that was a silence, the line that first told of the incident to the bound party. */
function aroseAt({ ground, span }: Draft, matter: Matter): CaseEvent | null {
    const happened = (span && happenedAt(span.step, matter)) ?? ground.arose ?? ground.held;
    return (
        happened.event ??
        matter.history.events.find((event) => actorOf(event) === ground.group.party) ??
        matter.history.events.at(0) ??
        null
    );
}

function explanationOf(duty: LawDuty, recipient: string | undefined, matter: Matter): DocketEntry['explained'] {
    const { caseFile, workspace, asOf } = matter;
    const names = (explanation: Explanation): boolean => {
        const resolution = workspace.names.member('duty', explanation.duty, { library: false });
        if (resolution.kind !== 'found' || resolution.value.id !== duty.id) return false;
        return explanation.to === undefined || explanation.to.text === recipient;
    };
    // Without a reason, or without anybody who gives it, nothing is explained.
    const isSigned = ({ reason, by }: Explanation): boolean => reason.trim() !== '' && by.trim() !== '';
    for (const explanation of caseFile.incident.explanations.filter((each) => isSigned(each) && names(each))) {
        const on = resolveInstant(explanation.on, caseFile.zone).when;
        if (on && asOf.hasCome(on.instant)) return { reason: explanation.reason, on, by: explanation.by, range: explanation.range };
    }
    return null;
}

const words: Readonly<Record<LawAct['verb'], string>> = {
    report: 'report',
    inform: 'inform',
    investigate: 'investigate',
    'assess-risk': 'assess risk',
    'take-corrective-action': 'take corrective action',
    'take-measures': 'take measures',
    suspend: 'suspend',
    mitigate: 'mitigate',
    'keep-records': KEEP_RECORDS,
    cooperate: 'cooperate',
    'not-alter': 'not alter before informing',
};

function actInWords(act: LawAct): string {
    return words[act.verb];
}
