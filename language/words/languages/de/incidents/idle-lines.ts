import type { Translated } from '../../../catalogue.ts';
import type { idleLines as english } from '../../en/incidents/idle-lines.ts';

export const idleLines: Translated<typeof english> = {
    'idle.with-itself': '{party} steht auf beiden Seiten dieser Zeile; sie ändert nichts',
    'idle.name-other': 'Den anderen Beteiligten nennen, der gemeint ist.',
    'idle.strike': 'Ist die Zeile falsch, ihr {struck} anfügen.',
    'idle.may-be-out-of-reach': 'Diese Zeile verpflichtet niemanden: {party} ist kein {roles} von {subjects}',
    'idle.reach': '{named, select, yes {Nennen, wer nicht zu erreichen war: {line}} other {Trifft es doch zu, im System angeben: {line}}}',
    'idle.not-bound-by-silence': 'Zeile ohne Wirkung: {party} ist kein {roles} von {subjects}',
    'idle.say-role': 'Trifft es doch zu, im System angeben: {line}',
    'idle.not-involved': '{subject} ist an diesem Vorfall nicht beteiligt; die Zeile ändert nichts',
    'idle.involve': '{subjects} nennen oder es beim Vorfall ergänzen: {line}',
    'idle.without-role': 'Erfüllt keine Pflicht: {party} hat keine Rolle gegenüber {subjects}',
    'idle.give-role': 'Nennen, wer es getan hat, oder die Rolle im System angeben: {line}',
    'idle.bystander': 'Was ein Unbeteiligter tat, schreibt man {line}.',
    'idle.noted-nothing': '{party} vermerkt nichts: Der Text fehlt',
    'idle.note': 'Schreiben, was vermerkt wurde: {line}',
    'idle.struck-too-early': 'Gestrichen {struck}, vor {counts}: Die Zeile zählt nie',
    'idle.strike-later':
        'Hinter `struck` steht der Tag, an dem sich eine Zeile als falsch erwies, nie einer vor der Zeile. Eines von beiden berichtigen.',
    'idle.no-authority':
        '{party} ist keine Behörde; das {does, select, extended {verlängert} refused {verweigert} other {schließt}} nichts',
    'idle.name-authority': 'Die Behörde nennen, die es getan hat: {line}',
    'idle.nothing-owed-to':
        'An {authority} ist und war nichts geschuldet; das {does, select, extended {verlängert} refused {verweigert} other {schließt}} nichts',
    'idle.owed-follows': 'Was wem geschuldet wird, folgt daraus, was wo festgestellt wurde, und aus den Ämtern der Behörden.',
    'idle.owed-to': 'Berichte werden geschuldet an: {recipients}.',
    'idle.name-meant': 'Nennen, wer gemeint ist: {line}',
    'idle.nothing-owed-by': 'Verlängert nichts, denn {party} schuldet es {authority} nicht: {stage}',
    'idle.owed-by': 'Geschuldet wird es von {parties}: {line}',
    'idle.stage-not-owed': 'Verlängert nichts, denn es ist {authority} noch nicht geschuldet: {stage}',
    'idle.none-owed': 'An {authority} ist hier kein Bericht geschuldet.',
    'idle.stages-owed': 'An {authority} ist geschuldet: {stages}. Ist das gemeint, es nennen; wenn nicht, ist nichts zu ändern.',
    'idle.no-limit': 'Verlängert nichts, denn gegenüber {authority} läuft keine Frist: {stage}',
    'idle.no-days': 'Das Recht verlangt es ohne eine Zahl von Tagen.',
    'idle.announce': 'Was vereinbart wurde, kann als Ankündigung dastehen: {line}',
    'idle.cautious-only': 'Es gibt nur einen vorsichtigen Termin; {because}',
    'idle.limit-ended': 'Zu spät verlängert: Die Frist endete am {limit}',
    'idle.granted-earlier':
        'Eine Verlängerung ersetzt eine Frist, die noch läuft. Wurde sie früher gewährt, die Zeile auf diesen Tag datieren.',
    'idle.limit-later': 'Verlängert nichts: Das Recht selbst gibt Zeit bis {limit}',
    'idle.granted-later':
        'Eine Gewährung endet nie vor der Frist, die das Recht gibt. Wurde ein anderer Tag gewährt, den hinter `to` berichtigen.',
    'idle.extended-backwards': 'Verlängert nichts: {until} liegt vor der Zeile selbst',
    'idle.extend-until': 'Hinter `to` den Tag schreiben, bis zu dem nun Zeit ist.',
    'idle.never-filed':
        '{to, select, none {Nichts zurückzuziehen, da von {party} nicht gemeldet} other {Nichts zu verweigern, da nicht gemeldet an {to}{party, select, none {} other { von {party}}}}}: {stage}',
    'idle.file': 'Die Zeile des Berichts ergänzen: {line}',
    'idle.filed-by': 'Gemacht hat ihn {parties}. Ist dieser gemeint, schreiben: {line}',
    'idle.done-before': '{does, select, withdrew {Zurückgezogen} other {Verweigert}} schon {on}; die Zeile ändert nichts',
    'idle.made-again': 'Wurde er dazwischen noch einmal gemacht, hat das eine eigene Zeile: {line}',
};
