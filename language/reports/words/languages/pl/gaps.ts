import type { GapMessages } from '../../catalogue.ts';

export const gaps: GapMessages = {
    'gap.unreliable':
        '{count, plural, one {Nie można na tym polegać: jeden wiersz nie został zrozumiany ({places}).} few {Nie można na tym polegać: {number} wiersze nie zostały zrozumiane ({places}).} many {Nie można na tym polegać: {number} wierszy nie zostało zrozumianych ({places}).} other {Nie można na tym polegać: {number} wiersza nie zostało zrozumiane ({places}).}}',
    'gap.not-known': 'Nie wiadomo: {what}.',
    'gap.lines-later':
        '{count, plural, one {Jeden późniejszy wiersz nie jest uwzględniony.} few {{number} późniejsze wiersze nie są uwzględnione.} many {{number} późniejszych wierszy nie jest uwzględnionych.} other {{number} późniejszego wiersza nie jest uwzględnione.}}',
    'gap.no-subject': 'którego systemu lub modelu to dotyczy',
    'gap.no-traits': 'jakiego rodzaju systemem lub modelem jest {subject}',
    'gap.no-reporter': 'kto ma dokonać zgłoszenia w sprawie {subject}',
    'gap.role-unknown': 'kto pełni rolę {role} wobec {subject}',
    'gap.ended-roughly': 'w którym dniu wykluczono związek lub ustalenie (wiersz z {day}): termin mógł upłynąć wcześniej',
    'gap.day-unknown': 'w którym dniu {subject} wprowadzono do obrotu, oddano do użytku lub zmieniono',
    'gap.field-unknown': 'co należy wpisać w polu {field}',
    'gap.no-occurrence': 'kiedy i gdzie to się stało',
    'gap.no-place': 'gdzie to się stało',
    'gap.no-member-state': 'w którym państwie członkowskim to się stało',
    'gap.nobody-aware': 'kto i kiedy się o tym dowiedział',
    'gap.nothing-found': 'czy ktoś doznał szkody',
    'gap.no-causal-link': 'czy spowodował to system',
    'gap.no-user-named': 'którego z używających to dotyczy – {subject} ({parties})',
    'gap.recipient-missing': 'kto otrzymuje to, co jest należne',
    'gap.recipient-undesignated': 'kto otrzymuje to, co jest należne: na dzień {day} nikt nie został wyznaczony',
    'gap.recipient-unlisted': 'kto otrzymuje to, co jest należne: wyznaczony, lecz na dzień {day} nieujęty w wykazie',
    'gap.recipient-placeholder': 'kto otrzymuje to, co jest należne: nazwę {parties} trzeba jeszcze uzupełnić',
    'gap.authority-unchecked': 'czy {parties} jest nadal właściwy (ostatnie sprawdzenie: {day})',
    'gap.authority-own': 'czy właściwy jest {parties}, czy organ z wykazu',
    'gap.recipient-ambiguous': 'który z kilku organów otrzymuje to, co jest należne ({parties})',
    'gap.law-not-loaded': 'czego wymaga następujący akt: {act}',
    'gap.holidays-projected': 'czy uwzględnione święta zostaną potwierdzone',
    'gap.holiday-uncertain': 'czy dzień liczy się jako święto',
};
