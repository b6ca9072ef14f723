import type { Certainty, GapLine, IncidentCertainty, WorkspaceCertainty } from '../../server/protocol/gaps.ts';

const place = { uri: 'file:///inc-1.vigil', range: { start: { line: 7, character: 4 }, end: { line: 7, character: 24 } } };

/** A line that was not understood, with what a test says of it. */
export function unreadLine(said: Partial<GapLine> = {}): GapLine {
    return {
        kind: 'unread',
        topic: 'line-unread',
        severity: 'voids',
        decisive: true,
        unknown: 'what a line of incident inc-1 says',
        says: 'A line of incident inc-1 was not understood.',
        closes: 'Mend the line.',
        line: 'inc-1.vigil:8',
        location: place,
        ...said,
    };
}

/** A fact that is not known, and on which a duty turns. */
export function unknownFact(said: Partial<GapLine> = {}): GapLine {
    return unreadLine({
        kind: 'unstated',
        topic: 'nothing-found',
        severity: 'qualifies',
        unknown: 'whether anybody was harmed',
        says: 'It is not known whether anybody was harmed.',
        closes: 'Add `found`.',
        line: 'inc-1.vigil:1',
        ...said,
    });
}

/** What some gaps come to, as the server reckons it. */
export function certaintyOf(...gaps: readonly GapLine[]): Certainty {
    const voiding = gaps.filter(({ severity }) => severity === 'voids');
    return {
        complete: voiding.length === 0,
        certain: !gaps.some(({ decisive }) => decisive),
        lines: new Set(voiding.map(({ line }) => line)).size,
        gaps,
    };
}

export function workspaceWith(...gaps: readonly GapLine[]): WorkspaceCertainty {
    return { ...certaintyOf(...gaps), read: 'workspace', incidents: 1 };
}

export function incidentWith(...gaps: readonly GapLine[]): IncidentCertainty {
    return { ...certaintyOf(...gaps), incident: 'inc-1', incidentTitle: 'Wrong ranking', location: place };
}
