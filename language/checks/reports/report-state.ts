import type { Location } from '../../docket/entry.ts';
import type { CaseEvent } from '../../facts/case-file.ts';
import type { Declared } from '../../facts/names.ts';
import { sendingOf } from '../../facts/sent-report.ts';
import type { Report } from '../../facts/source.ts';
import { resolveInstant } from '../../facts/written-instant.ts';
import { whenOf } from '../../findings/parts-of.ts';
import type { StageTitle, WhenFacts } from '../../findings/parts.ts';
import type { ChangeFacts, FormFieldFacts } from '../../findings/reports.ts';
import type { Range } from '../../syntax/range.ts';
import type { OpenIncident } from '../../reports/derivation/dossier.ts';
import { isUnderOtherLaw } from '../../reports/derivation/duties.ts';
import { newsSince } from '../../reports/derivation/news.ts';
import { eventLabel } from '../../reports/timeline/event-label.ts';
import { reportOfBlock } from '../../reports/model/report-of-block.ts';
import { signedLines } from '../../reports/model/signed-text.ts';
import { fieldsOf, isWithheld } from '../../reports/model/fill-sections.ts';
import type { FilledField, ReportModel } from '../../reports/model/report-model.ts';

/** What a report that was not sent yet lacks, and what has changed since it was drafted: all that checks of reports look at. */
export interface ReportState {
    readonly path: string;
    readonly name: string;
    readonly range: Range;
    readonly stage: StageTitle;
    readonly to: readonly string[];
    readonly lacking: readonly LackingField[];
    /** Under what its addressee keeps confidential what it is told. */
    readonly confidentiality: string;
    /** The addressees to whom no such report is owed as of now, and who is competent instead. */
    readonly misaddressed: readonly Misaddressed[];
    /** Absent while the facts are those that it was drafted from. */
    readonly stale?: Staleness;
}

/** A field of the form that the stage needs, and that does not say it. */
export interface LackingField extends FormFieldFacts {
    /** A reason why it is not known is not enough. */
    readonly mustBeKnown: boolean;
    readonly isWithheld: boolean;
    /** Where it would be written. */
    readonly place?: Location;
}

export interface Misaddressed {
    readonly addressee: string;
    readonly range: Range;
    readonly competent: readonly string[];
}

export interface Staleness {
    readonly range: Range;
    /** When it was drafted; null where the instant is none. */
    readonly drafted: WhenFacts | null;
    /** What the timeline or a field tells since. None where facts were changed that have no date. */
    readonly changes: readonly (ChangeFacts & { readonly place: Location })[];
}

/** A line that says that a report was approved or sent, as the check of such lines needs it. */
export interface SignedState {
    readonly path: string;
    readonly range: Range;
    readonly report: string;
    /** Who approved it, or the party that sent it. */
    readonly by: string;
    readonly at: WhenFacts;
    readonly kind: 'approval' | 'record';
    /** A line says that the report was sent. */
    readonly isSent: boolean;
    /** What it says otherwise since: `none` where the line keeps no digest. */
    readonly changed:
        'none' | 'nothing' | { readonly head: boolean; readonly fields: readonly (FormFieldFacts & { readonly place?: Location })[] };
}

/** What checks look at in the reports on an incident. */
export interface ReportStates {
    readonly drafts: readonly ReportState[];
    readonly signed: readonly SignedState[];
}

/** What checks look at in the reports on an incident: those that were not sent, and the lines by which they were approved or sent. */
export function reportStatesOf(scene: OpenIncident): ReportStates {
    return { drafts: draftsOf(scene), signed: signedOf(scene) };
}

function signedOf(scene: OpenIncident): readonly SignedState[] {
    return scene.workspace.reportsOn(scene.caseFile.name).flatMap((block) => {
        const { declaration } = block;
        if (declaration.name.text === '') return [];
        const isSent = sendingOf(declaration.name.text, scene.events) !== undefined;
        return signedLines(block, scene.events, scene.asOf, scene).map(({ kind, at, by, place, text }): SignedState => ({
            path: place.file,
            range: place.range,
            report: declaration.name.text,
            by,
            at: whenOf(at),
            kind,
            isSent,
            changed:
                text === 'none'
                    ? text
                    : text === 'same'
                      ? 'nothing'
                      : { head: text.head, fields: text.fields.map((field) => changedField(field)) },
        }));
    });
}

