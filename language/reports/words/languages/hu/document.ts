import type { DocumentMessages } from '../../catalogue.ts';

export const document: DocumentMessages = {
    'document.subtitle': '{incident} – {stage} – címzett: {addressees}',
    'document.subtitle-unaddressed': '{incident} – {stage}',
    'document.subject': 'Súlyos váratlan esemény: {incident}',
    'document.contents': 'Tartalom',
    'document.draft': 'TERVEZET',
    'document.footer': 'A Vigil segítségével készült. Nem minősül jogi tanácsadásnak.',
    'document.page': '{page}. oldal, összesen {pages}',

    'table.events': 'Rögzített események',
    'table.when': 'Nap és időpont',
    'table.event': 'Esemény',

    'remark.heading': 'Megjegyzések',
    'remark.as-written': 'A fenti szöveg az eredeti megfogalmazásban szerepel, fordítás nélkül.',
    'remark.draft':
        '{count, plural, one {Ez a bejelentés tervezet: még egy mezőt ki kell tölteni.} other {Ez a bejelentés tervezet: még {number} mezőt ki kell tölteni.}}',
    'remark.altered':
        'Ez a szöveg már nem az, amelyet {by} {kind, select, approval {jóváhagyott} other {benyújtott}} ({date}).{hasFields, select, yes { Eltérés: {fields}.} other {}}',
    'remark.as-known': 'Ez az, ami most ismert, és nem az, amit benyújtottak ({date}).',
    'remark.withheld':
        '{count, plural, other {{number} mező}} nincs közölve a hatósággal, amely maga is bizalmasan kezeli a vele közölteket ({basis}). Ami nincs közölve, hiányzónak számít.',
    'remark.template-draft': 'Az űrlap a közzétevő tervezete, és változhat.',
    'remark.prose-missing': 'E mező szövege még nem készült el.',

    'notes.heading': 'Angol nyelven szereplő kifejezések',
    'notes.term': '{mark} {term}: e dokumentum nyelvén nem ismert ellenőrzött hivatalos kifejezés.',
    'approvals.heading': 'Jóváhagyások',
    'approvals.by': '{date}: jóváhagyta {by}.',

    'provenance.heading': 'E dokumentum alapja',
    'provenance.as-of': 'A tények állása',
    'provenance.zone': 'Az esemény időzónája',
    'provenance.law': 'Jog',
    'provenance.law-version': '{cites} (jogi fájl: „{regime}”)',
    'provenance.form': 'Űrlap',
    'provenance.form-version': '{title}, {version} verzió, {date}{state, select, draft { (tervezet)} other {}}',
    'provenance.form-source': 'Az űrlap forrása',
    'provenance.facts': 'A tények ellenőrző összege',
    'provenance.language': 'Nyelv',
    'provenance.language-note':
        'Magyar nyelven készült, a rendelet magyar szövegének kifejezéseivel. A mezők megnevezései az angol űrlap fordításai, és nem hivatalosak.',
    'provenance.submitted': 'Benyújtva',
    'provenance.submitted-reference': '{date}, hivatkozási szám: {reference}',
};
