import { l10n, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { EventChoices } from '../../server/protocol/event.ts';
import { verbWords } from '../intake/intake-words.ts';

type Line = EventChoices['lines'][number];

/** The line that somebody picked, and what the list was searched for, which is kept where nothing was picked. */
export interface ChosenLine {
    readonly line: Line | undefined;
    readonly search: string;
}

/** Asks what happened: found by the words of the language, by what it means, and by the duty that it would meet. */
export function chooseLine({ incident, title, lines }: EventChoices, search: string): Promise<ChosenLine> {
    const words = verbWords();
    const list = window.createQuickPick<QuickPickItem & { readonly line: Line }>();
    list.title = l10n.t('{0}: what happened?', title || incident);
    list.placeholder = l10n.t('Type any part of it: informed, report, died');
    list.matchOnDescription = true;
    list.matchOnDetail = true;
    list.items = lines.map((line) => ({ label: line.label, description: words[line.verb], detail: line.detail, line }));
    list.value = search;
    const chosen = Promise.withResolvers<ChosenLine>();
    list.onDidAccept(() => {
        chosen.resolve({ line: list.selectedItems[0]?.line, search: list.value });
        list.hide();
    });
    list.onDidHide(() => {
        chosen.resolve({ line: undefined, search: list.value });
        list.dispose();
    });
    list.show();
    return chosen.promise;
}
