import { inWords, withOffset } from './offset-text.ts';
import { defineInstantCheck } from './written-instants.ts';

/** `local-time-ambiguous`: a local time that the clocks showed twice when they were put back. */
export const localTimeAmbiguous = defineInstantCheck(
    {
        code: 'local-time-ambiguous',
        severity: 'error',
        unread: true,
        title: 'A local time exists twice, because the clocks were put back over it',
    },
    'doubled',
    ({ text, zone, earlier, later }) => {
        const candidates = [withOffset(text, earlier, zone), withOffset(text, later, zone)] as const;
        return {
            message: `${inWords(text)} exists twice in ${zone}: the clocks were put back over it. The earlier one, \`${candidates[0]}\`, is counted with until the line says which it is.`,
            advice: `Write \`${candidates[0]}\` or \`${candidates[1]}\`, whichever is meant.`,
            data: { text, zone, earlier: candidates[0], later: candidates[1] },
        };
    },
);
