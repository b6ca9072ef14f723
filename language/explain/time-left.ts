import type { Instant } from '../time/instant.ts';
import { DAY, HOUR, MINUTE } from '../time/zone.ts';

/** How long it is until an instant, as exactly as it matters: `4 days 14 h left`, `5 h 20 min left`, `passed`. */
export function timeLeft(until: Instant, asOf: Instant): string {
    const left = until - asOf;
    if (left <= 0) return 'passed';
    const [days, hours, minutes] = [Math.floor(left / DAY), Math.floor((left % DAY) / HOUR), Math.floor((left % HOUR) / MINUTE)];
    if (days >= 10) return `${days} days left`;
    if (days > 0) return `${days} ${days === 1 ? 'day' : 'days'} ${hours} h left`;
    return hours > 0 ? `${hours} h ${minutes} min left` : `${minutes} min left`;
}
