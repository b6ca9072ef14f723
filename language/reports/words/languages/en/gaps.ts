/** What could not be known about the incident that a text tells. */
export const gaps = {
    'gap.unreliable':
        '{count, plural, one {Cannot be relied on: one line was not understood ({places}).} other {Cannot be relied on: {number} lines were not understood ({places}).}}',
    'gap.not-known': 'Not known: {what}.',
    'gap.lines-later': '{count, plural, one {One later line is not counted.} other {{number} later lines are not counted.}}',
    'gap.no-subject': 'which system or model is involved',
    'gap.no-traits': 'what kind of system or model {subject} is',
    'gap.no-reporter': 'who has to report for {subject}',
    'gap.no-occurrence': 'when and where it occurred',
    'gap.no-place': 'where it occurred',
    'gap.nobody-aware': 'who became aware of it and when',
    'gap.nothing-found': 'whether anybody was harmed',
    'gap.no-causal-link': 'whether the system caused it',
    'gap.no-user-named': 'which of those who use {subject} is concerned ({parties})',
    'gap.recipient-missing': 'who receives what is owed',
    'gap.recipient-ambiguous': 'which of several authorities receives what is owed ({parties})',
    'gap.law-not-loaded': 'what {act} asks for',
    'gap.holidays-projected': 'whether the public holidays that were counted will be confirmed',
    'gap.holiday-uncertain': 'whether a day counts as a public holiday',
};
