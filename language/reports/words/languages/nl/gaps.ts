import type { GapMessages } from '../../catalogue.ts';

export const gaps: GapMessages = {
    'gap.unreliable':
        '{count, plural, one {Niet betrouwbaar: één regel is niet begrepen ({places}).} other {Niet betrouwbaar: {number} regels zijn niet begrepen ({places}).}}',
    'gap.not-known': 'Niet bekend: {what}.',
    'gap.lines-later': '{count, plural, one {Eén latere regel is niet meegeteld.} other {{number} latere regels zijn niet meegeteld.}}',
    'gap.no-subject': 'welk systeem of model erbij betrokken is',
    'gap.no-traits': 'wat voor systeem of model {subject} is',
    'gap.no-reporter': 'wie voor {subject} moet melden',
    'gap.no-occurrence': 'wanneer en waar het gebeurde',
    'gap.no-place': 'waar het gebeurde',
    'gap.nobody-aware': 'wie er wanneer van hoorde',
    'gap.nothing-found': 'of iemand schade heeft geleden',
    'gap.no-causal-link': 'of het systeem de oorzaak was',
    'gap.no-user-named': 'wie van degenen die {subject} gebruiken het betreft ({parties})',
    'gap.recipient-missing': 'wie ontvangt wat verschuldigd is',
    'gap.recipient-ambiguous': 'welke van meerdere instanties ontvangt wat verschuldigd is ({parties})',
    'gap.law-not-loaded': 'wat {act} vraagt',
    'gap.holidays-projected': 'of de meegetelde feestdagen worden bevestigd',
    'gap.holiday-uncertain': 'of een dag als feestdag telt',
};
