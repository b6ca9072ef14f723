import type { Affected } from '../../facts/incident-source.ts';
import { isSameGroup } from '../../facts/affected-groups.ts';
import { instantOf } from '../../facts/written-instant.ts';
import { countriesOf } from '../../facts/build-register.ts';
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
    const groups = groupsAffected(dossier);
    return fromTexts(
        ['effects'],
        dossier,
        [...groups.flatMap((line) => factsOfLine(line, dossier, countOf)), ...facts],
        [...groups.map((line) => placeOf(dossier, line)), ...sources],
    );
}

/** How many are affected, group by group. What of them is withheld, or not known, leaves the field open, whatever is known of the others. */
export function usersAffected(dossier: OpenIncident): Filled {
    const groups = groupsAffected(dossier);
    const lead = groups.find((line) => line.confidential !== undefined) ?? groups.find(({ value }) => !value.known) ?? groups.at(0);
    const others = groups.filter((line) => line !== lead);
    return fromLine(
        lead,
        dossier,
        countOf,
        others.flatMap((line) => factsOfLine(line, dossier, countOf)),
        others.map((line) => placeOf(dossier, line)),
    );
}

/**
 * The lines that count about those affected, one for each group: a later line replaces an earlier one of the same states whose noun
 * is the same but for its ending, and whatever is known replaces that it was not known before.
 */
function groupsAffected({ caseFile, asOf }: Pick<OpenIncident, 'caseFile' | 'asOf'>): readonly Affected[] {
    const known = caseFile.incident.affected.map((line) => ({
        line,
        since: line.since ? (instantOf(line.since, caseFile.zone) ?? Infinity) : -Infinity,
    }));
    const inOrder = known.filter(({ since }) => asOf.hasCome(since)).sort((a, b) => a.since - b.since);
    return inOrder.reduce<readonly Affected[]>(
        (groups, { line }) => [...groups.filter((earlier) => !isSameGroup(earlier, line)), line],
        [],
    );
}

/** How many are affected, as a line says it. */
export function countOf({ value }: Affected): readonly Fact[] {
    if (!value.known) return [];
    const { count, most, noun, about, states } = value;
    return [{ kind: 'count', count, ...(most !== undefined && { most }), noun, about, states: countriesOf(states) }];
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
    'recalled',
    'withdrew',
    'could-not-reach',
    'reached',
] as const;
