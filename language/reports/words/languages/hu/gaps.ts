import type { GapMessages } from '../../catalogue.ts';

export const gaps: GapMessages = {
    'gap.unreliable':
        '{count, plural, one {Nem megbízható: egy sor nem volt értelmezhető ({places}).} other {Nem megbízható: {number} sor nem volt értelmezhető ({places}).}}',
    'gap.not-known': 'Nem ismert: {what}.',
    'gap.lines-later': '{count, plural, one {Egy későbbi sor nincs figyelembe véve.} other {{number} későbbi sor nincs figyelembe véve.}}',
    'gap.no-subject': 'melyik rendszer vagy modell érintett',
    'gap.no-traits': 'milyen fajta rendszer vagy modell a következő: {subject}',
    'gap.no-reporter': 'kinek kell bejelentést tennie a következő miatt: {subject}',
    'gap.no-occurrence': 'mikor és hol történt',
    'gap.no-place': 'hol történt',
    'gap.nobody-aware': 'ki és mikor szerzett róla tudomást',
    'gap.nothing-found': 'ért-e valakit kár',
    'gap.no-causal-link': 'a rendszer okozta-e',
    'gap.no-user-named': 'a használók közül kit érint – {subject} ({parties})',
    'gap.recipient-missing': 'ki kapja meg, ami jár',
    'gap.recipient-ambiguous': 'több hatóság közül melyik kapja meg, ami jár ({parties})',
    'gap.law-not-loaded': 'mit ír elő a következő jogi aktus: {act}',
    'gap.holidays-projected': 'megerősítik-e a figyelembe vett munkaszüneti napokat',
    'gap.holiday-uncertain': 'munkaszüneti napnak számít-e egy nap',
};
