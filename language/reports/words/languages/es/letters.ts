import type { LetterMessages } from '../../catalogue.ts';

export const letters: LetterMessages = {
    'letter.subject': 'Asunto: {subject}',
    'letter.from': 'Remitente',
    'letter.to': 'Destinatario',
    'letter.date': 'Fecha',
    'letter.salutation': 'Estimados señores y señoras:',
    'letter.closing': 'Atentamente,',
    'letter.head': 'Remitente y destinatario',
    'letter.asked': 'Lo que les solicitamos',
    'letter.as-of': 'La presente carta expone lo que se conoce en el momento siguiente: {date}.',

    'letter.notice.title': 'Aviso de un incidente grave',
    'letter.notice.body':
        'Por la presente, {party} les informa, en virtud de la disposición siguiente: {basis}, de un incidente grave relacionado con {hasSubject, select, yes {el sistema de IA {subject}} other {un sistema de IA}}. A continuación se expone lo que se sabe hasta la fecha.',
    'letter.notice.request':
        'Les rogamos que acusen recibo y nos indiquen una persona de contacto para la investigación y para las notificaciones a las autoridades.',
    'letter.before-alteration.title': 'Información previa a una modificación del sistema de IA',
    'letter.before-alteration.body':
        'En el marco de la investigación del incidente grave, {party} tiene la intención de modificar {hasSubject, select, yes {el sistema de IA {subject}} other {el sistema de IA}} de un modo que puede repercutir en una evaluación posterior de las causas del incidente. {party} les informa de ello con carácter previo, en virtud de la disposición siguiente: {basis}.',
    'letter.before-alteration.request':
        'Les rogamos que nos comuniquen sin demora si tienen reservas o desean examinar el sistema antes de su modificación.',
    'letter.follow-up.title': 'Seguimiento de un incidente grave',
    'letter.follow-up.body':
        'Por la presente, {party} completa, en virtud de la disposición siguiente: {basis}, su notificación del incidente grave{hasSubject, select, yes { relacionado con {subject}} other {}}. A continuación se expone lo que se ha sabido desde entonces.',
    'letter.follow-up.request': 'Les rogamos que nos comuniquen si necesitan más información.',

    'brief.title': 'Resumen para la dirección',
    'brief.happened': 'Qué ocurrió',
    'brief.owed': 'Qué se debe, a quién y para cuándo',
    'brief.done': 'Qué se ha hecho',
    'brief.open': 'Qué queda pendiente',
    'brief.timeline': 'Cronología',
    'brief.picture': 'Cronología del incidente: arriba los acontecimientos, abajo los plazos. Los cuadros dicen lo mismo en palabras.',
    'brief.duty': 'Obligación',
    'brief.recipient': 'Destinatario',
    'brief.due': 'Planificar para / a más tardar',
    'brief.status': 'Estado',
    'brief.basis': 'Fundamento',
    'brief.no-recipient': 'sin destinatario',
    'brief.recipient-unknown': 'destinatario aún no conocido: {office}{hasState, select, yes { ({state})} other {}}',
    'brief.plan-and-limit': '{plan} / {limit}',
    'brief.pace':
        '{standard, select, immediately {inmediatamente} delay {sin demora} other {sin demora indebida}}{hasSince, select, yes {, desde el {since}} other {}}',
    'brief.no-last-day': 'sin último día',
    'brief.counts':
        '{open, plural, =0 {No queda ninguna obligación pendiente.} one {Queda pendiente una obligación} many {Quedan pendientes {openNumber} obligaciones} other {Quedan pendientes {openNumber} obligaciones}}{open, plural, =0 {} other {{overdue, plural, =0 {, ninguna de ellas vencida.} one {, una de ellas vencida.} many {, {overdueNumber} de ellas vencidas.} other {, {overdueNumber} de ellas vencidas.}}}}',
    'brief.folded':
        '{standing, plural, =0 {} one {Otra obligación rige de forma permanente.} many {Otras {standingNumber} obligaciones rigen de forma permanente.} other {Otras {standingNumber} obligaciones rigen de forma permanente.}}{waiting, plural, =0 {} one { Otra espera su presupuesto.} many { Otras {waitingNumber} esperan su presupuesto.} other { Otras {waitingNumber} esperan su presupuesto.}}',
    'brief.earlier':
        '{count, plural, one {Una anotación anterior figura} many {{number} anotaciones anteriores figuran} other {{number} anotaciones anteriores figuran}} en la cronología del incidente.',
    'brief.done-on': 'hecho: {date}',
    'brief.nothing-owed': 'En este momento no se debe nada.',
    'brief.records': 'Documentación de este incidente que debe conservarse',
    'brief.keep-until': 'conservar al menos hasta: {date}',
    'brief.keep-open': 'conservar; aún no se sabe hasta cuándo',
    'brief.nothing-done': 'No consta nada como hecho.',
    'brief.nothing-open': 'No queda nada pendiente.',
    'brief.affected': 'Personas o bienes afectados',
    'brief.findings': 'Constataciones',
    'brief.not-known': '{field}: aún no se conoce. Motivo: {reason}.{hasDate, select, yes { Fecha prevista: {date}.} other {}}',
    'brief.withheld': '{field}: no se comunica por razones de confidencialidad. Motivo: {ground}.',
    'brief.request-open': 'Solicitud sin respuesta. {sentence}',
    'brief.announcement-open': 'Anunciado y aún no efectuado. {sentence}',
    'brief.for-information': '{duty} (obligación de {party}, a título informativo)',
    'status.waiting': 'en espera',
    'status.due': 'pendiente',
    'status.overdue': 'vencida',
    'status.met': 'cumplida',
    'status.late': 'cumplida con retraso',
    'status.covered': 'cubierta',
    'status.not-owed': 'no exigible',
    'status.standing': 'permanente',
    'status.breached': 'incumplida',
};
