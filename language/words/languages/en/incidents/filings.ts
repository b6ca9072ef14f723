/** What findings say of the reports that a timeline tells. */
export const filings = {
    'report-ambiguous.headline': 'Report made {on} fulfils nothing yet: {regimes} may be meant',
    'report-ambiguous.why': 'This report to {recipients} could be meant for: {duties}',
    'report-ambiguous.do': 'Say which, after the addressees: {line}',
    'report-ambiguous.several': 'If it was meant for several, record it once for each.',
    'report-by-wrong-party.headline': 'Report made {on} fulfils no duty: {party} has none to report here',
    'report-by-wrong-party.why':
        '{role, select, none {{party} holds no role towards what this incident involves.} other {{party} holds a role here, but not one that has to report.}}',
    'report-by-wrong-party.bound': 'To report is for {parties}.',
    'report-by-wrong-party.do':
        'If it reported for somebody else, name that party in the line, or declare the mandate in the organisation: {line}',
    'report-by-wrong-party.role': 'If it did hold a role that reports, add that role to the system: {line}',
    'report-denies-finding.headline': 'Denied {on} although it stood: {finding}',
    'report-denies-finding.why':
        'A causal link was suspected at least, so this report{stage, select, none {} other { ({stage})}} meets no duty towards {recipients} and starts none.',
    'report-denies-finding.do': 'If the finding no longer held by then, write {lines} before this line.',
    'report-denies-finding.strike': 'If it held, report what was found, and add {struck} to this line.',
    'report-stage-unfit.headline': 'Report made {on} fulfils nothing towards {recipients}: {stage}',
    'report-stage-unfit.why': 'Asked for here: {stages}',
    'report-stage-unfit.do': 'Name the stage that was reported: {line}',
    'report-stage-unfit.other': 'A report under another regime says so: {line}',
    'report-to-wrong-authority.headline':
        '{kind, select, unsent {Addressed to {addressee}, to which no report is owed: {report}} former {Report made {on} fulfils nothing: {addressee} was competent no longer} future {Report made {on} fulfils nothing: {addressee} was not competent yet} other {Report made {on} fulfils nothing: no report is owed to {addressee}}}',
    'report-to-wrong-authority.competent': '{then, select, yes {Competent then} other {Competent now}}: {competent}',
    'report-to-wrong-authority.owed': 'As things stand, reports are owed to {recipients}.',
    'report-to-wrong-authority.not-since': 'It fulfils nothing now either, when {addressee} is competent.',
    'report-to-wrong-authority.correct': 'Correct the addressee, or the place of occurrence and the offices from which it follows.',
    'report-to-wrong-authority.address': 'Address it to whoever is competent: {line}',
    'report-to-wrong-authority.again': 'Report to whoever is competent now, then write: {line}',
    'report-to-wrong-authority.dates':
        'If it was competent after all, correct the dates of the office (`since`, `until`) or of the trait from which that follows.',
    'place.found': 'Found {at}, and not ruled out by then',
};
