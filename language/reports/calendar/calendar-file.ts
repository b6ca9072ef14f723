import { keepsRecords } from '../../docket/entry.ts';
import type { Instant } from '../../time/instant.ts';
import type { CalendarIncident } from './calendar-incident.ts';
import type { CalendarComponent } from './component.ts';
import { componentLines, sourceOf } from './component.ts';
import { foldedLines } from './content-line.ts';
import { eventsOf, toDoOf } from './events.ts';
import { PRODUCT, readPublished } from './published-calendar.ts';
import type { ToldComponent } from './revise.ts';
import { revised } from './revise.ts';

/** How a calendar is told. */
export interface CalendarTelling {
    readonly asOf: Instant;
    /** The calendar that was printed before, where there is one; any other text counts as none. */
    readonly previous?: string;
    /** Whether all incidents were looked at that there are. */
    readonly isWhole: boolean;
}

/**
 * A calendar file (RFC 5545, published as RFC 5546 has it): an event for the cautious date and one for the limit of each entry, all
 * day long where the period is counted in days. What is no longer open is cancelled, so that a calendar that had it lets go of it.
 * The last day until which records are kept at least is an event too, which rings nobody: nothing is to be done by then.
 */
export function calendarFile(incidents: readonly CalendarIncident[], { asOf, previous, isWhole }: CalendarTelling): string {
    const published = previous === undefined ? undefined : readPublished(previous);
    const components = revised(distinct(incidents.flatMap(toldOf)), {
        asOf,
        ...(published && { previous: published }),
        looked: new Map(incidents.map(({ workspacePath, incident, toldGaps }) => [sourceOf(workspacePath, incident), toldGaps.unreliable])),
        isWhole,
    });
    return foldedLines([
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        `PRODID:${PRODUCT}`,
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        ...components.flatMap(componentLines),
        'END:VCALENDAR',
    ]);
}

function toldOf(incident: CalendarIncident): readonly ToldComponent[] {
    const { entries, further, toldGaps, facts } = incident;
    const told = (isAsked: boolean) => (component: CalendarComponent) => ({ component, isAsked, facts });
    const own = entries.flatMap((entry) => eventsOf(entry, incident));
    const acts = entries.some((entry) => !keepsRecords(entry) && (entry.planBy ?? entry.limit));
    const toDo = acts || toldGaps.certain ? [] : [toDoOf(incident)];
    return [...[...own, ...toDo].map(told(true)), ...further.flatMap((entry) => eventsOf(entry, incident)).map(told(false))];
}

/** Two workspaces may hold the same incident at the same path: no event takes the place of another. */
function distinct(told: readonly ToldComponent[]): readonly ToldComponent[] {
    const seen = new Map<string, number>();
    return told.map((each) => {
        const { uid } = each.component;
        const count = (seen.get(uid) ?? 0) + 1;
        seen.set(uid, count);
        return count === 1 ? each : { ...each, component: { ...each.component, uid: `${count}-${uid}` } };
    });
}
