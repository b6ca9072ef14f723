import { describe, expect, it } from 'vitest';
import type { When } from '../../../language/facts/case-file.ts';
import { parseInstant } from '../../../language/time/zone.ts';
import { tellDay, tellInstant, tellNumber, tellSpan, tellWeekday, tellWhen } from '../../../language/reports/words/dates.ts';
import { tellCitation } from '../../../language/reports/words/citation.ts';
import { stateName } from '../../../language/reports/words/states.ts';
import { plainText } from '../../../language/reports/document/text.ts';
import { wordsFor } from '../../../language/reports/words/words.ts';

interface Expected {
    readonly first: string;
    readonly weekday: string;
    readonly time: string;
    readonly number: string;
    readonly article: string;
    readonly point: string;
    readonly definition: string;
    readonly annex: string;
    readonly state: string;
}

/** Written out by hand, from the Regulation in each language. */
const expected: readonly (readonly [string, Expected])[] = [
    [
        'en',
        {
            first: '1 March 2027',
            weekday: 'Monday 6 December 2027',
            time: '6 December 2027, 17:05 (2027-12-06T17:05:00+01:00)',
            number: '1,234,567',
            article: 'Article 73(4) of Regulation (EU) 2024/1689',
            point: 'Article 55(1), point (c), of Regulation (EU) 2024/1689',
            definition: 'Article 3, point (49)(b), of Regulation (EU) 2024/1689',
            annex: 'Annex III, point 5(d), to Regulation (EU) 2024/1689',
            state: 'Netherlands',
        },
    ],
    [
        'de',
        {
            first: '1. März 2027',
            weekday: 'Montag, 6. Dezember 2027',
            time: '6. Dezember 2027, 17:05 Uhr (2027-12-06T17:05:00+01:00)',
            number: '1.234.567',
            article: 'Artikel 73 Absatz 4 der Verordnung (EU) 2024/1689',
            point: 'Artikel 55 Absatz 1 Buchstabe c der Verordnung (EU) 2024/1689',
            definition: 'Artikel 3 Nummer 49 Buchstabe b der Verordnung (EU) 2024/1689',
            annex: 'Anhang III Nummer 5 Buchstabe d der Verordnung (EU) 2024/1689',
            state: 'Niederlande',
        },
    ],
    [
        'nl',
        {
            first: '1 maart 2027',
            weekday: 'maandag 6 december 2027',
            time: '6 december 2027, 17:05 uur (2027-12-06T17:05:00+01:00)',
            number: '1.234.567',
            article: 'artikel 73, lid 4, van Verordening (EU) 2024/1689',
            point: 'artikel 55, lid 1, punt c), van Verordening (EU) 2024/1689',
            definition: 'artikel 3, punt 49), b), van Verordening (EU) 2024/1689',
            annex: 'bijlage III, punt 5, d), bij Verordening (EU) 2024/1689',
            state: 'Nederland',
        },
    ],
    [
        'fr',
        {
            first: '1er mars 2027',
            weekday: 'lundi 6 décembre 2027',
            time: '6 décembre 2027, 17:05 (2027-12-06T17:05:00+01:00)',
            number: '1\u202f234\u202f567',
            article: 'article 73, paragraphe 4, du règlement (UE) 2024/1689',
            point: 'article 55, paragraphe 1, point c), du règlement (UE) 2024/1689',
            definition: 'article 3, point 49), b), du règlement (UE) 2024/1689',
            annex: 'annexe III, point 5 d), du règlement (UE) 2024/1689',
            state: 'Pays-Bas',
        },
    ],
    [
        'it',
        {
            first: '1º marzo 2027',
            weekday: 'lunedì 6 dicembre 2027',
            time: '6 dicembre 2027, ore 17:05 (2027-12-06T17:05:00+01:00)',
            number: '1.234.567',
            article: 'articolo 73, paragrafo 4, del regolamento (UE) 2024/1689',
            point: 'articolo 55, paragrafo 1, lettera c), del regolamento (UE) 2024/1689',
            definition: 'articolo 3, punto 49, lettera b), del regolamento (UE) 2024/1689',
            annex: 'allegato III, punto 5, lettera d), del regolamento (UE) 2024/1689',
            state: 'Paesi Bassi',
        },
    ],
    [
        'es',
        {
            first: '1 de marzo de 2027',
            weekday: 'lunes, 6 de diciembre de 2027',
            time: '6 de diciembre de 2027, 17:05 horas (2027-12-06T17:05:00+01:00)',
            number: '1.234.567',
            article: 'artículo 73, apartado 4, del Reglamento (UE) 2024/1689',
            point: 'artículo 55, apartado 1, letra c), del Reglamento (UE) 2024/1689',
            definition: 'artículo 3, punto 49, letra b), del Reglamento (UE) 2024/1689',
            annex: 'anexo III, punto 5, letra d), del Reglamento (UE) 2024/1689',
            state: 'Países Bajos',
        },
    ],
    [
        'hu',
        {
            first: '2027. március 1.',
            weekday: '2027. december 6., hétfő',
            time: '2027. december 6. 17:05 (2027-12-06T17:05:00+01:00)',
            number: '1\u00a0234\u00a0567',
            article: 'az (EU) 2024/1689 rendelet 73. cikkének (4) bekezdése',
            point: 'az (EU) 2024/1689 rendelet 55. cikke (1) bekezdésének c) pontja',
            definition: 'az (EU) 2024/1689 rendelet 3. cikke 49. pontjának b) alpontja',
            annex: 'az (EU) 2024/1689 rendelet III. melléklete 5. pontjának d) alpontja',
            state: 'Hollandia',
        },
    ],
    [
        'pt',
        {
            first: '1 de março de 2027',
            weekday: 'segunda-feira, 6 de dezembro de 2027',
            time: '6 de dezembro de 2027, 17:05 horas (2027-12-06T17:05:00+01:00)',
            number: '1\u00a0234\u00a0567',
            article: 'artigo 73.º, n.º 4, do Regulamento (UE) 2024/1689',
            point: 'artigo 55.º, n.º 1, alínea c), do Regulamento (UE) 2024/1689',
            definition: 'artigo 3.º, ponto 49, alínea b), do Regulamento (UE) 2024/1689',
            annex: 'anexo III, ponto 5, alínea d), do Regulamento (UE) 2024/1689',
            state: 'Países Baixos',
        },
    ],
    [
        'sv',
        {
            first: '1 mars 2027',
            weekday: 'måndag 6 december 2027',
            time: '6 december 2027 kl. 17:05 (2027-12-06T17:05:00+01:00)',
            number: '1\u00a0234\u00a0567',
            article: 'artikel 73.4 i förordning (EU) 2024/1689',
            point: 'artikel 55.1 c i förordning (EU) 2024/1689',
            definition: 'artikel 3.49 b i förordning (EU) 2024/1689',
            annex: 'punkt 5 d i bilaga III till förordning (EU) 2024/1689',
            state: 'Nederländerna',
        },
    ],
    [
        'pl',
        {
            first: '1 marca 2027 r.',
            weekday: 'poniedziałek, 6 grudnia 2027 r.',
            time: '6 grudnia 2027 r., godz. 17:05 (2027-12-06T17:05:00+01:00)',
            number: '1\u00a0234\u00a0567',
            article: 'art. 73 ust. 4 rozporządzenia (UE) 2024/1689',
            point: 'art. 55 ust. 1 lit. c) rozporządzenia (UE) 2024/1689',
            definition: 'art. 3 pkt 49 lit. b) rozporządzenia (UE) 2024/1689',
            annex: 'załącznik III pkt 5 lit. d) do rozporządzenia (UE) 2024/1689',
            state: 'Niderlandy',
        },
    ],
];

