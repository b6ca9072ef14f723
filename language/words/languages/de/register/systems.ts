import type { Translated } from '../../../catalogue.ts';
import type { systems as english } from '../../en/register/systems.ts';

export const systems: Translated<typeof english> = {
    'built-on-system.headline':
        '{itself, select, yes {`{base}` soll auf sich selbst aufbauen} other {`{base}` ist kein Modell, darum sehen Pflichten über Modelle es nicht}}',
    'built-on-system.why': '{kind, select, system {Ein System} other {Ein Modell}} baut auf einem Modell auf.',
    'built-on-system.do':
        '{itself, select, yes {Das Modell nennen, auf dem es aufbaut, oder die Zeile entfernen.} other {Als Modell angeben, wenn es eines ist, oder sein Modell nennen: {line}}}',
    'carve-out-unsupported.lifts-nothing':
        'Hebt keine Pflicht auf, so wie {of, select, system {das System} other {das Modell}} angegeben ist: {name}',
    'carve-out-unsupported.hides': 'So verdeckt es, dass nach keiner Pflicht gesucht wurde.',
    'carve-out-unsupported.asked': 'Die Pflichten verlangen {traits}, oder die Ausnahme reicht nicht so weit.',
    'carve-out-unsupported.bring': 'Auch sagen, was es unter diese Pflichten bringt, oder {name} entfernen: {line}',
    'carve-out-unsupported.no-case': '{name} ist Ausnahme zu {general}, doch kein Fall davon ist genannt',
    'carve-out-unsupported.unclear': 'Niemand kann nachsehen, ob die Ausnahme hier offensteht.',
    'carve-out-unsupported.add-case': 'Den Fall von {general} ergänzen, der zutrifft: {line}',
    'carve-out-unsupported.no-ground': 'Hebt keine Pflicht auf, da kein Grund genannt ist: {name}',
    'carve-out-unsupported.write-ground': 'Den Grund schreiben, der zutrifft: {lines}',
    'change-before-placing.headline': 'Geändert am {changed}, bevor es in Verkehr oder Betrieb war: {subject}',
    'change-before-placing.why': 'Das war am {placed}, und eine wesentliche Änderung zählt erst danach.',
    'change-before-placing.do': 'Eines der beiden Daten berichtigen oder die Zeile entfernen.',
    'provider-missing.headline': 'Kein {roles} genannt, also müsste niemand melden: {subject}',
    'provider-missing.why': '{basis}: geschuldet würde es von diesem ({roles}): {act}',
    'provider-missing.do': 'Nennen, wer es ist: {lines}',
    'state-unknown.party': '`{name}` ist ein Beteiligter, und hierher gehört ein Staat',
    'state-unknown.at': 'Hinter den Staat schreiben; mehrere eines Staates mit `and` verbinden: {lines}',
    'state-unknown.small': '`{name}` ist nicht als Staat geschrieben: Codes haben Großbuchstaben',
    'state-unknown.write': '`{meant}` schreiben.',
    'state-unknown.outside': '`{name}` ist kein Mitgliedstaat; keiner Behörde dort wird etwas geschuldet',
    'state-unknown.union': 'Nur die Mitgliedstaaten nennen: Ein System wird auf dem Markt der Union in Verkehr gebracht.',
    'state-unknown.headline':
        '{kind, select, market {`{name}` ist nicht der Code eines Mitgliedstaats} other {`{name}` ist nicht der Code eines Staates}}',
    'state-unknown.why': 'So führt die Zeile zu keiner Behörde.',
    'state-unknown.codes':
        '{kind, select, market {Zwei Großbuchstaben schreiben, eines von {states}.} other {Zwei Großbuchstaben schreiben: für einen Mitgliedstaat eines von {states}, für einen anderen Staat wie in ISO 3166-1.}}',
    'time-without-effect.covered': 'Zeit ohne Wirkung: Nach anderer Zeile gilt `{line}` {lasting, select, yes {auf Dauer} other {länger}}',
    'time-without-effect.leave-out':
        '{lasting, select, yes {Gilt es nur für diese Zeit, die andere Zeile weglassen und {line} behalten.} other {Die kürzere Zeile weglassen oder die Tage einer der beiden berichtigen: {line}}}',
    'time-without-effect.known': '`known` ändert nichts: {what, select, begins {Beginn} other {Ende}} am {day}, bekannt am {known}',
    'time-without-effect.learned': '`known` steht für etwas, das später bekannt wurde, als es geschah.',
    'time-without-effect.later': 'Es weglassen oder den späteren Tag schreiben.',
    'time-without-effect.end': 'Ende schon am {known} bekannt, Beginn erst am {begun}',
    'time-without-effect.correct':
        'Hinter das zweite `known` einen Tag schreiben, der nicht vor dem ersten liegt, oder den ersten berichtigen.',
    'trait-misplaced.headline':
        '`{name}` gilt für {bearer, select, system {ein System} model {ein Modell} other {einen Beteiligten}}, und dies ist {kind, select, system {ein System} model {ein Modell} other {ein Beteiligter}}',
    'trait-misplaced.why': 'Keine Pflicht sucht es hier.',
    'trait-misplaced.do':
        'Dort schreiben, wo es hingehört, bei {bearer, select, system {dem System} model {dem Modell} other {dem Beteiligten}}: {line}',
    'unknown-yet-known.headline': 'Nicht bekannt, doch anderswo gesagt: {subject}, {field}',
    'unknown-yet-known.why': 'Solange beide stehen, gilt die Lesart, nach der mehr geschuldet ist, und das ist vermerkt.',
    'unknown-yet-known.do': 'Die richtige Zeile behalten und die andere streichen.',
    'traits-missing.headline': 'Nichts sagt, was {subject} ist; so können nur wenige Pflichten es betreffen',
    'traits-missing.why':
        'Pflichten, die eine Art von {kind, select, system {System} other {Modell}} verlangen, entstehen nicht, was immer geschieht.',
    'traits-missing.do': 'Ergänzen, was es nach den Worten eines Rechts ist, etwa einer Nummer von Anhang III: {line}',
    'place.said-after-all': '{field}: hier gesagt',
    'place.lifting': 'Diese Zeile hebt die Pflichten auf',
    'place.placed': 'Hier wurde {subject} zuerst in Verkehr gebracht oder in Betrieb genommen',
    'place.longer-line': 'Hier steht die andere Zeile',
    'place.trait': 'Hier steht {name} im Recht',
};
