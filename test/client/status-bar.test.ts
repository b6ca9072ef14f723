import { beforeEach, describe, expect, it, vi } from 'vitest';
import { registerStatusBar } from '../../client/status-bar.ts';
import { Server } from '../../client/server/server.ts';
import type { WorkspaceCertainty } from '../../server/protocol/gaps.ts';
import type { Status } from '../../server/protocol/status.ts';
import { unknownFact, unreadLine, workspaceWith } from './certainty.ts';
import { dutyLine } from './duty-line.ts';
import { window } from './fake-vscode.ts';

interface Item {
    text: string;
    tooltip?: unknown;
    command?: string;
    backgroundColor?: { readonly id: string };
    visible: boolean;
    accessibilityInformation?: { readonly label: string };
    show: () => void;
    hide: () => void;
}

function itemOf(): Item {
    const item: Item = {
        text: '',
        visible: false,
        show: () => (item.visible = true),
        hide: () => (item.visible = false),
    };
    return item;
}

/** What stands in the status bar, by the name of its part. */
function shown(certainty: WorkspaceCertainty, next: Status['next'] = null, overdue = 0): Record<string, Item> {
    const items: Record<string, Item> = {};
    window.createStatusBarItem.mockImplementation((id: string) => (items[id.replace('vigil.', '')] = itemOf()));
    const server = new Server(() => Promise.reject(new Error('not started in this test')));
    const status: Status = { revision: 1, asOf: null, next, overdue, certainty, reminders: [] };
    vi.spyOn(server, 'status', 'get').mockReturnValue(status);
    registerStatusBar(server);
    return Object.fromEntries(Object.entries(items).filter(([, { visible }]) => visible));
}

function textsOf(items: Record<string, Item>): Record<string, string> {
    return Object.fromEntries(Object.entries(items).map(([name, { text }]) => [name, text]));
}

beforeEach(() => {
    vi.clearAllMocks();
});

describe('the status bar', () => {
    it('ticks only where every line was understood and nothing is missing', () => {
        expect(textsOf(shown(workspaceWith()))).toEqual({ next: '$(pass) Vigil: nothing is due' });
    });

    it('shows an amber question mark that leads to the lines that were not understood, and no tick', () => {
        const items = shown(workspaceWith(unreadLine(), unreadLine({ line: 'inc-1.vigil:9' })));
        expect(textsOf(items)).toEqual({ gaps: '$(question) Cannot say: 2 lines not understood' });
        expect(items['gaps']).toMatchObject({ command: 'vigil.showGaps', backgroundColor: { id: 'statusBarItem.warningBackground' } });
        expect(items['gaps']?.tooltip).toContain(
            'Not understood: inc-1.vigil:9. A line of incident inc-1 was not understood. Mend the line.',
        );
    });

    it('tells what is owed beside what is not known', () => {
        expect(textsOf(shown(workspaceWith(unreadLine()), dutyLine()))).toEqual({
            gaps: '$(question) Cannot say: 1 line not understood',
            next: '$(law) 3 days left · plan by Fri 17 Dec 2027: Report a death → Autoriteit Persoonsgegevens',
        });
        const others = unknownFact({ unknown: 'where it occurred', topic: 'no-place' });
        const items = shown(workspaceWith(unknownFact(), others), dutyLine());
        expect(items['gaps']?.text).toBe('$(question) Not known yet: whether anybody was harmed, and 1 more');
        expect(items['gaps']?.backgroundColor).toBeUndefined();
        expect(items['next']).toBeDefined();
    });

    it('reads aloud what it shows, and never calms while anything is overdue', () => {
        const late = dutyLine({ status: 'overdue', left: { amount: 2, unit: 'days', passed: true, until: 'limit' } });
        const shownWith = (next: Status['next'], overdue: number): Item | undefined => shown(workspaceWith(), next, overdue)['next'];
        for (const [next, overdue, said] of [
            [dutyLine(), 0, '3 days left · plan by Fri 17 Dec 2027: Report a death → Autoriteit Persoonsgegevens'],
            [late, 3, '2 days overdue · limit Mon 20 Dec 2027: Report a death → Autoriteit Persoonsgegevens · 2 more overdue'],
            [dutyLine(), 1, '3 days left · plan by Fri 17 Dec 2027: Report a death → Autoriteit Persoonsgegevens · 1 duty is overdue'],
            [null, 2, '2 duties are overdue'],
        ] as const) {
            const item = shownWith(next, overdue);
            expect(item?.text).toBe(`${overdue > 0 ? '$(error)' : '$(law)'} ${said}`);
            expect(item?.accessibilityInformation?.label).toBe(`Vigil: ${said}`);
        }
    });

    it('does not tick while a fact is missing on which a duty turns, and does not mind others', () => {
        expect(textsOf(shown(workspaceWith(unknownFact())))).toEqual({ gaps: '$(question) Not known yet: whether anybody was harmed' });
        expect(textsOf(shown(workspaceWith(unknownFact({ decisive: false }))))).toEqual({ next: '$(pass) Vigil: nothing is due' });
    });

    it('does not tick where there is no incident, or no folder is open', () => {
        expect(textsOf(shown({ ...workspaceWith(), incidents: 0 }))).toEqual({ next: '$(law) Vigil: no incident here' });
        expect(textsOf(shown({ ...workspaceWith(), incidents: 0, read: 'files' }))).toEqual({ next: '$(law) Vigil: no incident here' });
        expect(textsOf(shown({ ...workspaceWith(), read: 'files' }))).toEqual({ gaps: '$(question) Only this file was read' });
        expect(textsOf(shown({ ...workspaceWith(unreadLine()), incidents: 0 }))).toEqual({
            gaps: '$(question) Cannot say: 1 line not understood',
        });
    });
});
