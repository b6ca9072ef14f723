import type { CancellationToken } from 'vscode-languageserver';
import type { Severity } from '../../language/findings/finding.ts';
import { isToRead } from '../../language/analysis/findings/reading.ts';
import { certaintyOfWorkspace } from '../docket/gap-lines.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { incidentsShown } from '../docket/incidents-shown.ts';
import type { Feature } from '../features/feature.ts';
import type { CheckAnswer } from '../protocol/check.ts';
import { checkRequest } from '../protocol/check.ts';
import { nothingKnown } from '../protocol/gaps.ts';

/** Reads and judges every file anew, and counts what was found. */
export const check: Feature = {
    capabilities: () => ({}),
    register({ connection, session, answerOfAll }) {
        const count = answerOfAll((_: unknown, snapshot) => countsOf(snapshot), {
            files: 0,
            incidents: 0,
            errors: 0,
            warnings: 0,
            information: 0,
            certainty: nothingKnown,
        });
        connection.onRequest(checkRequest, async (params: unknown, token: CancellationToken) => {
            await session.rereadAll();
            return count(params, token);
        });
    },
};

function countsOf(snapshot: Snapshot): CheckAnswer {
    const paths = snapshot.shownPaths();
    const findings = paths.flatMap(snapshot.findings).filter(isToRead);
    const counted = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
    return {
        files: paths.length,
        incidents: incidentsShown(snapshot).length,
        errors: counted('error'),
        warnings: counted('warning'),
        information: counted('info'),
        certainty: certaintyOfWorkspace(snapshot),
    };
}
