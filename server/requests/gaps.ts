import { uncertainIncidents } from '../docket/gap-lines.ts';
import type { Feature } from '../features/feature.ts';
import type { GapsParams } from '../protocol/gaps.ts';
import { gapsRequest } from '../protocol/gaps.ts';

/** Tells what could not be known about the incidents. */
export const gaps: Feature = {
    capabilities: () => ({}),
    register({ connection, answerOfAll }) {
        connection.onRequest(
            gapsRequest,
            answerOfAll((params: GapsParams | null, snapshot) => uncertainIncidents(snapshot, params?.incident), []),
        );
    },
};
