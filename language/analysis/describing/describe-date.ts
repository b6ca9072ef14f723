import type { LabelledLine } from '../../explain/description.ts';
import { clocksFrom, describeWrittenDay, describeInstant, statesOfIncident, statesOfSubject } from '../../explain/describe-day.ts';
import { dayPartOf, resolveInstant } from '../../facts/written-instant.ts';
import { isDay } from '../../time/day.ts';
import { canonicalInstant } from '../../syntax/literals.ts';
import { holdsPlace } from '../view.ts';
import type { DescribedPlace } from './describe-place.ts';
import { markdownOf, section } from './markdown.ts';
import { withDoubt } from './with-doubt.ts';

/** A date: its weekday, public holidays of the incident's states, and the clocks that start with it. */
export function describeDate({ word, incident, file, place, view }: DescribedPlace): string | undefined {
    const written = { text: canonicalInstant(word.text), range: word.range };
    const day = dayPartOf(written.text);
    if (!isDay(day)) return undefined;
    if (!incident) {
        const subject = file.source.subjects.find(({ range }) => holdsPlace(range, place));
        return markdownOf(describeWrittenDay(day, statesOfSubject(subject && view.workspace.subjects.get(subject.name.text))));
    }
    const { caseFile, docket } = incident;
    const when = resolveInstant(written, caseFile.zone).when;
    const description = describeWrittenDay(day, statesOfIncident(caseFile, docket));
    const exact: readonly LabelledLine[] = when && !when.dayOnly ? [describeInstant(when.instant, caseFile.zone)] : [];
    const clocks = when && isOwnInstant(incident, word.range) ? clocksFrom(when.instant, docket) : [];
    const started = withDoubt(incident, section('Clocks that start here:', clocks));
    return [markdownOf({ ...description, facts: [...exact, ...description.facts] }), ...started].join('\n\n');
}

/** Whether an instant is that of a line of the timeline, and not one that the line names besides. */
function isOwnInstant({ caseFile }: NonNullable<DescribedPlace['incident']>, range: DescribedPlace['word']['range']): boolean {
    return caseFile.events.some(({ source }) => source.at.range[0] === range[0] && source.at.range[1] === range[1]);
}
