import type { Report } from '../../facts/source.ts';
import type { Reported } from '../check.ts';
import { defineCheck } from '../check.ts';
import { listed } from '../wording.ts';
import type { LackingField, ReportState } from './report-state.ts';

/** `report-incomplete`: a report that waits to be sent lacks what its form asks of a report of that stage. */
export const reportIncomplete = defineCheck({
    code: 'report-incomplete',
    severity: 'warning',
    unread: false,
    title: 'A report does not say yet what its form asks for at its stage',
    *onFile({ file }) {
        for (const report of file.reports) {
            const missing = [...linesMissing(report)];
            if (missing.length === 0 || report.name.text === '') continue;
            yield {
                at: report.name.range,
                message: `The report ${report.name.text} does not say ${listed(missing.map(({ says }) => says))}, so it cannot be drawn up.`,
                advice: `Add to it: ${listed(missing.map(({ line }) => `\`${line}\``))}.`,
                data: { report: report.name.text },
            };
        }
    },
    *onWorkspace({ incidents }) {
        for (const { drafts = [] } of incidents) for (const draft of drafts) if (draft.lacking.length > 0) yield lackingIn(draft);
    },
});

function* linesMissing({ incident, stage, to }: Report): Iterable<{ readonly says: string; readonly line: string }> {
    if (!incident) yield { says: 'which incident it is on', line: 'report NAME on INCIDENT' };
    if (!stage) yield { says: 'its stage', line: 'stage STAGE' };
    if (to.length === 0) yield { says: 'to whom it goes', line: 'to AUTHORITY' };
}

function lackingIn({ path, name, range, stage, to, lacking }: ReportState): Reported {
    const unsaid = lacking.filter(({ mustBeKnown }) => !mustBeKnown);
    const unknown = lacking.filter(({ mustBeKnown }) => mustBeKnown);
    const parts = [
        ...(unsaid.length > 0 ? [`does not say yet: ${listed(unsaid.map(fieldInWords))}`] : []),
        ...(unknown.length > 0 ? [`has to know at this stage: ${listed(unknown.map(fieldInWords))}`] : []),
    ];
    const lines = [...new Set(unsaid.flatMap(({ line }) => line ?? []))];
    const unknownLine = lines[0] === undefined ? '' : ` What is not known yet is said as such: \`${lines[0]} unknown because "…"\`.`;
    return {
        file: path,
        at: range,
        message: `The report ${name} (${stage} to ${listed(to)}) ${parts.join('; it ')}.`,
        advice: `Write what is known into the incident; the places are named with this finding.${unknownLine}`,
        related: lacking.flatMap((field) => (field.place ? [{ location: field.place, message: whereInWords(field) }] : [])),
        data: {
            report: name,
            fields: lacking.map(({ id }) => id),
            lines,
        },
    };
}

/** A field as its form numbers it, such as `1.2(c) detection`. */
function fieldInWords({ id, number }: LackingField): string {
    const words = id.replace(/^gpai-/, '').replaceAll('-', ' ');
    return number === undefined ? words : `${number} ${words}`;
}

function whereInWords(field: LackingField): string {
    return field.line === undefined ? `${fieldInWords(field)}: follows from lines here` : `${fieldInWords(field)}: \`${field.line}\` here`;
}
