import { readFileSync } from 'node:fs';
import { compileLaw } from '../../../language/docket/law/compile-law.ts';
import { deriveDocket } from '../../../language/docket/docket.ts';
import { openCase } from '../../../language/facts/open-case.ts';
import { readSource } from '../../../language/facts/read.ts';
import { buildWorkspace } from '../../../language/facts/workspace.ts';
import type { Timeline } from '../../../language/reports/timeline/timeline.ts';
import { timelineOf } from '../../../language/reports/timeline/timeline.ts';
import { createParser } from '../../../language/syntax/parser.ts';
import { parseInstant } from '../../../language/time/zone.ts';
import { lawFiles } from '../../law/law-files.ts';
import { asOfInstant } from '../../../language/time/as-of.ts';

const parser = createParser();
const examples = new URL('../../../examples/', import.meta.url);

/** What the picture of an incident of the examples shows, as of an instant. */
export function timelineOfExample(file: string, at: string): Timeline {
    const paths = [...['authorities', 'parties', 'policy', 'systems'].map((name) => `register/${name}.vigil`), `incidents/${file}`];
    return timelineOfFiles(
        paths.map((path) => ({ path, text: readFileSync(new URL(path, examples), 'utf8') })),
        at,
    );
}

/** What the picture of the first incident of some files shows, as of an instant with an offset. */
export function timelineOfFiles(files: readonly { readonly path: string; readonly text: string }[], at: string): Timeline {
    const asOf = parseInstant(at);
    const sources = files.map(({ path, text }) => readSource(path, text, parser));
    const source = sources.find(({ incidents }) => incidents.length > 0);
    const [incident] = source?.incidents ?? [];
    if (asOf === undefined || !source || !incident) throw new Error('There is no instant, or no incident.');
    const workspace = buildWorkspace(sources, lawFiles);
    const caseFile = openCase(workspace, source.path, incident);
    return timelineOf(caseFile, deriveDocket(workspace, compileLaw(workspace), caseFile, { asOf: asOfInstant(asOf) }));
}
