import type { CaseEvent, When } from '../../facts/case-file.ts';
import { actsFor } from '../../facts/policy.ts';
import type { Report } from '../../facts/source.ts';
import { whenOf } from '../../findings/parts-of.ts';
import type { ApprovalFault } from '../../findings/reports.ts';
import type { Range } from '../../syntax/range.ts';
import type { IncidentScope, ReportedFacts } from '../check.ts';
import { defineCheck } from '../check.ts';
import type { Approvals } from './approvals.ts';
import { approvalsOf, isAfter, isApprovedAt } from './approvals.ts';

/** `report-unapproved`: the policy asks for an approval before a report is recorded as reported, and none stands. */
export const reportUnapproved = defineCheck({
    code: 'report-unapproved',
    severity: 'warning',
    unread: false,
    title: 'A report is recorded as reported without the approval that the policy asks for',
    *onIncident(scope) {
        const { workspace, events, caseFile } = scope;
        if (!workspace.policy.approval) return;
        const involved = caseFile.subjects.map(({ name }) => name);
        for (const event of events) {
            if (event.verb !== 'reported' || event.party === undefined || !actsFor(workspace, event.party, involved)) continue;
            const { report: use, stage } = event.source;
            if (use === undefined) {
                yield { at: stage.range, facts: { kind: 'unnamed', reported: event.at.day } };
                continue;
            }
            const declared = workspace.names.global('report', use);
            if (declared) yield* unapproved(scope, event, use.range, declared.declaration, declared.path);
        }
    },
});

function* unapproved(
    { caseFile }: IncidentScope,
    event: CaseEvent,
    at: Range,
    block: Report,
    path: string,
): Iterable<ReportedFacts<'report-unapproved'>> {
    const approvals = approvalsOf(block, caseFile.zone);
    const isOther = isOfAnotherText(event, block);
    if (isApprovedAt(approvals, event.at) && !isOther) return;
    const report = block.name.text;
    yield {
        at,
        related: [{ location: { file: path, range: block.name.range }, kind: 'report', report }],
        facts: {
            kind: 'unapproved',
            report,
            reported: whenOf(event.at),
            because: isOther && isApprovedAt(approvals, event.at) ? 'another-text' : faultOf(approvals, event.at),
        },
    };
}

/** Whether the line keeps the digest of another text than every approval that keeps one. */
function isOfAnotherText(event: CaseEvent, { approvals }: Report): boolean {
    const sent = event.verb === 'reported' ? event.source.digest : undefined;
    const approved = approvals.flatMap(({ by, of }) => (by.trim() !== '' && of !== undefined ? [of] : []));
    return sent !== undefined && approved.length > 0 && !approved.includes(sent);
}

function faultOf({ signed, hasUnsigned }: Approvals, reported: When): ApprovalFault {
    const [first] = signed;
    if (!first) return hasUnsigned ? 'unsigned' : 'none';
    return isAfter(first, reported) ? 'afterwards' : 'redrafted';
}
