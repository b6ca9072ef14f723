import type { DutyLine } from '../../server/protocol/docket.ts';

const place = {
    uri: 'file:///inc-1.vigil',
    range: { start: { line: 6, character: 4 }, end: { line: 6, character: 40 } },
};

/** A duty as the server tells it, with what a test says of it. */
export function dutyLine(said: Partial<DutyLine> = {}): DutyLine {
    return {
        id: 'inc-1 report-death ap',
        group: 'this-week',
        status: 'due',
        duty: 'ai-act.report-death',
        occurrence: null,
        isRetention: false,
        title: 'Report a death',
        act: 'initial report of a death',
        incident: 'inc-1',
        incidentTitle: 'Wrong ranking',
        complete: true,
        party: 'medira',
        own: true,
        recipient: 'Autoriteit Persoonsgegevens',
        to: 'ap (NL)',
        planBy: { at: 1_829_084_400_000, text: 'Fri 17 Dec 2027', zone: 'Europe/Amsterdam', wholeDay: true },
        limit: { at: 1_829_343_600_000, text: 'Mon 20 Dec 2027', zone: 'Europe/Amsterdam', wholeDay: true },
        keepUntil: null,
        left: { amount: 3, unit: 'days', passed: false, until: 'planBy' },
        atOnce: null,
        done: null,
        pastPlan: false,
        basis: 'Regulation (EU) 2024/1689, Article 73(4)',
        explanation: 'Explained.',
        location: place,
        law: { ...place, uri: 'vigil-law:/ai-act.vigil' },
        ...said,
    };
}
