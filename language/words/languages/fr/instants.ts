import type { Translated } from '../../catalogue.ts';
import type { instants as english } from '../en/instants.ts';

export const instants: Translated<typeof english> = {
    'instant-impossible.headline': 'Ne compte pas : {written} {kind, select, year {n’est pas une année} other {n’existe pas}}',
    'instant-impossible.why': 'Aucun calendrier ni aucune horloge ne le montre ; la ligne est laissée de côté partout.',
    'instant-impossible.do':
        'Écrivez un jour du calendrier sous la forme {day}{kind, select, year { ou, si seule l’année est connue, {year}} other { et une heure de 00:00 à 23:59 sous la forme {time}}}.',
    'local-time.counted': 'Tant que la ligne ne précise pas, on compte avec la première lecture : {earlier}',
    'local-time.do': 'Écrivez {instants}, selon ce qui est voulu.',
    'local-time-ambiguous.headline': 'Existe deux fois aux horloges de {zone} : {moment}',
    'local-time-ambiguous.why': 'Les horloges ont été reculées sur cette heure.',
    'local-time-skipped.headline': 'N’existe pas aux horloges de {zone} : {moment}',
    'local-time-skipped.why': 'Les horloges ont été avancées sur cette heure.',
    'range-reversed.headline': 'Il n’y a rien entre {from} et {to}',
    'range-reversed.why': 'La seconde valeur est la plus petite.',
    'range-reversed.do': 'Si c’est ce qui est voulu, écrivez : {line}',
    'range-reversed.never-held': 'Ne vaut jamais : commence le {since}, finit dès le {until}',
    'range-reversed.hold': 'Écrivez après {since} le jour où cela commence, et après {until} le premier jour où cela ne vaut plus : {line}',
    'weekday-wrong.headline':
        'Jour de semaine erroné : {day} n’est pas un {written, select, Mon {lundi} Tue {mardi} Wed {mercredi} Thu {jeudi} Fri {vendredi} Sat {samedi} other {dimanche}}',
    'weekday-wrong.why': 'L’un des deux est une faute de frappe. C’est la date qui compte.',
    'weekday-wrong.do': 'Écrivez {weekday} ou corrigez la date.',
    'zone-missing.headline': 'Pas de fuseau dans {incident} : ses heures sont lues à l’heure de {zone}',
    'zone-missing.why': 'Les heures décident si un jour a commencé, et avec lui un délai.',
    'zone-missing.do': 'Écrivez {line}, ou le fuseau dans lequel les heures ont été notées.',
    'zone-not-of-place.headline':
        '{differs, select, yes {Peut-être lu aux mauvaises horloges} other {Fuseau d’un autre lieu, mêmes heures}} : survenu en {states}, fuseau {zone}',
    'zone-not-of-place.why':
        '{differs, select, yes {Les horloges des deux lieux montrent des heures différentes, et les heures décident si un jour a commencé.} other {Les horloges des deux lieux montrent la même heure ; aucune date n’en dépend.}}',
    'zone-not-of-place.do':
        'Si les heures ont été lues là-bas, écrivez {line}. Si elles ont été notées à l’heure de {zone}, ne changez rien.',
    'zone-unknown.headline': 'Ce fuseau horaire n’existe pas : {name}',
    'zone-unknown.why': 'Les heures locales ne sont pas lues dans celui-ci, mais dans un autre.',
    'zone-unknown.alike': 'Vouliez-vous dire {alike} ?',
    'zone-unknown.do': 'Écrivez un fuseau de la base IANA, tel que {line}.',
    'place.local-time': 'Une heure locale figure ici',
    'place.occurred': 'Survenu en {states}',
};
