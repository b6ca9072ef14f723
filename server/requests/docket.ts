import { certaintyOfWorkspace, uncertainIncidents } from '../docket/gap-lines.ts';
import { dutyLines, traceInMarkdown } from '../../language/analysis/duties/duty-lines.ts';
import { toldInstant } from '../../language/analysis/instants/typed-instant.ts';
import { lineOf } from '../docket/duty-line.ts';
import type { DocketAnswer, DutyTraceParams } from '../protocol/docket.ts';
import { docketRequest, dutyTraceRequest } from '../protocol/docket.ts';
import { nothingKnown } from '../protocol/gaps.ts';
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
                (_: unknown, snapshot): DocketAnswer => {
                    const duties = dutyLines(snapshot.docket(), snapshot);
                    return {
                        asOf: toldInstant(snapshot.asOf, clock.zone()),
                        duties: duties.slice(0, MAX_LINES).map((duty) => lineOf(duty, snapshot)),
                        more: Math.max(0, duties.length - MAX_LINES),
                        certainty: certaintyOfWorkspace(snapshot),
                        uncertain: uncertainIncidents(snapshot),
                    };
                },
                { asOf: toldInstant(0, 'UTC'), duties: [], more: 0, certainty: nothingKnown, uncertain: [] },
            ),
        );
        connection.onRequest(
            dutyTraceRequest,
            answer(({ uri, id }: DutyTraceParams, snapshot) => traceInMarkdown(snapshot.pathOf(uri), id, snapshot) ?? null, null),
        );
    },
};
