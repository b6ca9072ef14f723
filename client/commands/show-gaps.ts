import { commands, l10n, window } from 'vscode';
import type { Certainty, GapLine, GapsParams } from '../../server/protocol/gaps.ts';
import { gapsRequest } from '../../server/protocol/gaps.ts';
import { clientCommands } from '../../server/protocol/session.ts';
import { tellDoubt, tellGap } from '../certainty-words.ts';
import { goTo } from '../go-to.ts';
import type { RegisterCommand } from './command.ts';

/** `vigil.showGaps`: leads to the lines that were not understood, and to where a missing fact belongs; asks which where there are several. */
export const showGaps: RegisterCommand = ({ server }) =>
    commands.registerCommand(clientCommands.showGaps, async (incident?: unknown, uri?: unknown) => {
        const of: GapsParams = typeof incident === 'string' ? { incident } : {};
        const params: GapsParams = typeof uri === 'string' ? { ...of, uri } : of;
        const certainty = await server.ask<Certainty>(gapsRequest, params);
        const gaps = weightiest(certainty);
        if (gaps.length === 0) {
            void window.showInformationMessage(
                tellDoubt(certainty) ?? l10n.t('Every line was understood, and no fact is missing that could decide a duty.'),
            );
            return;
        }
        const chosen = gaps.length === 1 ? gaps[0] : await choiceOf(gaps);
        if (chosen) await goTo(chosen.location);
    });

/** What keeps the docket from being relied on; where nothing does, whatever else is not known. */
function weightiest({ gaps }: Certainty): readonly GapLine[] {
    const voiding = gaps.filter(({ severity }) => severity === 'voids');
    if (voiding.length > 0) return voiding;
    const decisive = gaps.filter((gap) => gap.decisive);
    return decisive.length > 0 ? decisive : gaps;
}

async function choiceOf(gaps: readonly GapLine[]): Promise<GapLine | undefined> {
    const items = gaps.map((gap) => ({ label: `$(question) ${tellGap(gap)}`, description: gap.says, detail: gap.closes, gap }));
    const picked = await window.showQuickPick(items, { title: l10n.t('What is not known'), matchOnDescription: true });
    return picked?.gap;
}
