import type { DocketEntry, Location } from '../../docket/entry.ts';
import type { Law } from '../../docket/law/law.ts';
import type { Workspace } from '../../facts/workspace.ts';
import type { Gap } from '../../gaps/gap.ts';
import type { CaseEvent } from '../../facts/case-file.ts';
import type { Instant } from '../../time/instant.ts';
import { formatInstant } from '../../time/zone.ts';
import { tellAltered } from '../document/tell-altered.ts';
import { tellGap } from '../document/tell-gaps.ts';
import { plainText } from '../document/text.ts';
import { layOutBrief } from '../document/lay-out-brief.ts';
import { layOutLetter } from '../document/lay-out-letter.ts';
import { layOut } from '../document/lay-out-report.ts';
import type { ReportDocument } from '../document/report-document.ts';
import { labelsOf } from '../formats/json/labels.ts';
import type { JudgedCase } from '../model/assignment.ts';
import { fillBrief } from '../model/fill-brief.ts';
import type { LetterResult } from '../model/fill-letter.ts';
import { fillLetter } from '../model/fill-letter.ts';
import type { ReportRequest, ReportResult } from '../model/fill-report.ts';
import { fillReport } from '../model/fill-report.ts';
import { fieldsOf, isWithheld } from '../model/fill-sections.ts';
import type { FilledSection, ReportModel } from '../model/report-model.ts';
import { alterationsOf, judgedBefore, latestInstant } from '../model/signed-text.ts';
import type { Template } from '../templates/template.ts';
import { titlesIn } from '../words/titles.ts';
import type { Words } from '../words/words.ts';
import { asOfInstant } from '../../time/as-of.ts';
import { wordsFor } from '../words/words.ts';

/** An incident as of an instant, and what its texts are made from besides. */
export interface TextScene {
    readonly workspace: Workspace;
    readonly law: Law;
    readonly judged: JudgedCase & { readonly gaps: readonly Gap[] };
    readonly asOf: Instant;
}

/** A text in its language, before it is put into a format. */
export interface IncidentText {
    readonly document: ReportDocument;
    /** It as JSON; what writes it is loaded only when that is asked for. */
    readonly json: () => Promise<string>;
    /** What a name for its file is made of. */
    readonly nameParts: readonly string[];
    /** What could not be known about the incident: with what voids it the text is a draft. */
    readonly gaps: readonly Gap[];
    /** Everything that it has to say is said, and nothing voids it. */
    readonly complete: boolean;
    /** What it needs and nobody has said, as its language calls it, and where it would be written. */
    readonly open: readonly OpenField[];
    /** Where the addressee takes reports. */
    readonly portal?: string;
    /** It was sent, and says what it said then: as of which instant, in ISO 8601. */
    readonly asFiled?: string;
}

export interface OpenField {
    readonly number?: string;
    readonly label: string;
    readonly place?: Location;
    /** It is withheld from an authority that keeps confidential what it is told: under what it does. */
    readonly withheldDespite?: string;
    /** No field is empty: the text is not the one that was approved or sent. */
    readonly isAltered?: true;
}

/** Which report is wanted. */
export type WantedReport = Pick<ReportRequest, 'stage' | 'addressees' | 'language' | 'block' | 'form'> & {
    /** Of a report that was sent what is known as of the instant, and not what was sent. */
    readonly asKnown?: boolean;
};

type None<Result> = Extract<Result, { readonly kind: 'none' }>;
type Made<Result> = { readonly kind: 'text'; readonly text: IncidentText } | None<Result>;

/** A report on its form, or why there is none; of one that was sent what it said then, at whatever instant it is asked for. */
export function reportText(wanted: WantedReport, scene: TextScene): Made<ReportResult> {
    const { law } = scene;
    const { stage, addressees, language } = wanted;
    const filled = reportToTell(wanted, scene);
    if (filled.kind === 'none') return filled;
    const { report } = filled;
    const words = wordsFor(language, titlesIn(law));
    const document = layOut(report, words);
    const portal = report.addressees.map(({ source }) => source.submit?.text).find((address) => address !== undefined);
    const text: IncidentText = {
        document,
        json: async () => (await import('../formats/json/json.ts')).reportJson(report, document),
        nameParts: [report.incident, law.stages.get(stage)?.name ?? stage, ...addressees, document.language],
        complete: report.complete,
        gaps: report.gaps,
        open: [
            ...openGaps(report.gaps, words),
            ...(report.altered ?? []).map((altered) => ({
                label: plainText(tellAltered(altered, { words, zone: report.zone })),
                isAltered: true as const,
            })),
            ...openFields(report.sections, document, report.template),
        ],
        ...(report.submitted && report.asKnown !== true && { asFiled: formatInstant(report.asOf.instant, report.zone) }),
        ...(portal !== undefined && { portal }),
    };
    return { kind: 'text', text };
}

