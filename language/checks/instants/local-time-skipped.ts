import { defineCheck } from '../check.ts';
import { localTimeOf } from './local-time.ts';
import { faultsOfKind } from './written-instants.ts';

/** `local-time-skipped`: a local time that the clocks jumped over when they were put forward. */
export const localTimeSkipped = defineCheck({
    code: 'local-time-skipped',
    severity: 'error',
    unread: 'voids',
    title: 'A local time does not exist, because the clocks were put forward over it',
    ...faultsOfKind('skipped', localTimeOf),
});
