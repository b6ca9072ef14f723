import type { Docket, Location } from '../../docket/entry.ts';
import type { Law } from '../../docket/law/law.ts';
import type { CaseEvent, CaseFile } from '../../facts/case-file.ts';
import type { Declared } from '../../facts/names.ts';
import { sendingOf } from '../../facts/sent-report.ts';
import type { Report } from '../../facts/source.ts';
import type { Workspace } from '../../facts/workspace.ts';
import { resolveInstant } from '../../facts/written-instant.ts';
import type { AsOf } from '../../time/as-of.ts';
import type { Range } from '../../syntax/range.ts';
import { isUnderOtherLaw } from '../../reports/derivation/duties.ts';
import { newsSince } from '../../reports/derivation/news.ts';
import { eventLabel } from '../../reports/timeline/event-label.ts';
import { fillReport } from '../../reports/model/fill-report.ts';
import { fieldsOf } from '../../reports/model/fill-sections.ts';
import type { FilledField, ReportModel } from '../../reports/model/report-model.ts';
import { whenInWords } from '../wording.ts';

/** What a report that was not sent yet lacks, and what has changed since it was drafted: all that checks of reports look at. */
export interface ReportState {
    readonly path: string;
    readonly name: string;
    readonly range: Range;
    /** The stage as its name in the law, without the regime. */
    readonly stage: string;
    readonly to: readonly string[];
    readonly lacking: readonly LackingField[];
    /** Absent while the facts are those that it was drafted from. */
    readonly stale?: Staleness;
}

/** A field of the form that the stage needs, and that does not say it. */
export interface LackingField {
    readonly id: string;
    readonly number?: string;
    /** The field of the incident that would say it, where there is one. */
    readonly line?: string;
    /** A reason why it is not known is not enough. */
    readonly mustBeKnown: boolean;
    /** Where it would be written. */
    readonly place?: Location;
}

export interface Staleness {
    readonly range: Range;
    /** When it was drafted, in words. */
    readonly drafted: string;
    /** What the timeline or a field tells since. None where facts were changed that have no date. */
    readonly changes: readonly { readonly says: string; readonly place: Location }[];
}

/** An incident as of an instant, and the workspace around it. */
export interface ReportScene {
    readonly workspace: Workspace;
    readonly law: Law;
    readonly caseFile: CaseFile;
    readonly events: readonly CaseEvent[];
    readonly docket: Docket;
    readonly asOf: AsOf;
}

/** The state of every report on an incident that no line of its timeline says was sent. */
export function draftsOf(scene: ReportScene): readonly ReportState[] {
    const blocks = scene.workspace.reportsOn(scene.caseFile.name);
    if (blocks.length === 0) return [];
    return blocks
        .filter(({ declaration }) => !sendingOf(declaration.name.text, scene.events))
        .flatMap((block) => stateOf(block, scene) ?? []);
}

function stateOf({ declaration, path }: Declared<Report>, scene: ReportScene): ReportState | undefined {
    const model = reportOf(declaration, path, scene);
    if (!model) return undefined;
    const stale = stalenessOf(declaration, model, scene);
    return {
        path,
        name: declaration.name.text,
        range: declaration.name.range,
        stage: scene.law.stages.get(model.stage)?.name ?? model.stage,
        to: declaration.to.map(({ text }) => text),
        lacking: fieldsOf(model.sections).flatMap((field) => (field.satisfied ? [] : [lackingField(field)])),
        ...(stale && { stale }),
    };
}

/** The report of a block as the facts fill it; undefined where the block does not say enough, of which others speak. */
export function reportOf(block: Report, path: string, scene: ReportScene): ReportModel | undefined {
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

function lackingField({ field, need, sources }: FilledField): LackingField {
    const [place] = sources;
    return {
        id: field.id,
        ...(field.number !== undefined && { number: field.number }),
        ...(field.line !== undefined && { line: field.line }),
        mustBeKnown: need === 'known',
        ...(place && { place }),
    };
}

/** Lines that no field is filled from, but what is about the sending of a report; so are reports themselves. */
const KEPT_APART: ReadonlySet<string> = new Set(['acknowledged', 'noted']);

function stalenessOf({ drafted }: Report, model: ReportModel, { caseFile, law, asOf }: ReportScene): Staleness | undefined {
    if (drafted?.from === undefined || drafted.from === model.facts) return undefined;
    const { when } = resolveInstant(drafted.at, caseFile.zone);
    const news = when && newsSince(caseFile, when.instant, asOf);
    const place = (range: Range): Location => ({ file: caseFile.path, range });
    const form = { law, regime: model.template.regime };
    const isFact = (event: CaseEvent): boolean =>
        !KEPT_APART.has(event.verb) && (event.verb !== 'reported' || isUnderOtherLaw(event, form));
    const changes = [
        ...(news?.learned ?? []).filter(isFact).map((event) => ({
            says: `${eventLabel(event.source)}, ${whenInWords(event.at)}`,
            place: place(event.range),
        })),
        ...(news?.struck ?? []).filter(isFact).map((event) => ({
            says: `struck: ${eventLabel(event.source)}, ${whenInWords(event.at)}`,
            place: place(event.range),
        })),
        ...(news?.rewritten ?? []).map(({ field, location }) => ({ says: `\`${field}\` written anew`, place: location })),
    ];
    return { range: drafted.range, drafted: when ? whenInWords(when) : drafted.at.text, changes };
}
