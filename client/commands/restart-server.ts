import { commands, l10n, window } from 'vscode';
import type { RegisterCommand } from './command.ts';

/** `vigil.restartServer`. */
export const restartServer: RegisterCommand = ({ server }) =>
    commands.registerCommand('vigil.restartServer', async () => {
        await server.restart();
        window.setStatusBarMessage(l10n.t('Vigil was started again.'), 5000);
    });
