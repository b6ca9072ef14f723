import type { FactMessages } from '../../catalogue.ts';

export const facts: FactMessages = {
    'date.long': '{day} {month} {year}',
    'date.weekday': '{weekday} {date}',
    'date.time': '{date} kl. {time} ({iso})',
    'date.weekday-time': '{date} kl. {time}',
    'date.about': 'omkring {date}',
    'date.span': 'från {from} till {to}',
    'date.span-about': 'ungefär från {from} till {to}',
    'date.start': 'början: {date}{hasStates, select, yes { ({states})} other {}}',
    'date.further': 'ytterligare förekomst: {date}{hasStates, select, yes { ({states})} other {}}',
    'date.end': 'slut: {date}{hasStates, select, yes { ({states})} other {}}',
    'list.pair': '{first}, {second}',
    'list.last': '{first} och {last}',

    'citation.article': 'artikel {article} i förordning (EU) {regulation}',
    'citation.paragraph': 'artikel {article}.{paragraph} i förordning (EU) {regulation}',
    'citation.point': 'artikel {article}.{paragraph} {point} i förordning (EU) {regulation}',
    'citation.definition': 'artikel {article}.{paragraph} i förordning (EU) {regulation}',
    'citation.definition-point': 'artikel {article}.{paragraph} {point} i förordning (EU) {regulation}',
    'citation.annex': 'bilaga {annex} till förordning (EU) {regulation}',
    'citation.annex-point': 'punkt {point} i bilaga {annex} till förordning (EU) {regulation}',
    'citation.annex-letter': 'punkt {point} {letter} i bilaga {annex} till förordning (EU) {regulation}',
    'citation.regulation': 'förordning (EU) {regulation}',

    'state.missing': 'Ännu inte angivet.',
    'state.unknown': 'Ännu inte känt. Skäl: {reason}.',
    'state.unknown-expected': 'Ännu inte känt. Skäl: {reason}. Beräknas vara känt: {date}.',
    'state.withheld': 'Utelämnas av sekretesskäl. Grund: {ground}.',
    'state.not-applicable': 'Ej tillämpligt.',

    'count.affected':
        '{about, select, yes {{count, plural, one {Berörda, ungefär {number}: {noun}} other {Berörda, ungefär {number}: {noun}}}} other {{count, plural, one {Berörda, {number}: {noun}} other {Berörda, {number}: {noun}}}}}{hasStates, select, yes { ({states})} other {}}',
    'link.suspected': 'Misstanke finns om följande: {term_causal_link} ({date}{hasScope, select, yes {; {scope}} other {}}).',
    'link.likely':
        'Följande bedöms föreligga för {term_causal_link}: {term_reasonable_likelihood} ({date}{hasScope, select, yes {; {scope}} other {}}).',
    'link.established': 'Följande är fastställt: {term_causal_link} ({date}{hasScope, select, yes {; {scope}} other {}}).',
    'link.excluded': 'Följande är uteslutet: {term_causal_link} ({date}{hasScope, select, yes {; {scope}} other {}}).',

    'party.address': 'Adress: {address}',
    'party.country': 'Land: {country}',
    'party.contact': 'Kontaktperson: {name}',
    'party.email': 'E-post: {email}',
    'party.phone': 'Telefon: {phone}',
    'subject.version': 'programvaruversion: {text}',
    'evidence.file': 'Fil: {file}',
    'evidence.digest': 'SHA-256: {digest}',
    'evidence.holder': 'Förvaras hos: {holder}',

    'duty.done': '{date}: {title}{hasRecipient, select, yes { – {recipient}} other {}} ({basis})',
    'duty.owed': 'Återstår att göra: {title}{hasRecipient, select, yes { – {recipient}} other {}} ({basis})',
    'text.of': '{subject}: {text}',
    affirmation:
        'Uppgiftslämnaren försäkrar att denna rapport återger vad som är känt för uppgiftslämnaren på rapportens dag. Rapporten innebär varken ett medgivande av fel eller ansvar från uppgiftslämnarens eller någon annans sida eller ett uttalande om att den är fullständig eller att AI-systemet eller AI-modellen har orsakat eller bidragit till incidenten.',
};
