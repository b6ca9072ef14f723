import type { Location } from '../../docket/entry.ts';
import type { IncidentScope, Reported } from '../check.ts';
import { defineCheck } from '../check.ts';
import { listed } from '../wording.ts';
import type { ReportedAs } from './reported-as.ts';
import { reportedAs } from './reported-as.ts';

/** `report-unfit`: a line says that a report was sent which is about something else, or is meant for somebody else. */
export const reportUnfit = defineCheck({
    code: 'report-unfit',
    severity: 'warning',
    unread: false,
    title: 'A line names a report block that does not fit it',
    *onIncident(scope) {
        for (const reported of reportedAs(scope)) {
            const reasons = [...differences(reported, scope)];
            if (reasons.length === 0) continue;
            const { use, path, block } = reported;
            yield {
                at: use.range,
                message: `This line says that ${use.text} was sent, but ${listed(reasons.map(({ message }) => message))}.`,
                advice: 'Name the report that was sent, or correct its block.',
                related: reasons.map(({ range, says }) => ({ location: place(path, range ?? block.name.range), message: says })),
                data: { report: use.text },
            };
        }
    },
});

interface Difference {
    readonly message: string;
    readonly says: string;
    readonly range?: Reported['at'];
}

function* differences({ event, block }: ReportedAs, { caseFile, workspace }: IncidentScope): Iterable<Difference> {
    const { incident, stage, to } = block;
    if (incident && incident.text !== caseFile.name)
        yield { message: `it is on ${incident.text}`, says: `It is on ${incident.text}`, range: incident.range };
    if (stage && event.stage !== undefined) {
        const meant = workspace.names.member('stage', stage, { library: false });
        if (meant.kind === 'found' && meant.value.id !== event.stage)
            yield { message: `it is of the stage ${stage.text}`, says: `It is of the stage ${stage.text}`, range: stage.range };
    }
    const strangers = to.length === 0 ? [] : event.others.filter((other) => !to.some((addressee) => addressee.text === other));
    if (strangers.length > 0) {
        const [first] = to;
        yield {
            message: `it is not addressed to ${listed(strangers)}`,
            says: `It is addressed to ${listed(to.map(({ text }) => text))}`,
            ...(first && { range: first.range }),
        };
    }
}

function place(file: string, range: Reported['at']): Location {
    return { file, range };
}
