/** What findings of the room `instants` say. */
export const instants = {
    'instant-impossible.headline': 'Counts for nothing: {written} {kind, select, year {is no year} other {does not exist}}',
    'instant-impossible.why': 'No calendar and no clock shows it, so its line is left out of everything.',
    'instant-impossible.do':
        'Write a day of the calendar as {day}{kind, select, year {, or where only the year is known, {year}} other {, and a time from 00:00 to 23:59 as {time}}}.',
    'local-time.counted': 'Until the line says which it is, the earlier reading is counted with: {earlier}',
    'local-time.do': 'Write {instants}, whichever is meant.',
    'local-time-ambiguous.headline': 'Exists twice by the clocks of {zone}: {moment}',
    'local-time-ambiguous.why': 'The clocks were put back over it.',
    'local-time-skipped.headline': 'Does not exist by the clocks of {zone}: {moment}',
    'local-time-skipped.why': 'The clocks were put forward over it.',
    'range-reversed.headline': 'Nothing lies between {from} and {to}',
    'range-reversed.why': 'The second is the lesser one.',
    'range-reversed.do': 'If that is meant, write: {line}',
    'range-reversed.never-held': 'Never holds: what begins on {since} cannot have ended by {until}',
    'range-reversed.hold':
        'Write the day on which it begins behind {since}, and the first one on which it no longer holds behind {until}: {line}',
    'weekday-wrong.headline':
        'Wrong weekday: {day} is not a {written, select, Mon {Monday} Tue {Tuesday} Wed {Wednesday} Thu {Thursday} Fri {Friday} Sat {Saturday} other {Sunday}}',
    'weekday-wrong.why': 'One of the two was mistyped. The date is what counts.',
    'weekday-wrong.do': 'Write {weekday}, or correct the date.',
    'zone-missing.headline': 'No time zone in {incident}: its hours are read as those of {zone}',
    'zone-missing.why': 'Hours decide whether a day has begun, and with it a deadline.',
    'zone-missing.do': 'Write {line}, or the zone in which the times were written down.',
    'zone-not-of-place.headline':
        '{differs, select, yes {Perhaps read on the wrong clocks} other {Zone of another place, same hours}}: occurred in {states}, zone {zone}',
    'zone-not-of-place.why':
        '{differs, select, yes {The clocks of both places show different hours, and hours decide whether a day has begun.} other {The clocks of both places show the same, so no date depends on it.}}',
    'zone-not-of-place.do': 'If the times were read there, write {line}. If they were written down in {zone}, leave it.',
    'zone-unknown.headline': 'No such time zone: {name}',
    'zone-unknown.why': 'Local times are not read in it, but in another one.',
    'zone-unknown.alike': 'Did you mean {alike}?',
    'zone-unknown.do': 'Write a zone of the IANA database, such as {line}.',
    'place.local-time': 'A local time stands here',
    'place.occurred': 'It occurred in {states}',
};
