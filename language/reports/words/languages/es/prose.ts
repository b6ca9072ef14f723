import type { ProseMessages } from '../../catalogue.ts';

export const prose: ProseMessages = {
    'prose.incident': 'La presente notificación se refiere al incidente «{incident}» relacionado con {subject}.',
    'prose.incident-alone': 'La presente notificación se refiere al incidente «{incident}».',
    'prose.occurred': 'Fecha del incidente: {date}.',
    'prose.detected': 'Detección del incidente: {date}.',
    'prose.findings': 'Por lo que se sabe, se trata de lo siguiente: {findings}.',
    'prose.events': 'Consta lo siguiente:',
    'prose.recorded': 'Registrado por {party}, en sus propios términos:',
    'prose.unknown': 'Este extremo aún no se conoce. Motivo: {reason}.',
    'prose.unknown-expected': 'Este extremo aún no se conoce. Motivo: {reason}. Fecha prevista: {date}.',
    'prose.missing': 'Este extremo aún no se conoce y se completará en una notificación posterior.',
    'prose.withheld': 'Esta información no se comunica por razones de confidencialidad. Motivo: {ground}.',
    'prose.causality-open': 'Aún no se ha establecido si existe un vínculo causal entre el sistema de IA y el incidente.',
    'prose.no-actions': 'Hasta la fecha no consta ninguna medida.',
    'prose.investigation-open': 'La investigación continúa. Sus resultados se comunicarán en una notificación posterior.',
    'prose.no-comments': 'Sin más observaciones.',
};
