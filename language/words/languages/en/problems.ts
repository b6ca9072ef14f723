/** What findings say of what was met where a file was read. Words of the language itself are the same in every language. */
export const problems = {
    found: '{kind, select, end {the end of the file} word {this word} number {this number} other {this text}}',
    expected:
        '{thing, select, happening {what happened: ‘occurred’, ‘found …’, or a party and what it did} deed {what the party did, such as ‘became aware’} finding {‘found …’ or ‘ruled out …’} date {a date, such as {day} or {both}} text {a text in quotes} text_or_unknown {a text in quotes, or ‘unknown because "…"’} party_or_unknown {a party, or ‘unknown because "…"’} date_or_unknown {a date, such as {day}, or ‘unknown because "…"’} number_and_noun {a number and a noun, such as ‘1 patient’, or ‘unknown because "…"’} operators {‘professional’, ‘other’, or ‘unknown because "…"’} zone {a time zone, such as Europe/Berlin} act {an act: report, inform, investigate, assess risk, take, suspend, mitigate, keep records, cooperate or not alter} moment {a moment, such as ‘awareness of provider’ or ‘causal link likely’} condition {a condition, such as ‘system is high-risk’ or ‘found death’} span {a length of time, such as ‘15 days’} route_line {‘when’ and a condition, or ‘otherwise’} provision {a provision, such as ‘article 73(2)’} name {a name} noun {a noun} party {a party} party_not_reached {the party that could not be reached} party_told {the party that was told} party_answered {the party that was answered} stage {the stage of the report} stage_or_subject {the stage of a report, or a system or model} subject {the system or model} milestone {the milestone} deployer {the deployer in whose use it happened} roman_number {a Roman number} block_of_text {a text in triple quotes} day {a date} month {a month} time {a time} instant {an instant} time_zone {a time zone} number {a number} other {a paragraph}}',
    'expected.other': 'something else',
    'problem.not-understood': 'This is not understood',
    'problem.word-not-understood': '‘{word}’ is not understood',
    'problem.no-place': 'No place here for {found}',
    'problem.no-place-in-line': 'No place in this line for {found}',
    'problem.two-names': 'Two names stand side by side: a name is one word, and a comma stands between two',
    'problem.missing-after': 'After {found} belongs {expected}',
    'problem.other-expected': 'Here belongs {expected}, not {found}',
    'problem.begins-no-line':
        'No {block, select, file {declaration} organisation {line of an organisation} authority {line of an authority} system {line of a system} model {line of a model} incident {line of an incident} timeline {line of a timeline} report {line of a report} policy {line of a policy} regime {line of a regime} route {line of a route} duty {line of a duty} example {line of an example} expect {line of what is expected} other {line of this block}} begins with {found}',
    'problem.stage-before-to': 'Before ‘to’ belongs the stage of the report, such as ‘initial’',
    'problem.natural': '‘{words}’ is no word of the language here',
    'problem.word-missing': 'Between ‘{after}’ and the text after it a word is missing',
    'problem.other-dash': 'A word is written with hyphens; here stands another dash',
    'problem.unclosed':
        '{what, select, text {This text has no closing quotation mark} block {This text has no closing """} other {This comment has no end}}',
    'problem.invisible': '{count, plural, one {An invisible sign stands} other {# invisible signs stand}} in column {column}: {signs}',
    'problem.no-meaning': '‘{written}’ has no meaning here',
    'problem.quotes':
        'This text stands in {quotes, select, curly {curly quotes} angle {angle quotes} single_angle {single angle quotes} corner {corner brackets} double_corner {double corner brackets} double_angle {double angle brackets} wide {wide quotes} single_curly {single curly quotes} single {single quotes} other {backticks}}',
    'problem.notation':
        '{rule, select, fraction {A time has no fractions of a second} offset {An instant with a T needs its offset from UTC; without one it is a local time} weekday {A weekday is written with its first three letters in English} time {A time is written with two digits each} day {A date is written year-month-day with hyphens and two digits each} stamp {An instant with an offset is written with hyphens and two digits each} other {A date is written as {day}, and a time with its 24 hours as {time}}}',
    'problem.unclear':
        '{why, select, order {‘{written}’ has two meanings: {days}} year {The year of ‘{written}’ has two digits, so that it may be another number} minute {In ‘{written}’ a digit of the time is missing} halves {‘{written}’ contradicts itself: the hour does not belong to that half of the day} other {‘{written}’ is no date that can be read}}',
    'problem.header-missing': 'Missing before this line: {header}',
    'problem.block-word-missing': 'The word that begins this block is missing; its lines are those of ‘{word}’',
    'problem.first-word': '‘{word}’ is the first word of its line',
    'problem.unknown-word': '‘{word}’ is not a word of the language',
    'problem.stray-brace': 'This brace {brace, select, closing {closes} other {opens}} nothing',
    'problem.brace-missing': 'A ‘{brace}’ is missing after this',
    'problem.still-open': 'A ‘{brace}’ is missing: ‘{word}’ of line {line} is still open here',
    'problem.too-many': 'From here on this file has more problems than are listed',
    'advice.line-form': 'Such a line reads {form}.',
    'advice.may-begin': 'It may begin with {words}.',
    'advice.role': 'the name of a role',
    'advice.may-begin-with-date': 'It may begin with a date, such as {day} or {both}.',
    'advice.noted': 'What has no word of its own is kept by {line}.',
    'advice.straight-quotes': 'Write straight quotes.',
    'advice.hyphen': 'Write a hyphen in its place.',
    'advice.remove': 'Remove it.',
    'advice.remove-or-quote': 'Remove it, or put the text in quotes.',
    'advice.space': 'Write an ordinary space.',
    'advice.space-or-offset': 'Write a space instead of the T, or add the offset.',
    'advice.write': 'Write {choices}{kind, select, several {, whichever is meant} perhaps {, if that is meant} other {}}.',
    'advice.notation': 'Write a date as {day}, a time after it as {time}, and an instant with its offset as {stamp}.',
    'advice.close':
        '{what, select, text {Close it with " where it ends; a text of several lines stands between """.} block {Close it with """ on a line of its own.} comment {Close it with */.} other {A backslash before a quotation mark makes it part of the text: write \\\\" where a text ends with a backslash.}}',
    'advice.other-language': 'Is it a file of this language?',
    'problem.breaks-off': 'After ‘{word}’ the line breaks off',
    'problem.no-text':
        '{why, select, utf_16_little {The file is written in UTF-16 (little-endian), which Vigil does not read} utf_16_big {The file is written in UTF-16 (big-endian), which Vigil does not read} utf_16_perhaps {The file seems to be written in UTF-16, which Vigil does not read} zero_bytes {The file is not text: it contains zero bytes} other_from_here {The file is not UTF-8 from here on; it may be Latin-1 or Windows-1252} other {The file is not UTF-8}}',
    'advice.go-on': 'Write what follows on the same line, or leave ‘{word}’ out.',
    'advice.save-as-text':
        '{why, select, zero_bytes {Name only Vigil files, or give this one another ending than {ending}.} other {Save the file as UTF-8.}}',
};
