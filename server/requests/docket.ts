import { certaintyOfWorkspace, uncertainIncidents } from '../docket/gap-lines.ts';
import { dutyLines, idOf, traceInMarkdown } from '../docket/duty-line.ts';
import type { DocketAnswer, DutyTraceParams } from '../protocol/docket.ts';
import { docketRequest, dutyTraceRequest } from '../protocol/docket.ts';
import { nothingKnown } from '../protocol/gaps.ts';
import { momentOf } from '../typed-instant.ts';
import { rowsOf } from '../../language/analysis/judgement/docket-row.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Feature } from '../features/feature.ts';

/** Nobody reads on beyond so many, what needs attention first being first. */
const MAX_LINES = 2000;

/** Tells the docket of the workspace, and the reasons behind a duty. */
export const docket: Feature = {
    capabilities: () => ({}),
    register({ connection, clock, answer, answerOfAll }) {
        connection.onRequest(
            docketRequest,
            answerOfAll(
                (_: unknown, snapshot): DocketAnswer => ({
                    asOf: momentOf(snapshot.asOf, clock.zone()),
                    duties: dutyLines(snapshot.docket(), snapshot).slice(0, MAX_LINES),
                    certainty: certaintyOfWorkspace(snapshot),
                    uncertain: uncertainIncidents(snapshot),
                }),
                { asOf: momentOf(0, 'UTC'), duties: [], certainty: nothingKnown, uncertain: [] },
            ),
        );
        connection.onRequest(dutyTraceRequest, answer(traceOf, null));
    },
};

function traceOf({ uri, id }: DutyTraceParams, snapshot: Snapshot): string | null {
    for (const judged of snapshot.incidents(snapshot.pathOf(uri))) {
        const index = rowsOf(judged).findIndex((row) => idOf(row) === id);
        const entry = judged.docket.entries[index];
        if (entry) return traceInMarkdown(entry);
    }
    return null;
}
