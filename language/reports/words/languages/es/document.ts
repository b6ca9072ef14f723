import type { DocumentMessages } from '../../catalogue.ts';

export const document: DocumentMessages = {
    'document.subtitle': '{incident} – {stage} – a la atención de {addressees}',
    'document.subtitle-unaddressed': '{incident} – {stage}',
    'document.subject': 'Incidente grave: {incident}',
    'document.contents': 'Índice',
    'document.draft': 'BORRADOR',
    'document.footer': 'Elaborado con Vigil. No constituye asesoramiento jurídico.',
    'document.page': 'Página {page} de {pages}',

    'table.events': 'Acontecimientos registrados',
    'table.when': 'Fecha y hora',
    'table.event': 'Acontecimiento',

    'remark.heading': 'Advertencias',
    'remark.as-written': 'El texto anterior se reproduce tal como fue escrito y no se ha traducido.',
    'remark.draft':
        '{count, plural, one {La presente notificación es un borrador: falta cumplimentar un campo.} many {La presente notificación es un borrador: falta cumplimentar {number} campos.} other {La presente notificación es un borrador: falta cumplimentar {number} campos.}}',
    'remark.altered':
        'Este texto ya no es el que {by} ha {kind, select, approval {aprobado} other {enviado}} ({date}).{hasFields, select, yes { Difiere en: {fields}.} other {}}',
    'remark.as-known': 'Esto es lo que se conoce ahora y no lo que se envió ({date}).',
    'remark.withheld':
        '{count, plural, one {{number} campo no se comunica} other {{number} campos no se comunican}} a la autoridad, que mantiene ella misma la confidencialidad de lo que se le comunica ({basis}). Lo que no se comunica se considera ausente.',
    'remark.template-draft': 'El formulario es un borrador de quien lo publica y puede cambiar.',
    'remark.prose-missing': 'El texto de este campo aún no se ha redactado.',

    'notes.heading': 'Términos reproducidos en inglés',
    'notes.term': '{mark} {term}: no se conoce ningún término oficial verificado en la lengua del presente documento.',
    'approvals.heading': 'Aprobaciones',
    'approvals.by': '{date}: aprobado por {by}.',

    'provenance.heading': 'Fundamento del presente documento',
    'provenance.as-of': 'Estado de los hechos a',
    'provenance.zone': 'Huso horario del incidente',
    'provenance.law': 'Normativa',
    'provenance.law-version': '{cites} (archivo normativo «{regime}»)',
    'provenance.form': 'Formulario',
    'provenance.form-version': '{title}, versión {version} de {date}{state, select, draft { (borrador)} other {}}',
    'provenance.form-source': 'Fuente del formulario',
    'provenance.facts': 'Huella de los hechos',
    'provenance.language': 'Lengua',
    'provenance.language-note':
        'Redactado en español, con los términos de la versión española del Reglamento, cuando se han verificado. Los nombres de los campos están traducidos del formulario inglés y no son oficiales.',
    'provenance.submitted': 'Presentado',
    'provenance.submitted-reference': '{date}, referencia {reference}',
};
