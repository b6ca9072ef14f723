import type { Translated } from '../../catalogue.ts';
import type { configuration as english } from '../en/configuration.ts';

export const configuration: Translated<typeof english> = {
    'configuration.unreadable': 'Het kan niet worden gelezen: {reason}. Niets ervan telt.',
    'configuration.no-json':
        'Dit is geen JSON: {error, select, InvalidSymbol {een teken is ongeldig} InvalidNumberFormat {een getal is ongeldig geschreven} PropertyNameExpected {een sleutel wordt verwacht} ValueExpected {een waarde wordt verwacht} ColonExpected {een dubbelepunt wordt verwacht} CommaExpected {een komma wordt verwacht} CloseBraceExpected {een sluitende accolade wordt verwacht} CloseBracketExpected {een sluitende rechte haak wordt verwacht} EndOfFileExpected {het einde van het bestand wordt verwacht} InvalidCommentToken {een opmerking is ongeldig} UnexpectedEndOfComment {een opmerking eindigt niet} UnexpectedEndOfString {een tekst eindigt niet} UnexpectedEndOfNumber {een getal breekt af} InvalidUnicode {een unicodeteken is ongeldig} InvalidEscapeCharacter {een escapeteken is ongeldig} other {een teken is ongeldig}}. Verbeter het hier, of een regel erboven.',
    'configuration.no-object': 'Schrijf een object: {example}.',
    'configuration.severities-object': 'Schrijf "severities" als object: {example}.',
    'configuration.unknown-key':
        '{of, select, file {vigil.json} other {Een element van "{of}"}} heeft geen sleutel "{key}".{near, select, none {} other { Is "{near}" bedoeld?}} Er zijn {keys}.',
    'configuration.key-twice': '"{key}" staat hier tweemaal; de eerste telt. Haal er een weg.',
    'configuration.no-list': 'Schrijf "{key}" als lijst: [{example}].',
    'configuration.no-text': 'Een element van "{key}" is een tekst tussen rechte aanhalingstekens: {example}.',
    'configuration.no-targets': 'Schrijf een lijst van wat wordt gemaakt: {example}.',
    'configuration.no-format': 'Dit element heeft geen "format". Schrijf er een: {example}.',
    'configuration.stdout-twice': 'Slechts een van "{key}" kan naar de standaarduitvoer. Geef de andere een "output".',
    'configuration.output-path':
        '"output" is het pad van een bestand onder de map van vigil.json, met schuine strepen, en geen van de bronnen: {example}.',
    'configuration.one-of': '"{key}" is een van {allowed}.{near, select, none {} other { Is "{near}" bedoeld?}}',
    'configuration.no-check':
        'Geen controle heeft de code "{code}".{near, select, none { vigil explain somt ze op.} other { Is "{near}" bedoeld?}}',
    'configuration.unread-check':
        '"{code}" zegt dat een feit niet is gelezen of niets betekent; dat kan niet worden uitgezet of lichter opgevat. Haal deze regel weg.',
    'configuration.no-law':
        'Er wordt geen rechtsbestand "{law}" meegeleverd.{near, select, none {} other { Is "{near}" bedoeld?}} Er zijn {laws}.',
    'configuration.law-needed': '{law} werkt {needs} uit, daarom wordt ook dat geladen. Schrijf "{needs}" ernaast.',
    'configuration.party-unknown':
        '"actingAs" noemt {party}, en niemand van die naam is verklaard. {near, select, none {Verklaar die in het register, of haal de naam hier weg.} other {Is "{near}" bedoeld?}}',
    'configuration.policy-differs':
        'Het beleid in {path} handelt als {policy}, en "actingAs" als {configuration}. De plichten van allen tellen. Zeg het maar op één plaats.',
};
