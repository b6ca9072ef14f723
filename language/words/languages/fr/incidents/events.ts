import type { Translated } from '../../../catalogue.ts';
import type { events as english } from '../../en/incidents/events.ts';

export const events: Translated<typeof english> = {
    'event-after-final.headline':
        '{certain, select, yes {Appris} other {Peut-être appris}} après le signalement final, non signalé à {recipients}{day, select, none {} other { : {day}}}',
    'event-after-final.why':
        '{certain, select, yes {Le signalement final n’en parle pas} other {Le signalement final n’en parle peut-être pas}} : {final}',
    'event-after-final.untold': 'Non informés depuis : {recipients}',
    'event-after-final.do': 'Signalez-le, puis écrivez : {line}',
    'event-after-final.date': 'Si la date est fausse, corrigez-la.',
    'event-after-final.perhaps': 'Si c’était su dès le {day}, écrivez une date qui le dit.',
    'event-before-occurrence.headline': 'Daté du {at}, avant l’incident du {occurred}',
    'event-before-occurrence.why': 'Date de cette ligne : {at}. Date de l’incident : {occurred}',
    'event-before-occurrence.do': 'Corrigez la date fausse. Si quelqu’un s’est fié à la ligne, ajoutez-y {struck} et écrivez la bonne.',
    'event-in-future.headline': 'Pas encore arrivé : cette ligne est datée du {at}',
    'event-in-future.why': 'D’ici là elle ne compte pas : aucune obligation n’en naît, aucune n’est remplie par elle.',
    'event-in-future.do':
        'Si la date est juste, laissez la ligne : elle comptera à partir de là. Sinon, corrigez-la. Une simple intention s’écrit : {line}',
    'event-out-of-order.headline': 'Mal rangé : {at}{side, select, before { va avant {neighbour}} after { va après {neighbour}} other {}}',
    'event-out-of-order.why': 'Rien n’en est mal compté, mais un lecteur peut s’y tromper, ou la date est fausse.',
    'event-out-of-order.do': 'Triez la chronologie ou corrigez la date.',
    'event-repeated.headline': 'Déjà dit {on} : la première ligne compte',
    'event-repeated.exact': 'Le même fait figure ici deux fois : {first}',
    'event-repeated.why': 'Un délai ouvert par la première ligne ne recommence pas.',
    'event-repeated.do': 'Rayez la ligne fausse : ajoutez-y {struck}.',
    'event-repeated.both': 'Si les deux sont justes, dites en quoi elles diffèrent : partie, États ou objet.',
    'final-while-open.headline':
        'Laissé ouvert par le signalement final, {at} : {open, select, cause {la cause} link {le lien de causalité} other {cause et lien de causalité}}',
    'final-while-open.cause': 'La cause est encore notée comme inconnue. Un signalement final devrait la donner.',
    'final-while-open.link':
        '{link, select, suspected {Le lien de causalité n’est que soupçonné.} other {Aucune ligne ne dit s’il y a un lien de causalité.}} Un signalement final devrait se prononcer.',
    'final-while-open.do': 'Si c’est connu désormais, écrivez : {lines}. Sinon, le signalement était un signalement de suivi.',
    'findings-contradict.both': 'Constaté et exclu à la fois, {at} : {finding}',
    'findings-contradict.case': 'Exclu {on} alors qu’un de ses cas subsiste : {finding}',
    'findings-contradict.link':
        'Lien de causalité à la fois exclu et {degree, select, suspected {soupçonné} likely {probable} established {établi} other {non}} : {at}',
    'findings-contradict.at-once': 'Les lignes d’un même instant agissent ensemble ; nul ne peut dire ce qui était su depuis.',
    'findings-contradict.cases': 'Constaté, un de ses cas, et non exclu : {cases}',
    'findings-contradict.do': 'Ajoutez {struck} à la ligne fausse, ou donnez au constat ultérieur son propre instant, plus tardif.',
    'known-before-event.headline': 'Connu le {known}, avant que cela n’arrive : {happened}',
    'known-before-event.why': 'Cela est tenu pour connu au moment où c’est arrivé.',
    'known-before-event.do':
        'Corrigez l’une des deux dates, ou ôtez `known` : il dit quand une chose a été apprise plus tard qu’elle n’est arrivée.',
    'place.final-report': 'Le signalement final, {at}',
    'place.occurrence': 'L’incident est survenu : {at}',
    'place.neighbour': 'Elle va {side, select, before {avant} other {après}} cette ligne',
    'place.happened': 'C’est arrivé : {at}',
    'place.said-before': 'La même chose est dite ici : {at}',
    'place.cause-unknown': 'La cause est inconnue ici',
    'place.opposite': 'Cette ligne dit le contraire : {at}',
};
