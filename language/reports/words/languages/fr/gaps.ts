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
    'gap.no-occurrence': 'quand et où cela s’est produit',
    'gap.no-place': 'où cela s’est produit',
    'gap.nobody-aware': 'qui l’a appris et quand',
    'gap.nothing-found': 'si quelqu’un a subi un dommage',
    'gap.no-causal-link': 'si le système en est la cause',
    'gap.no-user-named': 'qui, parmi ceux qui utilisent {subject}, est concerné ({parties})',
    'gap.recipient-missing': 'qui reçoit ce qui est dû',
    'gap.recipient-ambiguous': 'laquelle de plusieurs autorités reçoit ce qui est dû ({parties})',
    'gap.law-not-loaded': 'ce que demande le texte suivant : {act}',
    'gap.holidays-projected': 'si les jours fériés pris en compte seront confirmés',
    'gap.holiday-uncertain': 'si un jour compte comme jour férié',
};
