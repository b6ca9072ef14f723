import type { Incident } from '../facts/incident-source.ts';
import type { FixContext, TextEdit } from './fix.ts';
import { defineFix } from './fix.ts';
import { caseNamed } from './incident-of.ts';
import { linesAfter, linesAtEnd, pageOf } from './text/write-lines.ts';

/**
 * `say-unknown`: adds a line for each field that a report lacks, which says that it is not known yet. The reason is for a person to
 * write: until it stands there, nothing is said.
 */
export const sayUnknown = defineFix({
    code: 'say-unknown',
    answers: ['report-incomplete'],
    towards: ['report-incomplete'],
    title: 'Adds the fields that a report lacks as not known yet, with the reason to be filled in',
    safe: false,
    *fixesFor(finding, context) {
        const { facts } = finding;
        if (facts.kind === 'block') return;
        const fields = [...new Set(facts.unsaid.flatMap(({ line }) => line ?? []))];
        const edit = fields.length === 0 ? undefined : linesFor(fields, facts.report, context);
        if (edit) yield { way: { kind: 'say-unknown', fields }, edits: [edit] };
    },
});

function linesFor(fields: readonly string[], report: string, context: FixContext): TextEdit | undefined {
    const { names } = context.workspace;
    const use = names.global('report', report)?.declaration.incident;
    const declared = use && names.global('incident', use);
    const page = declared && pageOf(declared.path, context);
    if (!declared || !page) return undefined;
    const width = Math.max(...fields.map((field) => field.length));
    const lines = fields.map((field) => `${field.padEnd(width)} unknown because ""`);
    const last = lastField(caseNamed(use, context)?.incident);
    return (last && linesAfter(page, last.range, lines)) ?? linesAtEnd(page, declared.declaration.range, lines);
}

/** The last of the fields of an incident: those that are added stand with them, before the timeline. */
function lastField(incident: Incident | undefined): Pick<Incident['fields'][number], 'range'> | undefined {
    if (!incident) return undefined;
    return [...incident.fields, ...incident.affected, ...incident.operators].sort((a, b) => a.range[0] - b.range[0]).at(-1);
}
