import type { InstantFault } from '../../facts/case-file.ts';
import { dayPartOf } from '../../facts/written-instant.ts';
import type { LocalTimeFacts } from '../../findings/instants.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import { formatInstant } from '../../time/zone.ts';

/** A local time that exists twice, or not at all. */
export function localTimeOf({ text, zone, earlier, later }: InstantFault & { readonly kind: 'skipped' | 'doubled' }): LocalTimeFacts {
    return {
        day: dayPartOf(text),
        time: /\d{2}:\d{2}/.exec(text)?.[0] ?? '00:00',
        zone,
        earlier: withOffset(text, earlier, zone),
        later: withOffset(text, later, zone),
    };
}

/**
 * An instant as a file writes it with its offset, such as `2027-10-31T02:30+02:00`.
 * A weekday stays where the text had one, and seconds only where it had them.
 */
function withOffset(text: string, instant: Instant, zone: Zone): string {
    const weekday = /^[A-Z][a-z]{2} ?/.exec(text)?.[0] ?? '';
    const hasSeconds = /\d{2}:\d{2}:\d{2}/.test(text);
    const stamp = formatInstant(instant, zone);
    return weekday + (hasSeconds ? stamp : stamp.replace(/(T\d{2}:\d{2}):00/, '$1'));
}
