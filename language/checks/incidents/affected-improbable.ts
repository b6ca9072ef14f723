import { isSameGroup } from '../../facts/affected-groups.ts';
import type { Affected, Incident } from '../../facts/incident-source.ts';
import type { ReportedFacts } from '../check.ts';
import { defineCheck } from '../check.ts';

/** How many people the United Nations expect to live on earth in 2030, generously. */
const POPULATION = 8_600_000_000;

/** `affected-improbable`: a number of those affected that says nothing, or that cannot be right. */
export const affectedImprobable = defineCheck({
    code: 'affected-improbable',
    severity: 'warning',
    unread: false,
    title: 'A number of those affected cannot be right',
    *onFile({ file }) {
        for (const incident of file.incidents) for (const line of incident.affected) yield* improbable(line, incident);
    },
});

function* improbable(line: Affected, { affected }: Incident): Iterable<ReportedFacts<'affected-improbable'>> {
    const { value, range } = line;
    if (!value.known) return;
    const most = value.most ?? value.count;
    if (most > POPULATION) {
        yield { at: range, facts: { kind: 'too-many', most } };
    }
    const earlier = affected.slice(0, affected.indexOf(line));
    if (most === 0 && !earlier.some((other) => isSameGroup(other, line))) {
        yield { at: range, facts: { kind: 'nobody', alone: affected.length === 1 } };
    }
}
