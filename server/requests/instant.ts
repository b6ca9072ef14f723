import { writtenInstant } from '../../language/analysis/instants/spoken-instant.ts';
import type { Feature } from '../features/feature.ts';
import type { InstantAnswer, InstantParams } from '../protocol/instant.ts';
import { instantRequest } from '../protocol/instant.ts';

/** Reads an instant that somebody types. */
export const instant: Feature = {
    capabilities: () => ({}),
    register({ connection, clock, answer }) {
        connection.onRequest(
            instantRequest,
            answer(({ text }: InstantParams, { asOf }): InstantAnswer => writtenInstant(text, clock.zone(), asOf), {
                refused: 'This is no instant.',
            }),
        );
    },
};
