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
            load: () =>
                Promise.resolve({ asOf: { at: 0, text: 'now', zone: 'UTC', wholeDay: false }, duties, more: 0, certainty, uncertain }),
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

/** Every node of the tree. */
async function nodesOf(tree: DocketTree, node?: DocketNode): Promise<readonly DocketNode[]> {
    const children = await tree.getChildren(node);
    return [...children, ...(await Promise.all(children.map((child) => nodesOf(tree, child)))).flat()];
}

function onlyDuty(duty: DutyLine): Promise<TreeItem> {
    return firstDuty(treeOf([duty]));
}

async function firstDuty(tree: DocketTree): Promise<TreeItem> {
    const [group] = await tree.getChildren();
    const [section] = await tree.getChildren(group);
    const [node] = await tree.getChildren(section);
    if (!node) throw new Error('There is no duty.');
    return tree.getTreeItem(node);
}

const nobody = { recipient: null, to: '', limit: null, planBy: null, left: null } as const;

const duties = [
    dutyLine({
        id: 'a',
        group: 'now',
        status: 'overdue',
        left: { amount: 1, unit: 'days', passed: true, until: 'limit' },
        recipient: 'Bundesnetzagentur',
        to: 'bnetza (DE)',
    }),
    dutyLine({ id: 'b' }),
    dutyLine({ ...nobody, id: 'c', incident: 'inc-2', incidentTitle: 'Intrusion', title: 'Assess the risk', act: 'risk assessment' }),
    dutyLine({ ...nobody, id: 'd', group: 'keep', status: 'standing', title: 'Cooperate', act: 'cooperation' }),
    dutyLine({
        ...nobody,
        id: 'f',
        group: 'keep',
        status: 'standing',
        isRetention: true,
        title: 'Keep the logs',
        act: 'logs',
        keepUntil: { at: 1_868_742_000_000, text: 'Tue 20 Mar 2029', zone: 'Europe/Amsterdam', wholeDay: true },
    }),
    dutyLine({
        id: 'e',
        group: 'done',
        status: 'met',
        left: null,
        done: { at: 1_828_785_600_000, text: 'Tue 14 Dec 2027, 13:00', zone: 'Europe/Amsterdam', wholeDay: false },
    }),
];

