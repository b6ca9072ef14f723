import { stageTitle } from '../../findings/parts-of.ts';
import type { DifferenceFacts } from '../../findings/reports.ts';
import type { Range } from '../../syntax/range.ts';
import type { IncidentScope } from '../check.ts';
import { defineCheck } from '../check.ts';
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
            const found = [...differences(reported, scope)];
            if (found.length === 0) continue;
            const { use, path } = reported;
            yield {
                at: use.range,
                related: found.map(({ range, difference }) => ({
                    location: { file: path, range },
                    kind: 'difference' as const,
                    difference,
                })),
                facts: { report: use.text, differences: found.map(({ difference }) => difference) },
            };
        }
    },
});

interface Difference {
    readonly difference: DifferenceFacts;
    readonly range: Range;
}

function* differences({ event, block }: ReportedAs, { caseFile, workspace, law }: IncidentScope): Iterable<Difference> {
    const { incident, stage, to, name } = block;
    if (incident && incident.text !== caseFile.name)
        yield { difference: { kind: 'incident', incident: incident.text }, range: incident.range };
    if (stage && event.stage !== undefined) {
        const meant = workspace.names.member('stage', stage, { library: false });
        if (meant.kind === 'found' && meant.value.id !== event.stage)
            yield { difference: { kind: 'stage', stage: stageTitle(meant.value.id, law) }, range: stage.range };
    }
    const strangers = to.length === 0 ? [] : event.others.filter((other) => !to.some((addressee) => addressee.text === other));
    if (strangers.length > 0) {
        const addressees = to.map(({ text }) => text);
        yield { difference: { kind: 'addressees', addressees, strangers }, range: to.at(0)?.range ?? name.range };
    }
}
