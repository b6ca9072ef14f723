import type { Translated } from '../../catalogue.ts';
import type { editor as english } from '../en/editor.ts';

export const editor: Translated<typeof english> = {
    'why.action': 'Waarom? {headline}',
    'why.more': '{count, plural, one {nog # bevinding hier} other {nog # bevindingen hier}}',
    'why.why': 'Waarom',
    'why.do': 'Wat te doen',
    'why.also': 'Hier ook',
    'why.rests': 'Waarop het rust',
    'why.where': 'Waar',
    'why.trace': 'Hoe de data volgen',
    'why.related': 'Plaatsen die erbij horen',
    'why.page': 'Over deze controle',
    'why.gone': 'Deze bevinding is er niet meer: waarover zij sprak is hersteld, of de tijd is verstreken.',
    'why.title': 'Waarom? {code}',
    'why.severity': '{severity, select, error {Fout} warning {Waarschuwing} info {Informatie} other {Hint}}',
    'event.meets': 'voldoet aan: {act}{by, select, none {} other {, uiterlijk {by}}}',
    'event.aware': '{again, select, yes {opnieuw: van een ander systeem of van iets nieuws} other {start termijnen van deze partij}}',
    'completion.effect': '{act} uiterlijk {by}',
    'hint.clock': '{kind, select, overdue {verlopen} limit {uiterlijk} other {plan}} {day}',
};
