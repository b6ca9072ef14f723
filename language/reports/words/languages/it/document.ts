import type { DocumentMessages } from '../../catalogue.ts';

export const document: DocumentMessages = {
    'document.subtitle': '{incident} – {stage} – destinatario: {addressees}',
    'document.subtitle-unaddressed': '{incident} – {stage}',
    'document.subject': 'Incidente grave: {incident}',
    'document.contents': 'Indice',
    'document.draft': 'BOZZA',
    'document.footer': 'Redatto con Vigil. Non costituisce consulenza legale.',
    'document.page': 'Pagina {page} di {pages}',

    'table.events': 'Eventi registrati',
    'table.when': 'Data e ora',
    'table.event': 'Evento',

    'remark.heading': 'Avvertenze',
    'remark.as-written': 'Il testo che precede è riportato così come è stato scritto e non è stato tradotto.',
    'remark.draft':
        '{count, plural, one {La presente segnalazione è una bozza: resta da compilare un campo.} many {La presente segnalazione è una bozza: restano da compilare {number} campi.} other {La presente segnalazione è una bozza: restano da compilare {number} campi.}}',
    'remark.altered':
        'Il presente testo non è più quello che {by} ha {kind, select, approval {approvato} other {trasmesso}} ({date}).{hasFields, select, yes { Differisce in: {fields}.} other {}}',
    'remark.as-known': 'Quanto segue è ciò che è noto ora e non ciò che è stato trasmesso ({date}).',
    'remark.withheld':
        '{count, plural, one {{number} campo non è comunicato} other {{number} campi non sono comunicati}} all’autorità, che tutela essa stessa la riservatezza di quanto le viene comunicato ({basis}). Quanto non è comunicato è considerato mancante.',
    'remark.template-draft': 'Il modulo è una bozza di chi lo pubblica e può essere modificato.',
    'remark.prose-missing': 'Il testo di questo campo non è ancora stato redatto.',

    'notes.heading': 'Termini riportati in inglese',
    'notes.term': '{mark} {term}: nella lingua del presente documento non è noto alcun termine ufficiale verificato.',
    'approvals.heading': 'Approvazioni',
    'approvals.by': '{date}: approvato da {by}.',

    'provenance.heading': 'Fondamento del presente documento',
    'provenance.as-of': 'Stato dei fatti al',
    'provenance.zone': 'Fuso orario dell’incidente',
    'provenance.law': 'Normativa',
    'provenance.law-version': '{cites} (file normativo “{regime}”)',
    'provenance.form': 'Modulo',
    'provenance.form-version': '{title}, versione {version} del {date}{state, select, draft { (bozza)} other {}}',
    'provenance.form-source': 'Fonte del modulo',
    'provenance.facts': 'Impronta dei fatti',
    'provenance.language': 'Lingua',
    'provenance.language-note':
        'Redatto in italiano, con i termini della versione italiana del regolamento, ove verificati. Le denominazioni dei campi sono tradotte dal modulo inglese e non sono ufficiali.',
    'provenance.submitted': 'Presentato',
    'provenance.submitted-reference': '{date}, riferimento {reference}',
};
