import { commands, l10n, window } from 'vscode';
import type { Disposable, Memento, TreeView } from 'vscode';
import type { DocketAnswer, DutyTraceParams } from '../../server/protocol/docket.ts';
import { docketRequest, dutyTraceRequest } from '../../server/protocol/docket.ts';
import type { Status } from '../../server/protocol/status.ts';
import { tellMoment } from '../moments.ts';
import type { Server } from '../server/server.ts';
import type { DocketNode, DocketSource, GroupBy } from './docket-tree.ts';
import { SHOW_OTHERS } from './docket-item.ts';
import { DocketTree } from './docket-tree.ts';

const GROUP_BY = 'vigil.docket.groupBy';
const OTHERS = 'vigil.docket.others';

/** The docket in its own container of the activity bar. */
export function registerDocket(server: Server, memory: Memento): readonly Disposable[] {
    const remembered = memory.get<GroupBy>(GROUP_BY, 'incident');
    const source: DocketSource = {
        load: () => server.ask<DocketAnswer>(docketRequest),
        trace: ({ id, location: { uri } }) => {
            const params: DutyTraceParams = { uri, id };
            return server.ask<string | null>(dutyTraceRequest, params);
        },
    };
    const withOthers = memory.get<boolean>(OTHERS, false);
    const tree = new DocketTree(source, remembered, withOthers);
    const view = window.createTreeView('vigil.docket', { treeDataProvider: tree, showCollapseAll: true });
    const offer = (by: GroupBy): void => {
        void commands.executeCommand('setContext', GROUP_BY, by);
    };
    const divide = (by: GroupBy): void => {
        tree.divide(by);
        void memory.update(GROUP_BY, by);
        offer(by);
    };
    const showOthers = (shown: boolean): void => {
        tree.showOthers(shown);
        void memory.update(OTHERS, shown);
        void commands.executeCommand('setContext', OTHERS, shown);
    };
    offer(remembered);
    void commands.executeCommand('setContext', OTHERS, withOthers);
    return [
        tree,
        view,
        server.onStatus((status) => {
            tree.refresh();
            describe(view, status);
        }),
        commands.registerCommand('vigil.groupByIncident', () => {
            divide('incident');
        }),
        commands.registerCommand('vigil.groupByRecipient', () => {
            divide('recipient');
        }),
        commands.registerCommand('vigil.groupByDate', () => {
            divide('date');
        }),
        commands.registerCommand(SHOW_OTHERS, () => {
            showOthers(true);
        }),
        commands.registerCommand('vigil.hideDutiesOfOthers', () => {
            showOthers(false);
        }),
    ];
}

function describe(view: TreeView<DocketNode>, { asOf, overdue }: Status): void {
    view.description = asOf === null ? '' : l10n.t('as of {0}', tellMoment(asOf));
    view.badge =
        overdue === 0
            ? undefined
            : { value: overdue, tooltip: overdue === 1 ? l10n.t('1 duty is overdue') : l10n.t('{0} duties are overdue', overdue) };
}
