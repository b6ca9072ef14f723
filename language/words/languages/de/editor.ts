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
};
