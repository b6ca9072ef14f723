import { EventEmitter, MarkdownString } from 'vscode';
import type { Event, TreeDataProvider, TreeItem } from 'vscode';
import type { DocketAnswer, DutyGroup, DutyLine } from '../../server/protocol/docket.ts';
import { dutyItem, groupItem, sectionItem } from './docket-item.ts';

export type GroupBy = 'incident' | 'recipient';

/** A row of the tree: when, for which incident or to whom, what. */
export type DocketNode =
    | { readonly kind: 'group'; readonly group: DutyGroup; readonly duties: readonly DutyLine[] }
    | {
          readonly kind: 'section';
          readonly group: DutyGroup;
          readonly name: string;
          readonly title: string;
          readonly duties: readonly DutyLine[];
      }
    | { readonly kind: 'duty'; readonly duty: DutyLine };

const GROUPS: readonly DutyGroup[] = ['overdue', 'this-week', 'later', 'standing', 'met'];

/** Where the docket comes from. */
export interface DocketSource {
    readonly load: () => Promise<DocketAnswer>;
    /** The rules and facts behind one duty, in Markdown. */
    readonly trace: (duty: DutyLine) => Promise<string | null>;
}

/** The docket as a tree. */
export class DocketTree implements TreeDataProvider<DocketNode> {
    private readonly changed = new EventEmitter<void>();
    private readonly source: DocketSource;
    private by: GroupBy;
    private severalParties = false;

    constructor(source: DocketSource, by: GroupBy) {
        this.source = source;
        this.by = by;
    }

    get onDidChangeTreeData(): Event<void> {
        return this.changed.event;
    }

    /** Asks for the docket anew. */
    refresh(): void {
        this.changed.fire();
    }

    /** Divides the groups by incident or by recipient. */
    divide(by: GroupBy): void {
        this.by = by;
        this.changed.fire();
    }

    getTreeItem(node: DocketNode): TreeItem {
        switch (node.kind) {
            case 'group':
                return groupItem(node.group, node.duties.length);
            case 'section':
                return sectionItem(node);
            case 'duty':
                return dutyItem(node.duty, { by: this.by, severalParties: this.severalParties });
        }
    }

    async getChildren(node?: DocketNode): Promise<DocketNode[]> {
        if (!node) {
            const { duties } = await this.source.load();
            this.severalParties = new Set(duties.filter(({ own }) => own).map(({ party }) => party)).size > 1;
            return groupsOf(duties);
        }
        if (node.kind === 'group') return sectionsOf(node.group, node.duties, this.by);
        if (node.kind === 'section') return node.duties.map((duty) => ({ kind: 'duty', duty }));
        return [];
    }

    /** The trace is asked for only when somebody looks at a duty. */
    async resolveTreeItem(item: TreeItem, node: DocketNode): Promise<TreeItem> {
        if (node.kind !== 'duty') return item;
        const trace = await this.source.trace(node.duty);
        item.tooltip = new MarkdownString([node.duty.explanation, ...(trace === null ? [] : [trace])].join('\n\n'));
        return item;
    }

    dispose(): void {
        this.changed.dispose();
    }
}

function groupsOf(duties: readonly DutyLine[]): DocketNode[] {
    return GROUPS.map((group) => ({ kind: 'group' as const, group, duties: duties.filter((duty) => duty.group === group) })).filter(
        (node) => node.duties.length > 0,
    );
}

function sectionsOf(group: DutyGroup, duties: readonly DutyLine[], by: GroupBy): DocketNode[] {
    const sections = new Map<string, DutyLine[]>();
    for (const duty of duties) {
        const name = by === 'incident' ? duty.incident : (duty.recipient ?? '');
        sections.set(name, [...(sections.get(name) ?? []), duty]);
    }
    return [...sections].map(([name, within]) => ({
        kind: 'section',
        group,
        name,
        title: by === 'incident' ? (within[0]?.incidentTitle ?? '') : '',
        duties: within,
    }));
}
