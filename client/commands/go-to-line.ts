import { commands } from 'vscode';
import { clientCommands } from '../../server/protocol/session.ts';
import { goTo, isLocation } from '../go-to.ts';
import type { RegisterCommand } from './command.ts';

/** `vigil.goTo`: a line, called by views and code lenses. */
export const goToLine: RegisterCommand = () =>
    commands.registerCommand(clientCommands.goTo, async (location: unknown) => {
        if (isLocation(location)) await goTo(location);
    });

/** `vigil.showDocket`. */
export const showDocket: RegisterCommand = () =>
    commands.registerCommand(clientCommands.showDocket, () => commands.executeCommand('vigil.docket.focus'));
