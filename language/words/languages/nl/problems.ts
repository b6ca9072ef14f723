import type { Translated } from '../../catalogue.ts';
import type { problems as english } from '../en/problems.ts';

export const problems: Translated<typeof english> = {
    found: '{kind, select, end {het einde van het bestand} word {dit woord} number {dit getal} other {deze tekst}}',
    expected:
        '{thing, select, happening {wat er gebeurde: ‘occurred’, ‘found …’, of een partij en wat zij deed} deed {wat de partij deed, zoals ‘became aware’} finding {‘found …’ of ‘ruled out …’} date {een datum, zoals {day} of {both}} text {een tekst tussen aanhalingstekens} text_or_unknown {een tekst tussen aanhalingstekens, of ‘unknown because "…"’} party_or_unknown {een partij, of ‘unknown because "…"’} date_or_unknown {een datum, zoals {day}, of ‘unknown because "…"’} number_and_noun {een getal en een zelfstandig naamwoord, zoals ‘1 patient’, of ‘unknown because "…"’} operators {‘professional’, ‘other’, of ‘unknown because "…"’} zone {een tijdzone, zoals Europe/Berlin} act {een handeling: report, inform, investigate, assess risk, take, suspend, mitigate, keep records, cooperate of not alter} moment {een tijdstip, zoals ‘awareness of provider’ of ‘causal link likely’} condition {een voorwaarde, zoals ‘system is high-risk’ of ‘found death’} span {een tijdsduur, zoals ‘15 days’} route_line {‘when’ en een voorwaarde, of ‘otherwise’} provision {een bepaling, zoals ‘article 73(2)’} name {een naam} noun {een zelfstandig naamwoord} party {een partij} party_not_reached {de partij die niet te bereiken was} party_told {de partij die is ingelicht} party_answered {de partij aan wie is geantwoord} stage {de fase van de melding} stage_or_subject {de fase van een melding, of een systeem of model} subject {het systeem of model} milestone {de mijlpaal} deployer {de gebruiksverantwoordelijke bij wiens gebruik het gebeurde} roman_number {een Romeins cijfer} block_of_text {een tekst tussen drie aanhalingstekens} day {een datum} month {een maand} time {een tijd} instant {een tijdstip} time_zone {een tijdzone} number {een getal} other {een lid}}',
    'expected.other': 'iets anders',
    'problem.not-understood': 'Dit is niet te begrijpen',
    'problem.word-not-understood': '‘{word}’ is niet te begrijpen',
    'problem.no-place': 'Hoort hier niet: {found}',
    'problem.no-place-in-line': 'Hoort niet in deze regel: {found}',
    'problem.two-names': 'Twee namen naast elkaar: een naam is één woord, en tussen twee staat een komma',
    'problem.missing-after': 'Na {found} ontbreekt {expected}',
    'problem.other-expected': 'Hier hoort {expected}, niet {found}',
    'problem.begins-no-line':
        'Geen {block, select, file {opgave} organisation {regel van een organisatie} authority {regel van een autoriteit} system {regel van een systeem} model {regel van een model} incident {regel van een incident} timeline {regel van een tijdlijn} report {regel van een melding} policy {regel van een beleid} regime {regel van een regeling} route {regel van een meldroute} duty {regel van een plicht} example {regel van een voorbeeld} expect {regel van wat wordt verwacht} other {regel van dit blok}} begint met {found}',
    'problem.stage-before-to': 'Vóór ‘to’ ontbreekt de fase van de melding, zoals ‘initial’',
    'problem.natural': '‘{words}’ is hier geen woord van de taal',
    'problem.word-missing': 'Tussen ‘{after}’ en de tekst erna ontbreekt een woord',
    'problem.other-dash': 'Een woord wordt met een koppelteken geschreven; hier staat een ander streepje',
    'problem.unclosed':
        '{what, select, text {Bij deze tekst ontbreekt het sluitende aanhalingsteken} block {Bij deze tekst ontbreekt het sluitende """} other {Deze opmerking heeft geen einde}}',
    'problem.invisible':
        '{count, plural, one {Er staat een onzichtbaar teken} other {Er staan # onzichtbare tekens}} in kolom {column}: {signs}',
    'problem.no-meaning': '‘{written}’ betekent hier niets',
    'problem.quotes':
        'Deze tekst staat tussen {quotes, select, curly {gekrulde aanhalingstekens} angle {guillemets} single_angle {enkele guillemets} corner {hoekhaken} double_corner {dubbele hoekhaken} double_angle {dubbele punthaken} wide {brede aanhalingstekens} single_curly {enkele gekrulde aanhalingstekens} single {enkele aanhalingstekens} other {accents graves}}',
    'problem.notation':
        '{rule, select, fraction {Een tijd heeft geen fracties van seconden} offset {Een tijdstip met een T heeft zijn afwijking van UTC nodig; zonder is het een plaatselijke tijd} weekday {Een weekdag wordt geschreven met de eerste drie letters in het Engels} time {Een tijd wordt met telkens twee cijfers geschreven} day {Een datum: jaar-maand-dag met koppeltekens en telkens twee cijfers} stamp {Een tijdstip met afwijking wordt met koppeltekens en telkens twee cijfers geschreven} other {Een datum wordt geschreven als {day}, en een tijd met 24 uren als {time}}}',
    'problem.unclear':
        '{why, select, order {‘{written}’ heeft twee betekenissen: {days}} year {Het jaar in ‘{written}’ heeft twee cijfers en kan een ander getal zijn} minute {In ‘{written}’ ontbreekt een cijfer van de tijd} halves {‘{written}’ spreekt zichzelf tegen: het uur hoort niet bij die helft van de dag} other {‘{written}’ is geen leesbare datum}}',
    'problem.header-missing': 'Vóór deze regel ontbreekt: {header}',
    'problem.block-word-missing': 'Het woord waarmee dit blok begint ontbreekt; de regels zijn die van ‘{word}’',
    'problem.first-word': '‘{word}’ is het eerste woord van zijn regel',
    'problem.unknown-word': '‘{word}’ is geen woord van de taal',
    'problem.stray-brace': 'Deze accolade {brace, select, closing {sluit} other {opent}} niets',
    'problem.brace-missing': 'Hierna ontbreekt een ‘{brace}’',
    'problem.still-open': 'Een ‘{brace}’ ontbreekt: ‘{word}’ van regel {line} is hier nog open',
    'problem.too-many': 'Vanaf hier heeft het bestand meer problemen dan worden vermeld',
    'advice.line-form': 'Zo’n regel luidt {form}.',
    'advice.may-begin': 'Hij kan beginnen met {words}.',
    'advice.role': 'de naam van een rol',
    'advice.may-begin-with-date': 'Hij kan beginnen met een datum, zoals {day} of {both}.',
    'advice.noted': 'Wat geen eigen woord heeft, legt {line} vast.',
    'advice.straight-quotes': 'Schrijf rechte aanhalingstekens.',
    'advice.hyphen': 'Schrijf een koppelteken in plaats daarvan.',
    'advice.remove': 'Verwijder het.',
    'advice.remove-or-quote': 'Verwijder het of zet de tekst tussen aanhalingstekens.',
    'advice.space': 'Schrijf een gewone spatie.',
    'advice.space-or-offset': 'Schrijf een spatie in plaats van de T of voeg de afwijking toe.',
    'advice.write': 'Schrijf {choices}{kind, select, several {, al naar gelang wat bedoeld is} perhaps {, als dat bedoeld is} other {}}.',
    'advice.notation': 'Schrijf een datum als {day}, een tijd erna als {time}, en een tijdstip met afwijking als {stamp}.',
    'advice.close':
        '{what, select, text {Sluit hem met " waar hij eindigt; een tekst van meer regels staat tussen """.} block {Sluit hem met """ op een eigen regel.} comment {Sluit haar met */.} other {Een backslash vóór een aanhalingsteken maakt het deel van de tekst: schrijf \\\\" waar een tekst eindigt met een backslash.}}',
    'advice.other-language': 'Is het een bestand van deze taal?',
    'problem.breaks-off': 'Na ‘{word}’ breekt de regel af',
    'problem.no-text':
        '{why, select, utf_16_little {Het bestand is in UTF-16 (little-endian) geschreven, wat Vigil niet leest} utf_16_big {Het bestand is in UTF-16 (big-endian) geschreven, wat Vigil niet leest} utf_16_perhaps {Het bestand lijkt in UTF-16 geschreven, wat Vigil niet leest} zero_bytes {Het bestand is geen tekst: het bevat nulbytes} other_from_here {Vanaf hier is het bestand geen UTF-8; misschien Latin-1 of Windows-1252} other {Het bestand is geen UTF-8}}',
    'advice.go-on': 'Ga op dezelfde regel verder of laat ‘{word}’ weg.',
    'advice.save-as-text':
        '{why, select, zero_bytes {Noem alleen Vigil-bestanden of geef dit een andere extensie dan {ending}.} other {Sla het bestand op als UTF-8.}}',
};
