/** What findings say of who takes part in an incident, and with what. */
export const uses = {
    'not-on-market.headline': 'Not on the market or in service in {state} on {on}: {subject}',
    'not-on-market.since': 'It was there only since {days}.',
    'not-on-market.elsewhere': 'It was on the market or in service only in {states}.',
    'not-on-market.do':
        'Correct the place or the date, or write in the system where it was placed on the market or put into service: {line}',
    'role-without-duty.headline': 'No duty as it is written, except to keep records: {party} as {roles}',
    'role-without-duty.unbound': 'No regime here binds that role.',
    'role-without-duty.why': 'What binds that role elsewhere: {duties}{more, plural, =0 {} other {; # more}}',
    'role-without-duty.do': 'If one of these should arise, the line or the trait on which it depends is missing.',
    'use-of-no-deployer.never': '`{party}` is no {roles} of {subjects}, so it was not in its use',
    'use-of-no-deployer.then': '`{party}` was no {roles} of {subject} {on}',
    'use-of-no-deployer.uncounted': 'It counts as if it were not named.',
    'use-of-no-deployer.only': 'It is declared as one only {times}.',
    'use-of-no-deployer.declare':
        '{users, select, none {Declare it in the system: {line}} other {Name {users}, or declare it in the system: {line}}}',
    'use-of-no-deployer.days':
        '{users, select, none {Correct the day on which it happened} other {Name {users}, which used it then}}, or correct the days in the system: {line}',
    'use-unnamed.headline': 'In whose use it happened{state, select, none {} other { in {state}}} is open: {parties}',
    'use-unnamed.why':
        'All of them use {subject}: {parties}. Who is bound and who is told may follow from it, so each is shown, marked as an assumption.',
    'use-unnamed.do': 'Name the party behind the state: {line}; join several with `and`.',
    'place.role-held': 'It is said here to be one {time}',
    'place.market': 'Where {subject} is on the market',
};
