import { countryOf } from '../../facts/build-register.ts';
import type { CaseEvent } from '../../facts/case-file.ts';
import type { Range } from '../../syntax/range.ts';
import { defineCheck } from '../check.ts';

/** `use-unnamed`: several use a system, and nothing says in whose use the incident happened. */
export const useUnnamed = defineCheck({
    code: 'use-unnamed',
    severity: 'warning',
    unread: false,
    title: 'Several use a system, and no line says in whose use it happened',
    *onIncident({ caseFile, events, docket }) {
        if (!events.some(({ verb }) => verb === 'found')) return; // before that nothing is owed to anybody
        for (const { subject, uses } of docket.uses) {
            const supposed = uses.filter((use) => use.supposed);
            for (const state of new Set(supposed.map((use) => use.state))) {
                const parties = supposed.flatMap((use) => (use.state === state && use.user !== undefined ? [use.user] : []));
                if (parties.length === 0) continue;
                const line = events.find((event) => event.verb === 'occurred' && (state === undefined || event.states.includes(state)));
                yield {
                    at: line ? stateIn(line, state) : caseFile.incident.name.range,
                    facts: { subject, state: state ?? null, parties },
                };
            }
        }
    },
});

/** Where a line names a state, behind which the party belongs; else the date of the line. */
function stateIn({ source }: CaseEvent, state: string | undefined): Range {
    const states = source.verb === 'occurred' ? source.states : [];
    return (states.find(({ text }) => countryOf(text) === state) ?? source.at).range;
}
