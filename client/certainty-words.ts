import { l10n } from 'vscode';
import type { Certainty, GapLine } from '../server/protocol/gaps.ts';

/** What keeps something from being relied on, in a few words: `Cannot say: 2 lines not understood`; undefined where nothing does. */
export function tellDoubt({ complete, certain, lines, gaps }: Certainty): string | undefined {
    if (!complete) return tellUnread(lines);
    if (certain) return undefined;
    const [first, ...others] = gaps.filter(({ decisive }) => decisive);
    const unknown = first?.unknown ?? '';
    return others.length === 0 ? l10n.t('Not known yet: {0}', unknown) : l10n.t('Not known yet: {0}, and {1} more', unknown, others.length);
}

function tellUnread(lines: number): string {
    if (lines === 0) return l10n.t('Cannot say: Vigil could not find out');
    return lines === 1 ? l10n.t('Cannot say: 1 line not understood') : l10n.t('Cannot say: {0} lines not understood', lines);
}

/** One gap in a few words: the line that was not understood, or what is not known. */
export function tellGap({ severity, line, unknown }: GapLine): string {
    return severity === 'voids' ? l10n.t('Not understood: {0}', line) : l10n.t('Not known: {0}', unknown);
}
