import type { Translated } from '../../catalogue.ts';
import type { writing as english } from '../en/writing.ts';
import { problems } from './problems.ts';

export const writing: Translated<typeof english> = {
    ...problems,
    'name.kind':
        '{kind, select, party {Beteiligter} subject {System oder Modell} incident {Vorfall} report {Bericht} regime {Regelwerk} role {Rolle} office {Amt} trait {Eigenschaft} finding {Art von Feststellung} milestone {Meilenstein} stage {Stufe eines Berichts} reading {Lesart} duty {Pflicht} route {Meldeweg} evidence {Beweismittel} other {Begriff, Meldeweg oder Pflicht}}',
    'name.write': '{names} schreiben.',
    'name.alike': 'Gemeint vielleicht: {names}?',
    'name.natural': '{line} schreiben: {says}.',
    'ambiguous-name.headline': 'Mehrdeutig: {name} kann {candidates} sein',
    'ambiguous-name.why': 'Die Zeile zählt für keines davon, bis sie sagt, was gemeint ist ({kinds}).',
    'duplicate-name.headline': 'Name schon vergeben ({kind}): {name}',
    'duplicate-name.why': 'Was diesen Namen nennt, meint den anderen Eintrag; dieser wird nie verwendet.',
    'duplicate-name.do': 'Einen eigenen Namen geben, oder den Eintrag entfernen, wenn er derselbe ist.',
    'field-repeated.headline': 'Doppelt angegeben: Nur die erste Zeile {field} zählt',
    'field-repeated.do': 'Die richtige Zeile behalten und die andere entfernen.',
    'file-unreadable.headline': '{kind, select, refused {Angefragt und nicht gelesen} other {Nicht lesbar}}: {path}',
    'file-unreadable.why': 'Nichts darin wurde geprüft: {reason}.',
    'file-unreadable.do':
        '{kind, select, refused {Die Datei nicht nennen oder lesbar machen; {option} lässt den Lauf bestehen.} other {Pfad oder Rechte berichtigen und den Befehl wiederholen.}}',
    'hash-malformed.headline':
        'Kein SHA-256-Hash: {kind, select, empty {leer} sign {„{sign}“ ist keine hexadezimale Ziffer} other {{length, number} Ziffern statt {digits, number}}}',
    'hash-malformed.why': 'Dass die Datei von {evidence} unverändert ist, lässt sich so nie zeigen.',
    'hash-malformed.do': 'Die {digits, number} hexadezimalen Ziffern schreiben, die {command} für die Datei ausgibt.',
    'internal-fault.check': 'Prüfung {check} nicht abgeschlossen{incident, select, none {} other { für {incident}}}',
    'internal-fault.duty': 'Pflicht {duty} nicht beurteilt für {incident}',
    'internal-fault.why':
        '{kind, select, check {Was sie gesagt hätte, fehlt hier; alles andere gilt.} other {Ob sie geschuldet wird, ist nicht bekannt; alle anderen Pflichten gelten.}}',
    'internal-fault.do': 'Dies zusammen mit der Datei melden oder mit dem kleinsten Teil davon, der es noch zeigt.',
    'name-missing.headline':
        'Ohne Namen lässt sich darauf nicht verweisen: {kind, select, organisation {Organisation} authority {Behörde} system {System} model {Modell} incident {Vorfall} report {Bericht} regime {Regelwerk} route {Meldeweg} other {Pflicht}}{title, select, none {} other { „{title}“}}',
    'name-missing.do': 'Einen kurzen Namen vor den Titel schreiben: {line}',
    'named-twice.headline': 'Zweimal genannt: `{name}` ({field})',
    'named-twice.why': 'Die zweite Nennung ändert nichts, es sei denn, ein anderer Name war gemeint.',
    'named-twice.do':
        'Eine der beiden streichen oder den gemeinten Namen schreiben.{units, select, yes { Zwei Exemplare eines Systems werden durch ihre Nummern unterschieden: {line}} other {}}',
    'older-form.headline': 'Ältere Form: {older}, nun {newer}',
    'older-form.why':
        'Beides heißt dasselbe. {form, select, about {Jede andere Zeile sagt vor ihrem Datum, dass es ungefähr gemeint ist.} other {Die Dauer ist ein Minimum, und die neuere Form sagt es.}}',
    'older-form.do': '{line} schreiben, oder {command} das tun lassen.',
    'reason-empty.unknown': 'Nicht bekannt und ohne Grund: {field}',
    'reason-empty.explanation': 'Erklärt nichts: der Grund ist leer',
    'reason-empty.signature': 'Erklärt nichts: niemand gibt diesen Grund an',
    'reason-empty.why':
        '{kind, select, unknown {Wer die Meldung liest, kann nicht erkennen, ob dem jemand nachgeht.} other {Eine verspätete Pflicht darf nicht erklärt aussehen, wo kein Grund steht oder ihn niemand angibt: Sie gilt als unerklärt verspätet.}}',
    'reason-empty.do':
        '{kind, select, unknown {Schreiben, warum es nicht bekannt ist und bis wann es erwartet wird: {line}} explanation {Den Grund zwischen die Anführungszeichen schreiben oder die Zeile streichen.} other {Schreiben, wer den Grund angibt, mit Name oder Funktion.}}',
    'suppression-refused.headline': 'Nicht zu unterdrücken: {code}',
    'suppression-refused.why':
        'Der Befund sagt, dass eine Tatsache nicht gelesen wurde, nichts bedeutet oder fehlt. Was aus der Datei folgt, sähe sonst vollständig aus.',
    'suppression-refused.do': 'Beheben, wovon {code} spricht, und den Kommentar entfernen.',
    'suppression-unreasoned.headline': 'Ohne Begründung unterdrückt: {code, select, none {ein Befund} other {{code}}}',
    'suppression-unreasoned.why': 'Wer die Datei später liest, kann nicht beurteilen, ob das richtig war.',
    'suppression-unreasoned.do': 'Die Begründung nach einem Doppelpunkt ergänzen: {line}',
    'suppression-unused.headline':
        'Unterdrückt nichts: {kind, select, unmatched {kein Befund {code} in dieser Zeile} other {keine Prüfung heißt {code}}}',
    'suppression-unused.uncoded': 'Unterdrückt nichts: Der Kommentar sagt nicht, welchen Befund',
    'suppression-unused.never': 'Unterdrückt nichts: {code} spricht selbst von Unterdrückungen',
    'suppression-unused.code': 'Den Code des Befunds schreiben: {line}',
    'suppression-unused.remove':
        '{reasoned, select, yes {Den Kommentar selbst entfernen, da seine Begründung sonst nirgends steht, oder in die Zeile des Befunds oder die davor setzen.} other {Den Kommentar entfernen oder in die Zeile des Befunds oder die davor setzen.}}',
    'unknown-name.headline': 'Nicht angegeben ({kinds}): {name}',
    'unknown-name.other-law': 'Nicht angegeben ({kinds}): {name} gehört zu {law}',
    'unknown-name.not-loaded': 'Kein geladenes Regelwerk enthält es.',
    'unknown-name.instead': 'Eine Datei mit diesem Regelwerk hinzufügen oder schreiben, was es gibt: {names}.',
    'unknown-name.noted': 'Eine Datei mit diesem Regelwerk hinzufügen; bis dahin hält {line} es ohne Wirkung fest.',
    'unknown-name.do':
        '{kind, select, evidence {Dem Vorfall eine Zeile {word} hinzufügen oder ein vorhandenes Beweismittel nennen.} other {Es angeben oder etwas nennen, das angegeben ist.}}',
    'place.declared': '{name} steht hier',
    'place.said-first': '{field} steht zuerst hier',
};
