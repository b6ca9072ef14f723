import type { Affected } from '../../facts/incident-source.ts';
import { statesOf } from '../../facts/build-register.ts';
import type { Fact } from '../model/report-model.ts';
import type { TemplateField } from '../templates/template.ts';
import type { Dossier, OpenIncident } from './dossier.ts';
import { placeOf } from './dossier.ts';
import { linesOf, told } from './event-fact.ts';
import type { Filled } from './filled.ts';
import { factsOfLine, fromLine, fromTexts, latestOf } from './written-fields.ts';

/** What went wrong. */
export function nature(dossier: Dossier): Filled {
    return fromTexts(['narrative', 'chain'], dossier);
}

/** What it led to: as told, and what was found and ruled out. */
export function effects(dossier: Dossier): Filled {
    const { facts, sources } = told(linesOf(['found', 'ruled-out'], dossier), dossier);
    return fromTexts(['effects'], dossier, facts, sources);
}

/** The harm, and who suffered it. */
export function resultingHarm(dossier: Dossier): Filled {
    const { facts, sources } = told(linesOf(['found', 'ruled-out'], dossier), dossier);
    const line = latestOf(dossier.caseFile.incident.affected, dossier);
    return fromTexts(
        ['effects'],
        dossier,
        [...factsOfLine(line, dossier, countOf), ...facts],
        [...(line ? [placeOf(dossier, line)] : []), ...sources],
    );
}

/** How many are affected. */
export function usersAffected(dossier: OpenIncident): Filled {
    return fromLine(latestOf(dossier.caseFile.incident.affected, dossier), dossier, countOf);
}

/** How many are affected, as a line says it. */
export function countOf({ value }: Affected): readonly Fact[] {
    if (!value.known) return [];
    const { count, noun, about, states } = value;
    return [{ kind: 'count', count, noun, about, states: statesOf(states) }];
}

/** Whether those who used the system do so by profession. */
export function operatorType(dossier: Dossier, { boxes = [] }: TemplateField): Filled {
    return fromLine(latestOf(dossier.caseFile.incident.operators, dossier), dossier, ({ value }) => {
        if (!value.known) return [];
        return boxes.map((term): Fact => ({ kind: 'box', of: 'operators', term, ticked: term === value.operators }));
    });
}

/** What led to it: as told, else and besides what the timeline says, from the first sign on. */
export function chainOfEvents(dossier: Dossier): Filled {
    const { facts, sources } = told(linesOf(happenings, dossier), dossier);
    return fromTexts(['chain', 'narrative'], dossier, facts, sources);
}

/** What happens, and what is done about it; what is written to authorities, decided or only noted is no part of the chain. */
const happenings = [
    'occurred',
    'ended',
    'resolved',
    'found',
    'ruled-out',
    'causal-link',
    'detected',
    'received-notice',
    'became-aware',
    'informed',
    'answered',
    'took-measures',
    'took-corrective-action',
    'suspended',
    'disabled',
    'altered',
    'reached',
] as const;
