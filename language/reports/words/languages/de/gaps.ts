import type { GapMessages } from '../../catalogue.ts';

export const gaps: GapMessages = {
    'gap.unreliable':
        '{count, plural, one {Nicht verlässlich: Eine Zeile wurde nicht verstanden ({places}).} other {Nicht verlässlich: {number} Zeilen wurden nicht verstanden ({places}).}}',
    'gap.not-known': 'Nicht bekannt: {what}.',
    'gap.lines-later':
        '{count, plural, one {Eine spätere Zeile ist nicht berücksichtigt.} other {{number} spätere Zeilen sind nicht berücksichtigt.}}',
    'gap.no-subject': 'welches System oder Modell beteiligt ist',
    'gap.no-traits': 'was für ein System oder Modell {subject} ist',
    'gap.no-reporter': 'wer für {subject} zu melden hat',
    'gap.role-unknown': 'wer für {subject} die Rolle {role} hat',
    'gap.ended-roughly':
        'an welchem Tag der Zusammenhang oder die Feststellung ausgeschlossen wurde (Zeile vom {day}): Eine Frist kann vorher abgelaufen sein',
    'gap.day-unknown': 'an welchem Tag {subject} in Verkehr gebracht, in Betrieb genommen oder geändert wurde',
    'gap.field-unknown': 'was in {field} gehört',
    'gap.no-occurrence': 'wann und wo es geschah',
    'gap.no-place': 'wo es geschah',
    'gap.no-member-state': 'in welchem Mitgliedstaat es geschah',
    'gap.nobody-aware': 'wer wann davon erfuhr',
    'gap.nothing-found': 'ob jemand zu Schaden kam',
    'gap.no-causal-link': 'ob das System die Ursache war',
    'gap.no-user-named': 'wer von denen, die {subject} verwenden, betroffen ist ({parties})',
    'gap.recipient-missing': 'wer erhält, was geschuldet ist',
    'gap.recipient-undesignated': 'wer erhält, was geschuldet ist: Stand {day} ist niemand benannt',
    'gap.recipient-unlisted': 'wer erhält, was geschuldet ist: benannt, aber Stand {day} nicht verzeichnet',
    'gap.recipient-placeholder': 'wer erhält, was geschuldet ist: der Name von {parties} ist noch einzutragen',
    'gap.authority-unchecked': 'ob {parties} noch zuständig ist (zuletzt geprüft am {day})',
    'gap.authority-own': 'ob {parties} oder die im Verzeichnis genannte Behörde zuständig ist',
    'gap.recipient-ambiguous': 'welche von mehreren Behörden erhält, was geschuldet ist ({parties})',
    'gap.law-not-loaded': 'was {act} verlangt',
    'gap.holidays-projected': 'ob die berücksichtigten Feiertage bestätigt werden',
    'gap.holiday-uncertain': 'ob ein Tag als Feiertag zählt',
};
