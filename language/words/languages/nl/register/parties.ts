import type { Translated } from '../../../catalogue.ts';
import type { parties as english } from '../../en/register/parties.ts';

export const parties: Translated<typeof english> = {
    'acting-without-role.headline': 'Niets verschijnt als uw plicht: {party} heeft nergens een rol',
    'acting-without-role.why':
        'Het beleid handelt voor een partij die geen rol heeft, niemand vertegenwoordigt en geen taak vervult. Dat u niets verschuldigd bent, is geen geruststelling.',
    'acting-without-role.do': 'Geef haar een rol in een systeem of model, of handel voor de partij die er een heeft: {line}',
    'authority-line-in-organisation.headline': '{line} staat bij de organisatie {party}; dat kan alleen een autoriteit hebben',
    'authority-line-in-organisation.why': 'Alleen een autoriteit vervult een taak en neemt meldingen in ontvangst.',
    'authority-line-in-organisation.do': 'Geef haar op als autoriteit als zij er een is, of verwijder de regel: {line}',
    'authority-replaced.headline':
        'Komt in de lijst in de plaats van {party} en zegt {differs, select, yes {iets anders} other {hetzelfde}}',
    'authority-replaced.organisation': 'Zij is opgegeven als organisatie.',
    'authority-replaced.lost': 'De lijst kent haar als {offices}; als zodanig is haar niets meer verschuldigd.',
    'authority-replaced.country': 'Haar land is een ander.',
    'authority-replaced.address': 'Meldingen gaan naar een ander adres.',
    'authority-replaced.do':
        '{differs, select, yes {Laat het door de autoriteit bevestigen en zeg sinds wanneer het zo is; of neem een andere naam als een andere bedoeld is.} other {Er hoeft niets te veranderen. Zonder dit telde wat de lijst zegt.}}',
    'authority-without-office.headline': '{party} vervult geen taak, dus is haar niets verschuldigd',
    'authority-without-office.why': 'Plichten noemen taken en staten, en een melding aan haar vervult er geen.',
    'authority-without-office.do': 'Voeg de taak toe die zij vervult: {line}',
    'country-missing.headline':
        '{kind, select, authority {Geen plicht vindt {party}: er is geen land genoemd} other {{party} noemt geen land}}',
    'country-missing.why':
        '{kind, select, authority {Plichten bestaan jegens de autoriteit van een staat.} other {Of een gemachtigde in de Unie nodig is, is niet bekend.}}',
    'country-missing.do':
        '{kind, select, authority {Voeg de staat toe, `EU` voor een orgaan van de Unie: {line}} other {Voeg het land toe: {line}}}',
    'country-unknown.headline': '`{name}` is niet de code van een land',
    'country-unknown.why': '{party} telt als zonder land: of het in de Unie ligt, is niet bekend.',
    'country-unknown.do': '{meant, select, none {Schrijf de twee hoofdletters van ISO 3166-1, zoals `DE`.} other {Schrijf `{meant}`.}}',
    'language-unknown.headline':
        '{of, select, report {`{name}` is niet de code van een officiële taal van de Unie} other {`{name}` is de code van geen enkele taal}}',
    'language-unknown.why': '{of, select, report {Er kan geen melding in worden opgesteld.} other {Geen melding neemt deze tekst over.}}',
    'language-unknown.do': '{meant, select, none {Schrijf een van {official}.} other {Schrijf `{meant}` of een andere officiële taal.}}',
    'policy-measure-odd.nothing': '`{word}` betekent helemaal geen tijd, en dat kan niemand halen',
    'policy-measure-odd.allow': 'Schrijf de uren die uw organisatie zichzelf geeft: {line}',
    'policy-measure-odd.too-long': '`{word}` betekent {measure}, langer dan de {period} die de wet laat',
    'policy-measure-odd.always': 'Waarschuwt vanaf het begin: {measure} is langer dan elke termijn van de wet',
    'policy-measure-odd.why': '{basis}: {period} hiervoor: {act}',
    'policy-measure-odd.shorten': 'Kies een maat ruim onder {period}.',
    'policy-measure-odd.few': 'Kies enkele dagen, zodat een waarschuwing iets zegt: {line}',
    'policy-repeated.headline': 'Telt niet: de werkruimte heeft al een beleid, in {file}',
    'policy-repeated.do': 'Verplaats de bedoelde regels naar één beleid en verwijder het andere.',
    'representative-missing.headline': 'Geen {representative} in de Unie: {party}, {role} van {subject}',
    'representative-missing.why': 'Er is er geen genoemd, en niemand in de Unie kan voor haar handelen of ervan kennisnemen.',
    'representative-missing.do': 'Noem wie gemachtigd is: {line}',
    'representative-unfit.itself': '{party} zou zichzelf vertegenwoordigen',
    'representative-unfit.outside': '{representative} vertegenwoordigt {party} en is zelf buiten de Unie gevestigd ({country})',
    'representative-unfit.why': 'Een gemachtigde is iemand anders, gevestigd in de Unie.',
    'representative-unfit.do': 'Noem een partij in een lidstaat met een schriftelijke machtiging: {line}',
    'undertaking-circular.headline': 'Deel van zichzelf: {circle}',
    'undertaking-circular.do':
        '{alone, select, yes {Noem de onderneming waartoe zij behoort of laat de regel weg.} other {Laat `part of` weg bij de partij die tot geen andere behoort: de bovenste onderneming.}}',
    'vacancy-filled.headline': 'Verandert niets: {party} vervult deze taak in {state} op dat moment',
    'vacancy-filled.do': 'Laat de regel weg.',
    'vacancy-filled.until': 'Vervulde zij de taak maar tot dan, zeg het dan daar: {line}',
    'place.directory': 'Hier heeft de lijst {name}',
    'place.role-given': 'Hier heeft {party} de rol',
    'place.limit': 'De termijn waarnaast het te lang is: {title}',
    'place.policy': 'Dit beleid telt',
};
