import type { Translated } from '../../catalogue.ts';
import type { writing as english } from '../en/writing.ts';
import { problems } from './problems.ts';

export const writing: Translated<typeof english> = {
    ...problems,
    'name.kind':
        '{kind, select, party {partij} subject {systeem of model} incident {incident} report {melding} regime {regeling} role {rol} office {ambt} trait {eigenschap} finding {soort bevinding} milestone {mijlpaal} stage {fase van een melding} reading {lezing} duty {plicht} route {meldroute} evidence {bewijsstuk} other {term, meldroute of plicht}}',
    'name.write': 'Schrijf {names}.',
    'name.alike': 'Bedoelde u {names}?',
    'name.natural': 'Schrijf {line}: {says}.',
    'ambiguous-name.headline': 'Dubbelzinnig: {name} kan {candidates} zijn',
    'ambiguous-name.why': 'De regel telt voor geen ervan tot hij zegt wat bedoeld is ({kinds}).',
    'duplicate-name.headline': 'Naam al bezet ({kind}): {name}',
    'duplicate-name.why': 'Wat die naam noemt, bedoelt de andere; deze wordt nooit gebruikt.',
    'duplicate-name.do': 'Geef deze een eigen naam, of verwijder hem als het dezelfde is.',
    'field-repeated.headline': 'Twee keer gezegd: alleen de eerste {field} telt',
    'field-repeated.do': 'Behoud de juiste regel en verwijder de andere.',
    'file-unreadable.headline': '{kind, select, refused {Gevraagd en niet gelezen} other {Niet te lezen}}: {path}',
    'file-unreadable.why': 'Niets erin is gecontroleerd: {reason}.',
    'file-unreadable.do':
        '{kind, select, refused {Noem het niet of maak het leesbaar; met {option} slaagt de uitvoering toch.} other {Verbeter het pad of de rechten en voer de opdracht opnieuw uit.}}',
    'hash-malformed.headline':
        'Geen SHA-256-hash: {kind, select, empty {hij is leeg} sign {“{sign}” is geen hexadecimaal cijfer} other {{length, number} cijfers in plaats van {digits, number}}}',
    'hash-malformed.why': 'Dat het bestand van {evidence} ongewijzigd is, valt zo nooit aan te tonen.',
    'hash-malformed.do': 'Schrijf de {digits, number} hexadecimale cijfers die {command} voor het bestand afdrukt.',
    'internal-fault.check': 'Controle {check} niet voltooid{incident, select, none {} other { voor {incident}}}',
    'internal-fault.duty': 'Plicht {duty} niet beoordeeld voor {incident}',
    'internal-fault.why':
        '{kind, select, check {Wat zij zou hebben gezegd, ontbreekt hier; al het andere staat.} other {Of zij verschuldigd is, is niet bekend; elke andere plicht staat.}}',
    'internal-fault.do': 'Meld dit samen met het bestand, of met het kleinste deel ervan dat het nog laat zien.',
    'name-missing.headline':
        'Zonder naam kan niets ernaar verwijzen: {kind, select, organisation {organisatie} authority {autoriteit} system {systeem} model {model} incident {incident} report {melding} regime {regeling} route {meldroute} other {plicht}}{title, select, none {} other { “{title}”}}',
    'name-missing.do': 'Schrijf een korte naam vóór de titel: {line}',
    'named-twice.headline': 'Twee keer genoemd: `{name}` ({field})',
    'named-twice.why': 'De tweede keer verandert niets, tenzij een andere naam was bedoeld.',
    'named-twice.do':
        'Haal er één weg of schrijf de naam die was bedoeld.{units, select, yes { Twee exemplaren van een systeem worden door hun nummers onderscheiden: {line}} other {}}',
    'older-form.headline': 'Oudere vorm: {older}, nu {newer}',
    'older-form.why':
        'Beide betekenen hetzelfde. {form, select, about {Elke andere regel zegt vóór haar datum dat die bij benadering is bedoeld.} other {De termijn is een minimum, en de nieuwere vorm zegt dat.}}',
    'older-form.do': 'Schrijf {line}, of laat {command} het doen.',
    'reason-empty.unknown': 'Niet bekend, en zonder reden: {field}',
    'reason-empty.explanation': 'Verklaart niets: de reden is leeg',
    'reason-empty.signature': 'Verklaart niets: niemand geeft deze reden',
    'reason-empty.why':
        '{kind, select, unknown {Wie de melding leest, kan niet zien of iemand het uitzoekt.} other {Een late plicht mag niet verklaard lijken waar geen reden staat of niemand die geeft: ze geldt als te laat zonder reden.}}',
    'reason-empty.do':
        '{kind, select, unknown {Schrijf waarom het niet bekend is, en wanneer het wordt verwacht: {line}} explanation {Schrijf de reden tussen de aanhalingstekens, of haal de regel weg.} other {Schrijf wie de reden geeft, met naam of functie.}}',
    'suppression-refused.headline': 'Niet te onderdrukken: {code}',
    'suppression-refused.why':
        'De bevinding zegt dat een feit niet is gelezen, niets betekent of ontbreekt. Wat uit het bestand volgt, zou anders volledig lijken.',
    'suppression-refused.do': 'Herstel waar {code} over gaat en verwijder de opmerking.',
    'suppression-unreasoned.headline': 'Zonder reden onderdrukt: {code, select, none {een bevinding} other {{code}}}',
    'suppression-unreasoned.why': 'Wie het bestand later leest, kan niet zien of dat terecht was.',
    'suppression-unreasoned.do': 'Voeg de reden toe na een dubbelepunt: {line}',
    'suppression-unused.headline':
        'Onderdrukt niets: {kind, select, unmatched {geen bevinding {code} op die regel} other {geen controle heet {code}}}',
    'suppression-unused.uncoded': 'Onderdrukt niets: de opmerking zegt niet welke bevinding',
    'suppression-unused.never': 'Onderdrukt niets: {code} gaat zelf over onderdrukken',
    'suppression-unused.code': 'Schrijf de code van de bevinding: {line}',
    'suppression-unused.remove':
        '{reasoned, select, yes {Verwijder de opmerking zelf, want de reden staat nergens anders, of zet haar op de regel van de bevinding of op die ervoor.} other {Verwijder de opmerking of zet haar op de regel van de bevinding of op die ervoor.}}',
    'unknown-name.headline': 'Niet opgegeven ({kinds}): {name}',
    'unknown-name.other-law': 'Niet opgegeven ({kinds}): {name} hoort bij {law}',
    'unknown-name.not-loaded': 'Geen geladen regeling kent deze naam.',
    'unknown-name.instead': 'Voeg een bestand met die regeling toe of schrijf wat er is: {names}.',
    'unknown-name.noted': 'Voeg een bestand met die regeling toe; tot dan legt {line} het zonder gevolg vast.',
    'unknown-name.do':
        '{kind, select, evidence {Voeg een regel {word} aan het incident toe of noem een bewijsstuk dat het heeft.} other {Geef het op of noem iets dat is opgegeven.}}',
    'place.declared': '{name} staat hier',
    'place.said-first': '{field} staat hier eerst',
};
