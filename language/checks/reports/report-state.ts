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
import { fillReport } from '../../reports/model/fill-report.ts';
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

/** The state of every report on an incident that no line of its timeline says was sent. */
export function draftsOf(scene: OpenIncident): readonly ReportState[] {
    const blocks = scene.workspace.reportsOn(scene.caseFile.name);
    if (blocks.length === 0) return [];
    return blocks
        .filter(({ declaration }) => !sendingOf(declaration.name.text, scene.events))
        .flatMap((block) => stateOf(block, scene) ?? []);
}

function stateOf({ declaration, path }: Declared<Report>, scene: OpenIncident): ReportState | undefined {
    const model = reportOf(declaration, path, scene);
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

/** The report of a block as the facts fill it; undefined where the block does not say enough, of which others speak. */
export function reportOf(block: Report, path: string, scene: OpenIncident): ReportModel | undefined {
    const { workspace, law, caseFile, events, docket, asOf } = scene;
    if (!block.stage) return undefined;
    const stage = workspace.names.member('stage', block.stage, { library: false });
    if (stage.kind !== 'found') return undefined;
    const result = fillReport({
        workspace,
        law,
        judged: { caseFile, events, docket },
        asOf,
        gaps: [], // the checks look at its fields
        stage: stage.value.id,
        addressees: block.to.map(({ text }) => text).filter((name) => workspace.parties.has(name)),
        language: block.languages.at(0)?.text ?? 'en',
        block: { report: block, path },
    });
    return result.kind === 'report' ? result.report : undefined;
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