function reportToTell({ asKnown = false, ...wanted }: WantedReport, { workspace, law, judged, asOf }: TextScene): ReportResult {
    const now = fillReport({ workspace, law, judged, asOf: asOfInstant(asOf), gaps: judged.gaps, ...wanted });
    if (now.kind === 'none') return now;
    const { caseFile } = judged;
    const altered = wanted.block
        ? alterationsOf({ declaration: wanted.block.report, path: wanted.block.path }, judged.events, asOf, { workspace, law, caseFile })
        : [];
    const told = (report: ReportModel): ReportResult => ({
        kind: 'report',
        report: altered.length === 0 ? report : { ...report, altered, complete: false },
    });
    const line = now.report.submitted?.line;
    if (!line) return told(now.report);
    if (asKnown) return told({ ...now.report, asKnown });

    const sent = latestInstant(line.at);
    const name = wanted.block?.report.name.text;
    const isSending = (event: CaseEvent): boolean =>
        event.verb === 'reported' && (event === line || (name !== undefined && name !== '' && event.source.report?.text === name));
    const then = fillReport({
        workspace,
        law,
        judged: judgedBefore(isSending, sent, { workspace, law, caseFile }),
        asOf: asOfInstant(sent),
        gaps: judged.gaps.filter(({ severity }) => severity === 'voids'),
        ...wanted,
        sending: line,
    });
    return then.kind === 'none' ? then : told(then.report);
}

/** The letter that a duty asks for, or why there is none. */
export function letterText(entry: DocketEntry, language: string, { workspace, law, judged, asOf }: TextScene): Made<LetterResult> {
    const filled = fillLetter({ workspace, law, judged, asOf: asOfInstant(asOf), gaps: judged.gaps, entry, language });
    if (filled.kind === 'none') return filled;
    const { letter } = filled;
    const words = wordsFor(language, titlesIn(law));
    const document = layOutLetter(letter, words);
    const text: IncidentText = {
        document,
        json: async () => (await import('../formats/json/letter-json.ts')).letterJson(letter, document),
        nameParts: [letter.incident, letter.letter.id, ...letter.addressees.map(({ name }) => name), document.language],
        complete: letter.complete,
        gaps: letter.gaps,
        open: [...openGaps(letter.gaps, words), ...openFields(letter.sections, document)],
    };
    return { kind: 'text', text };
}

/** One page for management. */
export function briefText(language: string, { workspace, law, judged, asOf }: TextScene): IncidentText {
    const brief = fillBrief(workspace, law, judged, asOfInstant(asOf));
    const words = wordsFor(language, titlesIn(law));
    const document = layOutBrief(brief, words);
    return {
        document,
        json: async () => (await import('../formats/json/brief-json.ts')).briefJson(brief, document),
        nameParts: [brief.incident, 'brief', document.language],
        complete: brief.complete,
        gaps: brief.gaps,
        open: openGaps(brief.gaps, words),
    };
}

/** The name of a file for a text, with its ending. */
export function fileNameOf(text: IncidentText, ending: string): string {
    return `${baseNameOf(text)}.${ending}`;
}

/** The same without an ending: of names that people gave, only what every file system takes. */
export function baseNameOf({ nameParts }: IncidentText): string {
    return nameParts.map((part) => part.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')).join('-');
}

function openGaps(gaps: readonly Gap[], words: Words): readonly OpenField[] {
    return gaps.map((gap) => ({ label: plainText(tellGap(gap, words)), place: { file: gap.file, range: gap.range } }));
}

function openFields(
    sections: readonly FilledSection[],
    document: ReportDocument,
    { confidentiality }: Partial<Pick<Template, 'confidentiality'>> = {},
): readonly OpenField[] {
    const { fields } = labelsOf(document);
    return fieldsOf(sections)
        .filter(({ satisfied }) => !satisfied)
        .map(({ field, value, sources: [place] }) => ({
            ...(field.number !== undefined && { number: field.number }),
            label: fields.get(field.id)?.label ?? field.id,
            ...(place && { place }),
            ...(confidentiality !== undefined && isWithheld(value) && { withheldDespite: confidentiality }),
        }));
}
