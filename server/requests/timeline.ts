import { timelinePicture } from '../../language/analysis/duties/picture.ts';
import { certaintyOfIncident } from '../docket/gap-lines.ts';
import { incidentNamed } from '../../language/analysis/incidents.ts';
import { toProtocol } from '../documents/positions.ts';
import type { TimelineAnswer, TimelineParams } from '../protocol/timeline.ts';
import { timelineRequest, timelinesChangedNotification } from '../protocol/timeline.ts';
import { toldInstant } from '../../language/analysis/instants/typed-instant.ts';
import type { Feature } from '../features/feature.ts';

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
                const { caseFile } = judged;
                const { svg, places } = timelinePicture(judged, {
                    width: params.width,
                    locale,
                    speaker: snapshot.speaker,
                    isTravelling: snapshot.isTravelling,
                });
                const uri = snapshot.uriOf(caseFile.path);
                return {
                    incident: caseFile.name,
                    title: caseFile.incident.title ?? '',
                    asOf: toldInstant(snapshot.asOf, clock.zone()),
                    certainty: certaintyOfIncident(judged, snapshot),
                    svg,
                    places: places.map((range) => ({ uri, range: toProtocol(range) })),
                };
            }, null),
        );
    },
};
