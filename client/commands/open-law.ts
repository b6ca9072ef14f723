import { commands, l10n, Uri, window, workspace } from 'vscode';
import type { LawFile } from '../../server/protocol/law.ts';
import { lawRequest } from '../../server/protocol/law.ts';
import { goTo, isLocation } from '../go-to.ts';
import type { RegisterCommand } from './command.ts';

/** `vigil.openLaw`: the law as the language has it, to be read; from a duty of the docket, the duty. */
export const openLaw: RegisterCommand = ({ server }) =>
    commands.registerCommand('vigil.openLaw', async (node?: unknown) => {
        const place = lawOf(node);
        if (place) {
            await goTo(place);
            return;
        }
        const files = await server.ask<readonly LawFile[]>(lawRequest);
        const picked = await window.showQuickPick(
            files.map(({ uri, title, detail }) => ({ label: title, detail, uri })),
            { title: l10n.t('Open which law?'), matchOnDetail: true },
        );
        if (picked) await window.showTextDocument(await workspace.openTextDocument(Uri.parse(picked.uri)));
    });

function lawOf(node: unknown): Parameters<typeof goTo>[0] | undefined {
    if (typeof node !== 'object' || node === null || !('duty' in node)) return undefined;
    const { duty } = node;
    return typeof duty === 'object' && duty !== null && 'law' in duty && isLocation(duty.law) ? duty.law : undefined;
}
