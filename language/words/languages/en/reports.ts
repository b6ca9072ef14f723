/** What findings of the room `reports` say. */
export const reports = {
    'report-incomplete.block': 'Cannot be drawn up: {report} does not say {parts}',
    'report-incomplete.part': '{part, select, incident {its incident} stage {its stage} other {its addressee}}',
    'report-incomplete.add': 'Add to it: {lines}',
    'report-incomplete.headline':
        'Incomplete: {report}, {stage}{recipients, plural, =0 {} other { to {addressees}}}, lacks {field}{more, plural, =0 {} one { and # more field} other { and # more fields}}',
    'report-incomplete.unsaid': 'Its form asks at this stage, and it does not say yet: {fields}',
    'report-incomplete.unknown': 'At this stage these have to be known: {fields}',
    'report-incomplete.withheld': 'Withheld from the authority, which keeps confidential what it is told ({basis}): {fields}',
    'report-incomplete.tell': 'Tell the authority, in the report to it: {line}. Others are not shown it.',
    'report-incomplete.do':
        'Write what is known into the incident.{line, select, none {} other { What is not known yet is said as such: {line}}}',
    'report-language.headline':
        'Not in a language that {addressee} takes ({takes}): {written, select, none {the report does not say its language} other {the report is in {written}}}',
    'report-language.do': 'Draw the report up in that language and say so: {line}',
    'report-language.agreed': 'If the authority has agreed to another language, add it to its declaration.',
    'report-language.prose': 'Section {section} reads like {reads}, and the report says that it is in {said}',
    'report-language.translate': 'Translate the section, or correct the language of the report: {line}',
    'report-stale.headline': 'Drafted{drafted, select, none {} other { on {drafted},}} from facts that have changed since: {report}',
    'report-stale.changes': 'Changed since: {changes}',
    'report-stale.undated': 'What changed has no date of its own, as lines of the register have none.',
    'report-stale.change':
        '{change, select, struck {struck: } other {}}{line}{change, select, rewritten { written anew} other {}}{at, select, none {} other {, {at}}}',
    'report-stale.do': 'Read what changed, and refresh the sections: those that you have edited stay as they are.',
    'report-unapproved.headline':
        'Reported on {reported} {because, select, another_text {as another text than was approved} unsigned {with an approval that nobody signed} afterwards {before it was approved} redrafted {as drafted after its last approval} other {without an approval}}: {report}',
    'report-unapproved.unnamed': 'Approval cannot be shown, {reported}: the line does not name the report',
    'report-unapproved.why': 'The policy asks that a report be approved before it is recorded as reported.',
    'report-unapproved.do':
        'Have a second person approve the text that was sent, and write into its block: {line}. If it was approved in time, write that date.',
    'report-unapproved.name': 'Add which report block was sent: {words}. The approval stands in that block.',
    'report-unfit.headline': '{report} does not fit this line: {difference}',
    'report-unfit.incident': 'it is on {incident}',
    'report-unfit.stage': 'it is the {stage}',
    'report-unfit.addressees': 'it is addressed to {addressees}, not to {strangers}',
    'report-unfit.why': 'Besides, {difference}.',
    'report-unfit.do': 'Name the report that was sent, {words}, or correct its block.',
    'signed-text-changed.headline':
        'Changed since {at} ({by}): {field, select, none {{report}} other {{report}, {field}}}{more, plural, =0 {} other { and # more}}',
    'signed-text-changed.head': 'title, language, sender or addressees',
    'signed-text-changed.fields': 'It says something else than was {signing, select, approval {approved} other {sent}} in: {fields}',
    'signed-text-changed.untold': 'What it says otherwise cannot be told: its form has changed, or the digest is none of its own.',
    'signed-text-changed.do':
        '{sent, select, yes {Write again what was sent, and correct it in a further report.} other {Write again what was approved, or have the new text approved: {line}}}',
    'approval-without-digest.headline': 'Approved on {at} without a digest: {report}',
    'approval-without-digest.why': 'Nobody can tell whether the text is still the one that was approved.',
    'approval-without-digest.do': 'Have the text approved as it is now; the fix that approves it writes the digest: {line}',
    'approval-without-digest.sent':
        'It was sent, so no new approval mends this. Compare it with the copy that was sent; approve the next report as {line}',
    'section-unknown.headline': 'Not printed: no form has a field for the section {name}',
    'section-unknown.do':
        '{alike, select, yes {Write {fields}, or another field of the form.} other {Name a field of the form: {fields}.}}',
    'form-field.numbered': '{number} {name}',
    'form-field.name':
        '{field, select, authority {authority} incident_dates {dates of the incident} detection {detection} awareness {awareness} report_type {type of report} next_report {date of the next report} classification {classification} submitter_role {role of the submitter} provider_details {details of the provider} registration {registration} system_name {name of the system} system_description {description of the system} software_version {software version} nature {nature} effects {effects} likely_causality {likely causality} users_affected {users affected} operator_type {type of operator} remedial {remedial actions} results {results} corrective_actions {corrective actions} planned_investigations {planned investigations} root_cause {root cause} not_reportable_rationale {why it is not reportable} risk_review {review of the risk assessment} gpai_dates {start and end} gpai_harm {resulting harm} gpai_chain {chain of events} gpai_model {model involved} gpai_evidence {evidence of involvement} gpai_response {response} gpai_recommendation {recommendations} gpai_cause {root cause} gpai_outputs {outputs of the model} gpai_factors {contributing factors} gpai_inputs {inputs to the model} gpai_failures {failures of safeguards} gpai_patterns {patterns} submitter_organisation {organisation of the submitter} model_awareness {awareness of the model’s involvement} other {{id}}}',
    'place.report': '{report} is declared here',
    'place.form-field': '{field}{line, select, none { follows from lines here} other {: `{line}` stands here}}',
};
