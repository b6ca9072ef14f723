import type { FixContext, TextEdit } from '../../fixes/fix.ts';
import { addEvent, eventLine, instantAsWritten } from '../../fixes/write-event.ts';
import type { NotTaken } from '../instants/typed-instant.ts';
import type { SpokenInstant } from '../instants/spoken-instant.ts';
import { readSpoken } from '../instants/spoken-instant.ts';
import type { DocketRow } from '../judgement/docket-row.ts';
import type { IncidentGaps } from '../judgement/incident-gaps.ts';
import { certaintyOf } from '../judgement/incident-gaps.ts';
import { doubtInWords } from './doubt.ts';
import type { JudgedIncident } from '../judgement/judge-file.ts';
import type { View } from '../view.ts';
import type { DutiesView } from './duty-lines.ts';
import { dutyLines, isOwn } from './duty-lines.ts';

/** An incident to choose from. */
export interface IncidentInShort {
    readonly name: string;
    readonly title: string;
    /** What keeps it from being relied on, the next duty and its date, or that nothing is open. */
    readonly detail: string;
    readonly path: string;
}

/** An incident as it is declared, and its file. */
export interface DeclaredIncident {
    readonly path: string;
    readonly declaration: { readonly name: { readonly text: string }; readonly title?: string };
}

/** The incidents that are shown, the rows of their docket, and what could not be known. */
export interface DocketInShort {
    readonly incidents: readonly DeclaredIncident[];
    readonly rows: readonly DocketRow[];
    readonly gaps: readonly IncidentGaps[];
}

/** The latest first: by the number or date in the name, which grows. */
export function incidentsInShort({ incidents, rows: all, gaps }: DocketInShort, view: DutiesView): readonly IncidentInShort[] {
    const rows = Map.groupBy(
        all.filter((row) => isOwn(row, view)),
        ({ path, incident }) => `${path} ${incident}`,
    );
    const doubts = new Map(gaps.map((each) => [`${each.path} ${each.incident}`, doubtInWords(certaintyOf(each.gaps), view.speaker)]));
    return incidents
        .filter(({ declaration }) => declaration.name.text !== '')
        .map(({ path, declaration: { name, title = '' } }) => ({
            path,
            name: name.text,
            title,
            detail: detailOf(rows.get(`${path} ${name.text}`) ?? [], doubts.get(`${path} ${name.text}`), view),
        }))
        .sort((a, b) => b.name.localeCompare(a.name, 'en', { numeric: true }));
}

/** What keeps the incident from being relied on, what comes next; that nothing is open only where this is certain. */
function detailOf(rows: readonly DocketRow[], doubt: string | undefined, view: DutiesView): string {
    const next = nextOf(rows, view);
    return [doubt ?? [], next ?? []].flat().join(' · ') || 'Nothing is open';
}

function nextOf(rows: readonly DocketRow[], view: DutiesView): string | undefined {
    const next = dutyLines(rows, view).find(({ status }) => status === 'due' || status === 'overdue');
    if (!next) return undefined;
    const date = next.limit ?? next.planBy;
    return date ? `${next.title}: ${date.text}` : next.title;
}

/** The current instant in the zone of an incident, as its timeline writes it. */
export function nowIn({ caseFile }: JudgedIncident, { asOf }: Pick<View, 'asOf'>): string {
    return instantAsWritten(asOf, caseFile.zone);
}

/** When a line happened, as it was said; nothing happens later than now. */
export type EventTime = SpokenInstant | { readonly kind: 'ahead' };

/** What is understood of a time, by the clocks of an incident. */
export function timeOfEvent(text: string, { caseFile }: JudgedIncident, { asOf }: Pick<View, 'asOf'>): EventTime {
    const said = readSpoken(text, caseFile.zone, asOf);
    return said.kind === 'said' && said.instant > asOf ? { kind: 'ahead' } : said;
}

/**
 * The edit that adds a line to the timeline of an incident, or why there can be none.
 *
 * @param at as typed; undefined: now
 * @param text the text of the incident's file
 */
export function recordLine(
    judged: JudgedIncident,
    { at, snippet }: { readonly at?: string | undefined; readonly snippet: string },
    text: string | undefined,
    view: Pick<View, 'workspace' | 'law' | 'asOf' | 'source'>,
): TextEdit | NotTaken {
    const { caseFile } = judged;
    const time = timeOfEvent(at ?? nowIn(judged, view), judged, view);
    if (time.kind !== 'said') return { refused: `"${at ?? ''}" is no time at which this can have happened.` };
    const file = view.source(caseFile.path);
    if (text === undefined || !file) return { refused: `${caseFile.path} cannot be read.` };
    const context: FixContext = { workspace: view.workspace, law: view.law, file, text, asOf: view.asOf };
    const edit = addEvent(caseFile, time.instant, eventLine(time.written, snippet), context);
    return edit ?? { refused: `The timeline of ${caseFile.name} leaves no line to add one on. Correct its syntax first.` };
}
