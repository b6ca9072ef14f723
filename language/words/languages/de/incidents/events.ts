import type { Translated } from '../../../catalogue.ts';
import type { events as english } from '../../en/incidents/events.ts';

export const events: Translated<typeof english> = {
    'event-after-final.headline':
        '{certain, select, yes {Nach} other {Vielleicht nach}} Abschlussbericht bekannt, nicht gemeldet an {recipients}{day, select, none {} other {: {day}}}',
    'event-after-final.why':
        '{certain, select, yes {Der Abschlussbericht enthält es nicht} other {Der Abschlussbericht enthält es vielleicht nicht}}: {final}',
    'event-after-final.untold': 'Seither nicht unterrichtet: {recipients}',
    'event-after-final.do': 'Melden und dann schreiben: {line}',
    'event-after-final.date': 'Ist das Datum falsch, es berichtigen.',
    'event-after-final.perhaps': 'War es bis {day} bekannt, ein Datum schreiben, das dies sagt.',
    'event-before-occurrence.headline': 'Datiert {at}, vor dem Vorfall vom {occurred}',
    'event-before-occurrence.why': 'Datum dieser Zeile: {at}. Datum des Vorfalls: {occurred}',
    'event-before-occurrence.do':
        'Das falsche Datum berichtigen. Hat sich jemand auf die Zeile verlassen, {struck} anfügen und die richtige schreiben.',
    'event-in-future.headline': 'Noch nicht geschehen: Die Zeile ist datiert {at}',
    'event-in-future.why': 'Bis dahin zählt sie nicht: Keine Pflicht entsteht aus ihr, und keine wird durch sie erfüllt.',
    'event-in-future.do':
        'Stimmt das Datum, die Zeile stehen lassen: Von da an zählt sie. Sonst berichtigen. Was nur beabsichtigt ist, so schreiben: {line}',
    'event-out-of-order.headline':
        'Falsch gereiht: {at}{side, select, before { gehört vor {neighbour}} after { gehört hinter {neighbour}} other {}}',
    'event-out-of-order.why': 'Gerechnet wird deshalb nichts falsch, aber es kann Leser irreführen, oder das Datum ist falsch.',
    'event-out-of-order.do': 'Die Chronik sortieren oder das Datum berichtigen.',
    'event-repeated.headline': 'Schon gesagt {on}: Die erste Zeile zählt',
    'event-repeated.exact': 'Dasselbe Geschehen steht hier zweimal: {first}',
    'event-repeated.why': 'Eine Frist, die mit der ersten Zeile begann, beginnt nicht noch einmal.',
    'event-repeated.do': 'Die falsche Zeile streichen: {struck} anfügen.',
    'event-repeated.both': 'Sind beide richtig, angeben, worin sie sich unterscheiden: nach Beteiligten, Staaten oder Gegenstand.',
    'final-while-open.headline':
        'Offen im Abschlussbericht, {at}: {open, select, cause {die Ursache} link {der kausale Zusammenhang} other {Ursache und kausaler Zusammenhang}}',
    'final-while-open.cause': 'Die Ursache steht noch als unbekannt da. Von einem Abschlussbericht wird sie erwartet.',
    'final-while-open.link':
        '{link, select, suspected {Der kausale Zusammenhang ist bloß vermutet.} other {Keine Zeile sagt, ob ein kausaler Zusammenhang besteht.}} Ein Abschlussbericht soll sich dazu äußern.',
    'final-while-open.do': 'Ist es inzwischen bekannt, schreiben: {lines}. Wenn nicht, war der Bericht ein Folgebericht.',
    'findings-contradict.both': 'Festgestellt und ausgeschlossen, {at}: {finding}',
    'findings-contradict.case': 'Ausgeschlossen {on}, doch ein Fall davon besteht: {finding}',
    'findings-contradict.link':
        'Kausaler Zusammenhang ausgeschlossen und {degree, select, suspected {vermutet} likely {wahrscheinlich} established {festgestellt} other {nicht}}: {at}',
    'findings-contradict.at-once': 'Zeilen desselben Zeitpunkts wirken zusammen; niemand kann sagen, was seither bekannt war.',
    'findings-contradict.cases': 'Festgestellt, ein Fall davon und nicht ausgeschlossen: {cases}',
    'findings-contradict.do': 'Der falschen Zeile {struck} anfügen oder der späteren Erkenntnis ihren eigenen, späteren Zeitpunkt geben.',
    'known-before-event.headline': 'Bekannt {known}, bevor es geschah: {happened}',
    'known-before-event.why': 'Es gilt als bekannt, sobald es geschah.',
    'known-before-event.do':
        'Eines der beiden Daten berichtigen oder `known` weglassen: Es sagt, wann etwas später bekannt wurde, als es geschah.',
    'place.final-report': 'Der Abschlussbericht, {at}',
    'place.occurrence': 'Der Vorfall ereignete sich: {at}',
    'place.neighbour': 'Sie gehört {side, select, before {vor} other {hinter}} diese Zeile',
    'place.happened': 'Es geschah: {at}',
    'place.said-before': 'Dasselbe steht hier: {at}',
    'place.cause-unknown': 'Hier ist die Ursache unbekannt',
    'place.opposite': 'Diese Zeile sagt das Gegenteil: {at}',
};
