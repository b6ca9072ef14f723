import { commands, l10n, window } from 'vscode';
import type { AsOfAnswer, AsOfParams } from '../../server/protocol/as-of.ts';
import { asOfRequest } from '../../server/protocol/as-of.ts';
import { tellMoment } from '../moments.ts';
import type { Server } from '../server/server.ts';
import { askInstant } from './ask-instant.ts';
import type { RegisterCommand } from './command.ts';
import { isRefusal, tellRefusal } from './command.ts';

/** `vigil.showAsOf`: everything as it was known at an instant, or will be if nothing happens. */
export const showAsOf: RegisterCommand = ({ server }) =>
    commands.registerCommand('vigil.showAsOf', async (given?: unknown) => {
        const text = typeof given === 'string' ? given : await askInstant(server, l10n.t('Show everything as of which instant?'));
        if (text !== undefined) await travel(server, text);
    });

/** `vigil.backToNow`. */
export const backToNow: RegisterCommand = ({ server }) => commands.registerCommand('vigil.backToNow', () => travel(server, null));

async function travel(server: Server, text: string | null): Promise<void> {
    const params: AsOfParams = { text };
    const answer = await server.ask<AsOfAnswer>(asOfRequest, params);
    if (isRefusal(answer)) {
        tellRefusal(answer);
        return;
    }
    server.remember(text);
    const shown =
        'now' in answer ? l10n.t('Vigil shows everything as of now.') : l10n.t('Vigil shows everything as of {0}.', tellMoment(answer));
    window.setStatusBarMessage(shown, 5000);
}
