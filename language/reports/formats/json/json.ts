import { gapAsJson } from '../../../gaps/gap-json.ts';
import { digestOfText } from '../../digest/text-digest.ts';
import { formatInstant } from '../../../time/zone.ts';
import type { ReportDocument } from '../../document/report-document.ts';
import type { FilledField, FilledSection, ReportModel } from '../../model/report-model.ts';
import type { Labels } from './labels.ts';
import { labelsOf } from './labels.ts';
import type { Json } from './values.ts';
import { partyJson, placeJson, subjectJson, valueJson, whenJson } from './values.ts';

/** A report for other programs: its facts by machine values, with the labels and texts of its language beside them. */
export function reportJson(model: ReportModel, document: ReportDocument): string {
    const { template, submitted, block } = model;
    return write({
        ...envelope('report', model, document),
        party: partyJson(model.party),
        addressees: model.addressees.map(partyJson),
        stage: model.stage,
        submitter: partyJson(model.submitter),
        form: {
            id: template.id,
            title: template.title,
            version: template.version,
            date: template.date,
            state: template.state,
            source: template.source,
        },
        text: digestOfText(model),
        asKnown: model.asKnown === true,
        altered: (model.altered ?? []).map(({ kind, by, at, fields }) => ({
            kind,
            by,
            at: whenJson(at),
            fields: fields.map(({ field }) => field.id),
        })),
        block: block ? { name: block.name, ...inFile(block.location) } : null,
        approvals: model.approvals.map(({ at, by }) => ({ at: whenJson(at), by })),
        submitted: submitted ? { at: whenJson(submitted.at), reference: submitted.reference ?? null } : null,
        sections: sectionsJson(model.sections, labelsOf(document)),
    });
}

type Enveloped = Pick<ReportModel, 'incident' | 'title' | 'subjects' | 'asOf' | 'zone' | 'law' | 'facts' | 'gaps' | 'complete'>;

/** What every text says of itself. */
export function envelope(
    kind: string,
    model: Enveloped,
    { language, title, subtitle, footer }: ReportDocument,
): { readonly [key: string]: Json } {
    return {
        schema: 1,
        kind,
        asOf: formatInstant(model.asOf.instant, model.zone),
        incident: model.incident,
        incidentTitle: model.title,
        language,
        title,
        subtitle,
        subjects: model.subjects.map(subjectJson),
        law: model.law.map(({ regime, cites }) => ({ regime, cites })),
        facts: model.facts,
        notice: footer,
        complete: model.complete,
        gaps: model.gaps.map((gap) => gapAsJson(gap, (path) => path)),
    };
}

export function write(json: Json): string {
    return `${JSON.stringify(json, null, 2)}\n`;
}

export function sectionsJson(sections: readonly FilledSection[], labels: Labels): Json {
    return sections.map(({ section, fields, sections: inner }) => ({
        id: section.id,
        number: section.number ?? null,
        heading: labels.headings.get(section.id) ?? section.id,
        fields: fields.map((field) => fieldJson(field, labels)),
        sections: sectionsJson(inner, labels),
    }));
}

function fieldJson({ field, value, need, satisfied, sources, digest }: FilledField, { fields }: Labels): Json {
    const shown = fields.get(field.id);
    return {
        id: field.id,
        number: field.number ?? null,
        label: shown?.label ?? field.id,
        need,
        satisfied,
        value: valueJson(value),
        text: shown?.copy ?? '',
        sources: sources.map(placeJson),
        digest,
    };
}

function inFile({ file, range }: NonNullable<ReportModel['block']>['location']): { readonly [key: string]: Json } {
    return { file, line: range[0] };
}
