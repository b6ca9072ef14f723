import type { Translated } from '../../../catalogue.ts';
import type { systems as english } from '../../en/register/systems.ts';

export const systems: Translated<typeof english> = {
    'built-on-system.headline':
        '{itself, select, yes {`{base}` zou op zichzelf gebouwd zijn} other {`{base}` is geen model, dus zien plichten over modellen het niet}}',
    'built-on-system.why': 'Een {kind, select, system {systeem} other {model}} is gebouwd op een model.',
    'built-on-system.do':
        '{itself, select, yes {Noem het model waarop het gebouwd is of verwijder de regel.} other {Geef het op als model als het er een is, of noem het model ervan: {line}}}',
    'carve-out-unsupported.lifts-nothing':
        'Heft geen plicht op, zoals {of, select, system {het systeem} other {het model}} is opgegeven: {name}',
    'carve-out-unsupported.hides': 'Zo verhult het dat naar geen plicht is gezocht.',
    'carve-out-unsupported.asked': 'De plichten vragen {traits}, of de uitzondering reikt niet zo ver.',
    'carve-out-unsupported.bring': 'Zeg ook wat het onder die plichten brengt, of verwijder {name}: {line}',
    'carve-out-unsupported.no-case': '{name} is een uitzondering op {general}, zonder geval daarvan',
    'carve-out-unsupported.unclear': 'Niemand kan nagaan of de uitzondering hier openstaat.',
    'carve-out-unsupported.add-case': 'Voeg het geval van {general} toe dat van toepassing is: {line}',
    'carve-out-unsupported.no-ground': 'Heft geen plicht op, want er is geen grond genoemd: {name}',
    'carve-out-unsupported.write-ground': 'Schrijf de grond die van toepassing is: {lines}',
    'change-before-placing.headline': 'Gewijzigd op {changed}, vóór handel of ingebruikname: {subject}',
    'change-before-placing.why': 'Dat was op {placed}, en een significante wijziging telt pas daarna.',
    'change-before-placing.do': 'Verbeter een van beide data of verwijder de regel.',
    'provider-missing.headline': 'Geen {roles} genoemd, dus zou niemand moeten melden: {subject}',
    'provider-missing.why': '{basis}: verschuldigd zou het zijn door deze ({roles}): {act}',
    'provider-missing.do': 'Noem wie dat is: {lines}',
    'state-unknown.party': '`{name}` is een partij, en hier hoort een staat',
    'state-unknown.at': 'Schrijf de partij achter haar staat; meerdere van één staat met `and`: {lines}',
    'state-unknown.small': '`{name}` is niet als staat geschreven: codes hebben hoofdletters',
    'state-unknown.write': 'Schrijf `{meant}`.',
    'state-unknown.outside': '`{name}` is geen lidstaat; aan geen autoriteit daar is iets verschuldigd',
    'state-unknown.union': 'Noem alleen de lidstaten: een systeem wordt in de Unie in de handel gebracht.',
    'state-unknown.headline':
        '{kind, select, market {`{name}` is niet de code van een lidstaat} other {`{name}` is niet de code van een staat}}',
    'state-unknown.why': 'Zo leidt de regel naar geen autoriteit.',
    'state-unknown.codes':
        '{kind, select, market {Schrijf twee hoofdletters, een van {states}.} other {Schrijf twee hoofdletters: voor een lidstaat een van {states}, voor een andere staat zoals in ISO 3166-1.}}',
    'time-without-effect.covered':
        'Tijd zonder effect: volgens een andere regel geldt `{line}` {lasting, select, yes {blijvend} other {langer}}',
    'time-without-effect.leave-out':
        '{lasting, select, yes {Geldt het alleen voor deze tijd, laat dan de andere regel weg en behoud {line}.} other {Laat de kortere regel weg of verbeter de dagen van een van beide: {line}}}',
    'time-without-effect.known': '`known` verandert niets: {what, select, begins {begin} other {einde}} op {day}, bekend op {known}',
    'time-without-effect.learned': '`known` is voor wat later bekend werd dan het gebeurde.',
    'time-without-effect.later': 'Laat het weg of schrijf de latere dag.',
    'time-without-effect.end': 'Einde al op {known} bekend, begin pas op {begun}',
    'time-without-effect.correct': 'Schrijf achter het tweede `known` een dag die niet vóór de eerste ligt, of verbeter de eerste.',
    'trait-misplaced.headline':
        '`{name}` geldt voor een {bearer, select, system {systeem} model {model} other {partij}}, en dit is een {kind, select, system {systeem} model {model} other {partij}}',
    'trait-misplaced.why': 'Geen plicht zoekt het hier.',
    'trait-misplaced.do':
        'Schrijf het bij {bearer, select, system {het systeem dat} model {het model dat} other {de partij die}} bedoeld is: {line}',
    'unknown-yet-known.headline': 'Niet bekend, maar een andere regel zegt het: {subject}, {field}',
    'unknown-yet-known.why': 'Zolang beide er staan, geldt de lezing waarin meer verschuldigd is, en dat staat erbij.',
    'unknown-yet-known.do': 'Houd de regel die juist is en haal de andere weg.',
    'traits-missing.headline': 'Niets zegt wat {subject} is; zo kunnen er maar weinig plichten op zien',
    'traits-missing.why':
        'Plichten die een soort {kind, select, system {systeem} other {model}} vragen, ontstaan er niet voor, wat er ook gebeurt.',
    'traits-missing.do': 'Voeg toe wat het is in de woorden van een regeling, zoals een punt van bijlage III: {line}',
    'place.said-after-all': '{field}: hier gezegd',
    'place.lifting': 'Deze regel heft de plichten op',
    'place.placed': 'Hier is {subject} voor het eerst in de handel gebracht of in gebruik gesteld',
    'place.longer-line': 'Hier staat de andere regel',
    'place.trait': 'Hier staat {name} in de wet',
};
