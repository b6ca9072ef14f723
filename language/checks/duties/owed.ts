import type { DocketEntry, Location } from '../../docket/entry.ts';
import type { Workspace } from '../../facts/workspace.ts';
import type { DutyFacts } from '../../findings/duties.ts';
import type { FactPlace, Severity } from '../../findings/finding.ts';
import type { GroundFacts } from '../../findings/parts.ts';
import { endOf, momentOf, recipientsOf, whenOf } from '../../findings/parts-of.ts';
import type { Range } from '../../syntax/range.ts';
import type { IncidentScope } from '../check.ts';
import { isOurs, severityFor } from '../responsibility.ts';

/** Where a finding about an entry stands, and how grave it is. */
interface About {
    readonly at: Range;
    readonly severity: Severity;
    readonly basis: string;
    readonly related: readonly FactPlace[];
    readonly duty: string;
    readonly party: string;
    readonly owedBy?: 'others';
    readonly recipient?: string;
}

/** A finding about an entry: what all of them have in common. */
export function aboutEntry(scope: IncidentScope, entry: DocketEntry, severity: Severity, at: Range): About {
    return {
        at,
        severity: severityFor(severity, scope.workspace, entry),
        basis: entry.basis,
        related: placesBehind(entry, { file: scope.caseFile.path, range: at }),
        duty: entry.duty,
        party: entry.party,
        ...(isOurs(scope.workspace, entry) ? {} : { owedBy: 'others' as const }),
        ...(entry.recipient === null ? {} : { recipient: entry.recipient }),
    };
}

/** The line that made the duty arise, or the incident where there is none. */
export function arisesAt(scope: IncidentScope, entry: DocketEntry): Range {
    return entry.arose?.range ?? scope.caseFile.incident.name.range;
}

/** What there is to say about an entry, in no language. */
export function dutyFactsOf(entry: DocketEntry, workspace: Workspace): DutyFacts {
    const { planBy, limit, standard, owedSince, zone } = entry;
    const isLater = planBy !== null && limit !== null && limit.ends > planBy.ends;
    return {
        duty: entry.duty,
        title: entry.title,
        party: entry.party,
        act: entry.act,
        stages: entry.stages,
        subjects: entry.subjects,
        recipients: recipientsOf(entry),
        status: entry.status,
        standard,
        owedSince: standard === null || owedSince === null ? null : momentOf(owedSince, zone),
        planBy: planBy && endOf(planBy, zone),
        limit: limit && endOf(limit, zone),
        noLimit: entry.noLimit,
        neverAchievable: entry.neverAchievable,
        later: isLater ? { defensible: limit.defensible, attackable: limit.attackable } : null,
        mayBeLate: entry.mayBeLate,
        doneAt: entry.fulfilled && whenOf(entry.fulfilled.at),
        ...groundFactsOf(entry, workspace),
    };
}

/** What an entry rests on besides the words of the law: readings that the policy adopts, and marks. */
export function groundFactsOf({ readings, marks }: DocketEntry, { names }: Workspace): GroundFacts {
    return {
        readings: readings.map((id) => {
            const reading = names.byId('reading', id)?.declaration;
            const [documentation = ''] = (reading?.documentation ?? '').split(/\n\s*\n/);
            const text = [reading?.title ?? '', documentation.replace(/\s+/g, ' ').trim()].filter((part) => part !== '').join('. ');
            return { reading: id, text };
        }),
        marks: marks.map(({ mark, reason }) => ({ mark, reason })),
    };
}

/** The law first, then the lines from which it was derived, the last step first. */
function placesBehind(entry: DocketEntry, own: Location): readonly FactPlace[] {
    const seen = new Set([keyOf(own)]);
    const places: FactPlace[] = [];
    const law: FactPlace = { location: entry.law, kind: 'law', title: entry.title, basis: entry.basis };
    const steps = entry.trace.flatMap(({ because, location }): FactPlace[] => (location ? [{ location, kind: 'step', because }] : []));
    for (const place of [law, ...steps.reverse()]) {
        const key = keyOf(place.location);
        if (seen.has(key)) continue;
        seen.add(key);
        places.push(place);
    }
    return places;
}

function keyOf({ file, range }: Location): string {
    return `${file}:${range.join(':')}`;
}
