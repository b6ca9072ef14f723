import { defineCheck } from '../check.ts';
import { whenInWords } from '../wording.ts';
import { aboutEntry, arisesAt, caveatsOf, datesOf, sentence, whatIsOwed } from './owed.ts';

/** `duty-late-explained`: a duty was fulfilled late, and somebody signed why. */
export const dutyLateExplained = defineCheck({
    code: 'duty-late-explained',
    severity: 'info',
    unread: false,
    title: 'A duty was fulfilled after its last defensible day, and a signed reason says why',
    *onIncident(scope) {
        for (const entry of scope.docket.entries) {
            const { explained, fulfilled } = entry;
            if (entry.status !== 'late' || !explained) continue;
            const about = aboutEntry(scope, entry, 'info', fulfilled?.event.range ?? arisesAt(scope, entry));
            const signed = `${explained.by} explained on ${whenInWords(explained.on)}`;
            yield {
                ...about,
                message: `${whatIsOwed(entry)} It was done too late. ${datesOf(entry)} ${signed}: ${sentence(explained.reason)}${caveatsOf(entry, scope.workspace)}`,
                advice: 'Nothing needs to change; the explanation stays on record, and so does the late report.',
                related: [
                    { location: { file: scope.caseFile.path, range: explained.range }, message: `Explained by ${explained.by}` },
                    ...(about.related ?? []),
                ],
            };
        }
    },
});
