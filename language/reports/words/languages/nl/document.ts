import type { DocumentMessages } from '../../catalogue.ts';

export const document: DocumentMessages = {
    'document.subtitle': '{incident} – {stage} – aan {addressees}',
    'document.subtitle-unaddressed': '{incident} – {stage}',
    'document.subject': 'Ernstig incident: {incident}',
    'document.contents': 'Inhoud',
    'document.draft': 'CONCEPT',
    'document.footer': 'Opgesteld met Vigil. Geen juridisch advies.',
    'document.page': 'Pagina {page} van {pages}',

    'table.events': 'Vastgelegde gebeurtenissen',
    'table.when': 'Datum en tijdstip',
    'table.event': 'Gebeurtenis',

    'remark.heading': 'Let op',
    'remark.as-written': 'De bovenstaande tekst staat er zoals hij is geschreven en is niet vertaald.',
    'remark.draft':
        '{count, plural, one {Deze melding is een concept: één veld moet nog worden ingevuld.} other {Deze melding is een concept: {number} velden moeten nog worden ingevuld.}}',
    'remark.altered':
        'Deze tekst is niet meer die welke {by} heeft {kind, select, approval {goedgekeurd} other {ingediend}} ({date}).{hasFields, select, yes { Anders luidt: {fields}.} other {}}',
    'remark.as-known': 'Dit is wat nu bekend is, en niet wat is ingediend ({date}).',
    'remark.withheld':
        '{count, plural, one {{number} veld wordt} other {{number} velden worden}} niet aan de autoriteit meegedeeld, die zelf vertrouwelijk houdt wat zij verneemt ({basis}). Wat niet wordt meegedeeld, geldt als ontbrekend.',
    'remark.template-draft': 'Het formulier is een concept van de uitgever en kan nog wijzigen.',
    'remark.prose-missing': 'De tekst van dit veld is nog niet geschreven.',

    'notes.heading': 'In het Engels weergegeven begrippen',
    'notes.term': '{mark} {term}: voor dit begrip is in de taal van dit document geen bevestigde officiële term bekend.',
    'approvals.heading': 'Goedkeuringen',
    'approvals.by': '{date}: goedgekeurd door {by}.',

    'provenance.heading': 'Grondslag van dit document',
    'provenance.as-of': 'Stand van de feiten',
    'provenance.zone': 'Tijdzone van het incident',
    'provenance.law': 'Wetgeving',
    'provenance.law-version': '{cites} (wetsbestand “{regime}”)',
    'provenance.form': 'Formulier',
    'provenance.form-version': '{title}, versie {version} van {date}{state, select, draft { (concept)} other {}}',
    'provenance.form-source': 'Bron van het formulier',
    'provenance.facts': 'Controlegetal van de feiten',
    'provenance.language': 'Taal',
    'provenance.language-note':
        'Opgesteld in het Nederlands, met de termen van de Nederlandse versie van de verordening. De namen van de velden zijn vertaald uit het Engelse formulier en zijn niet officieel.',
    'provenance.submitted': 'Ingediend',
    'provenance.submitted-reference': '{date}, kenmerk {reference}',
};
