import type { IncidentScope } from '../check.ts';
import { defineCheck } from '../check.ts';
import { placeInLaw, recipientNamed, stageTitle, whenOf } from '../../findings/parts-of.ts';

/** `report-stage-unfit`: a report is of a stage that no duty towards its addressee asks for. */
export const reportStageUnfit = defineCheck({
    code: 'report-stage-unfit',
    severity: 'warning',
    unread: false,
    title: 'A report is of a stage that no duty towards its addressee asks for',
    *onIncident(scope) {
        for (const event of scope.events) {
            if (event.verb !== 'reported' || event.stage === undefined) continue;
            const towards = scope.docket.entries.filter(
                ({ recipient, stages }) => stages.length > 0 && recipient !== null && event.others.includes(recipient),
            );
            const asked = [...new Set(towards.flatMap(({ stages }) => stages))];
            if (asked.length === 0 || namesTold(scope, event.stage).some((name) => asked.includes(name))) continue;
            yield {
                at: event.source.stage.range,
                facts: {
                    at: whenOf(event.at),
                    party: event.party ?? null,
                    stage: stageTitle(event.stage, scope.law),
                    recipients: event.others.map((name) => recipientNamed(name, scope.workspace)),
                    asked,
                },
                related: towards.slice(0, 1).map(placeInLaw),
            };
        }
    },
});

/** The stages that a report of this one tells as well, and what it brings up to date, by their simple names. */
function namesTold({ law }: IncidentScope, stage: string): readonly string[] {
    const told = [...(law.stages.get(stage)?.ancestors ?? [stage])];
    const updated = told.flatMap((id) => law.stages.get(id)?.updates ?? []);
    return [...told, ...updated].map((id) => law.stages.get(id)?.name ?? id);
}
