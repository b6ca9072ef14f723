import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { DutyGroup, DutyLine } from '../../server/protocol/docket.ts';
import { clientCommands } from '../../server/protocol/session.ts';
import { tellDates, tellDuty, tellGroup, tellWhen } from '../wording.ts';
import type { DocketNode, GroupBy } from './docket-tree.ts';

/** Shapes differ wherever colours do, so that nothing is told by colour alone. */
const GROUP_ICONS: Readonly<Record<DutyGroup, ThemeIcon>> = {
    now: new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')),
    'this-week': new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground')),
    later: new ThemeIcon('calendar'),
    waiting: new ThemeIcon('watch'),
    keep: new ThemeIcon('archive'),
    done: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
};

/** In place of a tick where it cannot be relied on that something is done. */
const DOUBTFUL = new ThemeIcon('question', new ThemeColor('problemsWarningIcon.foreground'));

const FOLDED: ReadonlySet<DutyGroup> = new Set(['waiting', 'keep', 'done']);

/** The heading of a group. What asks for no act now is folded. */
export function groupItem(group: DutyGroup, duties: readonly DutyLine[]): TreeItem {
    const item = new TreeItem(tellGroup(group), FOLDED.has(group) ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded);
    item.id = group;
    item.description = String(duties.length);
    item.iconPath = group === 'done' && duties.some(({ complete }) => !complete) ? DOUBTFUL : GROUP_ICONS[group];
    item.contextValue = 'group';
    return item;
}

/** An incident, or a recipient. */
export function sectionItem({ group, by, id, name, title, duties }: Extract<DocketNode, { readonly kind: 'section' }>): TreeItem {
    const item = new TreeItem(name === '' ? l10n.t('To nobody in particular') : name, TreeItemCollapsibleState.Expanded);
    item.id = `${group}/${by}/${id}`;
    if (by === 'incident' && duties.some(({ complete }) => !complete)) item.iconPath = DOUBTFUL;
    item.description = title;
    item.contextValue = by;
    return item;
}

/** How duties are told: what the tree says already is left out. */
export interface Telling {
    readonly by: GroupBy;
    /** Several parties of ours have duties, so that each row names its own. */
    readonly severalParties: boolean;
}

/** What a row says of a duty, what matters most first, since a narrow view cuts off what stands last: `now · ap (NL) · report of a death`. */
export function labelOf(duty: DutyLine, { by, severalParties }: Telling): string {
    const to = by === 'recipient' || duty.to === '' ? [] : [duty.to];
    const whom = duty.own ? to : [[duty.party, ...to].join(' → ')];
    const occurrence = duty.occurrence === null ? [] : [l10n.t('no. {0}', duty.occurrence)];
    const party = duty.own && severalParties ? [duty.party] : [];
    const incident = by === 'incident' ? [] : [duty.incident];
    return [tellWhen(duty), ...whom, duty.act, ...occurrence, ...party, ...incident].join(' · ');
}

/**
 * A duty, which leads to its line.
 *
 * @param isAlike another row beside it says the same, so that its provision tells it apart
 */
export function dutyItem(duty: DutyLine, telling: Telling, isAlike: boolean): TreeItem {
    const item = new TreeItem(labelOf(duty, telling));
    item.id = `${duty.group}/${telling.by}/${duty.location.uri}/${duty.id}`;
    item.description = [...(isAlike ? [duty.basis] : []), ...tellDates(duty)].join(' · ');
    item.iconPath = dutyIcon(duty);
    item.contextValue = 'duty';
    item.command = { command: clientCommands.goTo, title: l10n.t('Go to the line'), arguments: [duty.location] };
    item.accessibilityInformation = {
        label: [
            ...(duty.complete ? [] : [l10n.t('cannot be relied on')]),
            tellDuty(duty),
            tellWhen(duty),
            ...tellDates(duty),
            duty.incident,
            duty.party,
        ].join(', '),
    };
    return item;
}

/** Duties that are others', and are shown where somebody asks for them. */
export function othersItem(count: number): TreeItem {
    const item = new TreeItem(count === 1 ? l10n.t('1 duty of others is not shown') : l10n.t('{0} duties of others are not shown', count));
    item.id = 'others';
    item.tooltip = l10n.t('What authorities owe, and parties that the policy does not act for.');
    item.iconPath = new ThemeIcon('organization');
    item.contextValue = 'others';
    item.command = { command: SHOW_OTHERS, title: l10n.t('Show duties of others') };
    return item;
}

/** Duties that are too many for the view. */
export function moreItem(count: number): TreeItem {
    const item = new TreeItem(l10n.t('{0} more, less urgent: `vigil docket` lists them', count));
    item.id = 'more';
    item.iconPath = new ThemeIcon('ellipsis');
    return item;
}

/** Shows the duties of others, too. */
export const SHOW_OTHERS = 'vigil.showDutiesOfOthers';

function dutyIcon({ status, group, isRetention, pastPlan, own, complete }: DutyLine): ThemeIcon {
    switch (status) {
        case 'overdue':
            return new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground'));
        case 'breached':
            return new ThemeIcon('circle-slash', new ThemeColor('problemsErrorIcon.foreground'));
        case 'due':
            if (!own) return new ThemeIcon('organization');
            if (pastPlan) return new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground'));
            return group === 'now' || group === 'this-week'
                ? new ThemeIcon('bell-dot', new ThemeColor('problemsWarningIcon.foreground'))
                : new ThemeIcon('bell');
        case 'waiting':
            return new ThemeIcon('watch');
        case 'standing':
            return new ThemeIcon(isRetention ? 'archive' : 'lock');
        case 'late':
            return new ThemeIcon('issue-reopened', new ThemeColor('problemsWarningIcon.foreground'));
        case 'met':
            return complete ? new ThemeIcon('pass', new ThemeColor('testing.iconPassed')) : DOUBTFUL;
    }
}
