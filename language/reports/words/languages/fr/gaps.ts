import type { GapMessages } from '../../catalogue.ts';

export const gaps: GapMessages = {
    'gap.unreliable':
        '{count, plural, one {Non fiable : une ligne n’a pas été comprise ({places}).} many {Non fiable : {number} lignes n’ont pas été comprises ({places}).} other {Non fiable : {number} lignes n’ont pas été comprises ({places}).}}',
    'gap.not-known': 'Non connu : {what}.',
    'gap.lines-later':
        '{count, plural, one {Une ligne postérieure n’est pas prise en compte.} many {{number} lignes postérieures ne sont pas prises en compte.} other {{number} lignes postérieures ne sont pas prises en compte.}}',
    'gap.no-subject': 'quel système ou modèle est concerné',
    'gap.no-traits': 'de quel type de système ou de modèle relève {subject}',
    'gap.no-reporter': 'qui doit faire le signalement pour {subject}',
    'gap.role-unknown': 'qui a le rôle {role} pour {subject}',
    'gap.ended-roughly': 'quel jour le lien ou le constat a été exclu (ligne du {day}) : un délai peut avoir expiré avant',
    'gap.day-unknown': 'quel jour {subject} a été mis sur le marché, mis en service ou modifié',
    'gap.field-unknown': 'ce qui doit figurer dans {field}',
    'gap.no-occurrence': 'quand et où cela s’est produit',
    'gap.no-place': 'où cela s’est produit',
    'gap.no-member-state': 'dans quel État membre cela s’est produit',
    'gap.nobody-aware': 'qui l’a appris et quand',
    'gap.nothing-found': 'si quelqu’un a subi un dommage',
    'gap.no-causal-link': 'si le système en est la cause',
    'gap.no-user-named': 'qui, parmi ceux qui utilisent {subject}, est concerné ({parties})',
    'gap.recipient-missing': 'qui reçoit ce qui est dû',
    'gap.recipient-undesignated': 'qui reçoit ce qui est dû : personne n’est désigné au {day}',
    'gap.recipient-unlisted': 'qui reçoit ce qui est dû : désigné, mais non répertorié au {day}',
    'gap.recipient-placeholder': 'qui reçoit ce qui est dû : le nom de {parties} reste à compléter',
    'gap.authority-unchecked': 'si {parties} est toujours compétente (dernière vérification : {day})',
    'gap.authority-own': 'si c’est {parties} ou l’autorité du répertoire qui est compétente',
    'gap.recipient-ambiguous': 'laquelle de plusieurs autorités reçoit ce qui est dû ({parties})',
    'gap.law-not-loaded': 'ce que demande le texte suivant : {act}',
    'gap.holidays-projected': 'si les jours fériés pris en compte seront confirmés',
    'gap.holiday-uncertain': 'si un jour compte comme jour férié',
};
