import type { Verb } from '../../facts/incident-source.ts';
import type { CaseEvent } from '../../facts/case-file.ts';
import type { PartyName } from '../../facts/ids.ts';
import type { Dossier } from './dossier.ts';
import { linesOf, told } from './event-fact.ts';
import type { Filled } from './filled.ts';
import { filled } from './filled.ts';
import { fromTexts } from './written-fields.ts';
import { isOwnLine, placeOfIncident } from './dossier.ts';

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

/** What somebody says is to be changed in order to investigate; what was changed already is told beside it. */
export function alteration(dossier: Dossier): Filled {
    const lines = [...intendedAlterations(dossier.party.name, dossier), ...linesOf(['altered'], dossier)];
    const { facts, sources } = told(
        lines.filter((event) => isOwnLine(event, dossier.party.name, dossier)),
        dossier,
    );
    const isSaid = facts.some(({ detail }) => detail !== undefined && detail.trim() !== '');
    return { ...filled(facts, sources, placeOfIncident(dossier)), ...(!isSaid && { short: true }) };
}

/**
 * The lines in which a party states that it means to alter: a plan, or word of it to somebody. Inquiries that are planned are none:
 * an authority is told of an alteration only where somebody states one.
 */
export function intendedAlterations(
    party: PartyName,
    { events, workspace, caseFile }: Pick<Dossier, 'events' | 'workspace' | 'caseFile'>,
): readonly CaseEvent[] {
    return events.filter(
        (event) =>
            (event.verb === 'plans-to-alter' || (event.verb === 'informed' && event.alteration)) &&
            isOwnLine(event, party, { workspace, caseFile }),
    );
}
