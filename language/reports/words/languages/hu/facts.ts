import type { FactMessages } from '../../catalogue.ts';

export const facts: FactMessages = {
    'date.long': '{year}. {month} {day}.',
    'date.weekday': '{date}, {weekday}',
    'date.time': '{date} {time} ({iso})',
    'date.weekday-time': '{date} {time}',
    'date.about': '{date} (hozzávetőleg)',
    'date.span': '{from} – {to}',
    'date.span-about': '{from} – {to} (hozzávetőleg)',
    'date.start': 'kezdete: {date}{hasStates, select, yes { ({states})} other {}}',
    'date.further': 'további előfordulás: {date}{hasStates, select, yes { ({states})} other {}}',
    'date.end': 'vége: {date}{hasStates, select, yes { ({states})} other {}}',
    'list.pair': '{first}, {second}',
    'list.last': '{first} és {last}',

    'citation.article': 'az (EU) {regulation} rendelet {article}. cikke',
    'citation.paragraph': 'az (EU) {regulation} rendelet {article}. cikkének ({paragraph}) bekezdése',
    'citation.point': 'az (EU) {regulation} rendelet {article}. cikke ({paragraph}) bekezdésének {point}) pontja',
    'citation.definition': 'az (EU) {regulation} rendelet {article}. cikkének {paragraph}. pontja',
    'citation.definition-point': 'az (EU) {regulation} rendelet {article}. cikke {paragraph}. pontjának {point}) alpontja',
    'citation.annex': 'az (EU) {regulation} rendelet {annex}. melléklete',
    'citation.annex-point': 'az (EU) {regulation} rendelet {annex}. mellékletének {point}. pontja',
    'citation.annex-letter': 'az (EU) {regulation} rendelet {annex}. melléklete {point}. pontjának {letter}) alpontja',
    'citation.regulation': '(EU) {regulation} rendelet',

    'state.missing': 'Még nincs megadva.',
    'state.unknown': 'Még nem ismert. Indok: {reason}.',
    'state.unknown-expected': 'Még nem ismert. Indok: {reason}. Várható időpont: {date}.',
    'state.withheld': 'Bizalmasság miatt visszatartva. Indok: {ground}.',
    'state.not-applicable': 'Nem alkalmazandó.',

    'count.affected':
        '{about, select, yes {{count, plural, one {Érintettek száma körülbelül {number}: {noun}} other {Érintettek száma körülbelül {number}: {noun}}}} other {{count, plural, one {Érintettek száma {number}: {noun}} other {Érintettek száma {number}: {noun}}}}}{hasStates, select, yes { ({states})} other {}}',
    'link.suspected': 'Az ok-okozati összefüggés gyanúja fennáll ({date}{hasScope, select, yes {; {scope}} other {}}).',
    'link.likely': 'Az ok-okozati összefüggés észszerű valószínűsége fennáll ({date}{hasScope, select, yes {; {scope}} other {}}).',
    'link.established': 'Az ok-okozati összefüggés megállapítást nyert ({date}{hasScope, select, yes {; {scope}} other {}}).',
    'link.excluded': 'Az ok-okozati összefüggés kizárt ({date}{hasScope, select, yes {; {scope}} other {}}).',

    'party.address': 'Cím: {address}',
    'party.country': 'Ország: {country}',
    'party.contact': 'Kapcsolattartó: {name}',
    'party.email': 'E-mail: {email}',
    'party.phone': 'Telefon: {phone}',
    'subject.version': 'szoftververzió: {text}',
    'evidence.file': 'Fájl: {file}',
    'evidence.digest': 'SHA-256: {digest}',
    'evidence.holder': 'Megőrzi: {holder}',

    'duty.done': '{date}: {title}{hasRecipient, select, yes { – {recipient}} other {}} ({basis})',
    'duty.owed': 'Még teljesítendő: {title}{hasRecipient, select, yes { – {recipient}} other {}} ({basis})',
    'text.of': '{subject}: {text}',
    affirmation:
        'A bejelentő kijelenti, hogy e bejelentés azt tartalmazza, ami a bejelentés napján tudomására jutott. A bejelentés nem minősül sem a bejelentő vagy más személy hibája vagy felelőssége elismerésének, sem annak kijelentésének, hogy a bejelentés teljes körű, vagy hogy az MI-rendszer vagy MI-modell az eseményt okozta vagy ahhoz hozzájárult.',
};
