import { l10n, window } from 'vscode';
import type { ErrorHandler } from 'vscode-languageclient';

const FORGIVEN_AFTER = 3 * 60 * 1000;
const MAX_STOPS = 4;

/** What the client library calls `ErrorAction.Continue`, `CloseAction.DoNotRestart` and `CloseAction.Restart`; loading it for three numbers would cost the start. */
const CONTINUE = 1;
const STAY_OFF = 1;
const RESTART = 2;

/**
 * Starts a server again that stopped by itself, and says so. One that stops again and again stays off, and `giveUp` is called.
 */
export function watchOver(giveUp: () => void): ErrorHandler {
    let stops = 0;
    return {
        error: () => ({ action: CONTINUE, handled: true }),
        closed: () => {
            stops += 1;
            if (stops > MAX_STOPS) {
                giveUp();
                return { action: STAY_OFF, handled: true };
            }
            setTimeout(() => {
                stops -= 1;
            }, FORGIVEN_AFTER);
            void window.showWarningMessage(l10n.t('Vigil stopped unexpectedly and was started again. Nothing you wrote is lost.'));
            return { action: RESTART, handled: true };
        },
    };
}
