import { approvalsOf, isApprovedAt } from '../checks/reports/approvals.ts';
import type { CaseFile } from '../facts/case-file.ts';
import type { Declared } from '../facts/names.ts';
import { visibleEvents } from '../facts/open-case.ts';
import { sendingOf } from '../facts/sent-report.ts';
import type { Report } from '../facts/source.ts';
import { dayOf } from '../time/zone.ts';
import { digestOfText } from '../reports/digest/text-digest.ts';
import { alterationsOf, reportAsOf } from '../reports/model/signed-text.ts';
import type { FixContext } from './fix.ts';
import { asOfInstant } from '../time/as-of.ts';

const MINUTE = 60_000;

/** The report block on an incident that tells a stage to an addressee and was not sent yet, where there is one. */
export function unsentBlock(
    caseFile: CaseFile,
    stage: string,
    addressee: string,
    { workspace, law, asOf }: Pick<FixContext, 'workspace' | 'law' | 'asOf'>,
): Declared<Report> | undefined {
    const events = visibleEvents(caseFile, asOfInstant(asOf));
    return workspace.reportsOn(caseFile.name).find(({ declaration: { name, stage: written, to } }) => {
        if (name.text === '' || sendingOf(name.text, events) || !to.some(({ text }) => text === addressee) || !written) return false;
        const resolution = workspace.names.member('stage', written, { library: false });
        return resolution.kind === 'found' && law.stages.get(resolution.value.id)?.name === stage;
    });
}

/** Whether the policy asks for an approval that a report does not have yet: none counts that was of another text. */
export function awaitsApproval(block: Declared<Report>, caseFile: CaseFile, context: FixContext): boolean {
    const { workspace, law, asOf } = context;
    if (!workspace.policy.approval) return false;
    const { zone } = caseFile;
    if (!isApprovedAt(approvalsOf(block.declaration, zone), { instant: asOf, day: dayOf(asOf, zone), dayOnly: false, zone })) return true;
    const events = visibleEvents(caseFile, asOfInstant(asOf));
    return alterationsOf(block, events, asOf, { workspace, law, caseFile }).length > 0;
}

/** ` of "…"` with the digest of what a report says now, to the minute with which a line is written. */
export function digestNow(block: Declared<Report>, caseFile: CaseFile, { workspace, law, asOf }: FixContext): string {
    const model = reportAsOf(block, asOf - (asOf % MINUTE), { workspace, law, caseFile });
    return model ? ` of "${digestOfText(model)}"` : '';
}
