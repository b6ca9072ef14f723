import type { ProseMessages } from '../../catalogue.ts';

export const prose: ProseMessages = {
    'prose.incident': 'La presente segnalazione concerne l’incidente «{incident}» riguardante {subject}.',
    'prose.incident-alone': 'La presente segnalazione concerne l’incidente «{incident}».',
    'prose.occurred': 'Data dell’incidente: {date}.',
    'prose.detected': 'L’incidente è stato rilevato: {date}.',
    'prose.findings': 'Per quanto noto, si tratta di quanto segue: {findings}.',
    'prose.events': 'È registrato quanto segue:',
    'prose.recorded': 'Registrato da {party}, nel testo originale:',
    'prose.unknown': 'Ciò non è ancora noto. Motivo: {reason}.',
    'prose.unknown-expected': 'Ciò non è ancora noto. Motivo: {reason}. Data prevista: {date}.',
    'prose.missing': 'Ciò non è ancora noto e sarà comunicato in una segnalazione successiva.',
    'prose.withheld': 'Questa informazione non è comunicata per motivi di riservatezza. Motivo: {ground}.',
    'prose.causality-open': 'Non è ancora accertato se tra il sistema di IA e l’incidente sussista un nesso causale.',
    'prose.no-actions': 'Finora non è registrata alcuna misura.',
    'prose.investigation-open': 'Gli accertamenti proseguono. I risultati saranno comunicati in una segnalazione successiva.',
    'prose.no-comments': 'Nessuna ulteriore osservazione.',
};
