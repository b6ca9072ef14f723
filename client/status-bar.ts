import { Disposable, l10n, MarkdownString, StatusBarAlignment, ThemeColor, window } from 'vscode';
import type { StatusBarItem } from 'vscode';
import type { Status } from '../server/protocol/status.ts';
import type { Server } from './server/server.ts';
import { tellDuty, tellNext } from './wording.ts';
import { tellMoment } from './moments.ts';

/** The next deadline with what is left of it, and the instant shown where it is not now. */
export function registerStatusBar(server: Server): Disposable {
    const next = window.createStatusBarItem('vigil.next', StatusBarAlignment.Left, 50);
    next.name = l10n.t('Vigil: next deadline');
    next.command = 'vigil.showDocket';
    const asOf = window.createStatusBarItem('vigil.asOf', StatusBarAlignment.Left, 51);
    asOf.name = l10n.t('Vigil: instant shown');
    asOf.command = 'vigil.backToNow';
    asOf.backgroundColor = new ThemeColor('statusBarItem.warningBackground');

    const show = (status: Status): void => {
        showNext(next, status);
        showAsOf(asOf, status);
    };
    if (server.status) show(server.status);
    return Disposable.from(next, asOf, server.onStatus(show));
}

function showNext(item: StatusBarItem, { next, overdue }: Status): void {
    if (next === null) {
        item.text = l10n.t('$(pass) Vigil: nothing is due');
        item.tooltip = l10n.t('No duty of yours has an open deadline. Select to open the docket.');
        item.backgroundColor = undefined;
    } else {
        const time = tellNext(next);
        item.text = `${overdue > 0 ? '$(error)' : '$(law)'} ${tellDuty(next)}: ${time}`;
        item.tooltip = new MarkdownString(next.explanation);
        item.backgroundColor = overdue > 0 ? new ThemeColor('statusBarItem.errorBackground') : undefined;
        item.accessibilityInformation = { label: l10n.t('Vigil, next deadline: {0}, {1}, {2}', tellDuty(next), next.incident, time) };
    }
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
