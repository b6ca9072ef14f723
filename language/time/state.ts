import type { Zone } from './instant.ts';

/** A Member State: its English name, the zone of its capital, and its other zones. */
interface MemberState {
    readonly name: string;
    readonly capital: Zone;
    readonly others?: readonly Zone[];
}

const STATES: Readonly<Record<string, MemberState>> = {
    AT: { name: 'Austria', capital: 'Europe/Vienna' },
    BE: { name: 'Belgium', capital: 'Europe/Brussels' },
    BG: { name: 'Bulgaria', capital: 'Europe/Sofia' },
    CY: { name: 'Cyprus', capital: 'Asia/Nicosia', others: ['Europe/Nicosia', 'Asia/Famagusta'] },
    CZ: { name: 'Czechia', capital: 'Europe/Prague' },
    DE: { name: 'Germany', capital: 'Europe/Berlin', others: ['Europe/Busingen'] },
    DK: { name: 'Denmark', capital: 'Europe/Copenhagen' },
    EE: { name: 'Estonia', capital: 'Europe/Tallinn' },
    EL: { name: 'Greece', capital: 'Europe/Athens' },
    ES: { name: 'Spain', capital: 'Europe/Madrid', others: ['Africa/Ceuta', 'Atlantic/Canary'] },
    FI: { name: 'Finland', capital: 'Europe/Helsinki', others: ['Europe/Mariehamn'] },
    FR: {
        name: 'France',
        capital: 'Europe/Paris',
        // The outermost regions (Article 349 TFEU).
        others: ['America/Cayenne', 'America/Guadeloupe', 'America/Marigot', 'America/Martinique', 'Indian/Mayotte', 'Indian/Reunion'],
    },
    HR: { name: 'Croatia', capital: 'Europe/Zagreb' },
    HU: { name: 'Hungary', capital: 'Europe/Budapest' },
    IE: { name: 'Ireland', capital: 'Europe/Dublin', others: ['Eire'] },
    IT: { name: 'Italy', capital: 'Europe/Rome' },
    LT: { name: 'Lithuania', capital: 'Europe/Vilnius' },
    LU: { name: 'Luxembourg', capital: 'Europe/Luxembourg' },
    LV: { name: 'Latvia', capital: 'Europe/Riga' },
    MT: { name: 'Malta', capital: 'Europe/Malta' },
    NL: { name: 'Netherlands', capital: 'Europe/Amsterdam' },
    PL: { name: 'Poland', capital: 'Europe/Warsaw', others: ['Poland'] },
    PT: { name: 'Portugal', capital: 'Europe/Lisbon', others: ['Atlantic/Azores', 'Atlantic/Madeira', 'Portugal'] },
    RO: { name: 'Romania', capital: 'Europe/Bucharest' },
    SE: { name: 'Sweden', capital: 'Europe/Stockholm' },
    SI: { name: 'Slovenia', capital: 'Europe/Ljubljana' },
    SK: { name: 'Slovakia', capital: 'Europe/Bratislava' },
};

/** The officially assigned codes of ISO 3166-1 alpha-2. */
const COUNTRIES: ReadonlySet<string> = new Set(
    (
        'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
        'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
        'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP ' +
        'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ ' +
        'NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
        'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ ' +
        'UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
    ).split(' '),
);

const STATE_BY_ZONE: ReadonlyMap<string, string> = new Map(
    Object.entries(STATES).flatMap(([code, { capital, others = [] }]) => [capital, ...others].map((zone) => [zone.toLowerCase(), code])),
);

/** The 27 Member States by the codes of the Interinstitutional Style Guide (`EL` for Greece), in alphabetical order of the codes. */
export const memberStates: readonly string[] = Object.keys(STATES);

/** The codes of all other countries, in alphabetical order. */
export const otherCountries: readonly string[] = [...COUNTRIES].filter((code) => code !== 'GR' && !Object.hasOwn(STATES, code)).sort();

/** The Union's own code of a Member State: `EL` for `GR` too; undefined where the code is no Member State's. Capital letters only. */
export function canonicalState(code: string): string | undefined {
    const state = code === 'GR' ? 'EL' : code;
    return stateOf(state) ? state : undefined;
}

/** Whether a code names a country (ISO 3166-1 alpha-2), Greece as the Union writes it (`EL`), or the Union itself (`EU`). */
export function isCountry(code: string): boolean {
    return COUNTRIES.has(code) || code === 'EL' || code === 'EU';
}

/** The zone of a Member State's capital, of Brussels for the Union and for a code that is no Member State's. */
export function zoneOfState(code: string): Zone {
    return stateOf(canonicalState(code))?.capital ?? 'Europe/Brussels';
}

/** The Member State in which a zone lies; undefined outside the Union. */
export function stateOfZone(zone: Zone): string | undefined {
    return STATE_BY_ZONE.get(zone.toLowerCase());
}

/** The name of a Member State, of another country or of the Union; a code that is none of them is returned as it is. */
export function nameOfState(code: string, language = 'en'): string {
    if (!language.startsWith('en')) return code === 'EU' ? inLanguage(code, language) : nameOfCountry(code, language);
    if (code === 'EU') return 'European Union';
    return stateOf(canonicalState(code))?.name ?? nameOfCountry(code, 'en');
}

/** The name of a country in a language; what is no code of one is returned as it is. */
export function nameOfCountry(code: string, language: string): string {
    if (!isCountry(code)) return code;
    return inLanguage(code, language);
}

function inLanguage(code: string, language: string): string {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}

function stateOf(code: string | undefined): MemberState | undefined {
    return code !== undefined && Object.hasOwn(STATES, code) ? STATES[code] : undefined;
}
