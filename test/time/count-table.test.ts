import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../language/time/calendar.ts';
import { countLimit, countPlain } from '../../language/time/count.ts';
import { parsePeriod } from '../../language/time/period.ts';
import { zoneOfState } from '../../language/time/state.ts';
import { dayOf, formatInstant, parseInstant } from '../../language/time/zone.ts';

const COLUMNS = ['period', 'after', 'state', 'plain_last_day', 'plain_ends', 'limit_last_day', 'limit_ends', 'rules'] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

const ownTable = new URL('periods.csv', import.meta.url);
/** An acceptance table beside the repository, computed by somebody else; an outside contributor does not have it. */
const sharedFolder = new URL('../../../shared/cases/', import.meta.url);

function readTable(file: URL): Row[] {
    const [header = '', ...lines] = readFileSync(fileURLToPath(file), 'utf8').trim().split(/\r?\n/);
    const names = header.split(',');
    for (const column of COLUMNS) if (!names.includes(column)) throw new Error(`${file.pathname} has no column ${column}`);
    return lines.map((line) => {
        const cells = line.split(',');
        const cell = (column: string): string => cells[names.indexOf(column)] ?? '';
        return {
            period: cell('period'),
            after: cell('after'),
            state: cell('state'),
            plain_last_day: cell('plain_last_day'),
            plain_ends: cell('plain_ends'),
            limit_last_day: cell('limit_last_day'),
            limit_ends: cell('limit_ends'),
            rules: cell('rules'),
        };
    });
}

/** What the code under test makes of the first three cells of a row. */
function countRow({ period: length, after, state }: Row): Row {
    const zone = zoneOfState(state);
    const period = parsePeriod(length);
    const instant = parseInstant(after);
    if (!period || instant === undefined) throw new Error(`not a period after an instant: ${length}, ${after}`);
    const event = { instant, day: dayOf(instant, zone) };
    const plain = countPlain(event, period, zone);
    const limit = countLimit(event, period, zone, calendarOf(state));
    return {
        period: length,
        after,
        state,
        plain_last_day: plain.lastDay ?? '',
        plain_ends: formatInstant(plain.ends, zone),
        limit_last_day: limit.lastDay ?? '',
        limit_ends: formatInstant(limit.ends, zone),
        rules: limit.steps.map((step) => step.article).join(' '),
    };
}

describe('the table of periods reasoned by hand', () => {
    const rows = readTable(ownTable);

    it.each(rows)('counts $period after $after in $state', (row) => {
        expect(countRow(row)).toEqual(row);
    });
});

it('gives the same dates and articles for every row of the acceptance table, where that table lies beside the repository', () => {
    const tables = existsSync(fileURLToPath(sharedFolder)) ? [readTable(new URL('periods.csv', sharedFolder))] : [];
    for (const rows of [readTable(ownTable), ...tables]) {
        expect(rows.length).toBeGreaterThanOrEqual(40);
        expect(rows.map(countRow)).toEqual(rows);
    }
});
