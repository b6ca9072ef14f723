import { CodeLensRefreshRequest } from 'vscode-languageserver';
import type { CodeLens, CodeLensParams, Command, ServerCapabilities } from 'vscode-languageserver';
import type { NextStep } from '../../language/analysis/duties/next-step.ts';
import { nextSteps } from '../../language/analysis/duties/next-step.ts';
import type { Speaker } from '../../language/analysis/telling/speaker.ts';
import type { Cancel } from '../clock.ts';
import { toProtocol } from '../documents/positions.ts';
import { clientCommands } from '../protocol/session.ts';
import type { Feature, FeatureContext } from './feature.ts';
import { Shown } from './shown.ts';

/**
 * How long to wait, in milliseconds, before an editor that was asked to ask anew is asked again. VS Code asks a moment later, and
 * forgets it where the text loses the focus within that moment: whoever travels in time moves on to the list of problems.
 */
const ASK_AGAIN = [2_000, 10_000] as const;

/** An hour in milliseconds: the time left is told to the hour. */
const HOUR = 60 * 60 * 1000;

/** Above each incident: what is to be done next and how long there is for it, and the way to its timeline. */
export const codeLens: Feature = {
    capabilities: (): Partial<ServerCapabilities> => ({ codeLensProvider: {} }),
    register({ connection, session, clock, client, options, settings, answer, onNews }) {
        const shown = new Shown((uri, snapshot) => {
            const file = snapshot.openFile(uri);
            if (!file?.inWorkspace || !settings().codeLens) return [];
            return nextSteps(file.path, snapshot, snapshot.speaker).flatMap((step) => lensesOf(step, uri, options, snapshot.speaker));
        });
        const canRefresh = client.workspace?.codeLens?.refreshSupport === true;
        let takeBack: Cancel = () => undefined;
        const refresh = ([wait, ...later]: readonly number[] = ASK_AGAIN): void => {
            takeBack();
            if (!shown.isStale(session)) return;
            void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
            if (wait !== undefined) takeBack = clock.at(clock.now() + wait, () => refresh(later));
        };
        let waits = !canRefresh;
        const waitForHour = (): void => {
            waits = true;
            clock.at(clock.now() + HOUR, () => {
                refresh();
                waitForHour();
            });
        };
        connection.onCodeLens(
            answer(({ textDocument }: CodeLensParams, snapshot) => {
                if (!waits) waitForHour();
                return shown.show(textDocument.uri, snapshot);
            }, []),
        );
        if (canRefresh) onNews(() => refresh());
    },
};

function lensesOf(
    { incident, range: at, doubt, text }: NextStep,
    uri: string,
    options: FeatureContext['options'],
    { say }: Speaker,
): CodeLens[] {
    const range = toProtocol(at);
    const lens = (title: string, command: string, args: readonly unknown[] = []): CodeLens => ({
        range,
        // An editor without the command shows the words alone.
        command: options.commands === true ? { title, command, arguments: [...args] } : ({ title, command: '' } satisfies Command),
    });
    const lenses = [
        ...(doubt === undefined ? [] : [lens(doubt, clientCommands.showGaps, [incident, uri])]),
        ...(text === undefined ? [] : [lens(text, clientCommands.showDocket)]),
    ];
    if (options.commands === true && incident !== '') {
        lenses.push(
            lens(say('lens.timeline'), clientCommands.showTimeline, [incident, uri]),
            lens(say('lens.record'), clientCommands.recordEvent, [incident, uri]),
            lens(say('lens.report'), clientCommands.report, [incident, uri]),
        );
    }
    return lenses;
}
