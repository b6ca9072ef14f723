import type { FirstHourDuty } from '../../language/analysis/duties/first-hour.ts';
import { firstHourOf } from '../../language/analysis/duties/first-hour.ts';
import { incidentNamed } from '../../language/analysis/incidents.ts';
import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import { lineOf } from '../docket/duty-line.ts';
import { certaintyOfIncident } from '../docket/gap-lines.ts';
import type { Feature } from '../features/feature.ts';
import type { CardDuty, FirstHourCard, FirstHourParams } from '../protocol/first-hour.ts';
import { firstHourRequest } from '../protocol/first-hour.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** Tells what to do in the first hour: whom to tell, what not to alter, what to save, what to find out. */
export const firstHour: Feature = {
    capabilities: () => ({}),
    register({ connection, answer }) {
        connection.onRequest(
            firstHourRequest,
            answer(({ incident }: FirstHourParams, snapshot): FirstHourCard | null => {
                const judged = incidentNamed(incident, snapshot);
                return judged ? cardOf(judged, snapshot) : null;
            }, null),
        );
    },
};

function cardOf(judged: JudgedIncident, snapshot: Snapshot): FirstHourCard {
    const { tell, waits, told, keep, save, ...rest } = firstHourOf(judged, snapshot);
    const dutyOf = ({ duty, ...more }: FirstHourDuty): CardDuty => ({ duty: lineOf(duty, snapshot), ...more });
    return {
        ...rest,
        certainty: certaintyOfIncident(judged, snapshot),
        tell: tell.map(dutyOf),
        waits: waits.map(dutyOf),
        told: told.map(dutyOf),
        keep: keep.map(dutyOf),
        save: save.map(dutyOf),
    };
}
