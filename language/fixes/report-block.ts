import { approvalsOf, isApprovedAt } from '../checks/reports/approvals.ts';
import type { CaseFile } from '../facts/case-file.ts';
import type { Declared } from '../facts/names.ts';
import type { Report } from '../facts/source.ts';
import { dayOf } from '../time/zone.ts';
import type { FixContext } from './fix.ts';

/** The report block on an incident that tells a stage to an addressee and was not sent yet, where there is one. */
export function unsentBlock(
    caseFile: CaseFile,
    stage: string,
    addressee: string,
    { workspace, law }: Pick<FixContext, 'workspace' | 'law'>,
): Declared<Report> | undefined {
    const sent = new Set(caseFile.incident.events.flatMap((event) => (event.verb === 'reported' ? (event.report?.text ?? []) : [])));
    return workspace.reportsOn(caseFile.name).find(({ declaration: { name, stage: written, to } }) => {
        if (name.text === '' || sent.has(name.text) || !to.some(({ text }) => text === addressee) || !written) return false;
        const resolution = workspace.names.member('stage', written, { library: false });
        return resolution.kind === 'found' && law.stages.get(resolution.value.id)?.name === stage;
    });
}

/** Whether the policy asks for an approval that a report does not have yet. */
export function awaitsApproval({ declaration }: Declared<Report>, { zone }: CaseFile, { workspace, asOf }: FixContext): boolean {
    if (!workspace.policy.approval) return false;
    return !isApprovedAt(approvalsOf(declaration, zone), { instant: asOf, day: dayOf(asOf, zone), dayOnly: false, zone });
}
