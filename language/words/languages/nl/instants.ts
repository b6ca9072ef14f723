import type { Translated } from '../../catalogue.ts';
import type { instants as english } from '../en/instants.ts';

export const instants: Translated<typeof english> = {
    'instant-impossible.headline': 'Telt niet: {written} {kind, select, year {is geen jaar} other {bestaat niet}}',
    'instant-impossible.why': 'Geen kalender en geen klok geeft het aan; de regel blijft overal buiten beschouwing.',
    'instant-impossible.do':
        'Schrijf een dag van de kalender als {day}{kind, select, year {, of, als alleen het jaar bekend is, {year}} other {, en een tijd van 00:00 tot 23:59 als {time}}}.',
    'local-time.counted': 'Tot de regel zegt welke het is, wordt met de vroegste lezing gerekend: {earlier}',
    'local-time.do': 'Schrijf {instants}, al naar gelang wat bedoeld is.',
    'local-time-ambiguous.headline': 'Bestaat twee keer op de klok van {zone}: {moment}',
    'local-time-ambiguous.why': 'De klok werd over deze tijd teruggezet.',
    'local-time-skipped.headline': 'Bestaat niet op de klok van {zone}: {moment}',
    'local-time-skipped.why': 'De klok werd over deze tijd vooruitgezet.',
    'range-reversed.headline': 'Er ligt niets tussen {from} en {to}',
    'range-reversed.why': 'De tweede waarde is de kleinste.',
    'range-reversed.do': 'Is dat bedoeld, schrijf dan: {line}',
    'range-reversed.never-held': 'Geldt nooit: begint op {since}, eindigt al op {until}',
    'range-reversed.hold': 'Schrijf achter {since} de dag waarop het begint en achter {until} de eerste waarop het niet meer geldt: {line}',
    'weekday-wrong.headline':
        'Verkeerde weekdag: {day} is geen {written, select, Mon {maandag} Tue {dinsdag} Wed {woensdag} Thu {donderdag} Fri {vrijdag} Sat {zaterdag} other {zondag}}',
    'weekday-wrong.why': 'Een van de twee is een tikfout. De datum telt.',
    'weekday-wrong.do': 'Schrijf {weekday} of verbeter de datum.',
    'zone-missing.headline': 'Geen tijdzone in {incident}: de uren worden gelezen als die van {zone}',
    'zone-missing.why': 'Uren bepalen of een dag is begonnen, en daarmee een termijn.',
    'zone-missing.do': 'Schrijf {line} of de zone waarin de tijden zijn genoteerd.',
    'zone-not-of-place.headline':
        '{differs, select, yes {Misschien op de verkeerde klok gelezen} other {Zone van een andere plaats, dezelfde uren}}: in {states}, zone {zone}',
    'zone-not-of-place.why':
        '{differs, select, yes {De klokken van beide plaatsen geven andere uren aan, en uren bepalen of een dag is begonnen.} other {De klokken van beide plaatsen geven hetzelfde aan; geen datum hangt ervan af.}}',
    'zone-not-of-place.do': 'Zijn de tijden daar afgelezen, schrijf dan {line}. Zijn zij in {zone} genoteerd, laat het dan zo.',
    'zone-unknown.headline': 'Deze tijdzone bestaat niet: {name}',
    'zone-unknown.why': 'Plaatselijke tijden worden niet daarin gelezen, maar in een andere.',
    'zone-unknown.alike': 'Bedoelde u {alike}?',
    'zone-unknown.do': 'Schrijf een zone van de IANA-databank, zoals {line}.',
    'place.local-time': 'Hier staat een plaatselijke tijd',
    'place.occurred': 'Gebeurd in {states}',
};
