import { certaintyOfNamed, certaintyOfWorkspace } from '../docket/gap-lines.ts';
import type { Feature } from '../features/feature.ts';
import type { Certainty, GapsParams } from '../protocol/gaps.ts';
import { gapsRequest, nothingKnown } from '../protocol/gaps.ts';

/** Tells what could not be known about the incidents. */
export const gaps: Feature = {
    capabilities: () => ({}),
    register({ connection, answerOfAll }) {
        connection.onRequest(
            gapsRequest,
            answerOfAll((params: GapsParams | null, snapshot): Certainty => {
                if (params?.incident === undefined) return certaintyOfWorkspace(snapshot);
                return certaintyOfNamed(params.incident, params.uri, snapshot);
            }, nothingKnown),
        );
    },
};
