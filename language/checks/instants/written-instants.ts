import type { InstantFault } from '../../facts/case-file.ts';
import type { WrittenFault } from '../../facts/written-dates.ts';
import { faultsOutsideIncidents } from '../../facts/written-dates.ts';
import type { Range } from '../../syntax/range.ts';
import type { FileScope, IncidentScope } from '../check.ts';

type FaultOfKind<Kind extends InstantFault['kind']> = InstantFault & { readonly kind: Kind };

interface FaultReport<Facts> {
    readonly at: Range;
    readonly facts: Facts;
}

/** What a check does that speaks of one way in which a date or time can be wrong, wherever in a file it is written. */
interface FaultCheck<Facts> {
    readonly onFile: (scope: FileScope) => Iterable<FaultReport<Facts>>;
    readonly onIncident: (scope: IncidentScope) => Iterable<FaultReport<Facts>>;
}

/** Looks for faults of one kind, and tells of each what a check of them finds. */
export function faultsOfKind<Kind extends InstantFault['kind'], Facts>(
    kind: Kind,
    factsOf: (fault: FaultOfKind<Kind>) => Facts,
): FaultCheck<Facts> {
    const reported = function* (faults: Iterable<WrittenFault>): Iterable<FaultReport<Facts>> {
        for (const { fault, written } of faults) if (isOfKind(fault, kind)) yield { at: written.range, facts: factsOf(fault) };
    };
    return {
        onFile: ({ workspace, file }) => reported(faultsOutsideIncidents(workspace, file)),
        onIncident: ({ caseFile }) => (caseFile.faults.length === 0 ? [] : reported(caseFile.faults)),
    };
}

function isOfKind<Kind extends InstantFault['kind']>(fault: InstantFault, kind: Kind): fault is FaultOfKind<Kind> {
    return fault.kind === kind;
}
