import type { Translated } from '../../../catalogue.ts';
import type { events as english } from '../../en/incidents/events.ts';

export const events: Translated<typeof english> = {
    'event-after-final.headline':
        '{certain, select, yes {Na} other {Misschien na}} de laatste melding bekend, niet gemeld aan {recipients}{day, select, none {} other {: {day}}}',
    'event-after-final.why':
        '{certain, select, yes {De laatste melding vermeldt het niet} other {De laatste melding vermeldt het misschien niet}}: {final}',
    'event-after-final.untold': 'Sindsdien niet ingelicht: {recipients}',
    'event-after-final.do': 'Meld het en schrijf dan: {line}',
    'event-after-final.date': 'Is de datum onjuist, verbeter hem dan.',
    'event-after-final.perhaps': 'Was het uiterlijk {day} bekend, schrijf dan een datum die dat zegt.',
    'event-before-occurrence.headline': 'Gedateerd op {at}, vóór het incident van {occurred}',
    'event-before-occurrence.why': 'Datum van deze regel: {at}. Datum van het incident: {occurred}',
    'event-before-occurrence.do':
        'Verbeter de datum die onjuist is. Heeft iemand op de regel vertrouwd, voeg er {struck} aan toe en schrijf de juiste.',
    'event-in-future.headline': 'Nog niet gebeurd: deze regel is gedateerd op {at}',
    'event-in-future.why': 'Tot dan telt hij niet: er ontstaat geen plicht uit en er wordt er geen mee vervuld.',
    'event-in-future.do':
        'Klopt de datum, laat de regel dan staan: hij telt vanaf dan. Zo niet, verbeter hem. Wat alleen een voornemen is, schrijft u zo: {line}',
    'event-out-of-order.headline':
        'Verkeerde volgorde: {at}{side, select, before { hoort vóór {neighbour}} after { hoort na {neighbour}} other {}}',
    'event-out-of-order.why': 'Er wordt niets verkeerd door berekend, maar het kan een lezer misleiden, of de datum is onjuist.',
    'event-out-of-order.do': 'Sorteer de tijdlijn of verbeter de datum.',
    'event-repeated.headline': 'Al gezegd {on}: de eerste regel telt',
    'event-repeated.exact': 'Dezelfde gebeurtenis staat hier twee keer: {first}',
    'event-repeated.why': 'Een termijn die met de eerste regel begon, begint niet opnieuw.',
    'event-repeated.do': 'Streep de onjuiste regel door: voeg er {struck} aan toe.',
    'event-repeated.both': 'Kloppen beide, zeg dan waarin zij verschillen: in partij, staten of onderwerp.',
    'final-while-open.headline':
        'Opengelaten in de laatste melding, {at}: {open, select, cause {de oorzaak} link {het oorzakelijk verband} other {oorzaak en oorzakelijk verband}}',
    'final-while-open.cause': 'De oorzaak staat er nog als onbekend. Een laatste melding hoort haar te vermelden.',
    'final-while-open.link':
        '{link, select, suspected {Het oorzakelijk verband wordt slechts vermoed.} other {Geen regel zegt of er een oorzakelijk verband is.}} Een laatste melding hoort zich daarover uit te spreken.',
    'final-while-open.do': 'Is het inmiddels bekend, schrijf dan: {lines}. Zo niet, dan was de melding een vervolgmelding.',
    'findings-contradict.both': 'Vastgesteld en uitgesloten, {at}: {finding}',
    'findings-contradict.case': 'Uitgesloten {on}, maar een geval ervan staat nog: {finding}',
    'findings-contradict.link':
        'Oorzakelijk verband tegelijk uitgesloten en {degree, select, suspected {vermoed} likely {waarschijnlijk} established {vastgesteld} other {niet}}: {at}',
    'findings-contradict.at-once': 'Regels van één tijdstip werken samen; niemand kan zeggen wat er sindsdien bekend was.',
    'findings-contradict.cases': 'Vastgesteld, een geval ervan en niet uitgesloten: {cases}',
    'findings-contradict.do': 'Voeg {struck} toe aan de onjuiste regel of geef het latere inzicht zijn eigen, latere tijdstip.',
    'known-before-event.headline': 'Bekend {known}, voordat het gebeurde: {happened}',
    'known-before-event.why': 'Het geldt als bekend zodra het gebeurde.',
    'known-before-event.do': 'Verbeter een van beide data of laat `known` weg: het zegt wanneer iets later bekend werd dan het gebeurde.',
    'place.final-report': 'De laatste melding, {at}',
    'place.occurrence': 'Het incident vond plaats: {at}',
    'place.neighbour': 'Hij hoort {side, select, before {vóór} other {na}} deze regel',
    'place.happened': 'Het gebeurde: {at}',
    'place.said-before': 'Hetzelfde staat hier: {at}',
    'place.cause-unknown': 'Hier is de oorzaak onbekend',
    'place.opposite': 'Deze regel zegt het tegendeel: {at}',
};
