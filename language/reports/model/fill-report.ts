import type { CaseEventOf } from '../../facts/case-file.ts';
import type { DocketEntry } from '../../docket/entry.ts';
import type { PartyFacts } from '../../facts/register.ts';
import type { Report } from '../../facts/source.ts';
import type { Workspace } from '../../facts/workspace.ts';
import { besidesFields, isComplete } from '../../gaps/gap.ts';
import type { Dossier } from '../derivation/dossier.ts';
import { isPlaceholder } from '../derivation/parties.ts';
import { confirmationsOf, submission } from '../derivation/submission.ts';
import type { Template } from '../templates/template.ts';
import type { CaseToFill, Sought } from './assignment.ts';
import { dutiesServed, formFor, partyFor, subjectsFor, submitterFor } from './assignment.ts';
import { digestOfFields, fieldsOf, fillSections } from './fill-sections.ts';
import type { ReportModel } from './report-model.ts';

/** Which report is wanted. */
export interface ReportRequest extends CaseToFill {
    /** Qualified name of the stage. */
    readonly stage: string;
    /** By their names; none where nobody knows yet who receives. */
    readonly addressees: readonly string[];
    /** Two-letter code. */
    readonly language: string;
    /** The block that holds its prose, where there is one. */
    readonly block?: { readonly report: Report; readonly path: string };
    /** The form, by its id, where the duties leave that open, or another than they suggest is wanted. */
    readonly form?: string;
    /** The line that says that it was sent; the incident is judged without it then, as it was when the report was filled. */
    readonly sending?: CaseEventOf<'reported'>;
}

/** A report, or why there is none; `name` is what stands in the way. */
export type ReportResult =
    | { readonly kind: 'report'; readonly report: ReportModel }
    | {
          readonly kind: 'none';
          readonly because: 'unknown-stage' | 'unknown-addressee' | 'no-form' | 'nobody-reports';
          readonly name: string;
      };

/**
 * Fills the form for a report from the facts known at an instant.
 *
 * The form follows from the stage's regime and from what the duty is about; the party is the one whose docket asks for the report.
 * The same files, instant and law give the same report.
 */
export function fillReport(request: ReportRequest): ReportResult {
    const { workspace, law, judged, block } = request;
    const stage = law.stages.get(request.stage);
    if (!stage) return { kind: 'none', because: 'unknown-stage', name: request.stage };
    const addressees: PartyFacts[] = [];
    for (const name of request.addressees) {
        const party = workspace.parties.get(name);
        if (!party) return { kind: 'none', because: 'unknown-addressee', name };
        addressees.push(party);
    }

    const name = block?.report.name.text;
    const sought: Sought = {
        workspace,
        law,
        judged,
        stage,
        addressees,
        ...(name !== undefined && name !== '' && { block: name }),
        ...(request.form !== undefined && { form: request.form }),
    };
    const served = dutiesServed(sought);
    const form = formFor(sought, served);
    if (!form) return { kind: 'none', because: 'no-form', name: stage.id };
    const party = partyFor(sought, served, form);
    if (!party) return { kind: 'none', because: 'nobody-reports', name: form.by };

    const subjects = subjectsFor(party, served, form, sought);
    const { caseFile, events, docket } = judged;
    const base = { workspace, law, caseFile, events, docket, asOf: request.asOf, regime: form.regime, stage: stage.id };
    const dossier: Dossier = {
        ...base,
        subjects,
        party,
        submitter: party,
        addressees,
        ...(block && { block }),
        ...(request.sending && { sending: request.sending }),
    };
    const submitter = submitterFor(party, submission(dossier), judged, workspace);
    return { kind: 'report', report: modelOf({ ...dossier, submitter }, form, served, request) };
}

function modelOf(dossier: Dossier, form: Template, served: readonly DocketEntry[], { stage, language, gaps }: ReportRequest): ReportModel {
    const { caseFile, party, submitter, addressees, subjects, asOf, block } = dossier;
    const sections = fillSections(form.sections, dossier);
    const sent = submission(dossier);
    const reference = sent?.source.detail;
    const regimes = new Set(served.filter((entry) => entry.party === party.name).map(({ regime }) => regime));
    return {
        incident: caseFile.name,
        title: caseFile.incident.title ?? '',
        template: form,
        stage,
        party,
        submitter,
        subjects,
        addressees,
        language,
        asOf,
        zone: caseFile.zone,
        law: actsOf(regimes.size === 0 ? [form.regime] : [...regimes], dossier.workspace),
        facts: digestOfFields(sections, { form: [form.id, form.version], stage, title: caseFile.incident.title, party: party.name }),
        ...(block && { block: { name: block.report.name.text, location: { file: block.path, range: block.report.name.range } } }),
        sections,
        gaps: besidesFields(gaps),
        complete: isComplete(gaps) && !addressees.some(isPlaceholder) && fieldsOf(sections).every(({ satisfied }) => satisfied),
        approvals: confirmationsOf(dossier),
        ...(sent && { submitted: { at: sent.at, line: sent, ...(reference !== undefined && { reference }) } }),
    };
}

/** The acts of some regimes, as they cite themselves. */
export function actsOf(regimes: readonly string[], { names }: Workspace): ReportModel['law'] {
    return regimes.map((regime) => {
        const act = names.global('regime', regime)?.declaration;
        return { regime, cites: act?.cites?.text ?? act?.title ?? regime };
    });
}
