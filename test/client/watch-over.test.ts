import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchOver } from '../../client/server/watch-over.ts';
import { window } from './fake-vscode.ts';

/** As the client library numbers them. */
const STAY_OFF = 1;
const RESTART = 2;

beforeEach(() => {
    vi.clearAllMocks();
    vi.useFakeTimers();
});

afterEach(() => {
    vi.useRealTimers();
});

describe('a server that stops by itself', () => {
    it('is started again with a message', async () => {
        expect(await watchOver(() => undefined).closed()).toEqual({ action: RESTART, handled: true });
        expect(window.showWarningMessage).toHaveBeenCalledExactlyOnceWith(
            'Vigil stopped unexpectedly and was started again. Nothing you wrote is lost.',
        );
    });

    it('stays off when it stops a fifth time within three minutes, and somebody is told', async () => {
        const giveUp = vi.fn();
        const handler = watchOver(giveUp);
        for (let stop = 0; stop < 4; stop++) expect(await handler.closed()).toMatchObject({ action: RESTART });
        expect(await handler.closed()).toEqual({ action: STAY_OFF, handled: true });
        expect(giveUp).toHaveBeenCalledTimes(1);
    });

    it('is forgiven after three minutes', async () => {
        const giveUp = vi.fn();
        const handler = watchOver(giveUp);
        for (let stop = 0; stop < 4; stop++) await handler.closed();
        vi.advanceTimersByTime(3 * 60 * 1000);
        expect(await handler.closed()).toMatchObject({ action: RESTART });
        expect(giveUp).not.toHaveBeenCalled();
    });
});
