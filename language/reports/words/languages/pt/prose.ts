import type { ProseMessages } from '../../catalogue.ts';

export const prose: ProseMessages = {
    'prose.incident': 'O presente relatório diz respeito ao incidente «{incident}», relacionado com {subject}.',
    'prose.incident-alone': 'O presente relatório diz respeito ao incidente «{incident}».',
    'prose.occurred': 'Data do incidente: {date}.',
    'prose.detected': 'Deteção do incidente: {date}.',
    'prose.findings': 'Tanto quanto se sabe, trata-se do seguinte: {findings}.',
    'prose.events': 'Consta o seguinte:',
    'prose.recorded': 'Registado por {party}, nos seus próprios termos:',
    'prose.unknown': 'Este ponto ainda não é conhecido. Motivo: {reason}.',
    'prose.unknown-expected': 'Este ponto ainda não é conhecido. Motivo: {reason}. Data prevista: {date}.',
    'prose.missing': 'Este ponto ainda não é conhecido e será completado num relatório posterior.',
    'prose.withheld': 'Esta informação não é comunicada por razões de confidencialidade. Motivo: {ground}.',
    'prose.causality-open': 'Ainda não se apurou se existe uma relação causal entre o sistema de IA e o incidente.',
    'prose.no-actions': 'Até à data não consta nenhuma medida.',
    'prose.investigation-open': 'A investigação prossegue. Os seus resultados serão comunicados num relatório posterior.',
    'prose.no-comments': 'Sem mais observações.',
};
