import type { Translated } from '../../catalogue.ts';
import type { reports as english } from '../en/reports.ts';

export const reports: Translated<typeof english> = {
    'report-incomplete.block': 'Niet op te stellen: {report} noemt {parts}',
    'report-incomplete.part': '{part, select, incident {geen incident} stage {geen fase} other {geen ontvanger}}',
    'report-incomplete.add': 'Vul aan: {lines}',
    'report-incomplete.headline':
        'Onvolledig: {report}, {stage}{recipients, plural, =0 {} other { aan {addressees}}}, zonder {field}{more, plural, =0 {} one { en nog # veld} other { en nog # velden}}',
    'report-incomplete.unsaid': 'Het formulier vraagt het in deze fase, en het staat er nog niet: {fields}',
    'report-incomplete.unknown': 'In deze fase moet bekend zijn: {fields}',
    'report-incomplete.withheld': 'Niet meegedeeld aan de autoriteit, die zelf vertrouwelijk houdt wat zij verneemt ({basis}): {fields}',
    'report-incomplete.tell': 'Deel het de autoriteit mee in het rapport aan haar: {line}. Anderen krijgen het niet te zien.',
    'report-incomplete.do':
        'Schrijf in het incident wat bekend is.{line, select, none {} other { Wat nog niet bekend is, wordt zo geschreven: {line}}}',
    'report-language.headline':
        'Niet in een taal die {addressee} aanvaardt ({takes}): {written, select, none {de melding noemt geen taal} other {de melding is in {written}}}',
    'report-language.do': 'Stel de melding in die taal op en zeg dat: {line}',
    'report-language.agreed': 'Heeft de autoriteit met een andere taal ingestemd, voeg die dan aan de autoriteit toe.',
    'report-language.prose': 'Onderdeel {section} leest als {reads}, terwijl de melding zegt in {said} te zijn',
    'report-language.translate': 'Vertaal het onderdeel of verbeter de taal van de melding: {line}',
    'report-stale.headline': 'Opgesteld{drafted, select, none {} other { op {drafted}}}, feiten sindsdien veranderd: {report}',
    'report-stale.changes': 'Sindsdien veranderd: {changes}',
    'report-stale.undated': 'Wat is veranderd, heeft geen eigen datum, zoals regels van het register.',
    'report-stale.change':
        '{change, select, struck {doorgehaald: } other {}}{line}{change, select, rewritten { opnieuw geschreven} other {}}{at, select, none {} other {, {at}}}',
    'report-stale.do': 'Lees wat is veranderd en ververs de onderdelen: wat u zelf hebt bewerkt, blijft zoals het is.',
    'report-unapproved.headline':
        'Gemeld op {reported} {because, select, another_text {met een andere tekst dan goedgekeurd} unsigned {met een goedkeuring die niemand ondertekende} afterwards {vóór de goedkeuring} redrafted {zoals opgesteld na de laatste goedkeuring} other {zonder goedkeuring}}: {report}',
    'report-unapproved.unnamed': 'Goedkeuring niet aan te tonen, {reported}: de regel noemt de melding niet',
    'report-unapproved.why': 'Het beleid vraagt dat een melding is goedgekeurd voordat zij als gemeld wordt vastgelegd.',
    'report-unapproved.do':
        'Laat een tweede persoon de verzonden tekst goedkeuren en schrijf in het blok: {line}. Was zij op tijd goedgekeurd, schrijf dan die datum.',
    'report-unapproved.name': 'Voeg toe welke melding is verzonden: {words}. De goedkeuring staat in dat blok.',
    'report-unfit.headline': '{report} past niet bij deze regel: {difference}',
    'report-unfit.incident': 'zij gaat over {incident}',
    'report-unfit.stage': 'het is de {stage}',
    'report-unfit.addressees': 'zij is gericht aan {addressees}, niet aan {strangers}',
    'report-unfit.why': 'Bovendien: {difference}.',
    'report-unfit.do': 'Noem de melding die is verzonden, {words}, of verbeter het blok.',
    'signed-text-changed.headline':
        'Gewijzigd sinds {at} ({by}): {field, select, none {{report}} other {{report}, {field}}}{more, plural, =0 {} other { en nog #}}',
    'signed-text-changed.head': 'titel, taal, afzender of ontvangers',
    'signed-text-changed.fields': 'Anders dan {signing, select, approval {goedgekeurd} other {ingediend}} luidt: {fields}',
    'signed-text-changed.untold':
        'Wat anders luidt, is niet te zeggen: het formulier is een ander, of de controlewaarde hoort er niet bij.',
    'signed-text-changed.do':
        '{sent, select, yes {Schrijf weer wat is ingediend, en verbeter het in een volgend rapport.} other {Schrijf weer wat is goedgekeurd, of laat de nieuwe tekst goedkeuren: {line}}}',
    'approval-without-digest.headline': 'Op {at} zonder controlewaarde goedgekeurd: {report}',
    'approval-without-digest.why': 'Niemand kan zeggen of de tekst nog de goedgekeurde is.',
    'approval-without-digest.do':
        'Laat de tekst goedkeuren zoals hij nu is; de snelle oplossing daarvoor schrijft de controlewaarde: {line}',
    'approval-without-digest.sent':
        'Het is verzonden; een nieuwe goedkeuring herstelt dat niet. Vergelijk met wat verzonden is; keur de volgende melding zo goed: {line}',
    'section-unknown.headline': 'Niet afgedrukt: geen formulier heeft een veld voor het onderdeel {name}',
    'section-unknown.do':
        '{alike, select, yes {Schrijf {fields} of een ander veld van het formulier.} other {Noem een veld van het formulier: {fields}.}}',
    'form-field.numbered': '{number} {name}',
    'form-field.name':
        '{field, select, authority {autoriteit} incident_dates {datum van het incident} detection {ontdekking} awareness {kennisneming} report_type {soort melding} next_report {datum van de volgende melding} classification {indeling} submitter_role {rol van de melder} provider_details {gegevens van de aanbieder} registration {registratie} system_name {naam van het systeem} system_description {beschrijving van het systeem} software_version {softwareversie} nature {aard van het incident} effects {gevolgen} likely_causality {waarschijnlijke oorzakelijkheid} users_affected {getroffen gebruikers} operator_type {soort gebruiker} remedial {herstelmaatregelen} results {resultaten} corrective_actions {corrigerende maatregelen} planned_investigations {gepland onderzoek} root_cause {grondoorzaak} not_reportable_rationale {waarom het niet meldingsplichtig is} risk_review {herziening van de risicobeoordeling} gpai_dates {begin en einde} gpai_harm {ontstane schade} gpai_chain {keten van gebeurtenissen} gpai_model {betrokken model} gpai_evidence {bewijs van de betrokkenheid} gpai_response {maatregelen} gpai_recommendation {aanbevelingen} gpai_cause {grondoorzaak} gpai_outputs {uitvoer van het model} gpai_factors {bijdragende factoren} gpai_inputs {invoer in het model} gpai_failures {falen van beperkende maatregelen} gpai_patterns {patronen} submitter_organisation {organisatie van de melder} model_awareness {kennisneming van de betrokkenheid van het model} other {{id}}}',
    'place.report': '{report} staat hier',
    'place.form-field': '{field}{line, select, none { volgt uit regels hier} other {: `{line}` staat hier}}',
};
