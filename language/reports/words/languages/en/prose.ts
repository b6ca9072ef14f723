/** Sentences of the drafts for the fields that a person writes. */
export const prose = {
    'prose.incident': 'This report concerns the incident “{incident}” involving {subject}.',
    'prose.incident-alone': 'This report concerns the incident “{incident}”.',
    'prose.occurred': 'Date of the incident: {date}.',
    'prose.detected': 'The incident was detected: {date}.',
    'prose.findings': 'As far as is known, the incident involves the following: {findings}.',
    'prose.events': 'The following is recorded:',
    'prose.recorded': 'Recorded by {party}, as written:',
    'prose.unknown': 'This is not yet known. Reason: {reason}.',
    'prose.unknown-expected': 'This is not yet known. Reason: {reason}. It is expected to be known by {date}.',
    'prose.missing': 'This is not yet known; it will be supplied in a later report.',
    'prose.withheld': 'This is withheld as confidential. Ground: {ground}.',
    'prose.causality-open': 'Whether the AI system and the incident are causally linked has not been established yet.',
    'prose.no-actions': 'No action is recorded so far.',
    'prose.investigation-open': 'The investigation continues. Its results will be supplied in a later report.',
    'prose.no-comments': 'No further comments.',
};
