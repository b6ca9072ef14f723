/** What findings say of the lines of a timeline. */
export const events = {
    'event-after-final.headline':
        '{certain, select, yes {Learned} other {Perhaps learned}} after the final report and not told to {recipients}{day, select, none {} other {: {day}}}',
    'event-after-final.why': '{certain, select, yes {The final report does not tell it} other {The final report may not tell it}}: {final}',
    'event-after-final.untold': 'Not told since: {recipients}',
    'event-after-final.do': 'Report it, then write: {line}',
    'event-after-final.date': 'If the date is wrong, correct it.',
    'event-after-final.perhaps': 'If it was learned by {day}, write a date that says so.',
    'event-before-occurrence.headline': 'Dated {at}, before the incident of {occurred}',
    'event-before-occurrence.why': 'The date of this line: {at}. That of the occurrence: {occurred}',
    'event-before-occurrence.do':
        'Correct the date that is wrong. If somebody relied on the line, add {struck} to it and write the right one.',
    'event-in-future.headline': 'Not happened yet: this line is dated {at}',
    'event-in-future.why': 'Until then it counts for nothing: no duty arises from it, and none is met by it.',
    'event-in-future.do':
        'If the date is right, leave the line: it counts from then on. If not, correct it. What is only intended is written: {line}',
    'event-out-of-order.headline':
        'Out of order: {at}{side, select, before { belongs before {neighbour}} after { belongs after {neighbour}} other {}}',
    'event-out-of-order.why': 'Nothing is counted wrongly for it, but it may mislead a reader, or the date is wrong.',
    'event-out-of-order.do': 'Sort the timeline, or correct the date.',
    'event-repeated.headline': 'Said already {on}: the first line counts',
    'event-repeated.exact': 'The same happening stands here twice: {first}',
    'event-repeated.why': 'A clock that the first line started is not started again.',
    'event-repeated.do': 'Strike the line that is wrong: add {struck} to it.',
    'event-repeated.both': 'If both are right, say how they differ: by their party, their states or what they concern.',
    'final-while-open.headline':
        'Left open by the final report, {at}: {open, select, cause {the cause} link {the causal link} other {the cause and the causal link}}',
    'final-while-open.cause': 'The cause is still written as unknown. A final report is expected to tell it.',
    'final-while-open.link':
        '{link, select, suspected {The causal link is merely suspected.} other {No line says whether there is a causal link.}} A final report is expected to tell it.',
    'final-while-open.do': 'If it is known by now, write: {lines}. If it is not, the report was a follow-up.',
    'findings-contradict.both': 'Found and ruled out at once, {at}: {finding}',
    'findings-contradict.case': 'Ruled out {on} while a case of it stands: {finding}',
    'findings-contradict.link':
        'Causal link excluded and {degree, select, suspected {suspected} likely {likely} established {established} other {not}} at once: {at}',
    'findings-contradict.at-once': 'Lines of one instant take effect together, so nobody can say what was known from then on.',
    'findings-contradict.cases': 'Found, a case of it, and not ruled out: {cases}',
    'findings-contradict.do': 'Add {struck} to the line that is wrong, or give the later insight its own, later instant.',
    'known-before-event.headline': 'Known {known}, before it happened: {happened}',
    'known-before-event.why': 'It is taken as known when it happened.',
    'known-before-event.do':
        'Correct one of the two dates, or leave `known` out: it says when something was learned later than it happened.',
    'place.final-report': 'The final report, {at}',
    'place.occurrence': 'The incident occurred: {at}',
    'place.neighbour': 'It belongs {side, select, before {before} other {after}} this line',
    'place.happened': 'It happened: {at}',
    'place.said-before': 'The same is said here: {at}',
    'place.cause-unknown': 'The cause is unknown here',
    'place.opposite': 'This line says the opposite: {at}',
};
