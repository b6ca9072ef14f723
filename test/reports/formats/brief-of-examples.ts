import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layOutBrief } from '../../../language/reports/document/lay-out-brief.ts';
import type { ReportDocument } from '../../../language/reports/document/report-document.ts';
import { fillBrief } from '../../../language/reports/model/fill-brief.ts';
import { titlesIn } from '../../../language/reports/words/titles.ts';
import { wordsFor } from '../../../language/reports/words/words.ts';
import { root } from '../../../scripts/root.ts';
import { requestOf } from '../model/report-of.ts';

const FILES = ['parties', 'systems', 'authorities', 'policy'].map((name) => `register/${name}.vigil`);

/** The page for management of an incident in three states, with sixteen duties open at noon of 2 November 2026. */
export function briefOfThreeStates(language: string, asOf = '2026-11-02T12:00+01:00'): ReportDocument {
    const files = ['incidents/inc-2026-027-three-states.vigil', ...FILES].map((path) => ({
        path,
        text: readFileSync(join(root, 'examples', path), 'utf8'),
    }));
    const { workspace, law, judged, asOf: instant } = requestOf(files, { asOf });
    return layOutBrief(fillBrief(workspace, law, judged, instant), wordsFor(language, titlesIn(law)));
}
