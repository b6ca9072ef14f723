import type { ProseMessages } from '../../catalogue.ts';

export const prose: ProseMessages = {
    'prose.incident': 'Le présent signalement porte sur l’incident « {incident} » concernant {subject}.',
    'prose.incident-alone': 'Le présent signalement porte sur l’incident « {incident} ».',
    'prose.occurred': 'Date de l’incident : {date}.',
    'prose.detected': 'L’incident a été détecté : {date}.',
    'prose.findings': 'Pour autant que l’on sache, il s’agit de ce qui suit : {findings}.',
    'prose.events': 'Il est consigné ce qui suit :',
    'prose.recorded': 'Consigné par {party}, tel que rédigé :',
    'prose.unknown': 'Ce point n’est pas encore connu. Motif : {reason}.',
    'prose.unknown-expected': 'Ce point n’est pas encore connu. Motif : {reason}. Date à laquelle l’information est attendue : {date}.',
    'prose.missing': 'Ce point n’est pas encore connu et sera complété dans un signalement ultérieur.',
    'prose.withheld': 'Cette information n’est pas communiquée pour des raisons de confidentialité. Motif : {ground}.',
    'prose.causality-open': 'L’existence d’un lien de causalité entre le système d’IA et l’incident n’est pas encore établie.',
    'prose.no-actions': 'Aucune mesure n’est consignée à ce jour.',
    'prose.investigation-open': 'L’investigation se poursuit. Ses résultats seront communiqués dans un signalement ultérieur.',
    'prose.no-comments': 'Pas d’autres observations.',
};
