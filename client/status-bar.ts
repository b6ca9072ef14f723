import { Disposable, l10n, MarkdownString, StatusBarAlignment, ThemeColor, window } from 'vscode';
import type { StatusBarItem } from 'vscode';
import { clientCommands } from '../server/protocol/session.ts';
import type { Status } from '../server/protocol/status.ts';
import { tellDoubt, tellGap } from './certainty-words.ts';
import type { Server } from './server/server.ts';
import { tellDuty, tellNext } from './wording.ts';
import { tellMoment } from './moments.ts';

/** More lines than these would not be read in a box that opens under the mouse. */
const MAX_GAPS = 8;

/** What could not be known, the next deadline with what is left of it, and the instant shown where it is not now. */
export function registerStatusBar(server: Server): Disposable {
    const next = window.createStatusBarItem('vigil.next', StatusBarAlignment.Left, 50);
    next.name = l10n.t('Vigil: next deadline');
    next.command = clientCommands.showDocket;
    const gaps = window.createStatusBarItem('vigil.gaps', StatusBarAlignment.Left, 50.5);
    gaps.name = l10n.t('Vigil: what is not known');
    const asOf = window.createStatusBarItem('vigil.asOf', StatusBarAlignment.Left, 51);
    asOf.name = l10n.t('Vigil: instant shown');
    asOf.command = 'vigil.backToNow';
    asOf.backgroundColor = new ThemeColor('statusBarItem.warningBackground');

    const show = (status: Status): void => {
        showGaps(gaps, status);
        showNext(next, status);
        showAsOf(asOf, status);
    };
    if (server.status) show(server.status);
    return Disposable.from(next, gaps, asOf, server.onStatus(show));
}

/** The state beside "owed" and "nothing owed": that one of them cannot be told, or rests on what is not known yet. */
function showGaps(item: StatusBarItem, { certainty }: Status): void {
    const doubt = tellDoubt(certainty);
    const onlyFiles = certainty.read === 'files' && certainty.incidents > 0;
    if (doubt === undefined && !onlyFiles) {
        item.hide();
        return;
    }
    const alone = onlyFiles ? [l10n.t('Only this file was read: no folder is open that could hold the others.')] : [];
    const told = certainty.gaps.slice(0, MAX_GAPS).map((gap) => `${tellGap(gap)}. ${gap.says} ${gap.closes}`);
    item.text = `$(question) ${doubt ?? l10n.t('Only this file was read')}`;
    item.tooltip = [...alone, ...told].join('\n\n');
    item.backgroundColor = certainty.complete ? undefined : new ThemeColor('statusBarItem.warningBackground');
    item.command = doubt === undefined ? clientCommands.showDocket : clientCommands.showGaps;
    item.accessibilityInformation = { label: l10n.t('Vigil: {0}', doubt ?? l10n.t('Only this file was read')) };
    item.show();
}

function showNext(item: StatusBarItem, status: Status): void {
    if (status.next === null && status.overdue === 0) showNothing(item, status);
    else showDuty(item, status.next, status.overdue);
}

/** The time first, which is not to be cut where there is little room. What is read aloud is what is seen. */
function showDuty(item: StatusBarItem, next: Status['next'], overdue: number): void {
    const others = overdue - (next?.status === 'overdue' ? 1 : 0);
    const said = [
        ...(next ? [`${tellNext(next)}: ${tellDuty(next)}`] : []),
        ...(others > 0 ? [next?.status === 'overdue' ? l10n.t('{0} more overdue', others) : tellOverdue(others)] : []),
    ].join(' · ');
    item.text = `${overdue > 0 ? '$(error)' : '$(law)'} ${said}`;
    item.tooltip = next ? new MarkdownString(next.explanation) : undefined;
    item.backgroundColor = overdue > 0 ? new ThemeColor('statusBarItem.errorBackground') : undefined;
    item.accessibilityInformation = { label: l10n.t('Vigil: {0}', said) };
    item.show();
}

function tellOverdue(count: number): string {
    return count === 1 ? l10n.t('1 duty is overdue') : l10n.t('{0} duties are overdue', count);
}

/** A tick needs a ground: every incident understood, no fact missing on which a duty turns, and the whole workspace read. */
function showNothing(item: StatusBarItem, { certainty }: Status): void {
    const { certain, incidents, read } = certainty;
    if (!certain || (read === 'files' && incidents > 0)) {
        item.hide();
        return;
    }
    if (incidents === 0) {
        item.text = l10n.t('$(law) Vigil: no incident here');
        item.tooltip =
            read === 'files'
                ? l10n.t('No folder is open, and no open file tells of an incident.')
                : l10n.t('No file of the open folders tells of an incident.');
    } else {
        item.text = l10n.t('$(pass) Vigil: nothing is due');
        item.tooltip = l10n.t('Every line was understood, and no duty of yours has an open deadline. Select to open the docket.');
    }
    item.backgroundColor = undefined;
    item.accessibilityInformation = undefined;
    item.show();
}

function showAsOf(item: StatusBarItem, { asOf }: Status): void {
    if (asOf === null) {
        item.hide();
        return;
    }
    item.text = l10n.t('$(history) as of {0}', tellMoment(asOf));
    item.tooltip = l10n.t('Everything is shown as it was known at this instant. Select to go back to now.');
    item.show();
}
