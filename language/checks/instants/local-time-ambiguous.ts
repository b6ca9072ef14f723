import { defineCheck } from '../check.ts';
import { localTimeOf } from './local-time.ts';
import { faultsOfKind } from './written-instants.ts';

/** `local-time-ambiguous`: a local time that the clocks showed twice when they were put back. */
export const localTimeAmbiguous = defineCheck({
    code: 'local-time-ambiguous',
    severity: 'error',
    unread: 'voids',
    title: 'A local time exists twice, because the clocks were put back over it',
    ...faultsOfKind('doubled', localTimeOf),
});
