import { problems } from './problems.ts';

/** What findings of the room `writing` say. */
export const writing = {
    ...problems,
    'name.kind':
        '{kind, select, party {party} subject {system or model} incident {incident} report {report} regime {regime} role {role} office {office} trait {trait} finding {kind of finding} milestone {milestone} stage {stage of a report} reading {reading} duty {duty} route {route} evidence {piece of evidence} other {term, route or duty}}',
    'name.write': 'Write {names}.',
    'name.alike': 'Did you mean {names}?',
    'name.natural': 'Write {line}: {says}.',
    'ambiguous-name.headline': 'Ambiguous: {name} could be {candidates}',
    'ambiguous-name.why': 'The line counts for none of them until it says which {kinds} it means.',
    'duplicate-name.headline': 'Name taken: another {kind} is called {name} already',
    'duplicate-name.why': 'What refers to that name means the other one, and this one is never used.',
    'duplicate-name.do': 'Give this one a name of its own, or remove it if it is the same.',
    'field-repeated.headline': 'Said twice: only the first {field} counts',
    'field-repeated.do': 'Keep the line that is right and remove the other.',
    'file-unreadable.headline': '{kind, select, refused {Asked about and not read} other {Cannot be read}}: {path}',
    'file-unreadable.why': 'Nothing in it has been checked: {reason}.',
    'file-unreadable.do':
        '{kind, select, refused {Do not name it, or let it be read; {option} lets the run pass.} other {Correct the path or the permissions, and run the command again.}}',
    'hash-malformed.headline':
        'No SHA-256 hash: {kind, select, empty {it is empty} sign {it contains “{sign}”, which is no hexadecimal digit} other {it has {length, number} digits instead of {digits, number}}}',
    'hash-malformed.why': 'The file of {evidence} can never be shown to be unchanged.',
    'hash-malformed.do': 'Write the {digits, number} hexadecimal digits that {command} prints for the file.',
    'internal-fault.check': 'The check {check} could not be completed{incident, select, none {} other { for {incident}}}',
    'internal-fault.duty': 'The duty {duty} could not be judged for {incident}',
    'internal-fault.why':
        '{kind, select, check {What it would have said is missing here; everything else stands.} other {Whether it is owed is not known; every other duty stands.}}',
    'internal-fault.do': 'Report this together with the file, or with the smallest part of it that still shows it.',
    'name-missing.headline':
        'No name: nothing can refer to this {kind, select, organisation {organisation} authority {authority} system {system} model {model} incident {incident} report {report} regime {regime} route {route} other {duty}}{title, select, none {} other { “{title}”}}',
    'name-missing.do': 'Write a short name before the title: {line}',
    'named-twice.headline': 'Named twice: `{name}` ({field})',
    'named-twice.why': 'The second one changes nothing, unless another name was meant.',
    'named-twice.do':
        'Take one of them out, or write the name that was meant.{units, select, yes { Two units of one system are told apart by their numbers: {line}} other {}}',
    'older-form.headline': 'Older form: {older}, now {newer}',
    'older-form.why':
        'Both mean the same. {form, select, about {Every other line says before its date that it is meant roughly.} other {The period is a minimum, and the newer form says so.}}',
    'older-form.do': 'Write {line}, or let {command} do it.',
    'reason-empty.unknown': 'Not known, and no reason given: {field}',
    'reason-empty.explanation': 'Explains nothing: the reason is empty',
    'reason-empty.signature': 'Explains nothing: nobody gives this reason',
    'reason-empty.why':
        '{kind, select, unknown {Whoever reads the report cannot tell whether somebody is looking into it.} other {A late duty must not look explained where no reason stands, or where nobody gives it: it counts as late without one.}}',
    'reason-empty.do':
        '{kind, select, unknown {Write why it is not known, and by when it is expected to be: {line}} explanation {Write the reason between the quotes, or take the line out.} other {Write who gives the reason, by name or function.}}',
    'suppression-refused.headline': 'Cannot be suppressed: {code}',
    'suppression-refused.why':
        'It says that a fact was not read, has no meaning or is missing. What is derived from this file would look whole.',
    'suppression-refused.do': 'Mend what {code} speaks of, and remove the comment.',
    'suppression-unreasoned.headline': 'No reason given: this comment suppresses {code, select, none {a finding} other {{code}}}',
    'suppression-unreasoned.why': 'Whoever reads the file later cannot tell whether that was right.',
    'suppression-unreasoned.do': 'Add the reason after a colon: {line}',
    'suppression-unused.headline':
        'Suppresses nothing: {kind, select, unmatched {no finding {code} is on that line} other {no check is called {code}}}',
    'suppression-unused.uncoded': 'Suppresses nothing: the comment does not say which finding',
    'suppression-unused.never': 'Suppresses nothing: {code} speaks of suppressions itself',
    'suppression-unused.code': 'Write the code of the finding: {line}',
    'suppression-unused.remove':
        '{reasoned, select, yes {Remove the comment yourself, since its reason is not kept elsewhere, or move it to the line of the finding or to the one before.} other {Remove the comment, or move it to the line of the finding or to the one before.}}',
    'unknown-name.headline': 'No {kinds} is called {name}',
    'unknown-name.other-law': 'No {kinds} is called {name}: it belongs to {law}',
    'unknown-name.not-loaded': 'No regime that is loaded declares it.',
    'unknown-name.instead': 'Add a file with that regime, or write one that there is: {names}.',
    'unknown-name.noted': 'Add a file with that regime; until then {line} keeps it in the log without effect.',
    'unknown-name.do':
        '{kind, select, evidence {Add an {word} line to the incident, or name one that it has.} other {Declare it, or name one that is declared.}}',
    'place.declared': '{name} is declared here',
    'place.said-first': '{field} stands here first',
};
