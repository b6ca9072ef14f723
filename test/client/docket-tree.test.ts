import { describe, expect, it } from 'vitest';
import type { TreeItem } from 'vscode';
import type { DocketNode } from '../../client/docket/docket-tree.ts';
import { DocketTree } from '../../client/docket/docket-tree.ts';
import type { DutyLine } from '../../server/protocol/docket.ts';
import type { IncidentCertainty, WorkspaceCertainty } from '../../server/protocol/gaps.ts';
import { nothingKnown } from '../../server/protocol/gaps.ts';
import { incidentWith, unknownFact, unreadLine, workspaceWith } from './certainty.ts';
import { dutyLine } from './duty-line.ts';
import { TreeItemCollapsibleState } from './fake-vscode.ts';

function treeOf(
    duties: readonly DutyLine[],
    certainty: WorkspaceCertainty = workspaceWith(),
    uncertain: readonly IncidentCertainty[] = [],
): DocketTree {
    return new DocketTree(
        {
            load: () => Promise.resolve({ asOf: { at: 0, text: 'now', zone: 'UTC', wholeDay: false }, duties, certainty, uncertain }),
            trace: () => Promise.resolve('1. counted'),
        },
        'incident',
    );
}

/** The rows as somebody reads them who unfolds everything. */
async function rowsOf(tree: DocketTree, node?: DocketNode, depth = 0): Promise<readonly string[]> {
    const children = await tree.getChildren(node);
    const rows = await Promise.all(
        children.map(async (child) => {
            const { label, description } = tree.getTreeItem(child);
            return [
                `${'  '.repeat(depth)}${typeof label === 'string' ? label : ''} | ${String(description)}`,
                ...(await rowsOf(tree, child, depth + 1)),
            ];
        }),
    );
    return rows.flat();
}

async function onlyDuty(duty: DutyLine): Promise<TreeItem> {
    const tree = treeOf([duty]);
    const [group] = await tree.getChildren();
    const [section] = await tree.getChildren(group);
    const [node] = await tree.getChildren(section);
    if (!node) throw new Error('There is no duty.');
    return tree.getTreeItem(node);
}

const duties = [
    dutyLine({
        id: 'a',
        group: 'overdue',
        status: 'overdue',
        left: { amount: 1, unit: 'days', passed: true, until: 'limit' },
        recipient: 'Bundesnetzagentur',
    }),
    dutyLine({ id: 'b' }),
    dutyLine({
        id: 'c',
        incident: 'inc-2',
        incidentTitle: 'Intrusion',
        title: 'Assess the risk',
        recipient: null,
        limit: null,
        planBy: null,
        left: null,
    }),
    dutyLine({ id: 'd', group: 'standing', status: 'standing', title: 'Keep the logs', recipient: null, planBy: null, left: null }),
    dutyLine({
        id: 'e',
        group: 'met',
        status: 'met',
        left: null,
        done: { at: 1_828_785_600_000, text: 'Tue 14 Dec 2027, 13:00', zone: 'Europe/Amsterdam', wholeDay: false },
    }),
];

