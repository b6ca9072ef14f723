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
    'lens.overdue': '{breached, select, yes {Geschonden} other {Verlopen}}: {what}{more, plural, =0 {} other { en nog #}}',
    'lens.next': 'Eerstvolgende: {what}',
    'lens.towards': '{what} aan {recipient}',
    'lens.date': '{what}, {kind, select, plan {plannen vóór} other {uiterlijk}} {end} ({left})',
    'lens.pace': '{what}, {pace, select, immediately {onmiddellijk} delay {onverwijld} other {zonder onnodige vertraging}}',
    'lens.none':
        '{kind, select, later {Er hoeft nog niets te gebeuren} done {Al het verschuldigde is gedaan} kept {Al het verschuldigde is gedaan, de stukken worden bewaard} records {Alleen het bewaren van de stukken is verschuldigd} other {Er is niets verschuldigd}}',
    'lens.timeline': 'Tijdlijn',
    'lens.record': 'Gebeurtenis vastleggen',
    'lens.report': 'Melding opstellen',
    'time.left':
        '{kind, select, passed {verstreken} days {nog {days, plural, one {# dag} other {# dagen}}} hours {nog {days, plural, one {# dag} other {# dagen}} {hours} u} minutes {nog {hours} u {minutes} min} other {nog {minutes} min}}',
    'duty.standing':
        '{status, select, waiting {wacht} due {open} overdue {verlopen} met {nagekomen} late {te laat nagekomen} standing {geldt} breached {geschonden} covered {meegedekt} other {niet verschuldigd}}',
    'duty.owed-at-once':
        '{pace, select, immediately {Onmiddellijk} delay {Onverwijld} other {Zonder onnodige vertraging}} verschuldigd sinds {since}',
    'duty.date': '{kind, select, plan {Plannen vóór} limit {Uiterlijk} keep {Bewaren tot minstens} other {Gedaan}} {when}',
    'duty.unreliable': 'Hierop valt niet te bouwen',
    'duty.unreliable-why': 'regels van dit incident, of van waar het op steunt, zijn niet begrepen.',
};
