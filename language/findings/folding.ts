import type { DutyFacts } from './duties.ts';
import { isAboutDuty } from './duty-finding.ts';
import type { Finding, FoldedFinding } from './finding.ts';
import { isFindingOf } from './finding.ts';
import type { EndFacts } from './parts.ts';
import { namesAmong } from './parts-of.ts';
import { parseInstant } from '../time/zone.ts';

/** Reads findings as one. */
export function foldOf(finding: Finding, folded: readonly Finding[]): FoldedFinding {
    return { finding: withAllRecipients(finding, folded), folded };
}

/** Whether one finding says nothing besides another one but another recipient, or another incident of which the same is to be said. */
export function isSaidBy(finding: Finding, other: Finding): boolean {
    if (isFindingOf(other, 'holidays-projected')) return finding.code === other.code;
    if (!isAboutDuty(finding) || !isAboutDuty(other) || finding.code !== other.code) return false;
    return finding.incident === other.incident && saidOf(finding.facts) === saidOf(other.facts);
}

/** A finding about a duty towards all recipients of those that say the same; any other one as it is. */
function withAllRecipients(finding: Finding, folded: readonly Finding[]): Finding {
    if (isFindingOf(finding, 'holidays-projected')) return withAllDates(finding, folded);
    if (!isAboutDuty(finding)) return finding;
    const same = folded.filter(isAboutDuty).filter((other) => isSaidBy(other, finding));
    if (same.length === 0) return finding;
    const recipients = distinct([finding, ...same].flatMap(({ facts }) => facts.recipients));
    // The code of a finding decides its facts, and other recipients change neither.
    return { ...finding, recipients: namesAmong(recipients), facts: { ...finding.facts, recipients } } as Finding;
}

/** What can be said of limits is said once for all incidents. */
function withAllDates(finding: Extract<Finding, { readonly code: 'holidays-projected' }>, folded: readonly Finding[]): Finding {
    const all = [finding.facts, ...folded.flatMap((other) => (isFindingOf(other, 'holidays-projected') ? [other.facts] : []))];
    return {
        ...finding,
        facts: {
            projected: distinct(all.flatMap(({ projected }) => projected)),
            unsure: distinct(all.flatMap(({ unsure }) => unsure)),
            duties: distinct(all.flatMap(({ duties }) => duties)),
        },
    };
}

/** What a headline says of a duty besides its recipients. */
function saidOf({ duty, party, status, standard, owedSince, planBy, limit, doneAt }: DutyFacts): string {
    return JSON.stringify([
        duty,
        party,
        status,
        standard,
        owedSince && parseInstant(owedSince.at),
        toldEnd(planBy),
        toldEnd(limit),
        doneAt,
    ]);
}

/** The clocks of two recipients may show another instant where both count to the same day. */
function toldEnd(end: EndFacts | null): string | null {
    return end && (end.lastDay ?? end.ends.at);
}

function distinct<Value>(values: readonly Value[]): readonly Value[] {
    return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
