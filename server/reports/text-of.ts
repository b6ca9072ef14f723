import type { Location } from '../../language/docket/entry.ts';
import { layOutBrief } from '../../language/reports/document/lay-out-brief.ts';
import { layOutLetter } from '../../language/reports/document/lay-out-letter.ts';
import { layOut } from '../../language/reports/document/lay-out-report.ts';
import type { ReportDocument } from '../../language/reports/document/report-document.ts';
import { labelsOf } from '../../language/reports/formats/json/labels.ts';
import { fillBrief } from '../../language/reports/model/fill-brief.ts';
import { fillLetter } from '../../language/reports/model/fill-letter.ts';
import { fillReport } from '../../language/reports/model/fill-report.ts';
import { fieldsOf } from '../../language/reports/model/fill-sections.ts';
import type { FilledSection } from '../../language/reports/model/report-model.ts';
import { titlesIn } from '../../language/reports/words/titles.ts';
import { wordsFor } from '../../language/reports/words/words.ts';
import type { JudgedIncident } from '../../language/workspace/judge-file.ts';
import type { WantedText } from '../protocol/report.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** A text in its language, before it is put into a format. */
export interface IncidentText {
    readonly document: ReportDocument;
    /** It as JSON; what writes it is loaded only when that is asked for. */
    readonly json: () => Promise<string>;
    /** The parts of a name for its file. */
    readonly nameParts: readonly string[];
    readonly open: readonly { readonly label: string; readonly place: Location | undefined }[];
    readonly portal?: string;
}

/** Fills a text from the facts of an incident and puts it into words; undefined where there is no such text. */
export function textOf(wanted: WantedText, judged: JudgedIncident, snapshot: Snapshot): IncidentText | undefined {
    if (wanted.kind === 'report') return reportText(wanted, judged, snapshot);
    if (wanted.kind === 'letter') return letterText(wanted, judged, snapshot);
    const { workspace, law, asOf } = snapshot;
    const brief = fillBrief(workspace, law, judged, asOf);
    const document = layOutBrief(brief, wordsFor(wanted.language, titlesIn(law)));
    const json = async (): Promise<string> =>
        (await import('../../language/reports/formats/json/brief-json.ts')).briefJson(brief, document);
    return { document, json, nameParts: [brief.incident, 'brief', document.language], open: [] };
}

type Wanted<Kind> = Extract<WantedText, { readonly kind: Kind }>;

function reportText(wanted: Wanted<'report'>, judged: JudgedIncident, { workspace, law, asOf }: Snapshot): IncidentText | undefined {
    const { stage, to, language, form, block: name } = wanted;
    const declared = name === undefined ? undefined : workspace.names.global('report', name);
    const filled = fillReport({
        workspace,
        law,
        judged,
        asOf,
        stage,
        addressees: to,
        language,
        ...(form !== undefined && { form }),
        ...(declared && { block: { report: declared.declaration, path: declared.path } }),
    });
    if (filled.kind === 'none') return undefined;
    const { report } = filled;
    const document = layOut(report, wordsFor(language, titlesIn(law)));
    const json = async (): Promise<string> => (await import('../../language/reports/formats/json/json.ts')).reportJson(report, document);
    const portal = report.addressees.map(({ source }) => source.submit?.text).find((address) => address !== undefined);
    return {
        document,
        json,
        nameParts: [report.incident, law.stages.get(stage)?.name ?? stage, ...to, document.language],
        open: openFields(report.sections, document),
        ...(portal !== undefined && { portal }),
    };
}

function letterText(wanted: Wanted<'letter'>, judged: JudgedIncident, { workspace, law, asOf }: Snapshot): IncidentText | undefined {
    const entry = judged.docket.entries.find(({ duty, recipient }) => duty === wanted.duty && recipient === wanted.to);
    const filled = entry && fillLetter({ workspace, law, judged, asOf, entry, language: wanted.language });
    if (filled?.kind !== 'letter') return undefined;
    const { letter } = filled;
    const document = layOutLetter(letter, wordsFor(wanted.language, titlesIn(law)));
    const json = async (): Promise<string> =>
        (await import('../../language/reports/formats/json/letter-json.ts')).letterJson(letter, document);
    const names = letter.addressees.map(({ name }) => name);
    return {
        document,
        json,
        nameParts: [letter.incident, letter.letter.id, ...names, document.language],
        open: openFields(letter.sections, document),
    };
}

/** What a text needs and nobody has said, as its language calls it. */
function openFields(sections: readonly FilledSection[], document: ReportDocument): IncidentText['open'] {
    const { fields } = labelsOf(document);
    return fieldsOf(sections)
        .filter(({ satisfied }) => !satisfied)
        .map(({ field, sources: [place] }) => ({ label: numbered(field.number, fields.get(field.id)?.label ?? field.id), place }));
}

function numbered(number: string | undefined, label: string): string {
    return number === undefined ? label : `${number} ${label}`;
}
