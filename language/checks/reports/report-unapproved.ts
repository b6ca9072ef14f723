import type { CaseEvent, When } from '../../facts/case-file.ts';
import type { Report } from '../../facts/source.ts';
import { resolveInstant } from '../../facts/written-instant.ts';
import type { IncidentScope, Reported } from '../check.ts';
import { defineCheck } from '../check.ts';
import { actsFor } from '../responsibility.ts';
import { whenInWords } from '../wording.ts';

/** `report-unapproved`: the policy asks for an approval before a report is recorded as reported, and none stands. */
export const reportUnapproved = defineCheck({
    code: 'report-unapproved',
    severity: 'warning',
    title: 'A report is recorded as reported without the approval that the policy asks for',
    *onIncident(scope) {
        const { workspace, events } = scope;
        if (!workspace.policy.approval) return;
        for (const event of events) {
            if (event.source.verb !== 'reported' || event.party === undefined || !actsFor(workspace, event.party)) continue;
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
    const drafted = block.drafted && resolveInstant(block.drafted.at, caseFile.zone).when;
    const signed = block.approvals.filter(({ by }) => by.trim() !== '');
    const approvals = signed.flatMap((approval) => resolveInstant(approval.at, caseFile.zone).when ?? []);
    const isUnsigned = signed.length < block.approvals.length && approvals.length === 0;
    if (approvals.some((approval) => !isAfter(approval, event.at) && !(drafted && isAfter(drafted, approval)))) return;
    yield {
        at,
        message: `${block.name.text} was reported ${whenInWords(event.at)} ${isUnsigned ? 'with an approval that nobody has signed' : reasonOf(approvals, event.at)}. The policy asks for an approval before.`,
        advice: 'Have a second person approve the text that was sent, and write it into the block: `approved DATE by "…"`. If it was approved in time, write that date.',
        related: [{ location: { file: path, range: block.name.range }, message: `${block.name.text} is declared here` }],
        data: { report: block.name.text },
    };
}

function reasonOf(approvals: readonly When[], reported: When): string {
    const [first] = approvals;
    if (!first) return 'without an approval';
    return isAfter(first, reported) ? 'before it was approved' : 'as it was drafted after its last approval';
}

/** Whether one is certainly later than the other: of a day without an hour nobody knows. */
function isAfter(one: When, other: When): boolean {
    return one.dayOnly || other.dayOnly ? one.day > other.day : one.instant > other.instant;
}
