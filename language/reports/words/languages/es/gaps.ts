import type { GapMessages } from '../../catalogue.ts';

export const gaps: GapMessages = {
    'gap.unreliable':
        '{count, plural, one {No es fiable: una línea no se ha entendido ({places}).} many {No es fiable: {number} líneas no se han entendido ({places}).} other {No es fiable: {number} líneas no se han entendido ({places}).}}',
    'gap.not-known': 'No se sabe: {what}.',
    'gap.lines-later':
        '{count, plural, one {Una línea posterior no se ha tenido en cuenta.} many {{number} líneas posteriores no se han tenido en cuenta.} other {{number} líneas posteriores no se han tenido en cuenta.}}',
    'gap.no-subject': 'qué sistema o modelo está implicado',
    'gap.no-traits': 'qué tipo de sistema o modelo es {subject}',
    'gap.no-reporter': 'quién debe notificar por {subject}',
    'gap.role-unknown': 'quién tiene la función {role} respecto de {subject}',
    'gap.ended-roughly': 'qué día se excluyó el nexo o la constatación (línea del {day}): un plazo puede haber vencido antes',
    'gap.day-unknown': 'qué día {subject} fue introducido en el mercado, puesto en servicio o modificado',
    'gap.field-unknown': 'qué corresponde a {field}',
    'gap.no-occurrence': 'cuándo y dónde ocurrió',
    'gap.no-place': 'dónde ocurrió',
    'gap.no-member-state': 'en qué Estado miembro ocurrió',
    'gap.nobody-aware': 'quién lo supo y cuándo',
    'gap.nothing-found': 'si alguien sufrió un daño',
    'gap.no-causal-link': 'si el sistema fue la causa',
    'gap.no-user-named': 'quién, entre quienes utilizan {subject}, está afectado ({parties})',
    'gap.recipient-missing': 'quién recibe lo que se debe',
    'gap.recipient-undesignated': 'quién recibe lo que se debe: a {day} no hay nadie designado',
    'gap.recipient-unlisted': 'quién recibe lo que se debe: designado, pero no incluido en la lista a {day}',
    'gap.recipient-placeholder': 'quién recibe lo que se debe: falta indicar el nombre de {parties}',
    'gap.authority-unchecked': 'si {parties} sigue siendo competente (última comprobación: {day})',
    'gap.authority-own': 'si es competente {parties} o la autoridad que figura en la lista',
    'gap.recipient-ambiguous': 'cuál de varias autoridades recibe lo que se debe ({parties})',
    'gap.law-not-loaded': 'qué exige el texto siguiente: {act}',
    'gap.holidays-projected': 'si se confirmarán los días festivos tenidos en cuenta',
    'gap.holiday-uncertain': 'si un día cuenta como festivo',
};
