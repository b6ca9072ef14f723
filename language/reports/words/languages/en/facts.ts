/** What fields say: states, dates, citations, counts, parties, evidence. */
export const facts = {
    'date.long': '{day} {month} {year}',
    'date.weekday': '{weekday} {date}',
    'date.time': '{date}, {time} ({iso})',
    'date.weekday-time': '{date}, {time}',
    'date.about': 'about {date}',
    'date.span': '{from} to {to}',
    'date.span-about': 'about {from} to {to}',
    'date.start': 'start: {date}{hasStates, select, yes { ({states})} other {}}',
    'date.further': 'further occurrence: {date}{hasStates, select, yes { ({states})} other {}}',
    'date.end': 'end: {date}{hasStates, select, yes { ({states})} other {}}',
    'list.pair': '{first}, {second}',
    'list.last': '{first} and {last}',

    'citation.article': 'Article {article} of Regulation (EU) {regulation}',
    'citation.paragraph': 'Article {article}({paragraph}) of Regulation (EU) {regulation}',
    'citation.point': 'Article {article}({paragraph}), point ({point}), of Regulation (EU) {regulation}',
    'citation.definition': 'Article {article}, point ({paragraph}), of Regulation (EU) {regulation}',
    'citation.definition-point': 'Article {article}, point ({paragraph})({point}), of Regulation (EU) {regulation}',
    'citation.annex': 'Annex {annex} to Regulation (EU) {regulation}',
    'citation.annex-point': 'Annex {annex}, point {point}, to Regulation (EU) {regulation}',
    'citation.annex-letter': 'Annex {annex}, point {point}({letter}), to Regulation (EU) {regulation}',
    'citation.regulation': 'Regulation (EU) {regulation}',

    'state.missing': 'Not stated yet.',
    'state.unknown': 'Not yet known. Reason: {reason}.',
    'state.unknown-expected': 'Not yet known. Reason: {reason}. Expected: {date}.',
    'state.withheld': 'Withheld as confidential. Ground: {ground}.',
    'state.not-applicable': 'Not applicable.',

    'count.affected':
        '{about, select, yes {{count, plural, one {About one affected: {noun}} other {About {number} affected: {noun}}}} other {{count, plural, one {One affected: {noun}} other {{number} affected: {noun}}}}}{hasStates, select, yes { ({states})} other {}}',
    'link.suspected': 'A causal link is suspected ({date}{hasScope, select, yes {; {scope}} other {}}).',
    'link.likely': 'A causal link is reasonably likely ({date}{hasScope, select, yes {; {scope}} other {}}).',
    'link.established': 'A causal link has been established ({date}{hasScope, select, yes {; {scope}} other {}}).',
    'link.excluded': 'A causal link has been excluded ({date}{hasScope, select, yes {; {scope}} other {}}).',

    'party.address': 'Address: {address}',
    'party.country': 'Country: {country}',
    'party.contact': 'Contact: {name}',
    'party.email': 'E-mail: {email}',
    'party.phone': 'Telephone: {phone}',
    'subject.version': 'Software version: {text}',
    'evidence.file': 'File: {file}',
    'evidence.digest': 'SHA-256: {digest}',
    'evidence.holder': 'Held by: {holder}',

    'duty.done': '{date}: {title}{hasRecipient, select, yes { – {recipient}} other {}} ({basis})',
    'duty.owed': 'Still to be made: {title}{hasRecipient, select, yes { – {recipient}} other {}} ({basis})',
    'text.of': '{subject}: {text}',
    affirmation:
        'The submitter affirms that this report states what is known to it at the date of the report. The report is no admission of a fault or of liability by the submitter or anyone else, and no statement that it is complete or that the AI system or model caused or contributed to the incident.',
};
