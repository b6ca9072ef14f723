import * as protocol from '../protocol/idle.ts';
import type { Feature } from '../features/feature.ts';

/** Answers once everything has been judged. */
export const idle: Feature = {
    capabilities: () => ({}),
    register({ connection, session }) {
        connection.onRequest(protocol.idle, async () => {
            await session.idle();
            return null;
        });
    },
};
