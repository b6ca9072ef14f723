import type { FactMessages } from '../../catalogue.ts';

export const facts: FactMessages = {
    'date.long': '{day} {month} {year}',
    'date.weekday': '{weekday} {date}',
    'date.time': '{date}, {time} uur ({iso})',
    'date.weekday-time': '{date}, {time} uur',
    'date.about': 'omstreeks {date}',
    'date.span': '{from} tot en met {to}',
    'date.span-about': 'omstreeks {from} tot en met {to}',
    'date.start': 'begin: {date}{hasStates, select, yes { ({states})} other {}}',
    'date.further': 'verder voorval: {date}{hasStates, select, yes { ({states})} other {}}',
    'date.end': 'einde: {date}{hasStates, select, yes { ({states})} other {}}',
    'list.pair': '{first}, {second}',
    'list.last': '{first} en {last}',

    'citation.article': 'artikel {article} van Verordening (EU) {regulation}',
    'citation.paragraph': 'artikel {article}, lid {paragraph}, van Verordening (EU) {regulation}',
    'citation.point': 'artikel {article}, lid {paragraph}, punt {point}), van Verordening (EU) {regulation}',
    'citation.definition': 'artikel {article}, punt {paragraph}), van Verordening (EU) {regulation}',
    'citation.definition-point': 'artikel {article}, punt {paragraph}), {point}), van Verordening (EU) {regulation}',
    'citation.annex': 'bijlage {annex} bij Verordening (EU) {regulation}',
    'citation.annex-point': 'bijlage {annex}, punt {point}, bij Verordening (EU) {regulation}',
    'citation.annex-letter': 'bijlage {annex}, punt {point}, {letter}), bij Verordening (EU) {regulation}',
    'citation.regulation': 'Verordening (EU) {regulation}',

    'state.missing': 'Nog niet vermeld.',
    'state.unknown': 'Nog niet bekend. Reden: {reason}.',
    'state.unknown-expected': 'Nog niet bekend. Reden: {reason}. Naar verwachting bekend: {date}.',
    'state.withheld': 'Achtergehouden wegens vertrouwelijkheid. Grond: {ground}.',
    'state.not-applicable': 'Niet van toepassing.',

    'count.affected':
        '{about, select, yes {{count, plural, one {Ongeveer {number} getroffen: {noun}} other {Ongeveer {number} getroffen: {noun}}}} other {{count, plural, one {{number} getroffen: {noun}} other {{number} getroffen: {noun}}}}}{hasStates, select, yes { ({states})} other {}}',
    'link.suspected': 'Een oorzakelijk verband wordt vermoed ({date}{hasScope, select, yes {; {scope}} other {}}).',
    'link.likely':
        'Er bestaat een redelijke waarschijnlijkheid van een oorzakelijk verband ({date}{hasScope, select, yes {; {scope}} other {}}).',
    'link.established': 'Een oorzakelijk verband is vastgesteld ({date}{hasScope, select, yes {; {scope}} other {}}).',
    'link.excluded': 'Een oorzakelijk verband is uitgesloten ({date}{hasScope, select, yes {; {scope}} other {}}).',

    'party.address': 'Adres: {address}',
    'party.country': 'Land: {country}',
    'party.contact': 'Contactpersoon: {name}',
    'party.email': 'E-mail: {email}',
    'party.phone': 'Telefoon: {phone}',
    'subject.version': 'Softwareversie: {text}',
    'evidence.file': 'Bestand: {file}',
    'evidence.digest': 'SHA-256: {digest}',
    'evidence.holder': 'In bewaring bij: {holder}',

    'duty.done': '{date}: {title}{hasRecipient, select, yes { – {recipient}} other {}} ({basis})',
    'duty.owed': 'Nog te doen: {title}{hasRecipient, select, yes { – {recipient}} other {}} ({basis})',
    'text.of': '{subject}: {text}',
    affirmation:
        'De melder verklaart dat deze melding weergeeft wat hem op de datum van de melding bekend is. De melding houdt geen erkenning in van een fout of van aansprakelijkheid van de melder of van een ander, en geen verklaring dat zij volledig is of dat het AI-systeem of AI-model het incident heeft veroorzaakt of daaraan heeft bijgedragen.',
};
