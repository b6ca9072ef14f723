import type { GapMessages } from '../../catalogue.ts';

export const gaps: GapMessages = {
    'gap.unreliable':
        '{count, plural, one {Inte tillförlitlig: en rad har inte förståtts ({places}).} other {Inte tillförlitlig: {number} rader har inte förståtts ({places}).}}',
    'gap.not-known': 'Inte känt: {what}.',
    'gap.lines-later': '{count, plural, one {En senare rad är inte medräknad.} other {{number} senare rader är inte medräknade.}}',
    'gap.no-subject': 'vilket system eller vilken modell som berörs',
    'gap.no-traits': 'vilket slags system eller modell {subject} är',
    'gap.no-reporter': 'vem som ska rapportera för {subject}',
    'gap.no-occurrence': 'när och var det hände',
    'gap.no-place': 'var det hände',
    'gap.nobody-aware': 'vem som fick veta det och när',
    'gap.nothing-found': 'om någon kom till skada',
    'gap.no-causal-link': 'om systemet var orsaken',
    'gap.no-user-named': 'vem av dem som använder {subject} det gäller ({parties})',
    'gap.recipient-missing': 'vem som får det som ska lämnas',
    'gap.recipient-ambiguous': 'vilken av flera myndigheter som får det som ska lämnas ({parties})',
    'gap.law-not-loaded': 'vad följande rättsakt kräver: {act}',
    'gap.holidays-projected': 'om de helgdagar som räknats kommer att bekräftas',
    'gap.holiday-uncertain': 'om en dag räknas som helgdag',
};
