import type { Incident } from '../../facts/incident-source.ts';
import type { Regime } from '../../facts/regime-source.ts';
import type { ReportedFacts } from '../check.ts';
import { defineCheck } from '../check.ts';

/** `older-form`: a line is written as it was before there was a form that says the same better. */
export const olderForm = defineCheck({
    code: 'older-form',
    severity: 'hint',
    unread: false,
    title: 'A line is written in an older form, and a newer one says the same better',
    *onFile({ file }) {
        for (const incident of [...file.incidents, ...file.examples.flatMap((example) => example.incidents)])
            yield* aboutBehindVerb(incident);
        for (const regime of file.regimes) yield* leastUnsaid(regime);
    },
});

type Older = ReportedFacts<'older-form'>;

/** `DATE occurred about`, where every other line says `about` before its date. */
function* aboutBehindVerb({ events }: Incident): Iterable<Older> {
    for (const event of events) {
        if (event.verb !== 'occurred' || event.about !== true) continue;
        const [line, column] = event.range;
        const [dateLine, dateColumn] = event.at.range;
        if (line === dateLine && column === dateColumn) yield { at: event.at.range, facts: { form: 'about' } };
    }
}

/** `keep records for SPAN`, which is a minimum without the word. */
function* leastUnsaid({ duties }: Regime): Iterable<Older> {
    for (const { act } of duties) {
        if (act?.verb === 'keep-records' && act.span && !act.saysLeast) yield { at: act.span.range, facts: { form: 'least' } };
    }
}
