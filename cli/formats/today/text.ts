import { tellDays } from '../../../language/analysis/configuration/day-format.ts';
import { leftOutInWords } from '../../../language/analysis/docket-formats/left-out.ts';
import { noIncident } from '../../../language/analysis/docket-formats/shown-docket.ts';
import { doubtsOf, doubtTold, incidentsOf } from '../../../language/analysis/docket-formats/told-doubts.ts';
import { countByGroup } from '../../../language/analysis/today/open-duties.ts';
import { sectionsOf } from '../../../language/analysis/today/sections.ts';
import { dateTold, moreTold, noneTold, recipientsTold, whenTold } from '../../../language/analysis/today/telling.ts';
import type { ShownDuty, Today } from '../../../language/analysis/today/today.ts';
import type { UrgencyGroup } from '../../../language/analysis/today/urgency.ts';
import type { Screen } from '../../output.ts';
import type { Paint, Style } from '../../paint.ts';
import type { Column } from '../../text/fitted-table.ts';
import { fitTable } from '../../text/fitted-table.ts';
import { indented } from '../../text/text-width.ts';
import { visible } from '../../visible.ts';

/** How much of it is shown. */
export interface TodayScreen extends Screen {
    /** At most so many duties; absent: as many as fit the screen. */
    readonly most?: number;
}

interface TodayColumn extends Column {
    readonly cell: (duty: ShownDuty, today: Today) => string;
}

const COLUMNS = {
    when: { heading: 'WHEN', least: 9, cell: ({ first }, { asOf }) => `${first.complete ? '' : '? '}${whenTold(first, asOf.instant)}` },
    to: { heading: 'TO', least: 10, cell: (duty, { asOf }) => recipientsTold(duty, asOf.instant) },
    duty: {
        heading: 'DUTY',
        least: 18,
        cell: ({ first: { duty, occurrence } }) => (occurrence === null ? duty : `${duty} no. ${occurrence}`),
    },
    incident: { heading: 'INCIDENT', least: 12, cell: ({ first }) => first.incident },
    who: { heading: 'WHO', least: 10, spare: 2, cell: ({ first }) => first.party },
    date: { heading: 'DATE', least: 15, spare: 1, cell: ({ first }, { asOf }) => dateTold(first, asOf.instant) },
} as const satisfies Record<string, TodayColumn>;

const COLOURS: Readonly<Record<UrgencyGroup, Style>> = { now: 'yellow', 'this-week': 'cyan', later: 'blue', waiting: 'dim', keep: 'dim' };

/** So many doubts are told one by one; the docket tells all. */
const FEW = 3;
const SMALLEST_TABLE = 4;

/**
 * `vigil today`: what is to be done, a line each, the most urgent first, as much as fits the screen; what does not is counted. Above
 * it stands what cannot be relied on.
 */
export function printToday(today: Today, paint: Paint, { columns, rows: height, most }: TodayScreen): string {
    const lines = (text: string, style?: Style | readonly Style[]): readonly string[] =>
        indented(visible(tellDays(text, today.dayFormat)), 0, columns).map((line) => (style ? paint(style, line) : line));
    const { unreliable, notKnown } = doubtsTold(today);
    const outside = noIncident({ dockets: today.incidents, unread: today.unread });
    const head = [
        ...[...outside, ...unreliable].flatMap((each) => lines(each, ['bold', 'red'])),
        ...noneTold(today).flatMap((each) => lines(each)),
    ];
    const { filter, leftOut } = today;
    const told = [
        ...leftOutInWords({ shown: today.duties.length, ...leftOut, ...(filter !== undefined && { filter }) }),
        ...(today.readAlone ? ['Only this file was read.'] : []),
    ];
    const foot = [
        ...notKnown.flatMap((each) => lines(each, 'yellow')),
        ...told.flatMap((each) => lines(each)),
        ...lines(`As of ${today.asOf.text}`),
    ];

    // A line for what does not fit, one for a column that does not, and one for the prompt of the shell.
    const room = height === undefined ? Infinity : Math.max(SMALLEST_TABLE, height - head.length - foot.length - 3);
    const table = tableOf(today, paint, { columns, room, most: most ?? Infinity });
    return [...head, ...table, ...foot].map((line) => `${line}\n`).join('');
}

/** What cannot be relied on, and what decisive fact is not known: the first of each in full, the others counted. */
function doubtsTold({ incidents }: Today): { readonly unreliable: readonly string[]; readonly notKnown: readonly string[] } {
    const { unreliable, decisive, further } = doubtsOf(incidents);
    const rest = incidentsOf([...decisive.slice(FEW), ...further]);
    return {
        unreliable: [
            ...unreliable.slice(0, FEW).map(doubtTold),
            ...counted(incidentsOf(unreliable.slice(FEW)), 'nothing can be relied on'),
        ],
        notKnown: [...decisive.slice(0, FEW).map(doubtTold), ...counted(rest, 'something else is not known')],
    };
}

function counted(incidents: number, what: string): readonly string[] {
    return incidents === 0 ? [] : [`Of ${incidents} ${incidents === 1 ? 'incident' : 'incidents'} ${what} (vigil docket).`];
}

interface Room {
    readonly columns: number | undefined;
    /** How many lines there are. */
    readonly room: number;
    /** How many duties are shown at most. */
    readonly most: number;
}

function tableOf(today: Today, paint: Paint, { columns, room, most }: Room): readonly string[] {
    const placed = sectionsOf(today).flatMap(({ heading, duties }) =>
        duties.map((duty, index) => ({ duty, heading: index === 0 ? indented(visible(heading), 0, columns) : [] })),
    );
    const candidates = placed.slice(0, Math.min(room, most));
    if (candidates.length === 0) return [];
    const shown = columnsFor(today);
    const cells = candidates.map(({ duty }) => shown.map(({ cell }) => visible(tellDays(cell(duty, today), today.dayFormat))));
    const table = fitTable(shown, cells, columns === undefined ? undefined : columns - 2);

    const lines = table.heading.map((line) => `  ${paint('dim', line)}`);
    let count = 0;
    for (const { duty, heading } of candidates) {
        const row = table.rows[count] ?? [];
        if (count > 0 && lines.length + heading.length + row.length > room) break;
        lines.push(...heading.map((line) => paint('bold', line)));
        lines.push(...row.map(({ first, rest }) => `  ${paint(colourOf(duty), first)}${rest}`.trimEnd()));
        count++;
    }
    const more = moreTold(countByGroup(placed.slice(count).map(({ duty }) => duty)));
    const notes = [
        ...(more === '' ? [] : [`and ${more} (all of them: --rows 0)`]),
        ...(table.leftOut.length === 0 ? [] : [`No room for ${table.leftOut.join(', ')} in ${columns ?? 0} columns.`]),
    ];
    return [...lines, ...notes.flatMap((note) => indented(note, 0, columns))];
}

function columnsFor({ duties, group }: Today): readonly TodayColumn[] {
    const { when, to, duty, incident, who, date } = COLUMNS;
    const several = new Set(duties.map(({ first }) => first.party)).size > 1;
    return [
        when,
        ...(group === 'recipient' ? [] : [to]),
        duty,
        ...(group === 'incident' ? [] : [incident]),
        ...(several && group !== 'party' ? [who] : []),
        date,
    ];
}

function colourOf({ first, urgency }: ShownDuty): Style {
    return first.status === 'overdue' || first.status === 'breached' ? 'red' : COLOURS[urgency.group];
}
