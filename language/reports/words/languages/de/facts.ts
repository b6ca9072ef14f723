import type { FactMessages } from '../../catalogue.ts';

export const facts: FactMessages = {
    'date.long': '{day}. {month} {year}',
    'date.weekday': '{weekday}, {date}',
    'date.time': '{date}, {time} Uhr ({iso})',
    'date.weekday-time': '{date}, {time} Uhr',
    'date.about': 'ungefähr {date}',
    'date.span': '{from} bis {to}',
    'date.span-about': 'ungefähr {from} bis {to}',
    'date.start': 'Beginn: {date}{hasStates, select, yes { ({states})} other {}}',
    'date.further': 'Weiteres Auftreten: {date}{hasStates, select, yes { ({states})} other {}}',
    'date.end': 'Ende: {date}{hasStates, select, yes { ({states})} other {}}',
    'list.pair': '{first}, {second}',
    'list.last': '{first} und {last}',

    'citation.article': 'Artikel {article} der Verordnung (EU) {regulation}',
    'citation.paragraph': 'Artikel {article} Absatz {paragraph} der Verordnung (EU) {regulation}',
    'citation.point': 'Artikel {article} Absatz {paragraph} Buchstabe {point} der Verordnung (EU) {regulation}',
    'citation.definition': 'Artikel {article} Nummer {paragraph} der Verordnung (EU) {regulation}',
    'citation.definition-point': 'Artikel {article} Nummer {paragraph} Buchstabe {point} der Verordnung (EU) {regulation}',
    'citation.annex': 'Anhang {annex} der Verordnung (EU) {regulation}',
    'citation.annex-point': 'Anhang {annex} Nummer {point} der Verordnung (EU) {regulation}',
    'citation.annex-letter': 'Anhang {annex} Nummer {point} Buchstabe {letter} der Verordnung (EU) {regulation}',
    'citation.regulation': 'Verordnung (EU) {regulation}',

    'state.missing': 'Noch nicht angegeben.',
    'state.unknown': 'Noch nicht bekannt. Grund: {reason}.',
    'state.unknown-expected': 'Noch nicht bekannt. Grund: {reason}. Voraussichtlich bekannt: {date}.',
    'state.withheld': 'Als vertraulich zurückgehalten. Grund: {ground}.',
    'state.not-applicable': 'Nicht zutreffend.',

    'count.affected':
        '{about, select, yes {{count, plural, one {Etwa {number} betroffen: {noun}} other {Etwa {number} betroffen: {noun}}}} other {{count, plural, one {{number} betroffen: {noun}} other {{number} betroffen: {noun}}}}}{hasStates, select, yes { ({states})} other {}}',
    'link.suspected': 'Ein kausaler Zusammenhang wird vermutet ({date}{hasScope, select, yes {; {scope}} other {}}).',
    'link.likely':
        'Für einen kausalen Zusammenhang besteht eine naheliegende Wahrscheinlichkeit ({date}{hasScope, select, yes {; {scope}} other {}}).',
    'link.established': 'Ein kausaler Zusammenhang ist festgestellt ({date}{hasScope, select, yes {; {scope}} other {}}).',
    'link.excluded': 'Ein kausaler Zusammenhang ist ausgeschlossen ({date}{hasScope, select, yes {; {scope}} other {}}).',

    'party.address': 'Anschrift: {address}',
    'party.country': 'Land: {country}',
    'party.contact': 'Ansprechperson: {name}',
    'party.email': 'E-Mail: {email}',
    'party.phone': 'Telefon: {phone}',
    'subject.version': 'Softwareversion: {text}',
    'evidence.file': 'Datei: {file}',
    'evidence.digest': 'SHA-256: {digest}',
    'evidence.holder': 'Verwahrt von: {holder}',

    'duty.done': '{date}: {title}{hasRecipient, select, yes { – {recipient}} other {}} ({basis})',
    'duty.owed': 'Noch zu erfüllen: {title}{hasRecipient, select, yes { – {recipient}} other {}} ({basis})',
    'text.of': '{subject}: {text}',
    affirmation:
        'Die meldende Stelle erklärt, dass diese Meldung wiedergibt, was ihr am Tag der Meldung bekannt ist. Die Meldung ist weder ein Eingeständnis eines Fehlers oder einer Haftung der meldenden Stelle oder eines Dritten noch eine Aussage darüber, dass sie vollständig ist oder dass das KI-System oder KI-Modell den Vorfall verursacht oder dazu beigetragen hat.',
};
