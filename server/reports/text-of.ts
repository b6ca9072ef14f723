import type { IncidentText, TextScene } from '../../language/reports/texts/incident-text.ts';
import { briefText, letterText, reportText } from '../../language/reports/texts/incident-text.ts';
import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import type { WantedText } from '../protocol/report.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** Fills a text from the facts of an incident and puts it into words; undefined where there is no such text. */
export function textOf(wanted: WantedText, judged: JudgedIncident, { workspace, law, asOf }: Snapshot): IncidentText | undefined {
    const scene: TextScene = { workspace, law, judged, asOf };
    const made = madeOf(wanted, scene);
    return made?.kind === 'text' ? made.text : undefined;
}

function madeOf(wanted: WantedText, scene: TextScene): ReturnType<typeof reportText> | ReturnType<typeof letterText> | undefined {
    if (wanted.kind === 'brief') return { kind: 'text', text: briefText(wanted.language, scene) };
    if (wanted.kind === 'letter') {
        const entry = scene.judged.docket.entries.find(({ duty, recipient }) => duty === wanted.duty && recipient === wanted.to);
        return entry && letterText(entry, wanted.language, scene);
    }
    const { stage, to, language, form, block: name } = wanted;
    const declared = name === undefined ? undefined : scene.workspace.names.global('report', name);
    const block = declared && { report: declared.declaration, path: declared.path };
    return reportText({ stage, addressees: to, language, ...(form !== undefined && { form }), ...(block && { block }) }, scene);
}
