import { inWords, withOffset } from './offset-text.ts';
import { defineInstantCheck } from './written-instants.ts';

/** `local-time-skipped`: a local time that the clocks jumped over when they were put forward. */
export const localTimeSkipped = defineInstantCheck(
    {
        code: 'local-time-skipped',
        severity: 'error',
        unread: true,
        title: 'A local time does not exist, because the clocks were put forward over it',
    },
    'skipped',
    ({ text, zone, earlier, later }) => {
        const candidates = [withOffset(text, earlier, zone), withOffset(text, later, zone)] as const;
        return {
            message: `${inWords(text)} does not exist in ${zone}: the clocks were put forward over it. The earlier reading, \`${candidates[0]}\`, is counted with until the line says which it is.`,
            advice: `Write \`${candidates[0]}\` or \`${candidates[1]}\`, whichever is meant.`,
            data: { text, zone, earlier: candidates[0], later: candidates[1] },
        };
    },
);
