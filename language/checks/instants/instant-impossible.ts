import type { InstantFactsByCode } from '../../findings/instants.ts';
import { defineCheck } from '../check.ts';
import { faultsOfKind } from './written-instants.ts';

/** `instant-impossible`: a date or a time that no calendar and no clock shows. The line is left out of everything. */
export const instantImpossible = defineCheck({
    code: 'instant-impossible',
    severity: 'error',
    unread: 'voids',
    title: 'A date or time does not exist, so that its line counts for nothing',
    ...faultsOfKind('impossible', ({ text }): InstantFactsByCode['instant-impossible'] => ({
        kind: isNumber(text) ? 'year' : 'instant',
        written: text.replace('T', ' '),
        date: dateIn(text),
    })),
});

/** Whether a number stands where only a year can. */
function isNumber(text: string): boolean {
    return /^\d+$/.test(text);
}

function dateIn(text: string): InstantFactsByCode['instant-impossible']['date'] {
    const [, year, month, day] = /(\d{4})\D(\d{1,2})\D(\d{1,2})/.exec(text) ?? [];
    return year === undefined || month === undefined || day === undefined ? null : { year, month, day };
}
