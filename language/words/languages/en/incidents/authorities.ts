/** What findings say of authorities that are to be told something. */
export const authorities = {
    'authority.owed': '{basis}: owed to this office: {acts}',
    'authority-ambiguous.headline': 'Recipient not clear{state, select, none {} other { in {state}}}: {candidates} as {office}',
    'authority-ambiguous.why': '{basis}: {candidates} fit equally, and to one of them is owed: {acts}',
    'authority-ambiguous.do': 'Say for which systems each of them acts: {line}. The most specific one wins.',
    'authority-missing.headline':
        '{kind, select, undesignated {No {office} is designated{state, select, none {} other { in {state}}}{checked, select, none {} other { as of {checked}}}} unlisted {Not listed{checked, select, none {} other { as of {checked}}}: {office}{state, select, none {} other { in {state}}}} placeholder {Name still to be found out: {placeholder}, {office}{state, select, none {} other { in {state}}}} other {No {office} is declared{state, select, none {} other { in {state}}}}}',
    'authority-missing.because': 'What is known of it: {because}',
    'authority-missing.ask': 'Ask the state whom it has named since, do not guess, and declare it: {line}',
    'authority-missing.declare': 'Find out from the state whom it has named, do not guess, and declare it: {line}',
    'authority-missing.name': 'Find out from the state which authority it is, and write its name in quotes in place of {line}.',
    'authority-missing.nameless': 'Until then nothing can be reported to it, and a line that says so counts for nothing.',
    'place.holder': '{name} acts as {office}',
    'place.unnamed': 'The name of {name} is to be filled in here',
};
