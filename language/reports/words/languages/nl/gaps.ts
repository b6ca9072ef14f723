import type { GapMessages } from '../../catalogue.ts';

export const gaps: GapMessages = {
    'gap.unreliable':
        '{count, plural, one {Niet betrouwbaar: één regel is niet begrepen ({places}).} other {Niet betrouwbaar: {number} regels zijn niet begrepen ({places}).}}',
    'gap.not-known': 'Niet bekend: {what}.',
    'gap.lines-later': '{count, plural, one {Eén latere regel is niet meegeteld.} other {{number} latere regels zijn niet meegeteld.}}',
    'gap.no-subject': 'welk systeem of model erbij betrokken is',
    'gap.no-traits': 'wat voor systeem of model {subject} is',
    'gap.no-reporter': 'wie voor {subject} moet melden',
    'gap.role-unknown': 'wie voor {subject} de rol {role} heeft',
    'gap.ended-roughly':
        'op welke dag het verband of de vaststelling is uitgesloten (regel van {day}): een termijn kan daarvoor verstreken zijn',
    'gap.day-unknown': 'op welke dag {subject} in de handel is gebracht, in gebruik is gesteld of is gewijzigd',
    'gap.field-unknown': 'wat bij {field} hoort',
    'gap.no-occurrence': 'wanneer en waar het gebeurde',
    'gap.no-place': 'waar het gebeurde',
    'gap.no-member-state': 'in welke lidstaat het gebeurde',
    'gap.nobody-aware': 'wie er wanneer van hoorde',
    'gap.nothing-found': 'of iemand schade heeft geleden',
    'gap.no-causal-link': 'of het systeem de oorzaak was',
    'gap.no-user-named': 'wie van degenen die {subject} gebruiken het betreft ({parties})',
    'gap.recipient-missing': 'wie ontvangt wat verschuldigd is',
    'gap.recipient-undesignated': 'wie ontvangt wat verschuldigd is: per {day} is niemand aangewezen',
    'gap.recipient-unlisted': 'wie ontvangt wat verschuldigd is: aangewezen, maar per {day} niet opgenomen',
    'gap.recipient-placeholder': 'wie ontvangt wat verschuldigd is: de naam van {parties} moet nog worden ingevuld',
    'gap.authority-unchecked': 'of {parties} nog bevoegd is (laatst gecontroleerd op {day})',
    'gap.authority-own': 'of {parties} of de autoriteit uit de lijst bevoegd is',
    'gap.recipient-ambiguous': 'welke van meerdere instanties ontvangt wat verschuldigd is ({parties})',
    'gap.law-not-loaded': 'wat {act} vraagt',
    'gap.holidays-projected': 'of de meegetelde feestdagen worden bevestigd',
    'gap.holiday-uncertain': 'of een dag als feestdag telt',
};
