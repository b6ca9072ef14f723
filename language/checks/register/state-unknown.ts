import { statesOfIncidents, statesOfMarkets } from '../../facts/written-places.ts';
import type { FactsByCode } from '../../findings/facts.ts';
import { canonicalState, isCountry } from '../../time/state.ts';
import { defineCheck } from '../check.ts';

/**
 * `state-unknown`: what stands for a state is none; nothing is owed to a state that cannot be told. An incident may happen
 * anywhere in the world; the market on which a system is placed is that of the Union.
 */
export const stateUnknown = defineCheck({
    code: 'state-unknown',
    severity: 'error',
    unread: 'voids',
    title: 'A place is not a state, or a market is not that of a Member State',
    *onFile({ file, workspace }) {
        for (const use of statesOfMarkets(file)) {
            if (canonicalState(use.text) !== undefined) continue;
            yield { at: use.range, facts: notAState(use.text, 'market', isMemberState) };
        }
        for (const use of statesOfIncidents(file)) {
            if (isState(use.text)) continue;
            // Behind a comma stands the next state; the deployers of one state are joined by `and`.
            const isParty = workspace.names.global('party', use) !== undefined;
            yield { at: use.range, facts: isParty ? { kind: 'party', name: use.text } : notAState(use.text, 'place', isState) };
        }
    },
});

function isMemberState(text: string): boolean {
    return canonicalState(text) !== undefined;
}

/** A Member State, or any other of the world; the Union itself is no place where something happens. */
function isState(text: string): boolean {
    return text !== 'EU' && (isMemberState(text) || isCountry(text));
}

/** Codes have capital letters; of others none is near another. */
function notAState(name: string, kind: 'market' | 'place', isRight: (text: string) => boolean): FactsByCode['state-unknown'] {
    const capital = name.toUpperCase();
    return { kind, name, suggestions: isRight(capital) ? [capital] : [], outside: isCountry(capital) };
}