function changedField({ field, sources: [place] }: FilledField): FormFieldFacts & { readonly place?: Location } {
    return { field: field.id, number: field.number ?? null, line: field.line ?? null, ...(place && { place }) };
}

/** The state of every report on an incident that no line of its timeline says was sent. */
function draftsOf(scene: OpenIncident): readonly ReportState[] {
    const blocks = scene.workspace.reportsOn(scene.caseFile.name);
    if (blocks.length === 0) return [];
    return blocks
        .filter(({ declaration }) => !sendingOf(declaration.name.text, scene.events))
        .flatMap((block) => stateOf(block, scene) ?? []);
}

function stateOf({ declaration, path }: Declared<Report>, scene: OpenIncident): ReportState | undefined {
    const model = reportOfBlock(declaration, path, scene);
    if (!model) return undefined;
    const stale = stalenessOf(declaration, model, scene);
    const stage = scene.law.stages.get(model.stage)?.name ?? model.stage;
    return {
        path,
        name: declaration.name.text,
        range: declaration.name.range,
        stage: { stage: model.stage, title: scene.law.stages.get(model.stage)?.title ?? model.stage },
        to: declaration.to.map(({ text }) => text),
        lacking: fieldsOf(model.sections).flatMap((field) => (field.satisfied ? [] : [lackingField(field)])),
        confidentiality: model.template.confidentiality,
        misaddressed: misaddressedIn(declaration, stage, scene),
        ...(stale && { stale }),
    };
}

const open: ReadonlySet<string> = new Set(['waiting', 'due', 'overdue']);

/** To whom a block goes although no open report of its stage is owed there, where it is owed to others; or no report at all is. */
function misaddressedIn({ to }: Report, stage: string, { docket, workspace }: OpenIncident): readonly Misaddressed[] {
    const reporting = docket.entries.filter(({ stages, status }) => stages.length > 0 && status !== 'not owed');
    const ofStage = reporting.filter(({ stages, status }) => stages.includes(stage) && open.has(status));
    // Whom one of them means is not settled where an authority is not known, or not by its name.
    const asked = ofStage.length > 0 ? ofStage : reporting;
    if (asked.some(({ missingRecipient }) => missingRecipient !== null)) return [];
    const competent = [...new Set(asked.flatMap(({ recipient }) => recipient ?? []))];
    if (competent.length === 0) return [];
    return to
        .filter(({ text }) => workspace.parties.has(text) && !competent.some((name) => name === text))
        .map(({ text, range }) => ({ addressee: text, range, competent }));
}

function lackingField({ field, value, need, sources }: FilledField): LackingField {
    const [place] = sources;
    return {
        field: field.id,
        number: field.number ?? null,
        line: field.line ?? null,
        mustBeKnown: need === 'known',
        isWithheld: isWithheld(value),
        ...(place && { place }),
    };
}

/** Lines that no field is filled from, but what is about the sending of a report; so are reports themselves. */
const KEPT_APART: ReadonlySet<string> = new Set(['acknowledged', 'noted']);

function stalenessOf({ drafted }: Report, model: ReportModel, { caseFile, law, asOf }: OpenIncident): Staleness | undefined {
    if (drafted?.from === undefined || drafted.from === model.facts) return undefined;
    const { when } = resolveInstant(drafted.at, caseFile.zone);
    const news = when && newsSince(caseFile, when.instant, asOf);
    const place = (range: Range): Location => ({ file: caseFile.path, range });
    const form = { law, regime: model.template.regime };
    const isFact = (event: CaseEvent): boolean =>
        !KEPT_APART.has(event.verb) && (event.verb !== 'reported' || isUnderOtherLaw(event, form));
    const told =
        (change: ChangeFacts['change']) =>
        (event: CaseEvent): Staleness['changes'][number] => ({
            change,
            line: eventLabel(event.source),
            at: whenOf(event.at),
            place: place(event.range),
        });
    const changes = [
        ...(news?.learned ?? []).filter(isFact).map(told('learned')),
        ...(news?.struck ?? []).filter(isFact).map(told('struck')),
        ...(news?.rewritten ?? []).map(({ field, location }) => ({
            change: 'rewritten' as const,
            line: field,
            at: null,
            place: location,
        })),
    ];
    return { range: drafted.range, drafted: when ? whenOf(when) : null, changes };
}
