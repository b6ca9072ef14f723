/**
 * The public holidays of one year as published in the Official Journal (Regulation 1182/71, Article 2(1)): for each state, the
 * weekdays `MM-DD`. A state without a row has none that can be used; its holidays then rest on its statute.
 */
export interface OfficialList {
    readonly year: number;
    readonly source: string;
    readonly rows: Readonly<Record<string, string>>;
}

/**
 * Read in a third party's transcription, not at the source (state of 21 November 2026). Left out as unusable: CY (days of the
 * institutions mixed in), IT (Belgian days), PL (the movable feasts of 2025).
 */
const memberStates2026: OfficialList = {
    year: 2026,
    source: 'OJ C, C/2025/6771, 22.12.2025 (as transcribed, not read at the source)',
    rows: {
        AT: '01-01 01-06 04-06 05-01 05-14 05-25 06-04 10-26 12-08 12-25',
        BE: '01-01 04-06 05-01 05-14 05-25 07-21 11-02 11-11 12-25',
        BG: '01-01 03-03 04-10 04-13 05-01 05-06 09-22 12-24 12-25',
        CZ: '01-01 04-03 04-06 05-01 05-08 07-06 09-28 10-28 11-17 12-24 12-25',
        DE: '01-01 04-03 04-06 05-01 05-14 05-25 12-25',
        DK: '01-01 04-02 04-03 04-06 05-14 05-25 12-25',
        EE: '01-01 02-24 04-03 05-01 06-23 06-24 08-20 12-24 12-25',
        EL: '01-01 01-06 02-23 03-25 04-10 04-13 05-01 06-01 10-28 12-25',
        ES: '01-01 01-06 04-03 05-01 10-12 12-08 12-25',
        FI: '01-01 01-06 04-03 04-06 05-01 05-14 06-19 12-24 12-25',
        FR: '01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25',
        HR: '01-01 01-06 04-06 05-01 06-04 06-22 08-05 11-18 12-25',
        HU: '01-01 04-03 04-06 05-01 05-25 08-20 10-23 12-25',
        IE: '01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25',
        LT: '01-01 02-16 03-11 04-06 05-01 06-24 07-06 11-02 12-24 12-25',
        LU: '01-01 04-06 05-01 05-14 05-25 06-23 12-25',
        LV: '01-01 01-02 04-03 04-06 05-01 05-04 06-22 06-23 06-24 11-18 12-24 12-25 12-31',
        MT: '01-01 02-10 03-19 03-31 04-03 05-01 06-29 09-08 09-21 12-08 12-25',
        NL: '01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25',
        PT: '01-01 04-03 05-01 06-04 06-10 10-05 12-01 12-08 12-25',
        RO: '01-01 01-02 01-06 01-07 04-10 04-13 05-01 06-01 11-30 12-01 12-25',
        SE: '01-01 01-06 04-03 04-06 05-01 05-14 12-25',
        SI: '01-01 01-02 04-06 04-27 05-01 06-25 12-25',
        SK: '01-01 04-03 04-06 05-01 09-15 12-24 12-25',
    },
};

const institutions2026: OfficialList = {
    year: 2026,
    source: 'OJ C, C/2025/4103, 24.7.2025 (as transcribed, not read at the source)',
    rows: { EU: '01-01 01-02 04-02 04-03 04-06 05-01 05-14 05-15 05-25 07-21 11-02 12-24 12-25 12-28 12-29 12-30 12-31' },
};

/** Every list at hand. A new one is added here when it appears, usually around 20 December for the year after. */
export const officialLists: readonly OfficialList[] = [memberStates2026, institutions2026];
