import type { Translated } from '../../catalogue.ts';
import type { configuration as english } from '../en/configuration.ts';

export const configuration: Translated<typeof english> = {
    'configuration.unreadable': 'Sie lässt sich nicht lesen: {reason}. Nichts davon gilt.',
    'configuration.no-json':
        'Das ist kein JSON: {error, select, InvalidSymbol {ein Zeichen ist ungültig} InvalidNumberFormat {eine Zahl ist ungültig geschrieben} PropertyNameExpected {ein Schlüssel wird erwartet} ValueExpected {ein Wert wird erwartet} ColonExpected {ein Doppelpunkt wird erwartet} CommaExpected {ein Komma wird erwartet} CloseBraceExpected {eine schließende geschweifte Klammer wird erwartet} CloseBracketExpected {eine schließende eckige Klammer wird erwartet} EndOfFileExpected {das Ende der Datei wird erwartet} InvalidCommentToken {ein Kommentar ist ungültig} UnexpectedEndOfComment {ein Kommentar endet nicht} UnexpectedEndOfString {ein Text endet nicht} UnexpectedEndOfNumber {eine Zahl bricht ab} InvalidUnicode {ein Unicode-Zeichen ist ungültig} InvalidEscapeCharacter {ein maskiertes Zeichen ist ungültig} other {ein Zeichen ist ungültig}}. Hier berichtigen oder eine Zeile darüber.',
    'configuration.no-object': 'Ein Objekt schreiben: {example}.',
    'configuration.severities-object': '"severities" als Objekt schreiben: {example}.',
    'configuration.unknown-key':
        '{of, select, file {vigil.json} other {Ein Eintrag von "{of}"}} hat keinen Schlüssel "{key}".{near, select, none {} other { Ist "{near}" gemeint?}} Es gibt {keys}.',
    'configuration.key-twice': '"{key}" steht hier zweimal; das erste zählt. Eines der beiden streichen.',
    'configuration.no-list': '"{key}" als Liste schreiben: [{example}].',
    'configuration.no-text': 'Ein Eintrag von "{key}" ist ein Text in geraden Anführungszeichen: {example}.',
    'configuration.no-targets': 'Eine Liste dessen schreiben, was erzeugt wird: {example}.',
    'configuration.no-format': 'Diesem Eintrag fehlt "format". Eines schreiben: {example}.',
    'configuration.stdout-twice': 'Nur eines von "{key}" kann zur Standardausgabe gehen. Den anderen ein "output" geben.',
    'configuration.output-path':
        '"output" ist der Pfad einer Datei unterhalb des Ordners von vigil.json, mit Schrägstrichen, und keiner ihrer Quellen: {example}.',
    'configuration.one-of': '"{key}" ist eines von {allowed}.{near, select, none {} other { Ist "{near}" gemeint?}}',
    'configuration.no-check':
        'Keine Prüfung hat den Code "{code}".{near, select, none { vigil explain zählt sie auf.} other { Ist "{near}" gemeint?}}',
    'configuration.unread-check':
        '"{code}" sagt, dass eine Tatsache nicht gelesen wurde oder nichts bedeutet; das lässt sich weder abschalten noch leichter nehmen. Diese Zeile streichen.',
    'configuration.no-law':
        'Eine Rechtsdatei "{law}" wird nicht mitgeliefert.{near, select, none {} other { Ist "{near}" gemeint?}} Es gibt {laws}.',
    'configuration.law-needed': '{law} führt {needs} aus, darum wird auch das geladen. "{needs}" daneben schreiben.',
    'configuration.party-unknown':
        '"actingAs" nennt {party}, und niemand dieses Namens ist erklärt. {near, select, none {Im Register erklären oder hier streichen.} other {Ist "{near}" gemeint?}}',
    'configuration.policy-differs':
        'Die Richtlinie in {path} handelt als {policy}, und "actingAs" als {configuration}. Die Pflichten aller zählen. Es nur an einer Stelle sagen.',
};
