import type { LetterMessages } from '../../catalogue.ts';

export const letters: LetterMessages = {
    'letter.subject': 'Oggetto: {subject}',
    'letter.from': 'Mittente',
    'letter.to': 'Destinatario',
    'letter.date': 'Data',
    'letter.salutation': 'Gentili Signore, egregi Signori,',
    'letter.closing': 'Distinti saluti',
    'letter.head': 'Mittente e destinatario',
    'letter.asked': 'Che cosa chiediamo',
    'letter.as-of': 'La presente lettera espone quanto noto al momento seguente: {date}.',

    'letter.notice.title': 'Comunicazione di un incidente grave',
    'letter.notice.body':
        'Con la presente {party} Vi informa, ai sensi della disposizione seguente: {basis}, di un incidente grave riguardante {hasSubject, select, yes {il sistema di IA {subject}} other {un sistema di IA}}. Quanto finora noto è esposto di seguito.',
    'letter.notice.request':
        'Vi preghiamo di confermare il ricevimento e di indicare una persona da contattare in merito agli accertamenti e alle segnalazioni alle autorità.',
    'letter.before-alteration.title': 'Informazione preventiva su una modifica del sistema di IA',
    'letter.before-alteration.body':
        'Nel quadro degli accertamenti sull’incidente grave, {party} intende modificare {hasSubject, select, yes {il sistema di IA {subject}} other {il sistema di IA}} in un modo che può incidere su una successiva valutazione delle cause dell’incidente. {party} Ve ne informa preventivamente, ai sensi della disposizione seguente: {basis}.',
    'letter.before-alteration.request':
        'Vi preghiamo di comunicarci senza ritardo se avete riserve o se desiderate esaminare il sistema prima della modifica.',
    'letter.follow-up.title': 'Aggiornamento su un incidente grave',
    'letter.follow-up.body':
        'Con la presente {party} integra, ai sensi della disposizione seguente: {basis}, la propria segnalazione dell’incidente grave{hasSubject, select, yes { riguardante {subject}} other {}}. Quanto appreso nel frattempo è esposto di seguito.',
    'letter.follow-up.request': 'Vi preghiamo di comunicarci se necessitate di ulteriori informazioni.',

    'brief.title': 'Sintesi per la direzione',
    'brief.happened': 'Che cosa è accaduto',
    'brief.owed': 'Che cosa è dovuto, a chi ed entro quando',
    'brief.done': 'Che cosa è stato fatto',
    'brief.open': 'Che cosa resta aperto',
    'brief.timeline': 'Cronologia',
    'brief.picture': 'Cronologia dell’incidente: in alto gli eventi, in basso i termini. Le tabelle dicono lo stesso in parole.',
    'brief.duty': 'Obbligo',
    'brief.recipient': 'Destinatario',
    'brief.due': 'Da pianificare per / al più tardi',
    'brief.status': 'Stato',
    'brief.basis': 'Base giuridica',
    'brief.no-recipient': 'nessun destinatario',
    'brief.recipient-unknown': 'destinatario non ancora noto: {office}{hasState, select, yes { ({state})} other {}}',
    'brief.plan-and-limit': '{plan} / {limit}',
    'brief.pace':
        '{standard, select, immediately {immediatamente} delay {senza ritardo} other {senza ingiustificato ritardo}}{hasSince, select, yes {; decorrenza: {since}} other {}}',
    'brief.no-last-day': 'nessun ultimo giorno',
    'brief.counts':
        '{open, plural, =0 {Non resta aperto alcun obbligo.} one {Resta aperto un obbligo} many {Restano aperti {openNumber} obblighi} other {Restano aperti {openNumber} obblighi}}{open, plural, =0 {} other {{overdue, plural, =0 {, nessuno dei quali scaduto.} one {, di cui uno scaduto.} many {, di cui {overdueNumber} scaduti.} other {, di cui {overdueNumber} scaduti.}}}}',
    'brief.folded':
        '{standing, plural, =0 {} one {Un altro obbligo vale in permanenza.} many {Altri {standingNumber} obblighi valgono in permanenza.} other {Altri {standingNumber} obblighi valgono in permanenza.}}{waiting, plural, =0 {} one { Un altro attende il suo presupposto.} many { Altri {waitingNumber} attendono il loro presupposto.} other { Altri {waitingNumber} attendono il loro presupposto.}}',
    'brief.earlier':
        '{count, plural, one {Una voce precedente figura} many {{number} voci precedenti figurano} other {{number} voci precedenti figurano}} nella cronologia dell’incidente.',
    'brief.done-on': 'fatto: {date}',
    'brief.nothing-owed': 'In questo momento nulla è dovuto.',
    'brief.records': 'Documentazione di questo incidente da conservare',
    'brief.keep-until': 'conservare almeno fino a: {date}',
    'brief.keep-open': 'conservare; non è ancora noto fino a quando',
    'brief.nothing-done': 'Nulla è registrato come fatto.',
    'brief.nothing-open': 'Nulla resta aperto.',
    'brief.affected': 'Persone o cose interessate',
    'brief.findings': 'Accertamenti',
    'brief.not-known': '{field}: non ancora noto. Motivo: {reason}.{hasDate, select, yes { Data prevista: {date}.} other {}}',
    'brief.withheld': '{field}: non comunicato per motivi di riservatezza. Motivo: {ground}.',
    'brief.request-open': 'Richiesta senza risposta. {sentence}',
    'brief.announcement-open': 'Annunciato e non ancora effettuato. {sentence}',
    'brief.for-information': '{duty} (obbligo di {party}, per informazione)',
    'status.waiting': 'in attesa',
    'status.due': 'da adempiere',
    'status.overdue': 'scaduto',
    'status.met': 'adempiuto',
    'status.late': 'adempiuto in ritardo',
    'status.covered': 'coperto',
    'status.not-owed': 'non dovuto',
    'status.standing': 'permanente',
    'status.breached': 'violato',
};