function when(stamp: string, dayOnly = false): When {
    return { instant: parseInstant(stamp) ?? 0, day: stamp.slice(0, 10), dayOnly, zone: 'Europe/Amsterdam' };
}

function titleOf(term: string): string {
    return term;
}

describe.each(expected)('in %s', (language, words) => {
    const spoken = wordsFor(language, titleOf);

    it('a day is told in its long form', () => {
        expect([tellDay('2027-03-01', spoken), tellWeekday('2027-12-06', spoken)]).toEqual([words.first, words.weekday]);
    });

    it('an instant is told on the clocks of the incident, and in ISO 8601 with the offset', () => {
        expect(tellInstant(parseInstant('2027-12-06T16:05:00Z') ?? 0, 'Europe/Amsterdam', spoken)).toBe(words.time);
    });

    it('a number has its groups', () => {
        expect([tellNumber(1234567, spoken), tellNumber(999, spoken)]).toEqual([words.number, '999']);
    });

    it.each([
        ['Regulation (EU) 2024/1689, Article 73(4)', 'article'],
        ['Regulation (EU) 2024/1689, Article 55(1)(c)', 'point'],
        ['Regulation (EU) 2024/1689, Article 3(49)(b)', 'definition'],
        ['Regulation (EU) 2024/1689, Annex III, point 5(d)', 'annex'],
    ] as const)('%s is cited as lawyers do', (basis, kind) => {
        expect(plainText(tellCitation(basis, spoken))).toBe(words[kind]);
    });

    it('a state has its name', () => {
        expect(stateName('NL', language)).toBe(words.state);
    });

    it('a state outside the Union has one too', () => {
        expect(['US', 'GB', 'GR', 'JP', 'BR', 'EU'].filter((code) => stateName(code, language) === code)).toEqual([]);
        expect(stateName('GB', language)).toBe(stateName('UK', language));
        expect(stateName('GR', language)).toBe(stateName('EL', language));
    });
});

