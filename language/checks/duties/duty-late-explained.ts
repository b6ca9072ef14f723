import { defineCheck } from '../check.ts';
import { whenOf } from '../../findings/parts-of.ts';
import { aboutEntry, arisesAt, dutyFactsOf } from './owed.ts';

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
            yield {
                ...about,
                facts: {
                    ...dutyFactsOf(entry, scope.workspace),
                    explained: { by: explained.by, on: whenOf(explained.on), reason: explained.reason },
                },
                related: [
                    { location: { file: scope.caseFile.path, range: explained.range }, kind: 'explanation', by: explained.by },
                    ...about.related,
                ],
            };
        }
    },
});
