import type { Translated } from '../../catalogue.ts';
import type { instants as english } from '../en/instants.ts';

export const instants: Translated<typeof english> = {
    'instant-impossible.headline': 'Zählt nicht: {written} {kind, select, year {ist kein Jahr} other {gibt es nicht}}',
    'instant-impossible.why': 'Kein Kalender und keine Uhr zeigt es; die Zeile bleibt überall außer Betracht.',
    'instant-impossible.do':
        'Einen Tag des Kalenders als {day} schreiben{kind, select, year {, oder, wenn nur das Jahr bekannt ist, {year}} other {, und eine Zeit von 00:00 bis 23:59 als {time}}}.',
    'local-time.counted': 'Bis die Zeile sagt, was gemeint ist, wird mit der früheren Lesart gerechnet: {earlier}',
    'local-time.do': '{instants} schreiben, je nachdem, was gemeint ist.',
    'local-time-ambiguous.headline': 'Zweimal auf den Uhren von {zone}: {moment}',
    'local-time-ambiguous.why': 'Die Uhren wurden über diese Zeit zurückgestellt.',
    'local-time-skipped.headline': 'Nie auf den Uhren von {zone}: {moment}',
    'local-time-skipped.why': 'Die Uhren wurden über diese Zeit vorgestellt.',
    'range-reversed.headline': 'Nichts liegt zwischen {from} und {to}',
    'range-reversed.why': 'Der zweite Wert ist der kleinere.',
    'range-reversed.do': 'Ist das gemeint, schreiben: {line}',
    'range-reversed.never-held': 'Gilt nie: Beginn {since}, Ende schon {until}',
    'range-reversed.hold':
        'Hinter {since} den Tag schreiben, an dem es beginnt, hinter {until} den ersten, an dem es nicht mehr gilt: {line}',
    'weekday-wrong.headline':
        'Falscher Wochentag: {day} ist kein {written, select, Mon {Montag} Tue {Dienstag} Wed {Mittwoch} Thu {Donnerstag} Fri {Freitag} Sat {Samstag} other {Sonntag}}',
    'weekday-wrong.why': 'Eines von beiden ist vertippt. Es zählt das Datum.',
    'weekday-wrong.do': '{weekday} schreiben oder das Datum berichtigen.',
    'zone-missing.headline': 'Keine Zeitzone in {incident}: Uhrzeiten werden nach {zone} gelesen',
    'zone-missing.why': 'Stunden entscheiden, ob ein Tag begonnen hat, und mit ihm eine Frist.',
    'zone-missing.do': '{line} schreiben oder die Zone, in der die Zeiten notiert wurden.',
    'zone-not-of-place.headline':
        '{differs, select, yes {Vielleicht auf falschen Uhren gelesen} other {Zone eines anderen Ortes, gleiche Stunden}}: in {states}, Zone {zone}',
    'zone-not-of-place.why':
        '{differs, select, yes {Die Uhren beider Orte zeigen verschiedene Stunden, und Stunden entscheiden, ob ein Tag begonnen hat.} other {Die Uhren beider Orte zeigen dasselbe; kein Datum hängt davon ab.}}',
    'zone-not-of-place.do': 'Wurden die Zeiten dort abgelesen, {line} schreiben. Wurden sie in {zone} notiert, ist nichts zu ändern.',
    'zone-unknown.headline': 'Diese Zeitzone gibt es nicht: {name}',
    'zone-unknown.why': 'Ortszeiten werden nicht in ihr gelesen, sondern in einer anderen.',
    'zone-unknown.alike': 'Gemeint vielleicht: {alike}?',
    'zone-unknown.do': 'Eine Zone der IANA-Datenbank schreiben, etwa {line}.',
    'place.local-time': 'Hier steht eine Ortszeit',
    'place.occurred': 'Geschehen in {states}',
};
