import type { LetterMessages } from '../../catalogue.ts';

export const letters: LetterMessages = {
    'letter.subject': 'Dotyczy: {subject}',
    'letter.from': 'Nadawca',
    'letter.to': 'Adresat',
    'letter.date': 'Data',
    'letter.salutation': 'Szanowni Państwo,',
    'letter.closing': 'Z wyrazami szacunku',
    'letter.head': 'Nadawca i adresat',
    'letter.asked': 'O co się zwracamy',
    'letter.as-of': 'Niniejsze pismo przedstawia stan wiedzy na: {date}.',

    'letter.notice.title': 'Informacja o poważnym incydencie',
    'letter.notice.body':
        '{party} niniejszym informuje Państwa o poważnym incydencie, który ma związek z {hasSubject, select, yes {następującym systemem AI: {subject}} other {systemem AI}}. Podstawa prawna: {basis}. To, co wiadomo do tej pory, przedstawiono poniżej.',
    'letter.notice.request':
        'Prosimy o potwierdzenie odbioru i wskazanie osoby, z którą możemy się kontaktować w sprawie wyjaśniania incydentu i raportów dla organów.',
    'letter.before-alteration.title': 'Informacja przed zmianą systemu AI',
    'letter.before-alteration.body':
        'W ramach wyjaśniania poważnego incydentu {party} zamierza zmienić {hasSubject, select, yes {następujący system AI: {subject},} other {system AI}} w sposób, który może mieć wpływ na późniejszą ocenę przyczyn incydentu. {party} informuje o tym Państwa z wyprzedzeniem. Podstawa prawna: {basis}.',
    'letter.before-alteration.request':
        'Prosimy o niezwłoczną informację, czy mają Państwo zastrzeżenia lub chcą zbadać system przed jego zmianą.',
    'letter.follow-up.title': 'Uzupełnienie informacji o poważnym incydencie',
    'letter.follow-up.body':
        '{party} niniejszym uzupełnia swój raport o poważnym incydencie{hasSubject, select, yes { ({subject})} other {}}. Podstawa prawna: {basis}. To, co ustalono od tego czasu, przedstawiono poniżej.',
    'letter.follow-up.request': 'Prosimy o informację, czy potrzebują Państwo dalszych wyjaśnień.',

    'brief.title': 'Podsumowanie dla kierownictwa',
    'brief.happened': 'Co się stało',
    'brief.owed': 'Co należy zrobić, wobec kogo i do kiedy',
    'brief.done': 'Co zrobiono',
    'brief.open': 'Co pozostaje otwarte',
    'brief.timeline': 'Oś czasu',
    'brief.picture': 'Oś czasu incydentu: u góry zdarzenia, u dołu terminy. Tabele przedstawiają to samo słowami.',
    'brief.duty': 'Obowiązek',
    'brief.recipient': 'Adresat',
    'brief.due': 'Planować do / najpóźniej',
    'brief.status': 'Stan',
    'brief.basis': 'Podstawa prawna',
    'brief.no-recipient': 'brak adresata',
    'brief.recipient-unknown': 'adresat jeszcze nieznany: {office}{hasState, select, yes { ({state})} other {}}',
    'brief.plan-and-limit': '{plan} / {limit}',
    'brief.pace':
        '{standard, select, immediately {natychmiast} delay {niezwłocznie} other {bez zbędnej zwłoki}}{hasSince, select, yes {, od: {since}} other {}}',
    'brief.no-last-day': 'bez ostatniego dnia',
    'brief.counts':
        '{open, plural, =0 {Żaden obowiązek nie pozostaje otwarty.} one {Otwarty pozostaje jeden obowiązek} few {Otwarte pozostają {openNumber} obowiązki} many {Otwartych pozostaje {openNumber} obowiązków} other {Otwartych pozostaje {openNumber} obowiązku}}{open, plural, =0 {} other {{overdue, plural, =0 {, żaden nie jest po terminie.} one {, jeden z nich jest po terminie.} few {, {overdueNumber} z nich są po terminie.} many {, {overdueNumber} z nich jest po terminie.} other {, {overdueNumber} z nich jest po terminie.}}}}',
    'brief.folded':
        '{standing, plural, =0 {} one {Jeszcze jeden obowiązek obowiązuje stale.} few {Jeszcze {standingNumber} obowiązki obowiązują stale.} many {Jeszcze {standingNumber} obowiązków obowiązuje stale.} other {Jeszcze {standingNumber} obowiązku obowiązuje stale.}}{waiting, plural, =0 {} one { Jeszcze jeden czeka na zdarzenie, od którego zależy.} few { Jeszcze {waitingNumber} czekają na zdarzenie, od którego zależą.} many { Jeszcze {waitingNumber} czeka na zdarzenie, od którego zależą.} other { Jeszcze {waitingNumber} czeka na zdarzenie, od którego zależą.}}',
    'brief.earlier':
        '{count, plural, one {Jeden wcześniejszy wpis znajduje} few {{number} wcześniejsze wpisy znajdują} many {{number} wcześniejszych wpisów znajduje} other {{number} wcześniejszego wpisu znajduje}} się na osi czasu incydentu.',
    'brief.done-on': 'wykonano: {date}',
    'brief.nothing-owed': 'Na tę chwilę nie ma obowiązków do wykonania.',
    'brief.records': 'Dokumentacja tego incydentu do przechowywania',
    'brief.keep-until': 'przechowywać co najmniej do: {date}',
    'brief.keep-open': 'przechowywać; nie wiadomo jeszcze do kiedy',
    'brief.nothing-done': 'Nie odnotowano wykonania żadnych czynności.',
    'brief.nothing-open': 'Nic nie pozostaje otwarte.',
    'brief.affected': 'Poszkodowani',
    'brief.findings': 'Ustalenia',
    'brief.not-known':
        '{field}: jeszcze nie wiadomo. Powód: {reason}.{hasDate, select, yes { Przewidywana data ustalenia: {date}.} other {}}',
    'brief.withheld': '{field}: nie podano ze względu na poufność. Podstawa: {ground}.',
    'brief.request-open': 'Żądanie bez odpowiedzi. {sentence}',
    'brief.announcement-open': 'Zapowiedziano i jeszcze nie wykonano. {sentence}',
    'brief.for-information': '{duty} (podmiot zobowiązany: {party}, do wiadomości)',
    'status.waiting': 'oczekuje',
    'status.due': 'do wykonania',
    'status.overdue': 'po terminie',
    'status.met': 'wykonany',
    'status.late': 'wykonany po terminie',
    'status.covered': 'objęty innym',
    'status.not-owed': 'nie obowiązuje',
    'status.standing': 'trwający',
    'status.breached': 'naruszony',
};
