import { QuickInputButtons, window } from 'vscode';
import type { QuickPick, QuickPickItem } from 'vscode';

/** One question of several. */
export interface Question<Item extends QuickPickItem> {
    readonly title: string;
    readonly placeholder: string;
    readonly step: number;
    readonly steps: number;
    /** The first is the answer that nobody has to think about. */
    readonly items: readonly [Item, ...Item[]];
    /** Several may be chosen; the first item stands for none of the others. */
    readonly many: boolean;
}

export type Answer<Item> =
    { readonly kind: 'chosen'; readonly items: readonly Item[] } | { readonly kind: 'back' } | { readonly kind: 'left' };

/** Asks one question. Enter alone gives its first item. */
export function pick<Item extends QuickPickItem>({ title, placeholder, step, steps, items, many }: Question<Item>): Promise<Answer<Item>> {
    const box = window.createQuickPick<Item>();
    const [first] = items;
    box.title = title;
    box.placeholder = placeholder;
    box.step = step;
    box.totalSteps = steps;
    box.items = items;
    box.canSelectMany = many;
    box.matchOnDescription = true;
    box.matchOnDetail = true;
    box.ignoreFocusOut = true; // a look at a log must not lose what was answered
    if (step > 1) box.buttons = [QuickInputButtons.Back];
    if (many) chooseOneSide(box, first);
    else box.activeItems = [first];

    return new Promise((resolve) => {
        let answer: Answer<Item> = { kind: 'left' };
        box.onDidTriggerButton(() => {
            answer = { kind: 'back' };
            box.hide();
        });
        box.onDidAccept(() => {
            answer = { kind: 'chosen', items: box.selectedItems.filter((item) => item !== first) };
            box.hide();
        });
        box.onDidHide(() => {
            box.dispose();
            resolve(answer);
        });
        box.show();
    });
}

/** The first item and the others exclude each other: whoever chooses one of the others no longer chooses the first. */
function chooseOneSide<Item extends QuickPickItem>(box: QuickPick<Item>, first: Item): void {
    let chosen: readonly Item[] = [first];
    box.selectedItems = chosen;
    box.onDidChangeSelection((selected) => {
        const before = chosen.includes(first);
        const both = selected.includes(first) && selected.length > 1;
        chosen = both ? selected.filter((item) => (item === first) !== before) : selected;
        if (both) box.selectedItems = chosen;
    });
}
