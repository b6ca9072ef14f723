import type { Instant, Zone } from '../../time/instant.ts';
import { formatInstant } from '../../time/zone.ts';

/**
 * An instant as a file writes it with its offset, such as `2027-10-31T02:30+02:00`.
 * A weekday stays where the text had one, and seconds only where it had them.
 */
export function withOffset(text: string, instant: Instant, zone: Zone): string {
    const weekday = /^[A-Z][a-z]{2} ?/.exec(text)?.[0] ?? '';
    const hasSeconds = /\d{2}:\d{2}:\d{2}/.test(text);
    const stamp = formatInstant(instant, zone);
    return weekday + (hasSeconds ? stamp : stamp.replace(/(T\d{2}:\d{2}):00/, '$1'));
}

/** A written instant as a sentence names it. */
export function inWords(text: string): string {
    return text.replace('T', ' ');
}
