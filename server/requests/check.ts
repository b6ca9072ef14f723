import type { Feature } from '../features/feature.ts';
import type { CheckAnswer } from '../protocol/check.ts';
import { checkRequest } from '../protocol/check.ts';

/** Reads and judges every file anew, and counts what was found. */
export const check: Feature = {
    capabilities: () => ({}),
    register({ connection, session, answer }) {
        const tell = answer(
            (_: unknown, snapshot): CheckAnswer => {
                const findings = snapshot.paths().flatMap(snapshot.findings);
                const counted = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
                return {
                    files: snapshot.paths().length,
                    incidents: snapshot.workspace.names.all('incident').length,
                    errors: counted('error'),
                    warnings: counted('warning'),
                    information: counted('info'),
                };
            },
            { files: 0, incidents: 0, errors: 0, warnings: 0, information: 0 },
        );
        connection.onRequest(checkRequest, async (params: unknown, token) => {
            await session.rereadAll();
            await session.idle();
            return tell(params, token);
        });
    },
};
