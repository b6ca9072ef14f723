import type { BlockPart, FormFieldFacts } from '../../findings/reports.ts';
import type { Report } from '../../facts/source.ts';
import type { ReportedFacts } from '../check.ts';
import { defineCheck } from '../check.ts';
import type { LackingField, ReportState } from './report-state.ts';

/** `report-incomplete`: a report that waits to be sent lacks what its form asks of a report of that stage. */
export const reportIncomplete = defineCheck({
    code: 'report-incomplete',
    severity: 'warning',
    unread: false,
    title: 'A report does not say yet what its form asks for at its stage',
    *onFile({ file }) {
        for (const report of file.reports) {
            const lacking = [...partsMissing(report)];
            if (lacking.length === 0 || report.name.text === '') continue;
            yield { at: report.name.range, facts: { kind: 'block', report: report.name.text, lacking } };
        }
    },
    *onWorkspace({ incidents }) {
        for (const { drafts = [] } of incidents) for (const draft of drafts) if (draft.lacking.length > 0) yield lackingIn(draft);
    },
});

function* partsMissing({ incident, stage, to }: Report): Iterable<BlockPart> {
    if (!incident) yield 'incident';
    if (!stage) yield 'stage';
    if (to.length === 0) yield 'addressee';
}

function lackingIn({ path, name, range, stage, to, lacking, confidentiality }: ReportState): ReportedFacts<'report-incomplete'> {
    return {
        file: path,
        at: range,
        related: lacking.flatMap((field) =>
            field.place ? [{ location: field.place, kind: 'form-field' as const, field: asFacts(field) }] : [],
        ),
        facts: {
            kind: 'form',
            report: name,
            stage,
            addressees: to,
            unsaid: lacking.filter(({ mustBeKnown, isWithheld }) => !mustBeKnown && !isWithheld).map(asFacts),
            unknown: lacking.filter(({ mustBeKnown, isWithheld }) => mustBeKnown && !isWithheld).map(asFacts),
            withheld: lacking.filter(({ isWithheld }) => isWithheld).map(asFacts),
            confidentiality,
        },
    };
}

function asFacts({ field, number, line }: LackingField): FormFieldFacts {
    return { field, number, line };
}
