import type { FactMessages } from '../../catalogue.ts';

export const facts: FactMessages = {
    'date.long': '{day} {month} {year} r.',
    'date.weekday': '{weekday}, {date}',
    'date.time': '{date}, godz. {time} ({iso})',
    'date.weekday-time': '{date}, godz. {time}',
    'date.about': 'około {date}',
    'date.span': 'od {from} do {to}',
    'date.span-about': 'mniej więcej od {from} do {to}',
    'date.start': 'początek: {date}{hasStates, select, yes { ({states})} other {}}',
    'date.further': 'kolejne wystąpienie: {date}{hasStates, select, yes { ({states})} other {}}',
    'date.end': 'koniec: {date}{hasStates, select, yes { ({states})} other {}}',
    'list.pair': '{first}, {second}',
    'list.last': '{first} i {last}',

    'citation.article': 'art. {article} rozporządzenia (UE) {regulation}',
    'citation.paragraph': 'art. {article} ust. {paragraph} rozporządzenia (UE) {regulation}',
    'citation.point': 'art. {article} ust. {paragraph} lit. {point}) rozporządzenia (UE) {regulation}',
    'citation.definition': 'art. {article} pkt {paragraph} rozporządzenia (UE) {regulation}',
    'citation.definition-point': 'art. {article} pkt {paragraph} lit. {point}) rozporządzenia (UE) {regulation}',
    'citation.annex': 'załącznik {annex} do rozporządzenia (UE) {regulation}',
    'citation.annex-point': 'załącznik {annex} pkt {point} do rozporządzenia (UE) {regulation}',
    'citation.annex-letter': 'załącznik {annex} pkt {point} lit. {letter}) do rozporządzenia (UE) {regulation}',
    'citation.regulation': 'rozporządzenie (UE) {regulation}',

    'state.missing': 'Jeszcze nie podano.',
    'state.unknown': 'Jeszcze nie wiadomo. Powód: {reason}.',
    'state.unknown-expected': 'Jeszcze nie wiadomo. Powód: {reason}. Przewidywana data ustalenia: {date}.',
    'state.withheld': 'Nie podano ze względu na poufność. Podstawa: {ground}.',
    'state.not-applicable': 'Nie dotyczy.',

    'count.affected':
        '{about, select, yes {{count, plural, one {Liczba poszkodowanych: około {number} – {noun}} few {Liczba poszkodowanych: około {number} – {noun}} many {Liczba poszkodowanych: około {number} – {noun}} other {Liczba poszkodowanych: około {number} – {noun}}}} other {{count, plural, one {Liczba poszkodowanych: {number} – {noun}} few {Liczba poszkodowanych: {number} – {noun}} many {Liczba poszkodowanych: {number} – {noun}} other {Liczba poszkodowanych: {number} – {noun}}}}}{hasStates, select, yes { ({states})} other {}}',
    'link.suspected': 'Istnieje podejrzenie: {term_causal_link} ({date}{hasScope, select, yes {; {scope}} other {}}).',
    'link.likely': 'Ocena dotycząca {term_causal_link}: {term_reasonable_likelihood} ({date}{hasScope, select, yes {; {scope}} other {}}).',
    'link.established': 'Stwierdzono: {term_causal_link} ({date}{hasScope, select, yes {; {scope}} other {}}).',
    'link.excluded': 'Wykluczono: {term_causal_link} ({date}{hasScope, select, yes {; {scope}} other {}}).',

    'party.address': 'Adres: {address}',
    'party.country': 'Państwo: {country}',
    'party.contact': 'Osoba do kontaktu: {name}',
    'party.email': 'Adres e-mail: {email}',
    'party.phone': 'Telefon: {phone}',
    'subject.version': 'wersja oprogramowania: {text}',
    'evidence.file': 'Plik: {file}',
    'evidence.digest': 'SHA-256: {digest}',
    'evidence.holder': 'W posiadaniu: {holder}',

    'duty.done': '{date}: {title}{hasRecipient, select, yes { – {recipient}} other {}} ({basis})',
    'duty.owed': 'Pozostaje do wykonania: {title}{hasRecipient, select, yes { – {recipient}} other {}} ({basis})',
    'text.of': '{subject}: {text}',
    affirmation:
        'Podmiot składający raport oświadcza, że niniejszy raport przedstawia to, co jest mu wiadome w dniu jego sporządzenia. Raport nie stanowi przyznania się do winy ani uznania odpowiedzialności podmiotu składającego raport lub kogokolwiek innego ani stwierdzenia, że jest kompletny lub że system AI lub model AI spowodował incydent lub się do niego przyczynił.',
};
