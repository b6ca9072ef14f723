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
    'completion.now': 'maintenant, {moment} ({zone})',
    'completion.today': 'aujourd’hui, {day}, heure inconnue',
    'completion.end': '{day}, {kind, select, plan {prévoir pour} other {échéance}} : {duty}',
    'completion.effect': '{act} au plus tard {by}',
    'hint.clock': '{kind, select, overdue {échu} limit {limite} other {d’ici le}} {day}',
    'lens.overdue':
        '{breached, select, yes {Enfreint} other {En retard}} : {what}{more, plural, =0 {} one { et # autre} other { et # autres}}',
    'lens.next': 'Prochaine échéance : {what}',
    'lens.towards': '{what} à {recipient}',
    'lens.date': '{kind, select, plan {prévoir avant le} other {limite}} {end} ({left}), {what}',
    'lens.pace': '{what}, {pace, select, immediately {immédiatement} delay {sans retard} other {sans retard injustifié}}',
    'lens.none':
        '{kind, select, later {Rien n’est encore exigible} done {Tout ce qui était dû est fait} kept {Tout ce qui était dû est fait, les documents sont conservés} records {Rien n’est dû, sauf conserver les documents} other {Rien n’est dû}}',
    'lens.timeline': 'Chronologie',
    'lens.record': 'Consigner un fait',
    'lens.report': 'Rédiger un rapport',
    'time.left':
        '{kind, select, passed {passé} days {encore {days, plural, one {# jour} other {# jours}}} hours {encore {days, plural, one {# jour} other {# jours}} {hours} h} minutes {encore {hours} h {minutes} min} other {encore {minutes} min}}',
    'duty.standing':
        '{status, select, waiting {en attente} due {à faire} overdue {en retard} met {remplie} late {remplie en retard} standing {en vigueur} breached {enfreinte} covered {couverte} other {non due}}',
    'duty.owed-at-once':
        'Due {pace, select, immediately {immédiatement} delay {sans retard} other {sans retard injustifié}} depuis {since}',
    'duty.date': '{kind, select, plan {Prévoir avant le} limit {Limite} keep {Conserver au moins jusqu’au} other {Fait}} {when}',
    'duty.unreliable': 'On ne peut s’y fier',
    'duty.unreliable-why': 'des lignes de cet incident, ou de ce sur quoi il s’appuie, n’ont pas été comprises.',
    'desk.report': '{stage}{whom, select, none {} other { à {whom}}} ({language})',
    'desk.letter': 'Lettre : {duty}{whom, select, none {} other { à {whom}}} ({language})',
    'desk.status': '{status}{end, select, none {} other {, limite {end}}}',
    'desk.recipient-unknown': '{status} ; on ne sait pas qui le reçoit : {towards}',
    'desk.block': '{name}, {sent, select, yes {envoyé} other {rédigé}}',
    'desk.brief': 'Une page pour la direction',
    'desk.brief-holds': 'ce qui s’est passé, ce qui est dû, ce qui a été fait, ce qui reste ouvert',
    'outline.date': '{kind, select, plan {prévoir avant le} other {limite}} {end}',
    'outline.records': '{count} sur des documents',
};
