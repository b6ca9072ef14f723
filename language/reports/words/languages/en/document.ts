/** What frames a text: its heading, notes, provenance and footer. */
export const document = {
    'document.subtitle': '{incident} – {stage} – to {addressees}',
    'document.subtitle-unaddressed': '{incident} – {stage}',
    'document.subject': 'Serious incident: {incident}',
    'document.contents': 'Contents',
    'document.draft': 'DRAFT',
    'document.footer': 'Prepared with Vigil. Not legal advice.',
    'document.page': 'Page {page} of {pages}',

    'table.events': 'Events recorded',
    'table.when': 'Date and time',
    'table.event': 'Event',

    'remark.heading': 'Please note',
    'remark.as-written': 'The text above stands as it was written and has not been translated.',
    'remark.draft':
        '{count, plural, one {This report is a draft: one field still has to be filled in.} other {This report is a draft: {number} fields still have to be filled in.}}',
    'remark.altered':
        'This text is no longer the one that {by} {kind, select, approval {approved} other {sent}} ({date}).{hasFields, select, yes { It says something else in: {fields}.} other {}}',
    'remark.as-known': 'This is what is known now, and not what was sent ({date}).',
    'remark.withheld':
        '{count, plural, one {{number} field is} other {{number} fields are}} withheld from the authority, which keeps confidential what it is told ({basis}). What is withheld counts as missing.',
    'remark.template-draft': 'The form is a draft of its publisher and may change.',
    'remark.prose-missing': 'The text of this field has not been written yet.',

    'notes.heading': 'Terms printed in English',
    'notes.term': '{mark} {term}: no verified official term in the language of this document.',
    'approvals.heading': 'Approvals',
    'approvals.by': '{date}: approved by {by}.',

    'provenance.heading': 'Basis of this document',
    'provenance.as-of': 'Facts as of',
    'provenance.zone': 'Time zone of the incident',
    'provenance.law': 'Law',
    'provenance.law-version': '{cites} (law file “{regime}”)',
    'provenance.form': 'Form',
    'provenance.form-version': '{title}, version {version} of {date}{state, select, draft { (draft)} other {}}',
    'provenance.form-source': 'Source of the form',
    'provenance.facts': 'Digest of the facts',
    'provenance.language': 'Language',
    'provenance.language-note': 'Written in English. The labels of the form follow its English text.',
    'provenance.submitted': 'Submitted',
    'provenance.submitted-reference': '{date}, reference {reference}',
};