describe('the docket', () => {
    it('begins with what is to be done now, as `vigil today` does, by incident', async () => {
        expect(await rowsOf(treeOf(duties))).toEqual([
            'Now | 1',
            '  inc-1 | Wrong ranking',
            '    1 day overdue · bnetza (DE) · initial report of a death | limit Mon 20 Dec 2027',
            'This week | 2',
            '  inc-1 | Wrong ranking',
            '    3 days left · ap (NL) · initial report of a death | plan by Fri 17 Dec 2027 · limit Mon 20 Dec 2027',
            '  inc-2 | Intrusion',
            '    due · risk assessment | ',
            'Keep | 2',
            '  inc-1 | Wrong ranking',
            '    in force · cooperation | ',
            '    keep · logs | keep until at least Tue 20 Mar 2029',
            'Done | 1',
            '  inc-1 | Wrong ranking',
            '    met · ap (NL) · initial report of a death | Tue 14 Dec 2027, 13:00',
        ]);
    });

    it('folds what asks for no act now', async () => {
        const waiting = dutyLine({ group: 'waiting', status: 'waiting' });
        const groups = await treeOf([...duties, waiting]).getChildren();
        const items = groups.map((group) => treeOf([]).getTreeItem(group));
        expect(items.map(({ id, collapsibleState }) => [id, collapsibleState])).toEqual([
            ['now', TreeItemCollapsibleState.Expanded],
            ['this-week', TreeItemCollapsibleState.Expanded],
            ['waiting', TreeItemCollapsibleState.Collapsed],
            ['keep', TreeItemCollapsibleState.Collapsed],
            ['done', TreeItemCollapsibleState.Collapsed],
        ]);
    });

    it('is divided by recipient when asked to', async () => {
        const tree = treeOf(duties.slice(1, 3));
        tree.divide('recipient');
        expect(await rowsOf(tree)).toEqual([
            'This week | 2',
            '  ap (NL) | Autoriteit Persoonsgegevens',
            '    3 days left · initial report of a death · inc-1 | plan by Fri 17 Dec 2027 · limit Mon 20 Dec 2027',
            '  To nobody in particular | ',
            '    due · risk assessment · inc-2 | ',
        ]);
    });

    it('keeps two incidents of one name apart that stand in two folders', async () => {
        const there = { ...dutyLine().location, uri: 'file:///there/inc-1.vigil' };
        const tree = treeOf([dutyLine(), dutyLine({ location: there, incidentTitle: 'Another one' })]);
        expect(await rowsOf(tree)).toEqual([
            expect.stringMatching(/^This week/),
            '  inc-1 | Wrong ranking',
            expect.stringMatching(/^ {4}3 days left/),
            '  inc-1 | Another one',
            expect.stringMatching(/^ {4}3 days left/),
        ]);
        const ids = (await nodesOf(tree)).map((node) => tree.getTreeItem(node).id);
        expect(new Set(ids).size).toBe(ids.length);
    });

    it('is not divided by date: what is most urgent comes first', async () => {
        const tree = treeOf(duties.slice(0, 3));
        tree.divide('date');
        expect(await rowsOf(tree)).toEqual([
            'Now | 1',
            '  1 day overdue · bnetza (DE) · initial report of a death · inc-1 | limit Mon 20 Dec 2027',
            'This week | 2',
            '  3 days left · ap (NL) · initial report of a death · inc-1 | plan by Fri 17 Dec 2027 · limit Mon 20 Dec 2027',
            '  due · risk assessment · inc-2 | ',
        ]);
    });

    it('says nothing identical twice: what is repeated is numbered, what is asked by two laws names them', async () => {
        const rows = await rowsOf(
            treeOf([
                dutyLine({ id: 'a', planBy: null, limit: null, basis: 'Regulation (EU) 2024/1689, Article 73(4)' }),
                dutyLine({ id: 'b', planBy: null, limit: null, basis: 'Code of Practice, Measure 9.3' }),
                dutyLine({ id: 'c', occurrence: 2, planBy: null, limit: null }),
            ]),
        );
        expect(rows.slice(2)).toEqual([
            '    3 days left · ap (NL) · initial report of a death | Regulation (EU) 2024/1689, Article 73(4)',
            '    3 days left · ap (NL) · initial report of a death | Code of Practice, Measure 9.3',
            '    3 days left · ap (NL) · initial report of a death · no. 2 | ',
        ]);
    });

    it('leaves out what others owe, says how much that is, and shows it to who asks', async () => {
        const tree = treeOf([dutyLine({ id: 'a' }), dutyLine({ id: 'b', own: false, party: 'ap', to: 'ec', recipient: 'Commission' })]);
        expect((await rowsOf(tree)).at(-1)).toBe('1 duty of others is not shown | undefined');
        expect((await rowsOf(tree)).some((row) => row.includes('→ ec'))).toBe(false);
        tree.showOthers(true);
        expect((await rowsOf(tree)).at(-1)).toBe(
            '    3 days left · ap → ec · initial report of a death | plan by Fri 17 Dec 2027 · limit Mon 20 Dec 2027',
        );
    });

    it('says what is to be done now, whatever the date is', async () => {
        const since = { at: 1_828_785_600_000, text: 'Tue 14 Dec 2027, 13:00', zone: 'Europe/Amsterdam', wholeDay: false };
        const { label, description } = await onlyDuty(dutyLine({ group: 'now', atOnce: { pace: 'immediately', since } }));
        expect(label).toBe('now · ap (NL) · initial report of a death');
        expect(description).toBe('plan by Fri 17 Dec 2027 · limit Mon 20 Dec 2027 · owed immediately since Tue 14 Dec 2027, 13:00');
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
        const tree = treeOf([dutyLine({ own: false, pastPlan: true })]);
        tree.showOthers(true);
        const { iconPath } = await firstDuty(tree);
        expect(iconPath).toEqual({ id: 'organization', color: undefined });
    });

    it('says everything to a screen reader', async () => {
        const left = { amount: 2, unit: 'days', passed: false, until: 'limit' } as const;
        const { accessibilityInformation } = await onlyDuty(dutyLine({ left, pastPlan: true }));
        expect(accessibilityInformation?.label).toBe(
            'Report a death → Autoriteit Persoonsgegevens, 2 days left, limit Mon 20 Dec 2027, past its cautious date, inc-1, medira',
        );
    });

    it('asks for the trace only when somebody looks at a duty', async () => {
        const item = await onlyDuty(dutyLine());
        expect(item.tooltip).toBeUndefined();
        const resolved = await treeOf([]).resolveTreeItem(item, { kind: 'duty', duty: dutyLine(), isAlike: false });
        expect(resolved.tooltip).toMatchObject({ value: 'Explained.\n\n1. counted' });
    });

    it('names every party where duties of several are ours', async () => {
        const rows = await rowsOf(treeOf([dutyLine({ id: 'a' }), dutyLine({ id: 'b', party: 'stlucas', recipient: null, to: '' })]));
        expect(rows.slice(2)).toEqual([
            '    3 days left · ap (NL) · initial report of a death · medira | plan by Fri 17 Dec 2027 · limit Mon 20 Dec 2027',
            '    3 days left · initial report of a death · stlucas | plan by Fri 17 Dec 2027 · limit Mon 20 Dec 2027',
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

    it('is named fact by fact where every line was understood, below what is owed', async () => {
        const tree = treeOf([dutyLine()], workspaceWith(unknownFact()), [incidentWith(unknownFact())]);
        const rows = await rowsOf(tree);
        expect(rows[0]).toBe('This week | 1');
        expect(rows.slice(-2)).toEqual(['Not known yet | 1', '  Not known: whether anybody was harmed | inc-1']);
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
        const met = dutyLine({ group: 'done', status: 'met', complete: false });
        const tree = treeOf([met], workspaceWith(unreadLine()), [incidentWith(unreadLine())]);
        const [, group] = await tree.getChildren();
        const [section] = await tree.getChildren(group);
        const [duty] = await tree.getChildren(section);
        expect([iconOf(tree, group), iconOf(tree, section), iconOf(tree, duty)]).toEqual(['question', 'question', 'question']);
        expect(duty && tree.getTreeItem(duty).accessibilityInformation?.label).toMatch(/^cannot be relied on, /);
    });
});
