import type { InstantFault } from '../../facts/case-file.ts';
import type { WrittenFault } from '../../facts/written-dates.ts';
import { faultsOutsideIncidents } from '../../facts/written-dates.ts';
import type { Check, Reported } from '../check.ts';
import { defineCheck } from '../check.ts';

type FaultOfKind<K extends InstantFault['kind']> = InstantFault & { readonly kind: K };

/** A check that speaks of one way in which a date or time can be wrong, wherever in a file it is written. */
export function defineInstantCheck<K extends InstantFault['kind']>(
    check: Omit<Check, 'onFile' | 'onIncident' | 'onWorkspace'>,
    kind: K,
    report: (fault: FaultOfKind<K>) => Omit<Reported, 'at'>,
): Check {
    const reported = function* (faults: Iterable<WrittenFault>): Iterable<Reported> {
        for (const { fault, written } of faults) if (isOfKind(fault, kind)) yield { at: written.range, ...report(fault) };
    };
    return defineCheck({
        ...check,
        onFile: ({ workspace, file }) => reported(faultsOutsideIncidents(workspace, file)),
        onIncident: ({ caseFile }) => (caseFile.faults.length === 0 ? [] : reported(caseFile.faults)),
    });
}

function isOfKind<K extends InstantFault['kind']>(fault: InstantFault, kind: K): fault is FaultOfKind<K> {
    return fault.kind === kind;
}
