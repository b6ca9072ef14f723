import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { clientCommands } from '../../server/protocol/session.ts';
import { tellDoubt, tellGap } from '../certainty-words.ts';
import type { DocketNode, Doubt } from './docket-tree.ts';

const AMBER = new ThemeColor('problemsWarningIcon.foreground');
/** So many facts that are not known are shown at once; more are folded. */
const FEW = 5;

/** Over everything else: an incident of which it cannot be said what is owed. Its lines stand below. */
export function doubtItem({ id, name, title, certainty }: Doubt): TreeItem {
    const item = new TreeItem(tellDoubt(certainty) ?? '', TreeItemCollapsibleState.Expanded);
    item.id = `doubt/${id}`;
    item.description = [name, title].filter((part) => part !== '').join(' · ');
    item.iconPath = new ThemeIcon('question', AMBER);
    item.tooltip = l10n.t('Any duty, date or status of this incident may be another until these lines are mended.');
    item.contextValue = 'doubt';
    item.accessibilityInformation = { label: [name, tellDoubt(certainty) ?? ''].join(', ') };
    return item;
}

/** The heading of the facts that are not known of incidents whose lines were all understood. */
export function unknownItem(count: number): TreeItem {
    const item = new TreeItem(
        l10n.t('Not known yet'),
        count > FEW ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded,
    );
    item.id = 'unknown';
    item.description = String(count);
    item.iconPath = new ThemeIcon('question');
    item.contextValue = 'unknown';
    return item;
}

/** A line that was not understood, or a fact that is not known; it leads to its place. */
export function gapItem({ below, gap, incident = '' }: Extract<DocketNode, { readonly kind: 'gap' }>): TreeItem {
    const voids = gap.severity === 'voids';
    const item = new TreeItem(tellGap(gap));
    item.id = `gap/${below}/${gap.topic}/${gap.line}/${gap.location.range.start.character}`;
    item.description = voids ? gap.unknown : incident;
    item.tooltip = `${gap.says}\n\n${gap.closes}`;
    item.iconPath = voids ? new ThemeIcon('question', AMBER) : new ThemeIcon('question');
    item.contextValue = 'gap';
    item.command = { command: clientCommands.goTo, title: l10n.t('Go to the line'), arguments: [gap.location] };
    item.accessibilityInformation = { label: [tellGap(gap), incident, gap.says].filter((part) => part !== '').join(', ') };
    return item;
}

/** What can be said of the docket as a whole. */
export function noteItem(says: 'nothing-owed' | 'only-files'): TreeItem {
    if (says === 'only-files') {
        const item = new TreeItem(l10n.t('Only this file was read'));
        item.tooltip = l10n.t('Only this file was read: no folder is open that could hold the others.');
        item.iconPath = new ThemeIcon('question');
        return item;
    }
    const item = new TreeItem(l10n.t('Nothing is owed'));
    item.tooltip = l10n.t('Every line was understood, and no fact is missing that could decide a duty.');
    item.iconPath = new ThemeIcon('pass', new ThemeColor('testing.iconPassed'));
    return item;
}
