import type { Translated } from '../../../catalogue.ts';
import type { parties as english } from '../../en/register/parties.ts';

export const parties: Translated<typeof english> = {
    'acting-without-role.headline': 'Nichts erscheint als Ihre Pflicht: {party} hat nirgends eine Rolle',
    'acting-without-role.why':
        'Die Richtlinie handelt für jemanden, der keine Rolle hat, niemanden vertritt und kein Amt innehat. Dass Sie nichts schulden, ist keine Entwarnung.',
    'acting-without-role.do': 'Ihr im System oder Modell die Rolle geben oder für den handeln, der sie hat: {line}',
    'authority-line-in-organisation.headline': '{line} steht bei der Organisation {party}; das kann nur eine Behörde haben',
    'authority-line-in-organisation.why': 'Nur eine Behörde hat ein Amt inne und nimmt Berichte entgegen.',
    'authority-line-in-organisation.do': 'Als Behörde angeben, wenn sie eine ist, oder die Zeile entfernen: {line}',
    'authority-replaced.headline':
        'Tritt im Verzeichnis an die Stelle von {party} und sagt {differs, select, yes {anderes} other {dasselbe}}',
    'authority-replaced.organisation': 'Sie ist als Organisation angegeben.',
    'authority-replaced.lost': 'Das Verzeichnis kennt sie als {offices}; als solcher wird ihr nichts mehr geschuldet.',
    'authority-replaced.country': 'Ihr Land ist ein anderes.',
    'authority-replaced.address': 'Berichte gehen an eine andere Adresse.',
    'authority-replaced.do':
        '{differs, select, yes {Von der Behörde bestätigen lassen und angeben, seit wann es so ist; oder einen anderen Namen nehmen, wenn eine andere gemeint ist.} other {Nichts zu ändern. Ohne dies zählte, was das Verzeichnis sagt.}}',
    'authority-without-office.headline': '{party} hat kein Amt, darum wird ihr nichts geschuldet',
    'authority-without-office.why': 'Pflichten nennen Ämter und Staaten, und ein Bericht an sie erfüllt keine.',
    'authority-without-office.do': 'Das Amt ergänzen, das sie innehat: {line}',
    'country-missing.headline':
        '{kind, select, authority {Keine Pflicht findet {party}: Es ist kein Land genannt} other {{party} nennt kein Land}}',
    'country-missing.why':
        '{kind, select, authority {Pflichten bestehen gegenüber der Behörde eines Staates.} other {Ob ein Bevollmächtigter in der Union nötig ist, ist nicht bekannt.}}',
    'country-missing.do':
        '{kind, select, authority {Den Staat ergänzen, `EU` für eine Stelle der Union: {line}} other {Das Land ergänzen: {line}}}',
    'country-unknown.headline': '`{name}` ist nicht der Code eines Landes',
    'country-unknown.why': '{party} zählt als ohne Land: Ob es in der Union liegt, ist nicht bekannt.',
    'country-unknown.do':
        '{meant, select, none {Die zwei Großbuchstaben nach ISO 3166-1 schreiben, etwa `DE`.} other {`{meant}` schreiben.}}',
    'language-unknown.headline':
        '{of, select, report {`{name}` ist nicht der Code einer Amtssprache der Union} other {`{name}` ist der Code keiner Sprache}}',
    'language-unknown.why': '{of, select, report {Kein Bericht kann darin verfasst werden.} other {Kein Bericht übernimmt diesen Text.}}',
    'language-unknown.do':
        '{meant, select, none {Eine davon schreiben: {official}.} other {`{meant}` oder eine andere Amtssprache schreiben.}}',
    'policy-measure-odd.nothing': '`{word}` bedeutet gar keine Zeit, was niemand einhalten kann',
    'policy-measure-odd.allow': 'Die Stunden schreiben, die sich Ihre Organisation gibt: {line}',
    'policy-measure-odd.too-long': '`{word}` bedeutet {measure}, mehr als die {period}, die das Recht lässt',
    'policy-measure-odd.always': 'Warnt von Anfang an: {measure} ist länger als jede Frist des Rechts',
    'policy-measure-odd.why': '{basis}: {period} hierfür: {act}',
    'policy-measure-odd.shorten': 'Ein Maß deutlich unter {period} wählen.',
    'policy-measure-odd.few': 'Wenige Tage wählen, damit eine Warnung etwas sagt: {line}',
    'policy-repeated.headline': 'Zählt nicht: Der Arbeitsbereich hat schon eine Richtlinie, in {file}',
    'policy-repeated.do': 'Die gemeinten Zeilen in eine Richtlinie verschieben und die andere entfernen.',
    'representative-missing.headline': 'Kein {representative} in der Union: {party}, {role} von {subject}',
    'representative-missing.why': 'Keiner ist genannt, und niemand in der Union kann dafür handeln oder Kenntnis erlangen.',
    'representative-missing.do': 'Nennen, wer bevollmächtigt wurde: {line}',
    'representative-unfit.itself': '{party} soll sich selbst vertreten',
    'representative-unfit.outside': '{representative} vertritt {party} und sitzt selbst außerhalb der Union ({country})',
    'representative-unfit.why': 'Ein Bevollmächtigter ist jemand anderes, niedergelassen in der Union.',
    'representative-unfit.do': 'Jemanden in einem Mitgliedstaat nennen, der eine schriftliche Vollmacht hat: {line}',
    'undertaking-circular.headline': 'Teil von sich selbst: {circle}',
    'undertaking-circular.do':
        '{alone, select, yes {Das Unternehmen nennen, zu dem es gehört, oder die Zeile weglassen.} other {`part of` dort weglassen, wo niemand darüber steht: beim obersten Unternehmen.}}',
    'vacancy-filled.headline': 'Ändert nichts: {party} hat dieses Amt in {state} zu jener Zeit inne',
    'vacancy-filled.do': 'Die Zeile weglassen.',
    'vacancy-filled.until': 'War das Amt nur bis dahin besetzt, es dort sagen: {line}',
    'place.directory': 'Hier hat das Verzeichnis {name}',
    'place.role-given': 'Hier hat {party} die Rolle',
    'place.limit': 'Die Frist, neben der es zu lang ist: {title}',
    'place.policy': 'Diese Richtlinie zählt',
};
