/** What in a `vigil.json` cannot be followed, and what to write. */
export const configuration = {
    'configuration.unreadable': 'It cannot be read: {reason}. Nothing of it counts.',
    'configuration.no-json':
        'This is no JSON: {error, select, InvalidSymbol {there is an invalid symbol} InvalidNumberFormat {there is an invalid number format} PropertyNameExpected {a property name is expected} ValueExpected {a value is expected} ColonExpected {a colon is expected} CommaExpected {a comma is expected} CloseBraceExpected {a close brace is expected} CloseBracketExpected {a close bracket is expected} EndOfFileExpected {an end of file is expected} InvalidCommentToken {there is an invalid comment token} UnexpectedEndOfComment {there is an unexpected end of comment} UnexpectedEndOfString {there is an unexpected end of string} UnexpectedEndOfNumber {there is an unexpected end of number} InvalidUnicode {there is an invalid unicode} InvalidEscapeCharacter {there is an invalid escape character} other {there is an invalid character}}. Correct it here, or one line above.',
    'configuration.no-object': 'Write an object: {example}.',
    'configuration.severities-object': 'Write "severities" as an object: {example}.',
    'configuration.unknown-key':
        '{of, select, file {vigil.json} other {An entry of "{of}"}} has no key "{key}".{near, select, none {} other { Did you mean "{near}"?}} There are {keys}.',
    'configuration.key-twice': '"{key}" stands here twice; the first counts. Strike one of them.',
    'configuration.no-list': 'Write "{key}" as a list: [{example}].',
    'configuration.no-text': 'An entry of "{key}" is a text in double quotes: {example}.',
    'configuration.no-targets': 'Write a list of what is made: {example}.',
    'configuration.no-format': 'This entry has no "format". Write one: {example}.',
    'configuration.stdout-twice': 'Only one of "{key}" can go to standard output. Give the others an "output".',
    'configuration.output-path':
        '"output" is the path of a file below the folder of vigil.json, with forward slashes, and none of its sources: {example}.',
    'configuration.one-of': '"{key}" is one of {allowed}.{near, select, none {} other { Did you mean "{near}"?}}',
    'configuration.no-check':
        'No check has the code "{code}".{near, select, none { vigil explain lists them.} other { Did you mean "{near}"?}}',
    'configuration.unread-check':
        '"{code}" says that a fact was not read or has no meaning, so it can be neither turned off nor taken more lightly. Strike this line.',
    'configuration.no-law': 'No law file "{law}" ships.{near, select, none {} other { Did you mean "{near}"?}} There are {laws}.',
    'configuration.law-needed': '{law} details {needs}, so that is loaded too. Write "{needs}" beside it.',
    'configuration.party-unknown':
        '"actingAs" names {party}, and no party of that name is declared. {near, select, none {Declare it in the register, or strike it here.} other {Did you mean "{near}"?}}',
    'configuration.policy-differs':
        'The policy in {path} acts as {policy}, and "actingAs" as {configuration}. The duties of all of them count. Say it in one place only.',
};
