import { recipientTold } from '../judgement/docket-row.ts';
import type { Grouping } from '../docket-formats/grouping.ts';
import { groupHeadings } from './telling.ts';
import type { ShownDuty, Today } from './today.ts';

/** Duties under one heading, what is most urgent first. */
export interface TodaySection {
    readonly heading: string;
    readonly duties: readonly ShownDuty[];
}

const NOBODY = 'To nobody in particular';

/** The duties in sections, that with what is most urgent first; by date where nothing else is asked for. */
export function sectionsOf({ duties, group = 'date' }: Pick<Today, 'duties' | 'group'>): readonly TodaySection[] {
    const sections = new Map<string, ShownDuty[]>();
    for (const duty of group === 'recipient' ? duties.flatMap(unfolded) : duties) {
        const heading = headingOf(duty, group);
        const same = sections.get(heading);
        if (same) same.push(duty);
        else sections.set(heading, [duty]);
    }
    return [...sections].map(([heading, own]) => ({ heading, duties: own }));
}

function headingOf({ first, urgency }: ShownDuty, group: Grouping): string {
    switch (group) {
        case 'incident':
            return [first.incident, first.incidentTitle].filter((part) => part !== '').join('  ');
        case 'date':
            return groupHeadings[urgency.group];
        case 'recipient':
            return recipientTold(first) || NOBODY;
        case 'party':
            return first.party;
    }
}

/** A duty to each of its recipients apart. */
function unfolded(duty: ShownDuty): readonly ShownDuty[] {
    return [duty.first, ...duty.others].map((first) => ({ ...duty, first, others: [] }));
}
