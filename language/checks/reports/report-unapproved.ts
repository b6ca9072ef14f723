import type { CaseEvent, When } from '../../facts/case-file.ts';
import type { Report } from '../../facts/source.ts';
import type { IncidentScope, Reported } from '../check.ts';
import { defineCheck } from '../check.ts';
import { actsFor } from '../../facts/policy.ts';
import { whenInWords } from '../wording.ts';
import type { Approvals } from './approvals.ts';
import { approvalsOf, isAfter, isApprovedAt } from './approvals.ts';

/** `report-unapproved`: the policy asks for an approval before a report is recorded as reported, and none stands. */
export const reportUnapproved = defineCheck({
    code: 'report-unapproved',
    severity: 'warning',
    unread: false,
    title: 'A report is recorded as reported without the approval that the policy asks for',
    *onIncident(scope) {
        const { workspace, events } = scope;
        if (!workspace.policy.approval) return;
        for (const event of events) {
            if (event.verb !== 'reported' || event.party === undefined || !actsFor(workspace, event.party)) continue;
            const use = event.source.report;
            if (use === undefined) {
                yield {
                    at: event.range,
                    message:
                        'The policy asks that a report be approved before it is recorded as reported, and this line does not say which report was sent.',
                    advice: 'Name the report block that was sent: `reported … as REPORT`. The approval stands in that block.',
                };
                continue;
            }
            const declared = workspace.names.global('report', use);
            if (declared) yield* unapproved(scope, event, use.range, declared.declaration, declared.path);
        }
    },
});

function* unapproved({ caseFile }: IncidentScope, event: CaseEvent, at: Reported['at'], block: Report, path: string): Iterable<Reported> {
    const approvals = approvalsOf(block, caseFile.zone);
    if (isApprovedAt(approvals, event.at)) return;
    yield {
        at,
        message: `${block.name.text} was reported ${whenInWords(event.at)} ${reasonOf(approvals, event.at)}. The policy asks for an approval before.`,
        advice: 'Have a second person approve the text that was sent, and write it into the block: `approved DATE by "…"`. If it was approved in time, write that date.',
        related: [{ location: { file: path, range: block.name.range }, message: `${block.name.text} is declared here` }],
        data: { report: block.name.text },
    };
}

function reasonOf({ signed, hasUnsigned }: Approvals, reported: When): string {
    const [first] = signed;
    if (!first) return hasUnsigned ? 'with an approval that nobody has signed' : 'without an approval';
    return isAfter(first, reported) ? 'before it was approved' : 'as it was drafted after its last approval';
}
