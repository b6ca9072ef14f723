/** The units in which the law measures a period. */
export type PeriodUnit = 'hours' | 'days' | 'weeks' | 'months' | 'years';

/** A span of time in one unit, such as 15 days; `amount` is a whole number, 0 or more. */
export interface Period {
    readonly amount: number;
    readonly unit: PeriodUnit;
}

const UNITS: ReadonlyMap<string, PeriodUnit> = new Map([
    ['hour', 'hours'],
    ['hours', 'hours'],
    ['day', 'days'],
    ['days', 'days'],
    ['week', 'weeks'],
    ['weeks', 'weeks'],
    ['month', 'months'],
    ['months', 'months'],
    ['year', 'years'],
    ['years', 'years'],
]);

/** Reads `15 days`, `1 month`, `72 hours`; undefined where the text is something else. */
export function parsePeriod(text: string): Period | undefined {
    const parts = /^\s*(\d{1,6})\s+([a-z]+)\s*$/.exec(text);
    const unit = UNITS.get(parts?.[2] ?? '');
    if (!parts || !unit) return undefined;
    return { amount: Number(parts[1]), unit };
}

const LETTERS: ReadonlyMap<string, PeriodUnit> = new Map([
    ['h', 'hours'],
    ['d', 'days'],
    ['w', 'weeks'],
]);

/** Reads what `parsePeriod` reads, and `36h`, `3d` and `2w` besides, as a person types them in a hurry. */
export function parseShortPeriod(text: string): Period | undefined {
    const [, amount, letter] = /^\s*(\d{1,6})([hdw])\s*$/.exec(text) ?? [];
    const unit = letter === undefined ? undefined : LETTERS.get(letter);
    return unit ? { amount: Number(amount), unit } : parsePeriod(text);
}

const DAY = 86_400_000;
const LONGEST: Readonly<Record<PeriodUnit, number>> = { hours: DAY / 24, days: DAY, weeks: 7 * DAY, months: 31 * DAY, years: 366 * DAY };

/** How long a period lasts at most, in milliseconds: for what is near, never for what the law counts. */
export function atMost({ amount, unit }: Period): number {
    return amount * LONGEST[unit];
}

/** Writes `15 days`, `1 month`. */
export function formatPeriod(period: Period): string {
    const unit = period.amount === 1 ? period.unit.slice(0, -1) : period.unit;
    return `${period.amount} ${unit}`;
}
