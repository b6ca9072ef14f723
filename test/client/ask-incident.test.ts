import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askIncident } from '../../client/new-incident/ask-incident.ts';
import { Server } from '../../client/server/server.ts';
import type { IncidentChoices } from '../../server/protocol/incident.ts';
import { EventEmitter, QuickInputButtons, window } from './fake-vscode.ts';

interface Item {
    readonly label: string;
}

/** A list to pick from, as a person sees it. */
class Box {
    items: readonly Item[] = [];
    activeItems: readonly Item[] = [];
    title = '';
    buttons: readonly unknown[] = [];
    canSelectMany = false;
    private selected: readonly Item[] = [];
    private readonly accepted = new EventEmitter<undefined>();
    private readonly hidden = new EventEmitter<undefined>();
    private readonly triggered = new EventEmitter<unknown>();
    private readonly changed = new EventEmitter<readonly Item[]>();
    onDidAccept = this.accepted.event;
    onDidHide = this.hidden.event;
    onDidTriggerButton = this.triggered.event;
    onDidChangeSelection = this.changed.event;
    private readonly act: (box: Box) => void;

    constructor(act: (box: Box) => void) {
        this.act = act;
    }

    get selectedItems(): readonly Item[] {
        return this.canSelectMany ? this.selected : this.activeItems;
    }

    set selectedItems(items: readonly Item[]) {
        this.selected = items;
    }

    choose(...labels: readonly string[]): void {
        const chosen = this.items.filter(({ label }) => labels.includes(label));
        if (!this.canSelectMany) this.activeItems = chosen;
        for (const item of this.canSelectMany ? chosen : []) {
            this.selected = [...this.selected, item];
            this.changed.fire(this.selected);
        }
        this.enter();
    }

    enter(): void {
        this.accepted.fire(undefined);
    }

    back(): void {
        this.triggered.fire(QuickInputButtons.Back);
    }

    hide(): void {
        this.hidden.fire(undefined);
    }

    show(): void {
        queueMicrotask(() => {
            this.act(this);
        });
    }

    dispose(): void {
        this.hidden.dispose();
    }
}

const choices: IncidentChoices = {
    subjects: [{ name: 'triage-ai', title: 'TriageAssist 3', detail: 'annex-III-5-d' }],
    parties: { 'triage-ai': [{ name: 'stlucas', title: 'St Lucas', detail: 'deployer' }] },
    organisations: [{ name: 'medira', title: 'Medira GmbH', detail: '' }],
    states: [
        { name: 'DE', title: 'Germany', detail: '' },
        { name: 'NL', title: 'Netherlands', detail: '' },
    ],
    harms: [{ name: 'death', title: 'Death of a person', detail: 'Article 3(49)(a)' }],
    now: '2027-12-06 14:20',
};
const server = new Server(() => Promise.reject(new Error('not started in this test')));

/** Answers question after question. */
function answer(...acts: readonly ((box: Box) => void)[]): Box[] {
    const boxes: Box[] = [];
    const left = [...acts];
    window.createQuickPick.mockImplementation(() => {
        const box = new Box(
            left.shift() ??
                ((asked) => {
                    asked.hide();
                }),
        );
        boxes.push(box);
        return box;
    });
    return boxes;
}

const enter = (box: Box): void => {
    box.enter();
};
const choose =
    (...labels: readonly string[]) =>
    (box: Box): void => {
        box.choose(...labels);
    };

beforeEach(() => {
    vi.resetAllMocks();
});

describe('the questions of a new incident', () => {
    it('may all stay open, with the Enter key alone', async () => {
        const boxes = answer(enter, enter, enter, enter, enter);
        expect(await askIncident(choices, server)).toEqual({ states: [], harms: [] });
        expect(boxes.map(({ items }) => items[0]?.label)).toEqual(Array(5).fill('$(question) Not known yet'));
    });

    it('take what is known', async () => {
        answer(
            choose('TriageAssist 3'),
            choose('Germany', 'Netherlands'),
            choose('St Lucas'),
            choose('$(watch) Now'),
            choose('Death of a person'),
        );
        expect(await askIncident(choices, server)).toEqual({
            subject: 'triage-ai',
            states: ['DE', 'NL'],
            noticedBy: 'stlucas',
            noticedAt: '2027-12-06 14:20',
            harms: ['death'],
        });
    });

    it('offer every organisation where the system is not known', async () => {
        const boxes = answer(enter, enter, choose('Medira GmbH'), enter, enter);
        expect(await askIncident(choices, server)).toEqual({ states: [], harms: [], noticedBy: 'medira' });
        expect(boxes[2]?.items.map(({ label }) => label)).toEqual(['$(question) Not known yet', 'Medira GmbH']);
    });

    it('can be gone back to, and answered anew', async () => {
        const back = (box: Box): void => {
            box.back();
        };
        answer(choose('TriageAssist 3'), back, enter, enter, enter, enter, enter);
        expect(await askIncident(choices, server)).toEqual({ states: [], harms: [] });
    });

    it('have a way back from the second on', async () => {
        const boxes = answer(enter, enter, enter, enter, enter);
        await askIncident(choices, server);
        expect(boxes.map(({ buttons }) => buttons.length)).toEqual([0, 1, 1, 1, 1]);
    });

    it('lead to nothing where somebody leaves', async () => {
        answer(enter, (box) => {
            box.hide();
        });
        expect(await askIncident(choices, server)).toBeUndefined();
    });

    it('take another time than now', async () => {
        window.showInputBox.mockResolvedValue('2027-12-06 09:00');
        answer(enter, enter, enter, choose('$(edit) Another time…'), enter);
        expect(await askIncident(choices, server)).toEqual({ states: [], harms: [], noticedAt: '2027-12-06 09:00' });
    });

    it('no longer say “not known” once a place is chosen', async () => {
        const boxes = answer(enter, choose('Germany'), enter, enter, enter);
        await askIncident(choices, server);
        expect(boxes[1]?.selectedItems.map(({ label }) => label)).toEqual(['Germany']);
    });
});
