import type { CaseFile } from '../../facts/case-file.ts';
import type { WrittenInstant } from '../../facts/source.ts';
import { defineCheck } from '../check.ts';

/** `zone-missing`: times of day in an incident that does not say whose clocks they were read on. */
export const zoneMissing = defineCheck({
    code: 'zone-missing',
    severity: 'warning',
    unread: false,
    title: 'An incident gives local times and no time zone',
    *onIncident({ caseFile }) {
        const { incident, zone } = caseFile;
        if (incident.zone) return;
        const local = firstLocalTime(caseFile);
        if (!local) return;
        yield {
            at: incident.name.range,
            related: [{ location: { file: caseFile.path, range: local.range }, kind: 'local-time' }],
            facts: { incident: caseFile.name, zone },
        };
    },
});

function firstLocalTime({ incident }: CaseFile): WrittenInstant | undefined {
    return incident.events.map((event) => event.at).find((at) => /T\d{2}:\d{2}(:\d{2})?$/.test(at.text));
}
