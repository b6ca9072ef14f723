import type { DocketEntry } from '../../language/docket/entry.ts';
import { describeEntry, entryInLine } from '../../language/explain/describe-entry.ts';
import { fieldInWords, keywordInWords } from '../../language/explain/keywords.ts';
import { clocksFrom } from '../../language/explain/describe-day.ts';
import type { CaseEvent } from '../../language/facts/case-file.ts';
import { holdsPosition } from '../documents/positions.ts';
import type { HoverPlace } from './hover-at.ts';
import { markdownOf, section } from './markdown.ts';

/** A duty is told with all its reasons where only so many are; more are told in a line each. */
const MOST_IN_FULL = 2;

/** What a keyword says; on a line of a timeline also what the line does. */
export function describeKeyword(place: HoverPlace): string | undefined {
    const { word, incident, position } = place;
    const event = incident?.caseFile.events.find(({ range }) => holdsPosition(range, position));
    const verb = event?.source.verb.split('-')[0] ?? word.text;
    const isOfVerb = word.rule === 'PartyEvent' || word.rule === 'Finding' || word.rule === 'Event';
    const meaning = fieldInWords(word.text) ?? keywordInWords(word.rule, isOfVerb && !ownWords.has(word.text) ? verb : word.text);
    if (meaning === undefined) return undefined;
    const head = `**${isOfVerb && event && !ownWords.has(word.text) ? event.source.verb.replaceAll('-', ' ') : word.text}** · ${meaning}`;
    return [head, ...(event && incident ? effectsOf(event, incident.docket.entries, place) : [])].join('\n\n');
}

/** Words of a timeline line that do not belong to its verb. */
const ownWords: ReadonlySet<string> = new Set(['see', 'known', 'struck']);

/** What a line of a timeline fulfils, what is owed because of it, and which clocks start with it. */
function effectsOf(event: CaseEvent, entries: readonly DocketEntry[], { incident }: HoverPlace): readonly string[] {
    const fulfilled = entries.filter((entry) => entry.fulfilled?.event.range === event.range);
    const arisen = entries.filter((entry) => entry.arose?.range === event.range && !fulfilled.includes(entry) && isOpen(entry));
    const clocks = incident && isOwn(event, incident.caseFile.events) ? clocksFrom(event.at.instant, incident.docket) : [];
    const told = new Set([...fulfilled, ...arisen].map(entryInLine));
    return [
        ...entrySection('Fulfils:', fulfilled),
        ...entrySection('Owed since this line:', arisen),
        ...section(
            'Clocks that start here:',
            clocks.filter((line) => !told.has(line)),
        ),
    ];
}

/** Of lines of one instant the first is shown as the one that starts a clock. */
function isOwn(event: CaseEvent, events: readonly CaseEvent[]): boolean {
    return events.find(({ at }) => at.instant === event.at.instant)?.range === event.range;
}

function entrySection(heading: string, entries: readonly DocketEntry[]): readonly string[] {
    if (entries.length > MOST_IN_FULL) return section(heading, entries.map(entryInLine));
    return entries.length === 0 ? [] : [heading, ...entries.map((entry) => markdownOf(describeEntry(entry)))];
}

function isOpen({ status }: DocketEntry): boolean {
    return status !== 'not owed' && status !== 'covered';
}
