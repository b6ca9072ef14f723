import type { FactMessages } from '../../catalogue.ts';

export const facts: FactMessages = {
    'date.long': '{day, select, 1 {1º} other {{day}}} {month} {year}',
    'date.weekday': '{weekday} {date}',
    'date.time': '{date}, ore {time} ({iso})',
    'date.weekday-time': '{date}, ore {time}',
    'date.about': 'intorno alla data seguente: {date}',
    'date.span': 'dal {from} al {to}',
    'date.span-about': 'all’incirca dal {from} al {to}',
    'date.start': 'inizio: {date}{hasStates, select, yes { ({states})} other {}}',
    'date.further': 'ulteriore manifestazione: {date}{hasStates, select, yes { ({states})} other {}}',
    'date.end': 'fine: {date}{hasStates, select, yes { ({states})} other {}}',
    'list.pair': '{first}, {second}',
    'list.last': '{first} e {last}',

    'citation.article': 'articolo {article} del regolamento (UE) {regulation}',
    'citation.paragraph': 'articolo {article}, paragrafo {paragraph}, del regolamento (UE) {regulation}',
    'citation.point': 'articolo {article}, paragrafo {paragraph}, lettera {point}), del regolamento (UE) {regulation}',
    'citation.definition': 'articolo {article}, punto {paragraph}, del regolamento (UE) {regulation}',
    'citation.definition-point': 'articolo {article}, punto {paragraph}, lettera {point}), del regolamento (UE) {regulation}',
    'citation.annex': 'allegato {annex} del regolamento (UE) {regulation}',
    'citation.annex-point': 'allegato {annex}, punto {point}, del regolamento (UE) {regulation}',
    'citation.annex-letter': 'allegato {annex}, punto {point}, lettera {letter}), del regolamento (UE) {regulation}',
    'citation.regulation': 'regolamento (UE) {regulation}',

    'state.missing': 'Non ancora indicato.',
    'state.unknown': 'Non ancora noto. Motivo: {reason}.',
    'state.unknown-expected': 'Non ancora noto. Motivo: {reason}. Data prevista: {date}.',
    'state.withheld': 'Non comunicato per motivi di riservatezza. Motivo: {ground}.',
    'state.not-applicable': 'Non pertinente.',

    'count.affected':
        '{about, select, yes {{count, plural, one {Circa {number} interessato: {noun}} many {Circa {number} interessati: {noun}} other {Circa {number} interessati: {noun}}}} other {{count, plural, one {{number} interessato: {noun}} many {{number} interessati: {noun}} other {{number} interessati: {noun}}}}}{hasStates, select, yes { ({states})} other {}}',
    'link.suspected': 'Si sospetta un nesso causale ({date}{hasScope, select, yes {; {scope}} other {}}).',
    'link.likely': 'Sussiste la ragionevole probabilità di un nesso causale ({date}{hasScope, select, yes {; {scope}} other {}}).',
    'link.established': 'Il nesso causale è stabilito ({date}{hasScope, select, yes {; {scope}} other {}}).',
    'link.excluded': 'Il nesso causale è escluso ({date}{hasScope, select, yes {; {scope}} other {}}).',

    'party.address': 'Indirizzo: {address}',
    'party.country': 'Paese: {country}',
    'party.contact': 'Persona di contatto: {name}',
    'party.email': 'Posta elettronica: {email}',
    'party.phone': 'Telefono: {phone}',
    'subject.version': 'versione del software: {text}',
    'evidence.file': 'File: {file}',
    'evidence.digest': 'SHA-256: {digest}',
    'evidence.holder': 'Conservato da: {holder}',

    'duty.done': '{date}: {title}{hasRecipient, select, yes { – {recipient}} other {}} ({basis})',
    'duty.owed': 'Ancora da effettuare: {title}{hasRecipient, select, yes { – {recipient}} other {}} ({basis})',
    'text.of': '{subject}: {text}',
    affirmation:
        'Il segnalante dichiara che la presente segnalazione espone quanto a sua conoscenza alla data della segnalazione. La segnalazione non costituisce ammissione di colpa o di responsabilità del segnalante o di terzi, né dichiarazione che essa sia completa o che il sistema o modello di IA abbia causato l’incidente o vi abbia contribuito.',
};
