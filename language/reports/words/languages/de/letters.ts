import type { LetterMessages } from '../../catalogue.ts';

export const letters: LetterMessages = {
    'letter.subject': 'Betreff: {subject}',
    'letter.from': 'Absender',
    'letter.to': 'Empfänger',
    'letter.date': 'Datum',
    'letter.salutation': 'Sehr geehrte Damen und Herren,',
    'letter.closing': 'Mit freundlichen Grüßen',
    'letter.head': 'Absender und Empfänger',
    'letter.asked': 'Worum wir Sie bitten',
    'letter.as-of': 'Dieses Schreiben gibt den Kenntnisstand wieder: {date}.',

    'letter.notice.title': 'Mitteilung eines schwerwiegenden Vorfalls',
    'letter.notice.body':
        '{party} informiert Sie hiermit gemäß {basis} über einen schwerwiegenden Vorfall im Zusammenhang mit {hasSubject, select, yes {dem KI-System {subject}} other {einem KI-System}}. Was bisher bekannt ist, ist nachstehend aufgeführt.',
    'letter.notice.request':
        'Bitte bestätigen Sie den Eingang und nennen Sie uns eine Person, die wir wegen der Untersuchung und der Meldungen an die Behörden erreichen können.',
    'letter.before-alteration.title': 'Unterrichtung vor einer Veränderung des KI-Systems',
    'letter.before-alteration.body':
        '{party} beabsichtigt, im Zuge der Untersuchung des schwerwiegenden Vorfalls {hasSubject, select, yes {das KI-System {subject}} other {das KI-System}} in einer Weise zu verändern, die sich auf eine spätere Bewertung der Ursachen des Vorfalls auswirken kann. {party} unterrichtet Sie hiermit vorab gemäß {basis}.',
    'letter.before-alteration.request':
        'Bitte teilen Sie uns unverzüglich mit, ob Sie Bedenken haben oder das System vor der Veränderung in Augenschein nehmen möchten.',
    'letter.follow-up.title': 'Ergänzung zu einem schwerwiegenden Vorfall',
    'letter.follow-up.body':
        '{party} ergänzt hiermit gemäß {basis} die Meldung des schwerwiegenden Vorfalls{hasSubject, select, yes { im Zusammenhang mit {subject}} other {}}. Was seither bekannt geworden ist, ist nachstehend aufgeführt.',
    'letter.follow-up.request': 'Bitte teilen Sie uns mit, wenn Sie weitere Angaben benötigen.',

    'brief.title': 'Zusammenfassung für die Leitung',
    'brief.happened': 'Was geschehen ist',
    'brief.owed': 'Was wem bis wann geschuldet wird',
    'brief.done': 'Was getan wurde',
    'brief.open': 'Was offen ist',
    'brief.timeline': 'Zeitachse',
    'brief.picture': 'Zeitachse des Vorfalls: oben die Ereignisse, unten die Fristen. Die Tabellen geben dasselbe in Worten wieder.',
    'brief.duty': 'Pflicht',
    'brief.recipient': 'Empfänger',
    'brief.due': 'Planen bis / spätestens',
    'brief.status': 'Stand',
    'brief.basis': 'Rechtsgrundlage',
    'brief.no-recipient': 'kein Empfänger',
    'brief.recipient-unknown': 'Empfänger noch nicht bekannt: {office}{hasState, select, yes { ({state})} other {}}',
    'brief.plan-and-limit': '{plan} / {limit}',
    'brief.pace':
        '{standard, select, immediately {sofort} delay {unverzüglich} other {ohne ungebührliche Verzögerung}}{hasSince, select, yes {, seit {since}} other {}}',
    'brief.no-last-day': 'kein letzter Tag',
    'brief.counts':
        '{open, plural, =0 {Nichts ist offen.} one {Eine Pflicht ist offen} other {{openNumber} Pflichten sind offen}}{open, plural, =0 {} other {{overdue, plural, =0 {, keine davon überfällig.} one {, eine davon überfällig.} other {, {overdueNumber} davon überfällig.}}}}',
    'brief.folded':
        '{standing, plural, =0 {} one {Eine weitere Pflicht besteht fortlaufend.} other {{standingNumber} weitere Pflichten bestehen fortlaufend.}}{waiting, plural, =0 {} one { Eine weitere wartet auf ihren Anlass.} other { {waitingNumber} weitere warten auf ihren Anlass.}}',
    'brief.earlier':
        '{count, plural, one {Ein früherer Eintrag steht} other {{number} frühere Einträge stehen}} auf der Zeitachse des Vorfalls.',
    'brief.done-on': 'erledigt: {date}',
    'brief.nothing-owed': 'Zum angegebenen Stand wird nichts geschuldet.',
    'brief.records': 'Aufzubewahren sind zu diesem Vorfall',
    'brief.keep-until': 'mindestens aufzubewahren bis {date}',
    'brief.keep-open': 'aufzubewahren; bis wann, steht noch nicht fest',
    'brief.nothing-done': 'Es ist nichts als erledigt festgehalten.',
    'brief.nothing-open': 'Nichts ist offen.',
    'brief.affected': 'Betroffene',
    'brief.findings': 'Feststellungen',
    'brief.not-known': '{field}: noch nicht bekannt. Grund: {reason}.{hasDate, select, yes { Voraussichtlich bekannt: {date}.} other {}}',
    'brief.withheld': '{field}: als vertraulich zurückgehalten. Grund: {ground}.',
    'brief.request-open': 'Unbeantwortete Anforderung. {sentence}',
    'brief.announcement-open': 'Angekündigt und noch nicht erstattet. {sentence}',
    'brief.for-information': '{duty} (Pflicht von {party}, zur Information)',
    'status.waiting': 'wartet',
    'status.due': 'offen',
    'status.overdue': 'überfällig',
    'status.met': 'erfüllt',
    'status.late': 'verspätet erfüllt',
    'status.covered': 'mit abgedeckt',
    'status.not-owed': 'nicht geschuldet',
    'status.standing': 'gilt fort',
    'status.breached': 'verletzt',
};
