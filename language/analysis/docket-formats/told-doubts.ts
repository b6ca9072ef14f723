import type { ToldGaps } from '../../gaps/telling.ts';

/** An incident of which something may not be known. */
export interface Doubted {
    readonly incident: string;
    readonly toldGaps: ToldGaps;
}

/** What is not known of several incidents, each thing once, with the incidents that it concerns. */
export interface ToldDoubts {
    /** That nothing can be relied on, and why. */
    readonly unreliable: readonly ToldDoubt[];
    /** What else is not known, where a duty may turn on it. */
    readonly decisive: readonly ToldDoubt[];
    /** What else is not known, and decides no duty. */
    readonly further: readonly ToldDoubt[];
}

export interface ToldDoubt {
    readonly says: string;
    readonly incidents: readonly string[];
}

/** Gathers what is not known of several incidents: a line of the register may stand behind all of them. */
export function doubtsOf(incidents: readonly Doubted[]): ToldDoubts {
    const open = incidents.filter(({ toldGaps }) => !toldGaps.certain);
    return {
        unreliable: eachOnce(incidents, ({ unreliable }) => (unreliable === undefined ? [] : [unreliable])),
        decisive: eachOnce(open, ({ notKnown }) => notKnown),
        further: eachOnce(
            incidents.filter(({ toldGaps }) => toldGaps.certain),
            ({ notKnown }) => notKnown,
        ),
    };
}

function eachOnce(incidents: readonly Doubted[], tell: (gaps: ToldGaps) => readonly string[]): readonly ToldDoubt[] {
    const found = new Map<string, string[]>();
    for (const { incident, toldGaps } of incidents) {
        for (const says of tell(toldGaps)) {
            const named = found.get(says);
            if (named) named.push(incident);
            else found.set(says, [incident]);
        }
    }
    return [...found].map(([says, named]) => ({ says, incidents: named }));
}

/** A doubt in a line, with the first of the incidents that it concerns. */
export function doubtTold({ says, incidents }: ToldDoubt): string {
    const more = incidents.length - MOST_NAMED;
    const named = more > 0 ? `${incidents.slice(0, MOST_NAMED).join(', ')} and ${more} more` : incidents.join(', ');
    return `${named}: ${says}`;
}

const MOST_NAMED = 3;

/** How many incidents some doubts concern. */
export function incidentsOf(doubts: readonly ToldDoubt[]): number {
    return new Set(doubts.flatMap(({ incidents }) => incidents)).size;
}
