import { defineCheck } from '../check.ts';
import { findingTitle, recipientNamed, stageTitle, whenOf } from '../../findings/parts-of.ts';

/** `report-denies-finding`: a report says that nothing is to be reported, while a finding that it denies stands. */
export const reportDeniesFinding = defineCheck({
    code: 'report-denies-finding',
    severity: 'error',
    unread: false,
    title: 'A report denies a finding that stands, and so meets nothing',
    *onIncident({ caseFile, events, docket, law, workspace }) {
        for (const { event, finding } of docket.denying) {
            if (event.verb !== 'reported') continue;
            const made = events.find((line) => line.verb === 'found' && line.findings.includes(finding));
            yield {
                at: event.source.stage.range,
                facts: {
                    at: whenOf(event.at),
                    stage: event.stage === undefined ? null : stageTitle(event.stage, law),
                    finding: findingTitle(finding, law),
                    name: law.findings.get(finding)?.name ?? finding,
                    recipients: event.others.map((name) => recipientNamed(name, workspace)),
                },
                related: made ? [{ location: { file: caseFile.path, range: made.range }, kind: 'found', at: whenOf(made.at) }] : [],
            };
        }
    },
});
