import type { CaseEvent, CaseFile } from './case-file.ts';
import type { ChangedOn, SubjectFacts } from './register.ts';

/** Whether a line of the timeline leaves more than a day open. */
export function hasInexactLine({ events }: CaseFile): boolean {
    return events.some(({ at }) => at.latest !== undefined);
}

/**
 * The same incident with every line at the latest that it can be. Lines count from the same instants as before: when a line is told
 * does not depend on how it is read.
 */
export function atLatest(caseFile: CaseFile): CaseFile {
    const events = caseFile.events.map((event): CaseEvent => (event.at.latest ? { ...event, at: event.at.latest } : event));
    return { ...caseFile, events: events.sort((one, other) => one.at.instant - other.at.instant) };
}

/** The systems and models of an incident of which it is not known on which day they were placed, put into service or changed. */
export function inexactSubjects({ subjects }: CaseFile): readonly SubjectFacts[] {
    return subjects.filter(({ placed, service, changes }) =>
        [...placed, ...service, ...changes].some(({ latest }) => latest !== undefined),
    );
}

/** The same incident with its systems and models placed, put into service and changed as late as can be. */
export function registeredAtLatest(caseFile: CaseFile): CaseFile {
    const late = <T extends ChangedOn>(line: T): T => (line.latest === undefined ? line : { ...line, day: line.latest });
    const subjects = caseFile.subjects.map((subject) => ({
        ...subject,
        placed: subject.placed.map(late),
        service: subject.service.map(late),
        changes: subject.changes.map(late),
    }));
    return { ...caseFile, subjects };
}
