import type { DocumentMessages } from '../../catalogue.ts';

export const document: DocumentMessages = {
    'document.subtitle': '{incident} – {stage} – an {addressees}',
    'document.subtitle-unaddressed': '{incident} – {stage}',
    'document.subject': 'Schwerwiegender Vorfall: {incident}',
    'document.contents': 'Inhalt',
    'document.draft': 'ENTWURF',
    'document.footer': 'Erstellt mit Vigil. Keine Rechtsberatung.',
    'document.page': 'Seite {page} von {pages}',

    'table.events': 'Festgehaltene Ereignisse',
    'table.when': 'Datum und Uhrzeit',
    'table.event': 'Ereignis',

    'remark.heading': 'Bitte beachten',
    'remark.as-written': 'Der obige Text steht so da, wie er verfasst wurde, und ist nicht übersetzt.',
    'remark.draft':
        '{count, plural, one {Diese Meldung ist ein Entwurf: Ein Feld ist noch auszufüllen.} other {Diese Meldung ist ein Entwurf: {number} Felder sind noch auszufüllen.}}',
    'remark.altered':
        'Dieser Text ist nicht mehr der, den {by} {kind, select, approval {freigegeben} other {übermittelt}} hat ({date}).{hasFields, select, yes { Anders lautet: {fields}.} other {}}',
    'remark.as-known': 'Dies ist der heutige Kenntnisstand und nicht das, was übermittelt wurde ({date}).',
    'remark.withheld':
        '{count, plural, one {{number} Feld wird} other {{number} Felder werden}} der Behörde vorenthalten, die Mitgeteiltes selbst vertraulich behandelt ({basis}). Was vorenthalten wird, gilt als fehlend.',
    'remark.template-draft': 'Das Formular ist ein Entwurf der herausgebenden Stelle und kann sich ändern.',
    'remark.prose-missing': 'Der Text dieses Feldes ist noch nicht verfasst.',

    'notes.heading': 'Auf Englisch wiedergegebene Begriffe',
    'notes.term': '{mark} {term}: In der Sprache dieses Dokuments ist kein bestätigter amtlicher Begriff bekannt.',
    'approvals.heading': 'Freigaben',
    'approvals.by': '{date}: freigegeben von {by}.',

    'provenance.heading': 'Grundlage dieses Dokuments',
    'provenance.as-of': 'Stand der Tatsachen',
    'provenance.zone': 'Zeitzone des Vorfalls',
    'provenance.law': 'Recht',
    'provenance.law-version': '{cites} (Rechtsdatei „{regime}“)',
    'provenance.form': 'Formular',
    'provenance.form-version': '{title}, Fassung {version} vom {date}{state, select, draft { (Entwurf)} other {}}',
    'provenance.form-source': 'Quelle des Formulars',
    'provenance.facts': 'Prüfsumme der Tatsachen',
    'provenance.language': 'Sprache',
    'provenance.language-note':
        'Auf Deutsch verfasst, mit den Begriffen der deutschen Fassung der Verordnung. Die Bezeichnungen der Felder sind aus dem englischen Formular übersetzt und nicht amtlich.',
    'provenance.submitted': 'Eingereicht',
    'provenance.submitted-reference': '{date}, Aktenzeichen {reference}',
};
