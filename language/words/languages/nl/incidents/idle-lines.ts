import type { Translated } from '../../../catalogue.ts';
import type { idleLines as english } from '../../en/incidents/idle-lines.ts';

export const idleLines: Translated<typeof english> = {
    'idle.with-itself': '{party} staat aan beide kanten van deze regel; hij verandert niets',
    'idle.name-other': 'Noem de andere partij die bedoeld is.',
    'idle.strike': 'Is de regel onjuist, voeg er dan {struck} aan toe.',
    'idle.may-be-out-of-reach': 'Deze regel bindt niemand: {party} is geen {roles} van {subjects}',
    'idle.reach':
        '{named, select, yes {Noem wie niet te bereiken was: {line}} other {Is het er wel een, zeg dat dan in het systeem: {line}}}',
    'idle.not-bound-by-silence': 'Regel zonder effect: {party} is geen {roles} van {subjects}',
    'idle.say-role': 'Is het er wel een, zeg dat dan in het systeem: {line}',
    'idle.not-involved': '{subject} is niet bij dit incident betrokken; de regel verandert niets',
    'idle.involve': 'Noem {subjects} of voeg het aan het incident toe: {line}',
    'idle.without-role': 'Vervult geen plicht: {party} heeft geen rol ten aanzien van {subjects}',
    'idle.give-role': 'Noem wie het heeft gedaan of geef de rol op in het systeem: {line}',
    'idle.bystander': 'Wat een buitenstaander deed, wordt geschreven als {line}.',
    'idle.noted-nothing': '{party} noteert niets: de tekst ontbreekt',
    'idle.note': 'Schrijf wat werd genoteerd: {line}',
    'idle.struck-too-early': 'Doorgestreept {struck}, vóór {counts}: de regel telt nooit',
    'idle.strike-later':
        'Achter `struck` staat de dag waarop een regel onjuist bleek, nooit een van vóór de regel. Verbeter een van beide.',
    'idle.no-authority': '{party} is geen autoriteit; dit {does, select, extended {verlengt} refused {weigert} other {sluit}} niets',
    'idle.name-authority': 'Noem de autoriteit die het heeft gedaan: {line}',
    'idle.nothing-owed-to':
        'Aan {authority} is en was niets verschuldigd; dit {does, select, extended {verlengt} refused {weigert} other {sluit}} niets',
    'idle.owed-follows': 'Wat aan wie verschuldigd is, volgt uit wat waar is vastgesteld en uit de taken van autoriteiten.',
    'idle.owed-to': 'Meldingen zijn verschuldigd aan {recipients}.',
    'idle.name-meant': 'Noem wie bedoeld is: {line}',
    'idle.nothing-owed-by': 'Verlengt niets, want {party} is het {authority} niet verschuldigd: {stage}',
    'idle.owed-by': 'Verschuldigd is het door {parties}: {line}',
    'idle.stage-not-owed': 'Verlengt niets, want het is {authority} nog niet verschuldigd: {stage}',
    'idle.none-owed': 'Aan {authority} is hier geen melding verschuldigd.',
    'idle.stages-owed':
        'Aan {authority} is verschuldigd: {stages}. Is dat bedoeld, noem het dan; zo niet, dan hoeft er niets te veranderen.',
    'idle.no-limit': 'Verlengt niets, want jegens {authority} loopt geen termijn: {stage}',
    'idle.no-days': 'De wet vraagt het zonder een aantal dagen.',
    'idle.announce': 'Wat is afgesproken, kan als aankondiging staan: {line}',
    'idle.cautious-only': 'Er is alleen een voorzichtige datum; {because}',
    'idle.limit-ended': 'Te laat verlengd: de termijn eindigde op {limit}',
    'idle.granted-earlier': 'Een verlenging vervangt een termijn die nog loopt. Is zij eerder verleend, dateer de regel dan op die dag.',
    'idle.limit-later': 'Verlengt niets: de wet zelf geeft tijd tot {limit}',
    'idle.granted-later':
        'Een toekenning eindigt nooit vóór de termijn die de wet geeft. Is een andere dag toegekend, verbeter dan die achter `to`.',
    'idle.extended-backwards': 'Verlengt niets: {until} ligt vóór de regel zelf',
    'idle.extend-until': 'Schrijf achter `to` de dag tot wanneer er nu tijd is.',
    'idle.never-filed':
        '{to, select, none {Niets in te trekken, want niet gemeld door {party}} other {Niets te weigeren, want niet gemeld aan {to}{party, select, none {} other { door {party}}}}}: {stage}',
    'idle.file': 'Voeg de regel van de melding toe: {line}',
    'idle.filed-by': 'Zij is gedaan door {parties}. Is die bedoeld, schrijf dan: {line}',
    'idle.done-before': '{does, select, withdrew {Ingetrokken} other {Geweigerd}} al {on}; de regel verandert niets',
    'idle.made-again': 'Is zij er tussendoor opnieuw gedaan, dan heeft dat een eigen regel: {line}',
};
