import { commands, Uri, window } from 'vscode';
import { clientCommands } from '../../server/protocol/session.ts';
import { goTo, isLocation, rangeOf } from '../go-to.ts';
import type { RegisterCommand } from './command.ts';

/** `vigil.goTo`: a line, called by views and code lenses. */
export const goToLine: RegisterCommand = () =>
    commands.registerCommand(clientCommands.goTo, async (location: unknown) => {
        if (isLocation(location)) await goTo(location);
    });

/** `vigil.fillIn`: selects what a fix left to be filled in, to be typed over. */
export const fillIn: RegisterCommand = () =>
    commands.registerCommand(clientCommands.fillIn, async (location: unknown) => {
        if (isLocation(location)) await window.showTextDocument(Uri.parse(location.uri), { selection: rangeOf(location.range) });
    });

/** `vigil.showDocket`. */
export const showDocket: RegisterCommand = () =>
    commands.registerCommand(clientCommands.showDocket, () => commands.executeCommand('vigil.docket.focus'));
