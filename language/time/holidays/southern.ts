import { mondaysAfterSundays, workingDayAfter } from './derived.ts';
import { date, dateOn, disputed, easter, holiday, orthodox, possible, regional, type DerivedRule, type StateHolidays } from './rule.ts';

const GREEK_HALF_DAY = 'offices close at noon';
const PORTUGUESE_GRACE = 'public offices are freed by an order of the government in most years; not on the list';

/** Ministers move Labour Day when it meets Holy Week or Easter Monday. */
function isLabourDayInHolyWeek(year: number): boolean {
    const labourDay = date('05-01')(year) ?? '';
    return labourDay >= (orthodox(-6)(year) ?? '') && labourDay <= (orthodox(1)(year) ?? '');
}

/** Where they moved it each time: the first working day after it, and after Easter where that is later. */
const movedLabourDay: DerivedRule = {
    days: (year, statutory) => {
        const inHolyWeek = isLabourDayInHolyWeek(year);
        if (!inHolyWeek && dateOn('05-01', [6, 7])(year) === undefined) return [];
        const from = inHolyWeek ? orthodox(1)(year) : date('05-01')(year);
        return from === undefined ? [] : [{ date: workingDayAfter(from, statutory), name: 'Labour Day, moved' }];
    },
    certainty: 'possible',
    restsOn: 'a decision of the ministers moves Labour Day from Holy Week or a weekend, as in 2021, 2022 and 2024',
};

