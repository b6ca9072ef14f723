import type { Verb } from '../../facts/incident-source.ts';
import type { Dossier } from './dossier.ts';
import { linesOf, told } from './event-fact.ts';
import type { Filled } from './filled.ts';
import { fromTexts } from './written-fields.ts';
import { isOwnLine } from './dossier.ts';

/** What is done so that it ends, or does not happen again; a milestone that is reached, such as the end of testing, is such a measure. */
const measures: readonly Verb[] = ['took-corrective-action', 'suspended', 'disabled', 'altered', 'reached'];

/** What was found out so far: as told, and what was done to find it out. */
export function results(dossier: Dossier): Filled {
    const { facts, sources } = told(linesOf(['started-investigation', 'assessed-risk'], dossier), dossier);
    return fromTexts(['results'], dossier, facts, sources);
}

/** What was done so that it does not happen again. */
export function correctiveActions(dossier: Dossier): Filled {
    const { facts, sources } = told(linesOf([...measures, 'resolved'], dossier), dossier);
    return fromTexts(['response'], dossier, facts, sources);
}

/** All that was done and is intended, for a form that has one field for it. */
export function response(dossier: Dossier): Filled {
    const { facts, sources } = told(linesOf(['started-investigation', 'assessed-risk', ...measures, 'resolved'], dossier), dossier);
    return fromTexts(['response', 'remedial', 'results', 'planned', 'risk-review'], dossier, facts, sources);
}

/** Whether the risk was assessed anew, and with what result. */
export function riskReview(dossier: Dossier): Filled {
    const { facts, sources } = told(linesOf(['assessed-risk'], dossier), dossier);
    return fromTexts(['risk-review'], dossier, facts, sources);
}

/** What else there is to say, with what the form has no field for. */
export function comments(dossier: Dossier): Filled {
    return fromTexts(['comments', 'recommendation', 'patterns'], dossier);
}

/** What is to be changed in order to investigate, and what was changed already. */
export function alteration(dossier: Dossier): Filled {
    const altered = linesOf(['altered'], dossier).filter((event) => isOwnLine(event, dossier.party.name, dossier));
    const { facts, sources } = told(altered, dossier);
    return fromTexts(['planned'], dossier, facts, sources);
}
