import type { Translated } from '../../../catalogue.ts';
import type { filings as english } from '../../en/incidents/filings.ts';

export const filings: Translated<typeof english> = {
    'report-ambiguous.headline': 'Melding {on} nog zonder effect: {regimes} kan bedoeld zijn',
    'report-ambiguous.why': 'Deze melding aan {recipients} kan bedoeld zijn als: {duties}',
    'report-ambiguous.do': 'Zeg achter de ontvangers wat bedoeld is: {line}',
    'report-ambiguous.several': 'Was zij voor meer dan één bedoeld, leg haar dan voor elk een keer vast.',
    'report-by-wrong-party.headline': 'Melding {on} vervult geen plicht: {party} heeft niets te melden',
    'report-by-wrong-party.why':
        '{role, select, none {{party} heeft geen rol ten aanzien van wat bij dit incident betrokken is.} other {{party} heeft hier een rol, maar geen die moet melden.}}',
    'report-by-wrong-party.bound': 'Melden is aan {parties}.',
    'report-by-wrong-party.do':
        'Is er namens een ander gemeld, noem die partij dan in de regel of geef de volmacht op in de organisatie: {line}',
    'report-by-wrong-party.role': 'Was er wel een rol die moet melden, voeg die dan aan het systeem toe: {line}',
    'report-denies-finding.headline': 'Ontkend {on}, hoewel het vaststond: {finding}',
    'report-denies-finding.why':
        'Een oorzakelijk verband werd ten minste vermoed; daarom vervult deze melding{stage, select, none {} other { ({stage})}} geen plicht jegens {recipients} en doet zij er geen ontstaan.',
    'report-denies-finding.do': 'Gold de vaststelling toen niet meer, schrijf dan vóór deze regel {lines}.',
    'report-denies-finding.strike': 'Gold zij nog, meld dan wat is vastgesteld en voeg {struck} aan deze regel toe.',
    'report-stage-unfit.headline': 'Melding {on} vervult niets jegens {recipients}: {stage}',
    'report-stage-unfit.why': 'Gevraagd is hier: {stages}',
    'report-stage-unfit.do': 'Noem de fase die is gemeld: {line}',
    'report-stage-unfit.other': 'Een melding onder ander recht zegt dat: {line}',
    'report-to-wrong-authority.headline':
        '{kind, select, unsent {Gericht aan {addressee}, waaraan geen melding verschuldigd is: {report}} former {Melding {on} vervult niets: {addressee} was niet meer bevoegd} future {Melding {on} vervult niets: {addressee} was nog niet bevoegd} other {Melding {on} vervult niets: aan {addressee} is er geen verschuldigd}}',
    'report-to-wrong-authority.competent': '{then, select, yes {Toen bevoegd} other {Nu bevoegd}}: {competent}',
    'report-to-wrong-authority.owed': 'Zoals het er nu voor staat, zijn meldingen verschuldigd aan {recipients}.',
    'report-to-wrong-authority.not-since': 'Ook nu {addressee} bevoegd is, vervult zij niets.',
    'report-to-wrong-authority.correct': 'Verbeter de ontvanger, of de plaats van het incident en de taken waaruit hij volgt.',
    'report-to-wrong-authority.address': 'Richt haar aan wie bevoegd is: {line}',
    'report-to-wrong-authority.again': 'Meld het aan wie nu bevoegd is en schrijf dan: {line}',
    'report-to-wrong-authority.dates':
        'Was zij toch bevoegd, verbeter dan de data van de taak (`since`, `until`) of van de eigenschap waaruit dat volgt.',
    'place.found': 'Vastgesteld {at} en toen niet uitgesloten',
};