/** Cyprus, Greece, Italy, Malta, Portugal, Spain. Feasts that are always a Sunday are left out. */
export const southern: Readonly<Record<string, StateHolidays>> = {
    CY: {
        statute: 'Public holidays of the Republic of Cyprus',
        rules: [
            holiday("New Year's Day", date('01-01')),
            holiday('Epiphany', date('01-06')),
            holiday('Green Monday', orthodox(-48)),
            holiday('Greek Independence Day', date('03-25')),
            holiday('Cyprus National Day', date('04-01')),
            holiday('Orthodox Good Friday', orthodox(-2)),
            holiday('Orthodox Easter Monday', orthodox(1)),
            possible('Orthodox Easter Tuesday', orthodox(2), 'banks and some offices are closed'),
            holiday('Labour Day', date('05-01')),
            holiday('Kataklysmos (Orthodox Whit Monday)', orthodox(50)),
            holiday('Assumption of Mary', date('08-15')),
            holiday('Cyprus Independence Day', date('10-01')),
            holiday('Ohi Day', date('10-28')),
            disputed('Christmas Eve', date('12-24'), 'on the row of 2026 as transcribed, which is unusable; not found in the other source'),
            holiday('Christmas Day', date('12-25')),
            holiday('Boxing Day', date('12-26')),
        ],
    },
    EL: {
        statute: 'Public holidays of Greece by law',
        rules: [
            holiday("New Year's Day", date('01-01')),
            holiday('Epiphany', date('01-06')),
            holiday('Clean Monday', orthodox(-48)),
            holiday('Independence Day', date('03-25')),
            holiday('Orthodox Good Friday', orthodox(-2)),
            holiday('Orthodox Easter Monday', orthodox(1)),
            holiday('Labour Day', (year) => (isLabourDayInHolyWeek(year) ? undefined : date('05-01')(year))),
            disputed(
                'Labour Day in Holy Week',
                (year) => (isLabourDayInHolyWeek(year) ? date('05-01')(year) : undefined),
                'by law a holiday, but ministers move it to a day after Easter',
            ),
            holiday('Orthodox Whit Monday', orthodox(50)),
            holiday('Assumption of Mary', date('08-15')),
            holiday('Ohi Day', date('10-28')),
            possible('Christmas Eve', date('12-24'), GREEK_HALF_DAY),
            holiday('Christmas Day', date('12-25')),
            holiday('Second day of Christmas', date('12-26')),
            possible("New Year's Eve", date('12-31'), GREEK_HALF_DAY),
        ],
        derived: [movedLabourDay],
    },
    ES: {
        statute: 'Real Decreto 2001/1983, Article 45',
        rules: [
            holiday("New Year's Day", date('01-01')),
            holiday('Epiphany', date('01-06')),
            regional('Day of Andalusia', date('02-28'), 'Andalusia'),
            regional('Day of the Balearic Islands', date('03-01'), 'Balearic Islands'),
            regional("St Joseph's Day", date('03-19'), 'some communities, changing from year to year'),
            regional('Maundy Thursday', easter(-3), 'all communities but Catalonia and Valencia'),
            holiday('Good Friday', easter(-2)),
            regional('Easter Monday', easter(1), 'Balearic Islands, Basque Country, Catalonia, La Rioja, Navarre, Valencia'),
            regional('Day of Aragon, Day of Castile and León', date('04-23'), 'Aragon, Castile and León'),
            holiday('Labour Day', date('05-01')),
            regional('Day of the Community of Madrid', date('05-02'), 'Madrid'),
            regional('Galician Literature Day', date('05-17'), 'Galicia'),
            regional('Day of the Canary Islands', date('05-30'), 'Canary Islands'),
            regional('Day of Castile-La Mancha', date('05-31'), 'Castile-La Mancha'),
            regional('Day of La Rioja, Day of Murcia', date('06-09'), 'La Rioja, Murcia'),
            regional("St John's Day", date('06-24'), 'Catalonia, Valencia and some others'),
            regional("St James's Day", date('07-25'), 'Galicia, Basque Country and some others'),
            regional('Day of the Institutions of Cantabria', date('07-28'), 'Cantabria'),
            holiday('Assumption of Mary', date('08-15')),
            regional('Day of Asturias, Day of Extremadura', date('09-08'), 'Asturias, Extremadura'),
            regional('National Day of Catalonia', date('09-11'), 'Catalonia'),
            regional('Day of Our Lady of Bien Aparecida', date('09-15'), 'Cantabria'),
            regional('Day of the Valencian Community', date('10-09'), 'Valencia'),
            holiday('National Day', date('10-12')),
            holiday("All Saints' Day", date('11-01')),
            regional('Day of Navarre', date('12-03'), 'Navarre'),
            holiday('Constitution Day', date('12-06')),
            holiday('Immaculate Conception', date('12-08')),
            holiday('Christmas Day', date('12-25')),
            regional("St Stephen's Day", date('12-26'), 'Catalonia and some others'),
        ],
        derived: [
            {
                days: mondaysAfterSundays(
                    "New Year's Day",
                    'Epiphany',
                    'Labour Day',
                    'Assumption of Mary',
                    'National Day',
                    "All Saints' Day",
                    'Constitution Day',
                    'Immaculate Conception',
                    'Christmas Day',
                ),
                certainty: 'regional',
                restsOn: "communities that move a holiday from a Sunday (Workers' Statute, Article 37(2))",
            },
        ],
    },
    IT: {
        statute: 'Law No 260 of 27 May 1949, as amended',
        rules: [
            holiday("New Year's Day", date('01-01')),
            holiday('Epiphany', date('01-06')),
            holiday('Easter Monday', easter(1)),
            holiday('Liberation Day', date('04-25')),
            holiday('Labour Day', date('05-01')),
            regional('Whit Monday', easter(50), 'South Tyrol'),
            holiday('Republic Day', date('06-02')),
            regional('Saints Peter and Paul', date('06-29'), 'the city of Rome'),
            regional("St Ambrose's Day", date('12-07'), 'the city of Milan'),
            holiday('Assumption of Mary', date('08-15')),
            holiday('St Francis of Assisi', date('10-04'), { since: 2026, restsOn: 'Law No 151 of 8 October 2025' }),
            holiday("All Saints' Day", date('11-01')),
            holiday('Immaculate Conception', date('12-08')),
            holiday('Christmas Day', date('12-25')),
            holiday("St Stephen's Day", date('12-26')),
        ],
    },
    MT: {
        statute: 'National Holidays and Other Public Holidays Act (Cap. 252)',
        rules: [
            holiday("New Year's Day", date('01-01')),
            holiday("Feast of St Paul's Shipwreck", date('02-10')),
            holiday("St Joseph's Day", date('03-19')),
            holiday('Good Friday', easter(-2)),
            holiday('Freedom Day', date('03-31')),
            holiday("Workers' Day", date('05-01')),
            holiday('Sette Giugno', date('06-07')),
            holiday('Saints Peter and Paul', date('06-29')),
            holiday('Assumption of Mary', date('08-15')),
            holiday('Victory Day', date('09-08')),
            holiday('Independence Day', date('09-21')),
            holiday('Immaculate Conception', date('12-08')),
            holiday('Republic Day', date('12-13')),
            holiday('Christmas Day', date('12-25')),
        ],
    },
    PT: {
        statute: 'Código do Trabalho, Article 234',
        rules: [
            holiday("New Year's Day", date('01-01')),
            possible('Carnival Tuesday', easter(-47), PORTUGUESE_GRACE),
            possible('Maundy Thursday', easter(-3), PORTUGUESE_GRACE),
            regional('Day of the Autonomous Region of Madeira', date('07-01'), 'Madeira'),
            holiday('Good Friday', easter(-2)),
            holiday('Freedom Day', date('04-25')),
            holiday('Labour Day', date('05-01')),
            regional('Day of the Autonomous Region of the Azores', easter(50), 'Azores'),
            holiday('Corpus Christi', easter(60)),
            holiday('Portugal Day', date('06-10')),
            regional("St Anthony's Day", date('06-13'), 'the city of Lisbon'),
            holiday('Assumption of Mary', date('08-15')),
            holiday('Republic Day', date('10-05')),
            holiday("All Saints' Day", date('11-01')),
            holiday('Restoration of Independence', date('12-01')),
            holiday('Immaculate Conception', date('12-08')),
            possible('Christmas Eve', date('12-24'), PORTUGUESE_GRACE),
            holiday('Christmas Day', date('12-25')),
            regional('First Octave of Christmas', date('12-26'), 'Madeira'),
            possible("New Year's Eve", date('12-31'), PORTUGUESE_GRACE),
        ],
    },
};
