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
    return subjects.filter((subject) => isUnknownBesides(subject) || datesOf(subject).some(({ latest }) => latest !== undefined));
}

function datesOf({ placed, service, changes }: SubjectFacts): readonly ChangedOn[] {
    return [...placed, ...service, ...changes];
}

/** Whether a date is said to be unknown although others are written, by which the law might seem not to apply. */
function isUnknownBesides(subject: SubjectFacts): boolean {
    return datesOf(subject).length > 0 && subject.source.notKnown.some(({ of }) => typeof of === 'string');
}

/**
 * The same incident with its systems and models placed, put into service and changed as late as can be: what happened on a day that
 * nobody knows, where another line has a day of it, may not have happened by then; a change may have been the day before it occurred.
 */
export function registeredAtLatest(caseFile: CaseFile): CaseFile {
    const late = <T extends ChangedOn>(line: T): T => (line.latest === undefined ? line : { ...line, day: line.latest });
    const occurred = caseFile.events.find(({ verb }) => verb === 'occurred');
    const subjects = caseFile.subjects.map((subject) => {
        const isUnknown = (what: 'placed' | 'service' | 'changes'): boolean => subject.source.notKnown.some(({ of }) => of === what);
        return {
            ...subject,
            placed: isUnknown('placed') ? [] : subject.placed.map(late),
            service: isUnknown('service') ? [] : subject.service.map(late),
            changes: [...subject.changes.map(late), ...(isUnknown('changes') && occurred ? [{ day: occurred.at.day }] : [])],
        };
    });
    return { ...caseFile, subjects };
}
