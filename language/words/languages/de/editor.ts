import type { Translated } from '../../catalogue.ts';
import type { editor as english } from '../en/editor.ts';

export const editor: Translated<typeof english> = {
    'why.action': 'Warum? {headline}',
    'why.more': '{count, plural, one {# weiterer Befund hier} other {# weitere Befunde hier}}',
    'why.why': 'Warum',
    'why.do': 'Was zu tun ist',
    'why.also': 'Hier außerdem',
    'why.rests': 'Worauf es beruht',
    'why.where': 'Wo',
    'why.trace': 'Wie die Termine folgen',
    'why.related': 'Stellen, die dazugehören',
    'why.page': 'Über diese Prüfung',
    'why.gone': 'Diesen Befund gibt es nicht mehr: Was er ansprach, wurde behoben, oder die Zeit ist darüber hinweggegangen.',
    'why.title': 'Warum? {code}',
    'why.severity': '{severity, select, error {Fehler} warning {Warnung} info {Information} other {Hinweis}}',
    'event.meets': 'erfüllt: {act}{by, select, none {} other {, bis {by}}}',
    'event.aware': '{again, select, yes {erneut: von einem anderen System oder von Neuem} other {setzt Fristen dieser Partei in Gang}}',
    'completion.effect': '{act} bis {by}',
    'hint.clock': '{kind, select, overdue {überfällig} limit {spätestens} other {bis}} {day}',
    'lens.overdue': '{breached, select, yes {Verletzt} other {Überfällig}}: {what}{more, plural, =0 {} other { und # weitere}}',
    'lens.next': 'Als Nächstes: {what}',
    'lens.towards': '{what} an {recipient}',
    'lens.date': '{what}, {kind, select, plan {planen bis} other {Fristende}} {end} ({left})',
    'lens.pace': '{what}, {pace, select, immediately {unverzüglich} delay {umgehend} other {ohne ungebührliche Verzögerung}}',
    'lens.none':
        '{kind, select, later {Noch ist nichts fällig} done {Alles Geschuldete ist getan} kept {Alles Geschuldete ist getan, die Unterlagen werden aufbewahrt} records {Geschuldet ist nur, die Unterlagen aufzubewahren} other {Nichts ist geschuldet}}',
    'lens.timeline': 'Zeitachse',
    'lens.record': 'Ereignis festhalten',
    'lens.report': 'Meldung entwerfen',
    'time.left':
        '{kind, select, passed {vorbei} days {noch {days, plural, one {# Tag} other {# Tage}}} hours {noch {days, plural, one {# Tag} other {# Tage}} {hours} Std.} minutes {noch {hours} Std. {minutes} Min.} other {noch {minutes} Min.}}',
    'duty.standing':
        '{status, select, waiting {wartet} due {offen} overdue {überfällig} met {erfüllt} late {verspätet erfüllt} standing {gilt} breached {verletzt} covered {mit abgedeckt} other {nicht geschuldet}}',
    'duty.owed-at-once':
        '{pace, select, immediately {Unverzüglich} delay {Umgehend} other {Ohne ungebührliche Verzögerung}} geschuldet seit {since}',
    'duty.date': '{kind, select, plan {Planen bis} limit {Fristende} keep {Aufbewahren mindestens bis} other {Erledigt}} {when}',
    'duty.unreliable': 'Darauf ist kein Verlass',
    'duty.unreliable-why': 'Zeilen dieses Vorfalls oder dessen, worauf er sich stützt, wurden nicht verstanden.',
};
