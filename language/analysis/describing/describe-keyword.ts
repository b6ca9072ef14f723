import type { DocketEntry } from '../../docket/entry.ts';
import { describeEntry, entryInLine } from '../../explain/describe-entry.ts';
import { citationsOfDuty } from '../../explain/describe-law.ts';
import { fieldInWords, keywordInWords } from '../../explain/keywords.ts';
import { clocksFrom } from '../../explain/describe-day.ts';
import type { CaseEvent } from '../../facts/case-file.ts';
import { wordsOf } from '../../syntax/words/words.ts';
import { holdsPlace } from '../view.ts';
import type { DescribedPlace } from './describe-place.ts';
import { markdownOf, section } from './markdown.ts';
import { withDoubt } from './with-doubt.ts';

/** A duty is told with all its reasons where only so many are; more are told in a line each. */
const MAX_IN_FULL = 2;

/** What a keyword says; on a line of a timeline also what the line does. */
export function describeKeyword(place: DescribedPlace): string | undefined {
    const { word } = place;
    const event = eventAt(place);
    const verb = event?.source.verb.split('-')[0] ?? word.text;
    const isOfVerb = word.rule === 'PartyEvent' || word.rule === 'Finding' || word.rule === 'Event';
    const meaning = fieldInWords(word.text) ?? keywordInWords(word.rule, isOfVerb && !ownWords.has(word.text) ? verb : word.text);
    if (meaning === undefined) return undefined;
    const head = `**${isOfVerb && event && !ownWords.has(word.text) ? event.source.verb.replaceAll('-', ' ') : word.text}** · ${meaning}`;
    return [head, ...effectsOf(event, place)].join('\n\n');
}

function eventAt({ incident, place }: DescribedPlace): CaseEvent | undefined {
    return incident?.caseFile.events.find(({ range }) => holdsPlace(range, place));
}

/** What a value says by the line in which it stands; in the words of a timeline line what the line does. Prose speaks for itself. */
export function describeValue(place: DescribedPlace): string | undefined {
    const { word, file } = place;
    const [line, , endLine] = word.range;
    if (line !== endLine) return undefined;
    if (word.rule === 'Detail') {
        const verb = [...wordsOf(file.tree, line, line)].findLast((each) => each.property === 'verb' && each.range[1] < word.range[1]);
        return verb && describeKeyword({ ...place, word: verb });
    }
    const meaning = fieldInWords(word.text) ?? keywordInWords(word.target, word.text) ?? keywordInWords(word.rule, word.text);
    const event = word.target === 'Degree' ? eventAt(place) : undefined;
    if (meaning === undefined) return undefined;
    // A name that somebody gave is read where it stands: on a line that is not read wholly it may be what is withheld.
    const isOfLanguage = word.kind === 'value' && word.target !== 'NAME' && /^[a-z][a-z-]*$/.test(word.text);
    return [isOfLanguage ? `**${word.text}** · ${meaning}` : meaning, ...effectsOf(event, place)].join('\n\n');
}

/** Words of a timeline line that do not belong to its verb. */
const ownWords: ReadonlySet<string> = new Set(['see', 'known', 'struck']);

/** What a line of a timeline fulfils, what is owed because of it, and which clocks start with it. */
function effectsOf(event: CaseEvent | undefined, place: DescribedPlace): readonly string[] {
    const { incident } = place;
    if (!event || !incident) return [];
    const { entries } = incident.docket;
    const fulfilled = entries.filter((entry) => entry.fulfilled?.event.range === event.range);
    const arisen = entries.filter((entry) => entry.arose?.range === event.range && !fulfilled.includes(entry) && isOpen(entry));
    const clocks = isOwn(event, incident.caseFile.events) ? clocksFrom(event.at.instant, incident.docket) : [];
    const told = new Set([...fulfilled, ...arisen].map(entryInLine));
    return withDoubt(incident, [
        ...entrySection('Fulfils:', fulfilled, place),
        ...entrySection('Owed since this line:', arisen, place),
        ...section(
            'Clocks that start here:',
            clocks.filter((line) => !told.has(line)),
        ),
    ]);
}

/** Of lines of one instant the first is shown as the one that starts a clock. */
function isOwn(event: CaseEvent, events: readonly CaseEvent[]): boolean {
    return events.find(({ at }) => at.instant === event.at.instant)?.range === event.range;
}

function entrySection(heading: string, entries: readonly DocketEntry[], { view, language, detail }: DescribedPlace): readonly string[] {
    if (entries.length > MAX_IN_FULL) return section(heading, entries.map(entryInLine));
    const { names } = view.workspace;
    const told = entries.map((entry) => {
        const { steps = [], ...description } = describeEntry(entry, citationsOfDuty(entry.duty, names, language));
        return markdownOf({ ...description, steps: detail === 'with steps' ? steps : [] });
    });
    return told.length === 0 ? [] : [heading, ...told];
}

function isOpen({ status }: DocketEntry): boolean {
    return status !== 'not owed' && status !== 'covered';
}