describe('the docket', () => {
    it('shows what is overdue first, then this week, later, what binds all along and what is met, by incident', async () => {
        expect(await rowsOf(treeOf(duties))).toEqual([
            'Overdue | 1',
            '  inc-1 | Wrong ranking',
            '    1 day overdue · Report a death | Bundesnetzagentur · limit Mon 20 Dec 2027',
            'This week | 2',
            '  inc-1 | Wrong ranking',
            '    3 days left · Report a death | Autoriteit Persoonsgegevens · plan by Fri 17 Dec 2027 · limit Mon 20 Dec 2027',
            '  inc-2 | Intrusion',
            '    Assess the risk | due',
            'Standing | 1',
            '  inc-1 | Wrong ranking',
            '    Keep the logs | in force · until Mon 20 Dec 2027',
            'Met | 1',
            '  inc-1 | Wrong ranking',
            '    Report a death | Autoriteit Persoonsgegevens · met: Tue 14 Dec 2027, 13:00',
        ]);
    });

    it('folds what asks for no act', async () => {
        const groups = await treeOf(duties).getChildren();
        const items = groups.map((group) => treeOf([]).getTreeItem(group));
        expect(items.map(({ id, collapsibleState }) => [id, collapsibleState])).toEqual([
            ['overdue', TreeItemCollapsibleState.Expanded],
            ['this-week', TreeItemCollapsibleState.Expanded],
            ['standing', TreeItemCollapsibleState.Collapsed],
            ['met', TreeItemCollapsibleState.Collapsed],
        ]);
    });

    it('is divided by recipient when asked to', async () => {
        const tree = treeOf(duties.slice(1, 3));
        tree.divide('recipient');
        expect(await rowsOf(tree)).toEqual([
            'This week | 2',
            '  Autoriteit Persoonsgegevens | ',
            '    3 days left · Report a death | plan by Fri 17 Dec 2027 · limit Mon 20 Dec 2027 · inc-1',
            '  To nobody in particular | ',
            '    Assess the risk | due · inc-2',
        ]);
    });

    it('leads from a duty to its line', async () => {
        const { command } = await onlyDuty(dutyLine());
        expect(command).toMatchObject({ command: 'vigil.goTo', arguments: [{ uri: 'file:///inc-1.vigil' }] });
    });

    it('gives every status a shape of its own, so that none is told by colour alone', async () => {
        const statuses = ['overdue', 'breached', 'due', 'waiting', 'standing', 'late', 'met'] as const;
        const icons = await Promise.all(statuses.map(async (status) => (await onlyDuty(dutyLine({ status }))).iconPath));
        expect(icons.map((icon) => (typeof icon === 'object' && 'id' in icon ? icon.id : ''))).toEqual([
            'error',
            'circle-slash',
            'bell-dot',
            'watch',
            'lock',
            'issue-reopened',
            'pass',
        ]);
    });

    it('shows what is due from somebody else without alarm', async () => {
        const { iconPath } = await onlyDuty(dutyLine({ own: false, pastPlan: true }));
        expect(iconPath).toEqual({ id: 'organization', color: undefined });
    });

    it('says everything to a screen reader', async () => {
        const left = { amount: 2, unit: 'days', passed: false, until: 'limit' } as const;
        const { accessibilityInformation } = await onlyDuty(dutyLine({ left, pastPlan: true }));
        expect(accessibilityInformation?.label).toBe(
            'Report a death → Autoriteit Persoonsgegevens, due, 2 days left, limit Mon 20 Dec 2027, past its cautious date, inc-1, medira',
        );
    });

    it('asks for the trace only when somebody looks at a duty', async () => {
        const item = await onlyDuty(dutyLine());
        expect(item.tooltip).toBeUndefined();
        const resolved = await treeOf([]).resolveTreeItem(item, { kind: 'duty', duty: dutyLine() });
        expect(resolved.tooltip).toMatchObject({ value: 'Explained.\n\n1. counted' });
    });

    it('says that something is owed at once although its date is days away', async () => {
        const since = { at: 1_828_785_600_000, text: 'Tue 14 Dec 2027, 13:00', zone: 'Europe/Amsterdam', wholeDay: false };
        expect((await onlyDuty(dutyLine({ atOnce: { pace: 'immediately', since } }))).description).toBe(
            'Autoriteit Persoonsgegevens · plan by Fri 17 Dec 2027 · limit Mon 20 Dec 2027 · owed immediately since Tue 14 Dec 2027, 13:00',
        );
    });

    it('names the party where the duty is somebody else’s', async () => {
        expect((await onlyDuty(dutyLine({ own: false, party: 'ap' }))).description).toBe(
            'ap → Autoriteit Persoonsgegevens · plan by Fri 17 Dec 2027 · limit Mon 20 Dec 2027',
        );
    });

    it('names every party where duties of several are ours', async () => {
        const rows = await rowsOf(treeOf([dutyLine({ id: 'a' }), dutyLine({ id: 'b', party: 'stlucas', recipient: null })]));
        expect(rows.slice(2)).toEqual([
            '    3 days left · Report a death | medira → Autoriteit Persoonsgegevens · plan by Fri 17 Dec 2027 · limit Mon 20 Dec 2027',
            '    3 days left · Report a death | stlucas · plan by Fri 17 Dec 2027 · limit Mon 20 Dec 2027',
        ]);
    });
});

