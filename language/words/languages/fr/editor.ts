import type { Translated } from '../../catalogue.ts';
import type { editor as english } from '../en/editor.ts';

export const editor: Translated<typeof english> = {
    'why.action': 'Pourquoi ? {headline}',
    'why.more': '{count, plural, one {# autre constat ici} other {# autres constats ici}}',
    'why.why': 'Pourquoi',
    'why.do': 'Que faire',
    'why.also': 'Ici aussi',
    'why.rests': 'Sur quoi cela repose',
    'why.where': 'Où',
    'why.trace': 'Comment les dates en découlent',
    'why.related': 'Passages liés',
    'why.page': 'À propos de ce contrôle',
    'why.gone': 'Ce constat n’existe plus : ce dont il parlait a été corrigé, ou le temps a passé.',
    'why.title': 'Pourquoi ? {code}',
    'why.severity': '{severity, select, error {Erreur} warning {Avertissement} info {Information} other {Indication}}',
    'event.meets': 'remplit : {act}{by, select, none {} other {, au plus tard {by}}}',
    'event.aware':
        '{again, select, yes {de nouveau : d’un autre système ou d’un fait nouveau} other {fait courir les délais de cette partie}}',
    'completion.effect': '{act} au plus tard {by}',
    'hint.clock': '{kind, select, overdue {échu} limit {limite} other {d’ici le}} {day}',
};
