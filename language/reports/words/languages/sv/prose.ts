import type { ProseMessages } from '../../catalogue.ts';

export const prose: ProseMessages = {
    'prose.incident': 'Denna rapport avser incidenten ”{incident}” som rör {subject}.',
    'prose.incident-alone': 'Denna rapport avser incidenten ”{incident}”.',
    'prose.occurred': 'Datum för incidenten: {date}.',
    'prose.detected': 'Incidenten upptäcktes: {date}.',
    'prose.findings': 'Såvitt känt rör det sig om följande: {findings}.',
    'prose.events': 'Följande har antecknats:',
    'prose.recorded': 'Antecknat av {party}, med egna ord:',
    'prose.unknown': 'Detta är ännu inte känt. Skäl: {reason}.',
    'prose.unknown-expected': 'Detta är ännu inte känt. Skäl: {reason}. Beräknas vara känt: {date}.',
    'prose.missing': 'Detta är ännu inte känt och kommer att kompletteras i en senare rapport.',
    'prose.withheld': 'Denna uppgift utelämnas av sekretesskäl. Grund: {ground}.',
    'prose.causality-open': 'Följande har ännu inte fastställts mellan AI-systemet och incidenten: {term_causal_link}.',
    'prose.no-actions': 'Hittills har inga åtgärder antecknats.',
    'prose.investigation-open': 'Undersökningen pågår. Resultaten kommer att lämnas i en senare rapport.',
    'prose.no-comments': 'Inga ytterligare synpunkter.',
};
