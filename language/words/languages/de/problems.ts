import type { Translated } from '../../catalogue.ts';
import type { problems as english } from '../en/problems.ts';

export const problems: Translated<typeof english> = {
    found: '{kind, select, end {das Ende der Datei} word {dieses Wort} number {diese Zahl} other {dieser Text}}',
    expected:
        '{thing, select, happening {was geschah: ‘occurred’, ‘found …’ oder ein Beteiligter und was er tat} deed {was der Beteiligte tat, etwa ‘became aware’} finding {‘found …’ oder ‘ruled out …’} date {ein Datum, etwa {day} oder {both}} text {ein Text in Anführungszeichen} text_or_unknown {ein Text in Anführungszeichen oder ‘unknown because "…"’} party_or_unknown {ein Beteiligter oder ‘unknown because "…"’} date_or_unknown {ein Datum, etwa {day}, oder ‘unknown because "…"’} number_and_noun {eine Zahl und ein Hauptwort, etwa ‘1 patient’, oder ‘unknown because "…"’} operators {‘professional’, ‘other’ oder ‘unknown because "…"’} zone {eine Zeitzone, etwa Europe/Berlin} act {eine Handlung: report, inform, investigate, assess risk, take, suspend, mitigate, keep records, cooperate oder not alter} moment {ein Zeitpunkt, etwa ‘awareness of provider’ oder ‘causal link likely’} condition {eine Bedingung, etwa ‘system is high-risk’ oder ‘found death’} span {eine Zeitspanne, etwa ‘15 days’} route_line {‘when’ und eine Bedingung oder ‘otherwise’} provision {eine Vorschrift, etwa ‘article 73(2)’} name {ein Name} noun {ein Hauptwort} party {ein Beteiligter} party_not_reached {der Beteiligte, der nicht zu erreichen war} party_told {der Beteiligte, der unterrichtet wurde} party_answered {der Beteiligte, dem geantwortet wurde} stage {die Stufe des Berichts} stage_or_subject {die Stufe eines Berichts oder ein System oder Modell} subject {das System oder Modell} milestone {der Meilenstein} deployer {der Betreiber, bei dessen Verwendung es geschah} roman_number {eine römische Zahl} block_of_text {ein Text in dreifachen Anführungszeichen} day {ein Datum} month {ein Monat} time {eine Uhrzeit} instant {ein Zeitpunkt} time_zone {eine Zeitzone} number {eine Zahl} other {ein Absatz}}',
    'expected.other': 'etwas anderes',
    'problem.not-understood': 'Dies ist nicht zu verstehen',
    'problem.word-not-understood': '‘{word}’ ist nicht zu verstehen',
    'problem.no-place': 'Gehört nicht hierher: {found}',
    'problem.no-place-in-line': 'Gehört nicht in diese Zeile: {found}',
    'problem.two-names': 'Zwei Namen nebeneinander: Ein Name ist ein Wort, und zwischen zweien steht ein Komma',
    'problem.missing-after': 'Hinter {found} fehlt: {expected}',
    'problem.other-expected': 'Hierher gehört {expected}, nicht {found}',
    'problem.begins-no-line':
        'Keine {block, select, file {Angabe} organisation {Zeile einer Organisation} authority {Zeile einer Behörde} system {Zeile eines Systems} model {Zeile eines Modells} incident {Zeile eines Vorfalls} timeline {Zeile einer Chronik} report {Zeile eines Berichts} policy {Zeile einer Richtlinie} regime {Zeile eines Regelwerks} route {Zeile eines Meldewegs} duty {Zeile einer Pflicht} example {Zeile eines Beispiels} expect {Zeile dessen, was erwartet wird,} other {Zeile dieses Blocks}} beginnt so: {found}',
    'problem.stage-before-to': 'Vor ‘to’ fehlt die Stufe des Berichts, etwa ‘initial’',
    'problem.natural': '‘{words}’ ist hier kein Wort der Sprache',
    'problem.word-missing': 'Zwischen ‘{after}’ und dem Text dahinter fehlt ein Wort',
    'problem.other-dash': 'Wörter werden mit Bindestrich geschrieben; hier steht ein anderer Strich',
    'problem.unclosed':
        '{what, select, text {Diesem Text fehlt das schließende Anführungszeichen} block {Diesem Text fehlt das schließende """} other {Dieser Kommentar hat kein Ende}}',
    'problem.invisible':
        '{count, plural, one {Ein unsichtbares Zeichen steht} other {# unsichtbare Zeichen stehen}} in Spalte {column}: {signs}',
    'problem.no-meaning': '‘{written}’ hat hier keine Bedeutung',
    'problem.quotes':
        'Dieser Text steht in {quotes, select, curly {typografischen Anführungszeichen} angle {spitzen Anführungszeichen} single_angle {einfachen spitzen Anführungszeichen} corner {Eckklammern} double_corner {doppelten Eckklammern} double_angle {doppelten Winkelklammern} wide {breiten Anführungszeichen} single_curly {einfachen typografischen Anführungszeichen} single {einfachen Anführungszeichen} other {Gravis-Zeichen}}',
    'problem.notation':
        '{rule, select, fraction {Eine Uhrzeit hat keine Bruchteile von Sekunden} offset {Ein Zeitpunkt mit T braucht seine Abweichung von UTC; ohne sie ist er eine Ortszeit} weekday {Ein Wochentag wird mit seinen ersten drei Buchstaben auf Englisch geschrieben} time {Eine Uhrzeit wird mit je zwei Ziffern geschrieben} day {Ein Datum: Jahr-Monat-Tag mit Bindestrichen und je zwei Ziffern} stamp {Ein Zeitpunkt mit Abweichung wird mit Bindestrichen und je zwei Ziffern geschrieben} other {Ein Datum wird als {day} geschrieben, eine Uhrzeit mit 24 Stunden als {time}}}',
    'problem.unclear':
        '{why, select, order {‘{written}’ hat zwei Bedeutungen: {days}} year {Das Jahr in ‘{written}’ hat zwei Ziffern und kann eine andere Zahl sein} minute {In ‘{written}’ fehlt eine Ziffer der Uhrzeit} halves {‘{written}’ widerspricht sich: Die Stunde gehört nicht zu dieser Tageshälfte} other {‘{written}’ ist kein lesbares Datum}}',
    'problem.header-missing': 'Vor dieser Zeile fehlt: {header}',
    'problem.block-word-missing': 'Das erste Wort dieses Blocks fehlt; seine Zeilen sind die von ‘{word}’',
    'problem.first-word': '‘{word}’ ist das erste Wort seiner Zeile',
    'problem.unknown-word': '‘{word}’ ist kein Wort der Sprache',
    'problem.stray-brace': 'Diese Klammer {brace, select, closing {schließt} other {öffnet}} nichts',
    'problem.brace-missing': 'Danach fehlt eine ‘{brace}’',
    'problem.still-open': 'Eine ‘{brace}’ fehlt: ‘{word}’ aus Zeile {line} ist hier noch offen',
    'problem.too-many': 'Ab hier hat die Datei mehr Probleme, als aufgeführt werden',
    'advice.line-form': 'Eine solche Zeile lautet {form}.',
    'advice.may-begin': 'Sie kann beginnen mit {words}.',
    'advice.role': 'dem Namen einer Rolle',
    'advice.may-begin-with-date': 'Sie kann mit einem Datum beginnen, etwa {day} oder {both}.',
    'advice.noted': 'Was kein eigenes Wort hat, hält {line} fest.',
    'advice.straight-quotes': 'Gerade Anführungszeichen schreiben.',
    'advice.hyphen': 'An seiner Stelle einen Bindestrich schreiben.',
    'advice.remove': 'Entfernen.',
    'advice.remove-or-quote': 'Entfernen oder den Text in Anführungszeichen setzen.',
    'advice.space': 'Ein gewöhnliches Leerzeichen schreiben.',
    'advice.space-or-offset': 'Ein Leerzeichen statt des T schreiben oder die Abweichung ergänzen.',
    'advice.write': '{choices} schreiben{kind, select, several {, je nachdem, was gemeint ist} perhaps {, wenn das gemeint ist} other {}}.',
    'advice.notation': 'Ein Datum als {day} schreiben, eine Uhrzeit dahinter als {time}, einen Zeitpunkt mit Abweichung als {stamp}.',
    'advice.close':
        '{what, select, text {Mit " schließen, wo er endet; ein Text über mehrere Zeilen steht zwischen """.} block {Mit """ in einer eigenen Zeile schließen.} comment {Mit */ schließen.} other {Ein Backslash vor einem Anführungszeichen macht es zum Teil des Textes: \\\\" schreiben, wo ein Text mit einem Backslash endet.}}',
    'advice.other-language': 'Ist es eine Datei dieser Sprache?',
    'problem.breaks-off': 'Hinter ‘{word}’ bricht die Zeile ab',
    'problem.no-text':
        '{why, select, utf_16_little {Die Datei ist in UTF-16 (little-endian) geschrieben, das Vigil nicht liest} utf_16_big {Die Datei ist in UTF-16 (big-endian) geschrieben, das Vigil nicht liest} utf_16_perhaps {Die Datei scheint in UTF-16 geschrieben, das Vigil nicht liest} zero_bytes {Die Datei ist kein Text: Sie enthält Nullbytes} other_from_here {Ab hier ist die Datei kein UTF-8; vielleicht Latin-1 oder Windows-1252} other {Die Datei ist kein UTF-8}}',
    'advice.go-on': 'In derselben Zeile fortfahren oder ‘{word}’ weglassen.',
    'advice.save-as-text':
        '{why, select, zero_bytes {Nur Vigil-Dateien nennen oder dieser eine andere Endung als {ending} geben.} other {Die Datei als UTF-8 speichern.}}',
};
