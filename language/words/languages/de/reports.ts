import type { Translated } from '../../catalogue.ts';
import type { reports as english } from '../en/reports.ts';

export const reports: Translated<typeof english> = {
    'report-incomplete.block': 'Nicht erstellbar: {report} nennt {parts}',
    'report-incomplete.part': '{part, select, incident {keinen Vorfall} stage {keine Stufe} other {keinen Empfänger}}',
    'report-incomplete.add': 'Ergänzen: {lines}',
    'report-incomplete.headline':
        'Unvollständig: {report}, {stage}{recipients, plural, =0 {} other { an {addressees}}}, ohne {field}{more, plural, =0 {} one { und # weiteres} other { und # weitere}}',
    'report-incomplete.unsaid': 'Das Formular verlangt auf dieser Stufe, und es steht noch nicht da: {fields}',
    'report-incomplete.unknown': 'Auf dieser Stufe muss bekannt sein: {fields}',
    'report-incomplete.withheld': 'Der Behörde vorenthalten, die Mitgeteiltes selbst vertraulich behandelt ({basis}): {fields}',
    'report-incomplete.tell': 'Der Behörde im Bericht an sie mitteilen: {line}. Anderen wird es nicht gezeigt.',
    'report-incomplete.do':
        'In den Vorfall schreiben, was bekannt ist.{line, select, none {} other { Was noch nicht bekannt ist, wird als solches geschrieben: {line}}}',
    'report-language.headline':
        'In keiner Sprache, die {addressee} annimmt ({takes}): {written, select, none {Der Bericht nennt keine} other {Der Bericht ist in {written}}}',
    'report-language.do': 'Den Bericht in dieser Sprache abfassen und das angeben: {line}',
    'report-language.agreed': 'Hat die Behörde einer anderen Sprache zugestimmt, diese bei der Behörde ergänzen.',
    'report-language.prose': 'Abschnitt {section} liest sich wie {reads}, angegeben ist {said}',
    'report-language.translate': 'Den Abschnitt übersetzen oder die Sprache des Berichts berichtigen: {line}',
    'report-stale.headline': 'Entworfen{drafted, select, none {} other { am {drafted}}}, Tatsachen seither geändert: {report}',
    'report-stale.changes': 'Seither geändert: {changes}',
    'report-stale.undated': 'Was sich geändert hat, trägt kein eigenes Datum, wie die Zeilen des Registers.',
    'report-stale.change':
        '{change, select, struck {gestrichen: } other {}}{line}{change, select, rewritten { neu geschrieben} other {}}{at, select, none {} other {, {at}}}',
    'report-stale.do': 'Die Änderungen lesen und die Abschnitte auffrischen: Selbst bearbeitete bleiben, wie sie sind.',
    'report-unapproved.headline':
        'Am {reported} gemeldet, {because, select, another_text {mit anderem Text als freigegeben} unsigned {mit nicht unterzeichneter Freigabe} afterwards {bevor er freigegeben war} redrafted {nach der letzten Freigabe neu entworfen} other {ohne Freigabe}}: {report}',
    'report-unapproved.unnamed': 'Freigabe nicht nachweisbar, {reported}: Die Zeile nennt den Bericht nicht',
    'report-unapproved.why': 'Die Richtlinie verlangt, dass ein Bericht freigegeben ist, bevor er als gemeldet festgehalten wird.',
    'report-unapproved.do':
        'Den versandten Text von einer zweiten Person freigeben lassen und in seinen Block schreiben: {line}. War er rechtzeitig freigegeben, dieses Datum schreiben.',
    'report-unapproved.name': 'Angeben, welcher Bericht versandt wurde: {words}. Die Freigabe steht in dessen Block.',
    'report-unfit.headline': '{report} passt nicht zu dieser Zeile: {difference}',
    'report-unfit.incident': 'Vorfall {incident}',
    'report-unfit.stage': 'Stufe {stage}',
    'report-unfit.addressees': 'gerichtet an {addressees}, nicht an {strangers}',
    'report-unfit.why': 'Außerdem: {difference}.',
    'report-unfit.do': 'Den versandten Bericht nennen, {words}, oder seinen Block berichtigen.',
    'signed-text-changed.headline':
        'Geändert seit {at} ({by}): {field, select, none {{report}} other {{report}, {field}}}{more, plural, =0 {} other { und # weitere}}',
    'signed-text-changed.head': 'Titel, Sprache, Absender oder Empfänger',
    'signed-text-changed.fields': 'Anders als {signing, select, approval {freigegeben} other {übermittelt}} lautet: {fields}',
    'signed-text-changed.untold':
        'Was anders lautet, lässt sich nicht sagen: Das Formular ist ein anderes, oder der Prüfwert gehört nicht dazu.',
    'signed-text-changed.do':
        '{sent, select, yes {Wieder schreiben, was übermittelt wurde, und in einer weiteren Meldung berichtigen.} other {Wieder schreiben, was freigegeben wurde, oder den neuen Text freigeben lassen: {line}}}',
    'approval-without-digest.headline': 'Am {at} ohne Prüfwert freigegeben: {report}',
    'approval-without-digest.why': 'Niemand kann sagen, ob der Text noch der freigegebene ist.',
    'approval-without-digest.do': 'Den Text freigeben lassen, wie er jetzt ist; der Schnellschritt dafür schreibt den Prüfwert: {line}',
    'approval-without-digest.sent':
        'Gesendet ist gesendet: Keine neue Freigabe heilt das. Mit der gesendeten Fassung vergleichen; die nächste Meldung so freigeben: {line}',
    'section-unknown.headline': 'Nicht gedruckt: Kein Formular hat ein Feld für den Abschnitt {name}',
    'section-unknown.do':
        '{alike, select, yes {{fields} schreiben oder ein anderes Feld des Formulars.} other {Ein Feld des Formulars nennen: {fields}.}}',
    'form-field.numbered': '{number} {name}',
    'form-field.name':
        '{field, select, authority {Behörde} incident_dates {Datum des Vorfalls} detection {Feststellung} awareness {Kenntnis} report_type {Art der Meldung} next_report {Datum der nächsten Meldung} classification {Einstufung} submitter_role {Rolle der meldenden Stelle} provider_details {Angaben zum Anbieter} registration {Registrierung} system_name {Name des Systems} system_description {Beschreibung des Systems} software_version {Softwareversion} nature {Art des Vorfalls} effects {Auswirkungen} likely_causality {wahrscheinliche Ursächlichkeit} users_affected {betroffene Nutzer} operator_type {Art der Nutzer} remedial {Abhilfemaßnahmen} results {Ergebnisse} corrective_actions {Korrekturmaßnahmen} planned_investigations {geplante Untersuchungen} root_cause {Grundursache} not_reportable_rationale {Gründe gegen die Meldepflicht} risk_review {Überprüfung der Risikobewertung} gpai_dates {Beginn und Ende} gpai_harm {eingetretener Schaden} gpai_chain {Abfolge der Ereignisse} gpai_model {beteiligtes Modell} gpai_evidence {Belege der Beteiligung} gpai_response {Maßnahmen} gpai_recommendation {Empfehlungen} gpai_cause {Grundursache} gpai_outputs {Ausgaben des Modells} gpai_factors {beitragende Faktoren} gpai_inputs {Eingaben in das Modell} gpai_failures {Versagen von Schutzmaßnahmen} gpai_patterns {Muster} submitter_organisation {Organisation der meldenden Stelle} model_awareness {Kenntnis der Beteiligung des Modells} other {{id}}}',
    'place.report': '{report} steht hier',
    'place.form-field': '{field}{line, select, none { ergibt sich aus Zeilen hier} other {: `{line}` steht hier}}',
};
