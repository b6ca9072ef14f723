import { drawTimeline } from '../../language/reports/timeline/draw-timeline.ts';
import { timelineOf } from '../../language/reports/timeline/timeline.ts';
import { timelineWords } from '../../language/reports/timeline/words.ts';
import { certaintyOfIncident } from '../docket/gap-lines.ts';
import { incidentNamed } from '../../language/analysis/incidents.ts';
import { toProtocol } from '../documents/positions.ts';
import type { TimelineAnswer, TimelineParams } from '../protocol/timeline.ts';
import { timelineRequest, timelinesChangedNotification } from '../protocol/timeline.ts';
import { momentOf } from '../typed-instant.ts';
import type { Feature } from '../features/feature.ts';

const NARROWEST = 200;
const WIDEST = 10_000;

/** Draws an incident as a picture. */
export const timeline: Feature = {
    capabilities: () => ({}),
    register({ connection, clock, locale, answer, onNews }) {
        let shown = false;
        onNews(() => {
            if (!shown) return;
            shown = false;
            void connection.sendNotification(timelinesChangedNotification);
        });
        connection.onRequest(
            timelineRequest,
            answer((params: TimelineParams, snapshot): TimelineAnswer | null => {
                shown = true;
                const judged = incidentNamed(params.incident, snapshot);
                if (!judged) return null;
                const { caseFile, docket } = judged;
                const width = Number.isFinite(params.width) ? Math.min(WIDEST, Math.max(NARROWEST, params.width)) : NARROWEST;
                const told = timelineWords(locale);
                const words = snapshot.isTravelling ? { ...told, now: told.asOf } : told;
                const certainty = certaintyOfIncident(judged, snapshot);
                const doubt = certainty.complete ? undefined : words.cannotSay(certainty.lines);
                const { svg, places } = drawTimeline(timelineOf(caseFile, docket), width, words, doubt);
                const uri = snapshot.uriOf(caseFile.path);
                return {
                    incident: caseFile.name,
                    title: caseFile.incident.title ?? '',
                    asOf: momentOf(snapshot.asOf, clock.zone()),
                    certainty,
                    svg,
                    places: places.map((range) => ({ uri, range: toProtocol(range) })),
                };
            }, null),
        );
    },
};
