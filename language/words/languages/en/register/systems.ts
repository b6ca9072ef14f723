/** What findings say of systems and models. */
export const systems = {
    'built-on-system.headline':
        '{itself, select, yes {`{base}` is said to be built on itself} other {`{base}` is no model, so duties about models do not see it}}',
    'built-on-system.why': 'A {kind, select, system {system} other {model}} is built on a model.',
    'built-on-system.do':
        '{itself, select, yes {Name the model that it is built on, or remove the line.} other {Declare it as a model if it is one, or name its model: {line}}}',
    'carve-out-unsupported.lifts-nothing': 'Lifts no duty, as this {of, select, system {system} other {model}} is declared: {name}',
    'carve-out-unsupported.hides': 'So it hides that no duty was looked for.',
    'carve-out-unsupported.asked': 'The duties ask for {traits}, or the exception does not extend to it.',
    'carve-out-unsupported.bring': 'Say also what brings it under those duties, or remove {name}: {line}',
    'carve-out-unsupported.no-case': '{name} is an exception to {general}, and no case of that is named',
    'carve-out-unsupported.unclear': 'Nobody can look up whether the exception is open here.',
    'carve-out-unsupported.add-case': 'Add the case of {general} that applies: {line}',
    'carve-out-unsupported.no-ground': 'Lifts no duty, since it names no ground: {name}',
    'carve-out-unsupported.write-ground': 'Write the ground that applies: {lines}',
    'change-before-placing.headline': 'Changed on {changed}, before it was on the market or in service: {subject}',
    'change-before-placing.why': 'That was on {placed}, and a significant change matters only after it.',
    'change-before-placing.do': 'Correct one of the two dates, or remove the line.',
    'provider-missing.headline': 'No {roles} is named, so nobody would have to report: {subject}',
    'provider-missing.why': '{basis}: it is the {roles} that would owe this: {act}',
    'provider-missing.do': 'Name the party that it is: {lines}',
    'state-unknown.party': '`{name}` is a party, and a state belongs here',
    'state-unknown.at': 'Name the party behind its state; several of one state are joined by `and`: {lines}',
    'state-unknown.small': '`{name}` is not written as a state: codes have capital letters',
    'state-unknown.write': 'Write `{meant}`.',
    'state-unknown.outside': '`{name}` is no Member State, so no authority there is owed anything',
    'state-unknown.union': 'Name the Member States alone: a system is placed on the market of the Union.',
    'state-unknown.headline':
        '{kind, select, market {`{name}` is not the code of a Member State} other {`{name}` is not the code of a state}}',
    'state-unknown.why': 'So the line leads to no authority.',
    'state-unknown.codes':
        '{kind, select, market {Write two capital letters, one of {states}.} other {Write two capital letters: a Member State is one of {states}, another state as in ISO 3166-1.}}',
    'time-without-effect.covered':
        'This time changes nothing: by another line `{line}` holds {lasting, select, yes {for good} other {for longer}}',
    'time-without-effect.leave-out':
        '{lasting, select, yes {If it holds for this time alone, leave the other line out and keep {line}.} other {Leave the shorter line out, or correct the days of one of them: {line}}}',
    'time-without-effect.known': '`known` changes nothing: it {what, select, begins {begins} other {ends}} on {day}, known on {known}',
    'time-without-effect.learned': '`known` is for what was learned later than it happened.',
    'time-without-effect.later': 'Leave it out, or write the later day.',
    'time-without-effect.end': 'Its end is known on {known}, its beginning only on {begun}',
    'time-without-effect.correct': 'Write behind the second `known` a day that is not before the first, or correct the first.',
    'trait-misplaced.headline':
        '`{name}` is said of a {bearer, select, system {system} model {model} other {party}}, and this is a {kind, select, system {system} model {model} other {party}}',
    'trait-misplaced.why': 'No duty looks for it here.',
    'trait-misplaced.do': 'Write it in the {bearer, select, system {system} model {model} other {party}} that is meant: {line}',
    'unknown-yet-known.headline': 'Not known, yet another line says it: {subject}, {field}',
    'unknown-yet-known.why': 'As long as both stand, the docket takes the reading under which more is owed, and says so.',
    'unknown-yet-known.do': 'Keep the line that is right and take the other one out.',
    'traits-missing.headline': 'Nothing says what {subject} is, so that few duties can concern it',
    'traits-missing.why':
        'Duties that ask for a kind of {kind, select, system {system} other {model}} do not arise for it, whatever happens.',
    'traits-missing.do': 'Add what it is in the words of a regime, such as a point of Annex III: {line}',
    'place.said-after-all': '{field}: said here',
    'place.lifting': 'This line lifts the duties',
    'place.placed': '{subject} was first placed on the market or put into service here',
    'place.longer-line': 'The other line stands here',
    'place.trait': 'The law declares {name} here',
};
