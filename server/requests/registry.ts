import type { Feature } from '../features/feature.ts';
import { asOf } from './as-of.ts';
import { calendar } from './calendar.ts';
import { check } from './check.ts';
import { count } from './count.ts';
import { docket } from './docket.ts';
import { events } from './events.ts';
import { firstHour } from './first-hour.ts';
import { gaps } from './gaps.ts';
import { idle } from './idle.ts';
import { instant } from './instant.ts';
import { intake } from './intake.ts';
import { law } from './law.ts';
import { texts } from './texts.ts';
import { timeline } from './timeline.ts';
import { why } from './why.ts';

/** What a client of our own asks for besides the protocol; described in `server/protocol/`. */
export const requests: readonly Feature[] = [
    asOf,
    calendar,
    check,
    count,
    docket,
    events,
    firstHour,
    gaps,
    idle,
    instant,
    intake,
    law,
    texts,
    timeline,
    why,
];
