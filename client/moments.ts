import { env } from 'vscode';
import type { Moment } from '../server/protocol/session.ts';

/** Languages that the extension speaks besides that in which moments come. */
const TOLD_HERE = /^(?:de|fr|nl)\b/;
const DAY = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** A day, or a day and a time, in the language of the editor. */
export function tellMoment({ at, text, zone, wholeDay }: Moment): string {
    if (!TOLD_HERE.test(env.language)) return text;
    const format = new Intl.DateTimeFormat(env.language, { ...DAY, ...(!wholeDay && TIME), timeZone: zone });
    return format.format(wholeDay ? at - 1 : at); // the end of a day is the beginning of the next
}
