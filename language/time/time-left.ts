import type { Instant } from './instant.ts';
import { DAY, HOUR, MINUTE } from './zone.ts';

/** How long it is until an instant, or has been since. */
export interface TimeLeft {
    readonly passed: boolean;
    readonly days: number;
    /** Besides whole days, and besides whole hours. */
    readonly hours: number;
    readonly minutes: number;
}

/** How long is left until an instant, or how long ago it was; of either whole minutes. */
export function timeLeft(until: Instant, asOf: Instant): TimeLeft {
    const span = Math.abs(until - asOf);
    return {
        passed: until <= asOf,
        days: Math.floor(span / DAY),
        hours: Math.floor((span % DAY) / HOUR),
        minutes: Math.floor((span % HOUR) / MINUTE),
    };
}

/** The same in one unit, the largest of which there are two. */
export function inOneUnit({ days, hours, minutes }: TimeLeft): { readonly amount: number; readonly unit: 'days' | 'hours' | 'minutes' } {
    if (days >= 2) return { amount: days, unit: 'days' };
    const allHours = days * 24 + hours;
    return allHours >= 2 ? { amount: allHours, unit: 'hours' } : { amount: allHours * 60 + minutes, unit: 'minutes' };
}
