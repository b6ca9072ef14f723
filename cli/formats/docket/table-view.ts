import type { DocketEntry, Status } from '../../../language/docket/entry.ts';
import type { IncidentDocket } from '../../../language/analysis/docket-formats/shown-docket.ts';
import { notesTold } from '../../../language/analysis/docket-formats/shown-docket.ts';
import type { Paint, Style } from '../../paint.ts';

/** How a table is shown. */
export interface TableView {
    readonly paint: Paint;
    /** How many columns the terminal has; as many as it takes where that is not known. */
    readonly columns: number | undefined;
    /** Headings of columns for which there was no room somewhere. */
    readonly leftOut: Set<string>;
}

export const STATUS_COLOURS: Readonly<Record<Status, Style>> = {
    overdue: 'red',
    breached: 'red',
    late: 'yellow',
    due: 'yellow',
    waiting: 'blue',
    standing: 'blue',
    met: 'green',
    covered: 'dim',
    'not owed': 'dim',
};

/** @param told how the places behind an entry are told, where they are to be */
export function notesOf(entry: DocketEntry, told: IncidentDocket['told'] | undefined): readonly string[] {
    return [...notesTold(entry), ...(told ? tracedNotes(entry, told) : [])];
}

/** The provision of an entry, and every rule and fact behind it. */
export function tracedNotes(entry: DocketEntry, told: IncidentDocket['told']): readonly string[] {
    const steps = entry.trace.map(
        ({ rule, because, location }) => `${rule}: ${because}${location ? ` (${told(location.file)}:${location.range[0]})` : ''}`,
    );
    return [entry.basis, ...steps];
}
