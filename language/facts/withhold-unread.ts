import type { Range } from '../syntax/range.ts';
import type { Comment } from '../syntax/problem.ts';
import { isMarkedConfidential, unreadLines } from '../syntax/withheld-lines.ts';
import type { Example } from './example-source.ts';
import type { Incident, TimelineEvent } from './incident-source.ts';
import type { OfficeHolding, Party, Report, SourceFile, Subject, Vacancy } from './source.ts';

/** The ground on which is withheld what stands on a line that could not be read wholly: its mark may be what is missing. */
const UNREAD = 'this line could not be read wholly';

/** Whether a stretch of text lies on a line that could not be read wholly. */
type IsUnread = (range: Range) => boolean;

/**
 * What a file says without the words of lines that could not be read wholly. Dates, names and what happened stay, since a docket
 * that leaves them out would say less than is known; texts do not, since a damaged `confidential` may have withheld them.
 */
export function withholdUnread(source: SourceFile, text: string, comments: readonly Comment[]): SourceFile {
    const unread = new Set([...unreadLines(text, source.problems), ...markedBesides(source, text, comments)]);
    if (unread.size === 0) return source;
    const isUnread: IsUnread = ([first, , last]) => {
        for (let line = first; line <= last; line++) if (unread.has(line)) return true;
        return false;
    };
    return {
        ...source,
        parties: source.parties.map((party) => withholdInParty(party, isUnread)),
        vacancies: source.vacancies.map((vacancy) => withholdInVacancy(vacancy, isUnread)),
        subjects: source.subjects.map((subject) => withholdInSubject(subject, isUnread)),
        incidents: source.incidents.map((incident) => withholdInIncident(incident, isUnread)),
        reports: source.reports.map((report) => withholdInReport(report, isUnread)),
        examples: source.examples.map((example) => withholdInExample(example, isUnread)),
    };
}

function withholdInExample(example: Example, isUnread: IsUnread): Example {
    if (!isUnread(example.range)) return example;
    const { title, ...rest } = example;
    return {
        ...rest,
        ...titleOf(title, example.range, isUnread),
        parties: example.parties.map((party) => withholdInParty(party, isUnread)),
        subjects: example.subjects.map((subject) => withholdInSubject(subject, isUnread)),
        incidents: example.incidents.map((incident) => withholdInIncident(incident, isUnread)),
        expects: example.expects.map((expect) => ({ ...expect, lines: expect.lines.filter(({ range }) => !isUnread(range)) })),
    };
}

/** The lines that are marked where the language reads no mark: in a comment, or in a text whose quotes are not those of the language. */
function markedBesides({ problems }: SourceFile, text: string, comments: readonly Comment[]): readonly number[] {
    const marked = comments.filter((comment) => isMarkedConfidential(comment.text)).map(({ range }) => range);
    const pasted = problems.filter(({ code }) => code === 'pasted-text').map(({ range }) => range);
    if (marked.length === 0 && pasted.length === 0) return [];
    const lines = text.split(/\r\n|\r|\n/);
    const unclear = pasted.filter(([first, , last]) => isMarkedConfidential(lines.slice(first - 1, last).join('\n')));
    return [...marked, ...unclear].flatMap(([first, , last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

/** The lines of a declaration say no place of their own, so that one unread line withholds all that is written about a party. */
function withholdInParty(party: Party, isUnread: IsUnread): Party {
    if (!isUnread(party.range)) return party;
    const { address: _address, contact: _contact, submit: _submit, unnamed, title, ...rest } = party;
    return {
        ...rest,
        ...(unnamed && { unnamed: isUnread(unnamed.range) ? { ...unnamed, because: UNREAD } : unnamed }),
        holds: party.holds.map((holding) => withoutActOf(holding, isUnread)),
        ...titleOf(title, party.range, isUnread),
    };
}

/** The mark stays: without it the line would seem more certain than it is. */
function withoutActOf(holding: OfficeHolding, isUnread: IsUnread): OfficeHolding {
    if (!isUnread(holding.range)) return holding;
    const { act: _act, mark, ...rest } = holding;
    return mark ? { ...rest, mark: { ...mark, reason: UNREAD } } : rest;
}

function withholdInVacancy(vacancy: Vacancy, isUnread: IsUnread): Vacancy {
    return { ...vacancy, lines: vacancy.lines.map((line) => (isUnread(line.range) ? { ...line, because: UNREAD } : line)) };
}

function withholdInSubject(subject: Subject, isUnread: IsUnread): Subject {
    if (!isUnread(subject.range)) return subject;
    const { title, registered, purpose, ...rest } = subject;
    return {
        ...rest,
        ...titleOf(title, subject.range, isUnread),
        ...(registered && !isUnread(registered.range) && { registered }),
        ...(purpose && !isUnread(purpose.range) && { purpose }),
        identifiers: subject.identifiers.filter(({ range }) => !isUnread(range)),
        changes: subject.changes.map(({ text, ...change }) =>
            text === undefined || isUnread(change.range) ? change : { ...change, text },
        ),
    };
}

function withholdInIncident(incident: Incident, isUnread: IsUnread): Incident {
    if (!isUnread(incident.range)) return incident;
    const { title, ...rest } = incident;
    // What stands there as the ground may be the rest of what is withheld.
    const withheld = <Line extends { readonly range: Range }>(line: Line): Line =>
        isUnread(line.range) ? { ...line, confidential: UNREAD } : line;
    return {
        ...rest,
        ...titleOf(title, incident.range, isUnread),
        involves: incident.involves.map((involved) => ({
            ...involved,
            identifiers: involved.identifiers.filter(({ range }) => !isUnread(range)),
        })),
        affected: incident.affected.map(withheld),
        operators: incident.operators.map(withheld),
        fields: incident.fields.map(withheld),
        evidence: incident.evidence.filter(({ range, confidential }) => confidential !== undefined || !isUnread(range)).map(withheld),
        explanations: incident.explanations.filter(({ range }) => !isUnread(range)),
        events: incident.events.map((event) => (isUnread(event.range) ? withoutWords(event) : event)),
    };
}

/** A copy while its words are taken out. */
type Changeable<Event> = Event extends unknown ? { -readonly [Key in keyof Event]: Event[Key] } : never;

function withoutWords(event: TimelineEvent): TimelineEvent {
    const bare: Changeable<TimelineEvent> = { ...event };
    delete bare.detail;
    if (bare.struck) bare.struck = { at: bare.struck.at };
    if (bare.verb === 'requested') bare.what = '';
    if (bare.verb === 'decided') delete bare.by;
    if (bare.verb === 'reported') delete bare.digest;
    return bare;
}

function withholdInReport(report: Report, isUnread: IsUnread): Report {
    if (!isUnread(report.range)) return report;
    const { title, ...rest } = report;
    return {
        ...rest,
        ...titleOf(title, report.range, isUnread),
        approvals: report.approvals.filter(({ range }) => !isUnread(range)),
        sections: report.sections.filter(({ range }) => !isUnread(range)),
    };
}

/** A title stands on the line that begins a declaration. */
function titleOf(title: string | undefined, [first]: Range, isUnread: IsUnread): { readonly title?: string } {
    return title === undefined || isUnread([first, 1, first, 1]) ? {} : { title };
}
