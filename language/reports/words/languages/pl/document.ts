import type { DocumentMessages } from '../../catalogue.ts';

export const document: DocumentMessages = {
    'document.subtitle': '{incident} – {stage} – adresat: {addressees}',
    'document.subtitle-unaddressed': '{incident} – {stage}',
    'document.subject': 'Poważny incydent: {incident}',
    'document.contents': 'Spis treści',
    'document.draft': 'PROJEKT',
    'document.footer': 'Sporządzono za pomocą Vigil. Nie stanowi porady prawnej.',
    'document.page': 'Strona {page} z {pages}',

    'table.events': 'Odnotowane zdarzenia',
    'table.when': 'Data i godzina',
    'table.event': 'Zdarzenie',

    'remark.heading': 'Uwagi',
    'remark.as-written': 'Powyższy tekst przytoczono w brzmieniu oryginalnym, bez tłumaczenia.',
    'remark.draft':
        '{count, plural, one {Niniejszy raport jest projektem: jedno pole wymaga jeszcze wypełnienia.} few {Niniejszy raport jest projektem: {number} pola wymagają jeszcze wypełnienia.} many {Niniejszy raport jest projektem: {number} pól wymaga jeszcze wypełnienia.} other {Niniejszy raport jest projektem: {number} pola wymaga jeszcze wypełnienia.}}',
    'remark.altered':
        'Niniejszy tekst nie jest już tekstem, który {kind, select, approval {zatwierdzono} other {przekazano}} ({by}, {date}).{hasFields, select, yes { Różnice: {fields}.} other {}}',
    'remark.as-known': 'Poniżej podano to, co wiadomo obecnie, a nie to, co przekazano ({date}).',
    'remark.withheld':
        'Liczba pól niepodanych organowi: {number}{count, plural, other {}}. Organ sam zachowuje poufność tego, co mu przekazano ({basis}). To, czego nie podano, uznaje się za brakujące.',
    'remark.template-draft': 'Formularz jest projektem jego wydawcy i może ulec zmianie.',
    'remark.prose-missing': 'Tekst tego pola nie został jeszcze sporządzony.',

    'notes.heading': 'Terminy podane w języku angielskim',
    'notes.term': '{mark} {term}: nie jest znany żaden zweryfikowany termin urzędowy w języku niniejszego dokumentu.',
    'approvals.heading': 'Zatwierdzenia',
    'approvals.by': '{date}: zatwierdzenie ({by}).',

    'provenance.heading': 'Podstawa niniejszego dokumentu',
    'provenance.as-of': 'Stan faktyczny na dzień',
    'provenance.zone': 'Strefa czasowa incydentu',
    'provenance.law': 'Przepisy',
    'provenance.law-version': '{cites} (plik przepisów „{regime}”)',
    'provenance.form': 'Formularz',
    'provenance.form-version': '{title}, wersja {version} z dnia {date}{state, select, draft { (projekt)} other {}}',
    'provenance.form-source': 'Źródło formularza',
    'provenance.facts': 'Skrót kryptograficzny stanu faktycznego',
    'provenance.language': 'Język',
    'provenance.language-note':
        'Sporządzono w języku polskim, z terminami polskiej wersji rozporządzenia, o ile zostały zweryfikowane. Nazwy pól są przetłumaczone z formularza angielskiego i nie są urzędowe.',
    'provenance.submitted': 'Złożono',
    'provenance.submitted-reference': '{date}, numer referencyjny {reference}',
};
