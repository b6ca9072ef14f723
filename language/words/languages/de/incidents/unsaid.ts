import type { Translated } from '../../../catalogue.ts';
import type { unsaid as english } from '../../en/incidents/unsaid.ts';

export const unsaid: Translated<typeof english> = {
    'awareness-missing.headline': 'Kenntnis nicht festgehalten, obwohl es jemand wusste: {known}',
    'awareness-missing.why': 'Fristen laufen ab Kenntnis und lassen sich hier nicht datieren.',
    'awareness-missing.do':
        '{line} schreiben, datiert nach der ersten Person dort oder in dessen Auftrag, die davon wusste, und ebenso für alle anderen Beteiligten.',
    'death-unrecorded.headline':
        'Ein Todesfall wird erwähnt{word, select, none {} other { („{word}“)}}, aber nicht festgestellt oder ausgeschlossen',
    'death-unrecorded.why': 'Kürzere Fristen können davon abhängen: {deaths}',
    'death-unrecorded.do':
        'Ist jemand gestorben, {found} schreiben, mit dem Datum, an dem es bekannt wurde. Wenn nicht, {ruledOut} schreiben.',
    'expectation-passed.unknown':
        'Erwartet bis {by} und noch unbekannt: {line, select, registered {die Registrierung} purpose {die Zweckbestimmung} affected {die Betroffenen} operators {wer es bediente} other {{line}}}',
    'expectation-passed.because': 'Warum es nicht bekannt war: „{because}“',
    'expectation-passed.write': 'Schreiben, was jetzt bekannt ist, oder ein neues Datum und warum es länger dauert: {line}',
    'expectation-passed.announced': 'Angekündigt für {by}, offen: {party} → {recipients}, {stage}',
    'expectation-passed.unmade': 'Keine Zeile sagt, dass berichtet wurde.',
    'expectation-passed.report': 'Wurde berichtet, schreiben: {line}. Wenn nicht, berichten oder ein neues Datum ankündigen: {again}',
    'expectation-passed.requested': 'Antwort bis {by} nicht festgehalten: {parties} → {authority}',
    'expectation-passed.request': '{authority} verlangte „{what}“',
    'expectation-passed.answer': 'Wurde geantwortet, schreiben: {line}. Wenn nicht, antworten oder um Aufschub bitten und das festhalten.',
    'finding-expected.headline': 'Offen seit {since}: {finding}',
    'finding-expected.why':
        '{basis, select, none {} other {{basis}: }}es geht meist einher mit: {beside}{degree, select, none {} suspected {, wo ein kausaler Zusammenhang vermutet wird} likely {, wo ein kausaler Zusammenhang wahrscheinlich ist} established {, wo ein kausaler Zusammenhang feststeht} other {}}. Ist es festgestellt, wird auch dies geschuldet: {owed}',
    'finding-expected.owed': '{party}: {acts}',
    'finding-expected.do': 'Ist es so, {found} schreiben, mit dem Datum, an dem man dazu kam. Wenn nicht, {ruledOut} schreiben.',
    'informed-without-awareness.headline': 'Unterrichtet {told}, Kenntnis nicht festgehalten: {party}',
    'informed-without-awareness.why': 'Der vorsichtige Termin rechnet ab dieser Zeile, der späteste vertretbare erst ab Kenntnis.',
    'informed-without-awareness.do': 'Schreiben, wann Kenntnis erlangt wurde: {line}',
    'informed-without-awareness.never': 'Wurde nie davon Notiz genommen, verdient das eine eigene Zeile: {line}',
    'involves-missing.headline': 'Kein System und kein Modell genannt, daher kann keine Pflicht entstehen',
    'involves-missing.why': 'Wen das Recht verpflichtet, folgt aus ihnen. Dass hier nichts steht, ist keine Entwarnung.',
    'involves-missing.do': 'Nennen, was betroffen ist, so wie es angegeben ist: {line}',
    'occurrence-missing.headline': 'Keine Zeile sagt, wann und wo sich der Vorfall ereignete',
    'occurrence-missing.why': 'Welches Recht gilt und welche Behörde zuständig ist, kann davon abhängen.',
    'occurrence-missing.do': 'Schreiben, wann und wo: {line}',
    'occurrence-missing.inexact': 'Ist es nicht genau bekannt, {lines} schreiben.',
    'place-missing.headline': 'Empfänger unbekannt: Keine Zeile sagt, in welchem Mitgliedstaat es geschah',
    'place-missing.why': '{basis}: aus dem Staat folgt, wem dies geschuldet wird: {acts}',
    'place-missing.do': 'Den Staat ans Ende der Zeile schreiben: {line}; mehrere durch Kommas getrennt.',
    'silence-on-causal-link.headline': 'Kausalität offen seit {since}: {findings}',
    'silence-on-causal-link.why':
        '{basis}: keine Zeile spricht vom kausalen Zusammenhang, und er entscheidet, ob und seit wann dies sofort geschuldet wird: {acts}',
    'silence-on-causal-link.do': '{lines} schreiben. Die äußere Frist läuft auch ohne dies.',
    'silence-on-findings.headline':
        'Kenntnis seit {since}, nichts festgestellt oder ausgeschlossen{party, select, none {} other {: {party}}}',
    'silence-on-findings.why':
        'Aus Kenntnis allein entsteht keine Pflicht: Dass hier nichts steht, ist keine Entwarnung. Sobald etwas festgestellt ist, rechnet der vorsichtige Termin ab dieser Zeile.',
    'silence-on-findings.do': '{found} oder {ruledOut} schreiben, mit dem Datum, an dem die Information einging.',
    'silence-on-findings.decided': 'Wurde entschieden, dass nichts zu melden ist, das festhalten: {line}',
    'timeline-missing.headline': 'Keine Chronik, daher kann keine Pflicht entstehen',
    'timeline-missing.why': 'Pflichten folgen nur aus datierten Zeilen. Dass hier nichts steht, ist keine Entwarnung.',
    'timeline-missing.do': '{line} ergänzen: wann es geschah, wer davon Kenntnis erlangte und was festgestellt wurde.',
};
