import type { Translated } from '../../../catalogue.ts';
import type { uses as english } from '../../en/incidents/uses.ts';

export const uses: Translated<typeof english> = {
    'not-on-market.headline': 'Le {on}, ni sur le marché ni en service ({state}) : {subject}',
    'not-on-market.since': 'Il n’y était que depuis le {days}.',
    'not-on-market.elsewhere': 'Il n’était sur le marché ou en service que dans : {states}.',
    'not-on-market.do': 'Corrigez le lieu ou la date, ou écrivez dans le système où il a été mis sur le marché ou en service : {line}',
    'role-without-duty.headline': 'Tel qu’écrit, aucune obligation hormis conserver : {party} comme {roles}',
    'role-without-duty.unbound': 'Aucun régime n’oblige ici ce rôle.',
    'role-without-duty.why': 'Ce qui oblige ce rôle ailleurs : {duties}{more, plural, =0 {} one {; # autre} other {; # autres}}',
    'role-without-duty.do': 'Si l’une d’elles devait naître, il manque la ligne ou la qualité dont elle dépend.',
    'use-of-no-deployer.never': 'Pas dans son utilisation : `{party}` n’est pas {roles} de {subjects}',
    'use-of-no-deployer.then': '`{party}` n’était pas {roles} de {subject} {on}',
    'use-of-no-deployer.uncounted': 'Tout compte comme si ce nom n’y était pas.',
    'use-of-no-deployer.only': 'Ce n’est déclaré que {times}.',
    'use-of-no-deployer.declare':
        '{users, select, none {Déclarez-le dans le système : {line}} other {Nommez {users}, ou déclarez-le dans le système : {line}}}',
    'use-of-no-deployer.days':
        '{users, select, none {Corrigez le jour où c’est arrivé} other {Nommez {users}, qui l’utilisait alors}}, ou corrigez les jours dans le système : {line}',
    'use-unnamed.headline': 'Utilisation en cause à préciser{state, select, none {} other { ({state})}} : {parties}',
    'use-unnamed.why':
        'Tous utilisent {subject} : {parties}. Qui est tenu et qui est informé peut en dépendre ; chacun figure donc, marqué comme hypothèse.',
    'use-unnamed.do': 'Nommez la partie après l’État : {line} ; reliez-en plusieurs par `and`.',
    'place.role-held': 'C’est dit ici {time}',
    'place.market': 'Où {subject} est sur le marché',
};
