import type { ProseMessages } from '../../catalogue.ts';

export const prose: ProseMessages = {
    'prose.incident': 'Deze melding betreft het incident “{incident}” met {subject}.',
    'prose.incident-alone': 'Deze melding betreft het incident “{incident}”.',
    'prose.occurred': 'Datum van het incident: {date}.',
    'prose.detected': 'Het incident werd ontdekt: {date}.',
    'prose.findings': 'Voor zover bekend gaat het om het volgende: {findings}.',
    'prose.events': 'Het volgende is vastgelegd:',
    'prose.recorded': 'Vastgelegd door {party}, in de oorspronkelijke bewoordingen:',
    'prose.unknown': 'Dit is nog niet bekend. Reden: {reason}.',
    'prose.unknown-expected': 'Dit is nog niet bekend. Reden: {reason}. Naar verwachting bekend: {date}.',
    'prose.missing': 'Dit is nog niet bekend en zal in een latere melding worden aangevuld.',
    'prose.withheld': 'Dit gegeven wordt wegens vertrouwelijkheid achtergehouden. Grond: {ground}.',
    'prose.causality-open': 'Of er een oorzakelijk verband bestaat tussen het AI-systeem en het incident, is nog niet vastgesteld.',
    'prose.no-actions': 'Tot nu toe zijn geen maatregelen vastgelegd.',
    'prose.investigation-open': 'Het onderzoek loopt nog. De resultaten zullen in een latere melding worden aangevuld.',
    'prose.no-comments': 'Geen verdere opmerkingen.',
};