describe('in any language', () => {
    const english = wordsFor('en', titleOf);

    it('the day stands as written where no time is known, in whatever zone', () => {
        expect(tellWhen(when('2027-12-06T00:00:00+01:00', true), 'America/New_York', english)).toBe('6 December 2027');
        const month = { ...when('2027-12-01T00:00:00+01:00', true), latest: when('2027-12-31T00:00:00+01:00', true) };
        expect(tellWhen(month, 'Europe/Amsterdam', english)).toBe('1 December 2027 to 31 December 2027');
        const roughly = { ...when('2027-12-06T00:00:00+01:00', true), about: true };
        expect(tellWhen(roughly, 'Europe/Amsterdam', english)).toBe('about 6 December 2027');
        expect(tellWhen(when('2027-12-06T00:00:00+01:00'), 'America/New_York', english)).toBe(
            '5 December 2027, 18:00 (2027-12-05T18:00:00-05:00)',
        );
    });

    it('a span has its beginning and its end', () => {
        const [from, to] = [when('2027-12-06T00:00:00+01:00', true), when('2027-12-08T00:00:00+01:00', true)];
        expect(tellSpan(from, to, true, 'Europe/Amsterdam', english)).toBe('about 6 December 2027 to 8 December 2027');
    });

    it('several provisions of an act are cited one by one, and what is no Regulation as it cites itself', () => {
        expect(plainText(tellCitation('Regulation (EU) 2024/1689, Article 26(5), Article 73', english))).toBe(
            'Article 26(5) of Regulation (EU) 2024/1689, Article 73 of Regulation (EU) 2024/1689',
        );
        expect(tellCitation('Code of Practice, Measure 9.3', english)).toEqual([{ text: 'Code of Practice, Measure 9.3' }]);
        expect(plainText(tellCitation('Regulation (EU) 2024/1689', english))).toBe('Regulation (EU) 2024/1689');
    });

    it('a code that is no state stands as written', () => {
        expect(['XX', 'Holland', 'no-code'].map((code) => stateName(code, 'en'))).toEqual(['XX', 'Holland', 'no-code']);
    });
});

describe('a preposition before a day', () => {
    const on = (day: string): When => ({ instant: parseInstant(`${day}T00:00Z`) ?? 0, day, dayOnly: true, zone: 'Europe/Rome' });
    const spans = (language: string, from: string, to: string, about = false): string =>
        tellSpan(
            on(from),
            on(to),
            about,
            'Europe/Rome',
            wordsFor(language, (name) => name),
        );

    it('is drawn together with eight and eleven in Italian, and with no other day', () => {
        for (let day = 1; day <= 31; day++) {
            const told = spans('it', `2028-03-${String(day).padStart(2, '0')}`, `2028-05-${String(day).padStart(2, '0')}`);
            const written = day === 1 ? '1º' : String(day);
            const isVowel = day === 8 || day === 11;
            expect(told).toBe(`${isVowel ? 'dall’' : 'dal '}${written} marzo 2028 ${isVowel ? 'all’' : 'al '}${written} maggio 2028`);
        }
        expect(spans('it', '2028-04-08', '2028-04-11', true)).toBe('all’incirca dall’8 aprile 2028 all’11 aprile 2028');
    });

    it('is followed by a day and never by another preposition, where an end is known roughly', () => {
        const words = wordsFor('es', (name) => name);
        const rough = { ...on('2028-04-08'), about: true };
        expect(tellSpan(rough, on('2028-04-11'), false, 'Europe/Rome', words)).toBe(
            'aproximadamente del 8 de abril de 2028 al 11 de abril de 2028',
        );
        const late = { ...on('2028-04-11'), latest: on('2028-04-12') };
        expect(tellSpan(on('2028-04-08'), late, false, 'Europe/Rome', words)).toBe(
            'aproximadamente del 8 de abril de 2028 al 12 de abril de 2028',
        );
    });
});
