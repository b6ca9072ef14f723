import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { DutyGroup, DutyLine } from '../../server/protocol/docket.ts';
import { clientCommands } from '../../server/protocol/session.ts';
import { tellDuty, tellGroup, tellStatus, tellTimes } from '../wording.ts';
import type { GroupBy } from './docket-tree.ts';

/** Shapes differ wherever colours do, so that nothing is told by colour alone. */
const GROUP_ICONS: Readonly<Record<DutyGroup, ThemeIcon>> = {
    overdue: new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')),
    'this-week': new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground')),
    later: new ThemeIcon('calendar'),
    standing: new ThemeIcon('lock'),
    met: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
};

/** In place of a tick where it cannot be relied on that something is done. */
const DOUBTFUL = new ThemeIcon('question', new ThemeColor('problemsWarningIcon.foreground'));

const FOLDED: ReadonlySet<DutyGroup> = new Set(['standing', 'met']);

/** The heading of a group. What asks for no act is folded. */
export function groupItem(group: DutyGroup, duties: readonly DutyLine[]): TreeItem {
    const item = new TreeItem(tellGroup(group), FOLDED.has(group) ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded);
    item.id = group;
    item.description = String(duties.length);
    item.iconPath = group === 'met' && duties.some(({ complete }) => !complete) ? DOUBTFUL : GROUP_ICONS[group];
    item.contextValue = 'group';
    return item;
}

/** An incident, or a recipient. */
export function sectionItem({
    group,
    name,
    title,
    duties,
}: {
    readonly group: DutyGroup;
    readonly name: string;
    readonly title: string;
    readonly duties: readonly DutyLine[];
}): TreeItem {
    const item = new TreeItem(name === '' ? l10n.t('To nobody in particular') : name, TreeItemCollapsibleState.Expanded);
    item.id = `${group}/${name}`;
    if (title !== '' && duties.some(({ complete }) => !complete)) item.iconPath = DOUBTFUL;
    item.description = title;
    item.contextValue = title === '' ? 'recipient' : 'incident';
    return item;
}

/** How duties are told: what the tree says already is left out. */
export interface Telling {
    readonly by: GroupBy;
    /** Several parties of ours have duties, so that each row names its own. */
    readonly severalParties: boolean;
}

/** A duty, which leads to its line. The time left stands first, since a narrow view cuts off what stands last. */
export function dutyItem(duty: DutyLine, { by, severalParties }: Telling): TreeItem {
    const times = tellTimes(duty);
    const [first, ...others] = duty.left === null ? ['', ...times] : times;
    const item = new TreeItem([first, duty.title].filter((part) => part !== '').join(' · '));
    const party = duty.own && !severalParties ? null : duty.party;
    const recipient = by === 'incident' ? duty.recipient : null;
    const whom = [party, recipient].filter((name) => name !== null).join(' → ');
    item.id = `${duty.group}/${by}/${duty.id}`;
    item.description = [...(whom === '' ? [] : [whom]), ...others, ...(by === 'incident' ? [] : [duty.incident])].join(' · ');
    item.iconPath = dutyIcon(duty);
    item.contextValue = 'duty';
    item.command = { command: clientCommands.goTo, title: l10n.t('Go to the line'), arguments: [duty.location] };
    item.accessibilityInformation = {
        label: [
            ...(duty.complete ? [] : [l10n.t('cannot be relied on')]),
            tellDuty(duty),
            tellStatus(duty.status),
            ...times,
            duty.incident,
            duty.party,
        ].join(', '),
    };
    return item;
}

function dutyIcon({ status, group, pastPlan, own, complete }: DutyLine): ThemeIcon {
    switch (status) {
        case 'overdue':
            return new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground'));
        case 'breached':
            return new ThemeIcon('circle-slash', new ThemeColor('problemsErrorIcon.foreground'));
        case 'due':
            if (!own) return new ThemeIcon('organization');
            if (pastPlan) return new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground'));
            return group === 'this-week'
                ? new ThemeIcon('bell-dot', new ThemeColor('problemsWarningIcon.foreground'))
                : new ThemeIcon('bell');
        case 'waiting':
            return new ThemeIcon('watch');
        case 'standing':
            return new ThemeIcon('lock');
        case 'late':
            return new ThemeIcon('issue-reopened', new ThemeColor('problemsWarningIcon.foreground'));
        case 'met':
            return complete ? new ThemeIcon('pass', new ThemeColor('testing.iconPassed')) : DOUBTFUL;
    }
}
