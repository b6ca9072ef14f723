import { compileLaw } from '../../language/docket/law/compile-law.ts';
import { deriveDocket } from '../../language/docket/docket.ts';
import type { DocketEntry } from '../../language/docket/entry.ts';
import { openCase } from '../../language/facts/open-case.ts';
import { readSource } from '../../language/facts/read.ts';
import { buildWorkspace } from '../../language/facts/workspace.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { resolveLocal } from '../../language/time/local-time.ts';
import { lawFiles } from './law-files.ts';
import { asOfInstant } from '../../language/time/as-of.ts';

const parser = createParser();

/**
 * The docket of every incident of a workspace, on the evening (18:00 in Berlin) of the day that its title names.
 *
 * @throws where the workspace has a problem, since then the test says nothing
 */
export function eveningDockets(text: string): ReadonlyMap<string, readonly DocketEntry[]> {
    const source = readSource('workspace.vigil', text, parser);
    const workspace = buildWorkspace([source], lawFiles);
    const law = compileLaw(workspace);
    const dockets = source.incidents.map((incident) => {
        const day = incident.title ?? '';
        const caseFile = openCase(workspace, source.path, incident);
        const evening = resolveLocal(day, '18:00', 'Europe/Berlin');
        if (source.problems.length > 0 || caseFile.faults.length > 0 || evening.kind !== 'unique')
            throw new Error(`The workspace is broken:\n${text}`);
        return [day, deriveDocket(workspace, law, caseFile, { asOf: asOfInstant(evening.instant) }).entries] as const;
    });
    return new Map(dockets);
}