function iconOf(tree: DocketTree, node: DocketNode | undefined): string {
    const icon = node && tree.getTreeItem(node).iconPath;
    return typeof icon === 'object' && 'id' in icon ? icon.id : '';
}

describe('what of the docket cannot be relied on', () => {
    const second = unreadLine({
        line: 'register.vigil:3',
        location: { uri: 'file:///register.vigil', range: unreadLine().location.range },
    });

    it('heads it: the incident, its lines, and what else is not known; each leads to its place', async () => {
        const incomplete = incidentWith(unreadLine(), second, unknownFact());
        const tree = treeOf([dutyLine({ complete: false })], workspaceWith(unreadLine(), second, unknownFact()), [incomplete]);
        expect((await rowsOf(tree)).slice(0, 5)).toEqual([
            'Cannot say: 2 lines not understood | inc-1 · Wrong ranking',
            '  Not understood: inc-1.vigil:8 | what a line of incident inc-1 says',
            '  Not understood: register.vigil:3 | what a line of incident inc-1 says',
            '  Not known: whether anybody was harmed | ',
            'This week | 1',
        ]);
        const [head] = await tree.getChildren();
        expect(iconOf(tree, head)).toBe('question');
        const [, line] = await tree.getChildren(head);
        expect(line && tree.getTreeItem(line).command).toMatchObject({
            command: 'vigil.goTo',
            arguments: [{ uri: 'file:///register.vigil' }],
        });
    });

    it('gives every row an identity of its own where one line of the register stands behind two incidents', async () => {
        const other = { ...incidentWith(second), incident: 'inc-2' };
        const tree = treeOf([], workspaceWith(second), [incidentWith(second), other]);
        const heads = await tree.getChildren();
        const below = (await Promise.all(heads.map((head) => tree.getChildren(head)))).flat();
        const ids = [...heads, ...below].map((node) => tree.getTreeItem(node).id);
        expect(new Set(ids).size).toBe(4);
    });

    it('is named fact by fact where every line was understood, beside what is owed', async () => {
        const tree = treeOf([dutyLine()], workspaceWith(unknownFact()), [incidentWith(unknownFact())]);
        expect((await rowsOf(tree)).slice(0, 3)).toEqual([
            'Not known yet | 1',
            '  Not known: whether anybody was harmed | inc-1',
            'This week | 1',
        ]);
    });

    it('lets nothing be owed only where this has its ground', async () => {
        const cleared = async (certainty: WorkspaceCertainty, uncertain: readonly IncidentCertainty[] = []): Promise<readonly string[]> =>
            rowsOf(treeOf([], certainty, uncertain));
        expect(await cleared(workspaceWith())).toEqual(['Nothing is owed | undefined']);
        expect(await cleared({ ...workspaceWith(), read: 'files' })).toEqual(['Only this file was read | undefined']);
        expect(await cleared({ ...workspaceWith(), incidents: 0 })).toEqual([]);
        expect(await cleared(workspaceWith(unknownFact()), [incidentWith(unknownFact())])).not.toContain('Nothing is owed | undefined');
        expect(await cleared(workspaceWith(unreadLine()), [incidentWith(unreadLine())])).not.toContain('Nothing is owed | undefined');
        expect(await cleared({ ...workspaceWith(unreadLine()), incidents: 0 })).toEqual([
            'Cannot say: 1 line not understood | ',
            '  Not understood: inc-1.vigil:8 | what a line of incident inc-1 says',
        ]);
        expect(await cleared(nothingKnown)).toEqual(['Cannot say: Vigil could not find out | ']);
    });

    it('takes the tick from what is done', async () => {
        const met = dutyLine({ group: 'met', status: 'met', complete: false });
        const tree = treeOf([met], workspaceWith(unreadLine()), [incidentWith(unreadLine())]);
        const [, group] = await tree.getChildren();
        const [section] = await tree.getChildren(group);
        const [duty] = await tree.getChildren(section);
        expect([iconOf(tree, group), iconOf(tree, section), iconOf(tree, duty)]).toEqual(['question', 'question', 'question']);
        expect(duty && tree.getTreeItem(duty).accessibilityInformation?.label).toMatch(/^cannot be relied on, /);
    });
});
