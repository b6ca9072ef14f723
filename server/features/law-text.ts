import * as protocol from '../protocol/law-text.ts';
import type { Feature } from './feature.ts';

/** Shows the law that ships with the language, read-only. */
export const lawText: Feature = {
    capabilities: () => ({}),
    register({ connection, session: { library }, answer }) {
        connection.onRequest(
            protocol.lawText,
            answer(({ uri }) => {
                const path = library.pathOf(uri);
                return path === undefined ? null : (library.text(path) ?? null);
            }, null),
        );
    },
};
