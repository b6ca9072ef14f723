import { EventEmitter, MarkdownString } from 'vscode';
import type { Event, TreeDataProvider, TreeItem } from 'vscode';
import type { DocketAnswer, DutyGroup, DutyLine } from '../../server/protocol/docket.ts';
import type { Certainty, GapLine, IncidentCertainty, WorkspaceCertainty } from '../../server/protocol/gaps.ts';
import { doubtItem, gapItem, noteItem, unknownItem } from './certainty-item.ts';
import { dutyItem, groupItem, sectionItem } from './docket-item.ts';

export type GroupBy = 'incident' | 'recipient';

/** What is not known of an incident, or of the workspace, whose name is empty. */
export interface Doubt {
    readonly id: string;
    readonly name: string;
    readonly title: string;
    readonly certainty: Certainty;
}

/** What is not known of an incident that can be relied on otherwise. */
type GapOfIncident = { readonly below: string; readonly gap: GapLine; readonly incident: string };

/** A row of the tree: what cannot be relied on; then when, for which incident or to whom, what. */
export type DocketNode =
    | { readonly kind: 'doubt'; readonly doubt: Doubt }
    | { readonly kind: 'unknown'; readonly gaps: readonly GapOfIncident[] }
    | { readonly kind: 'gap'; readonly below: string; readonly gap: GapLine; readonly incident?: string }
    | { readonly kind: 'note'; readonly says: 'nothing-owed' | 'only-files' }
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
            case 'doubt':
                return doubtItem(node.doubt);
            case 'unknown':
                return unknownItem(node.gaps.length);
            case 'gap':
                return gapItem(node);
            case 'note':
                return noteItem(node.says);
            case 'group':
                return groupItem(node.group, node.duties);
            case 'section':
                return sectionItem(node);
            case 'duty':
                return dutyItem(node.duty, { by: this.by, severalParties: this.severalParties });
        }
    }

    async getChildren(node?: DocketNode): Promise<DocketNode[]> {
        if (!node) {
            const answer = await this.source.load();
            const { duties } = answer;
            this.severalParties = new Set(duties.filter(({ own }) => own).map(({ party }) => party)).size > 1;
            return [...uncertaintyOf(answer), ...groupsOf(duties)];
        }
        if (node.kind === 'group') return sectionsOf(node.group, node.duties, this.by);
        if (node.kind === 'doubt') return node.doubt.certainty.gaps.map((gap) => ({ kind: 'gap', below: node.doubt.id, gap }));
        if (node.kind === 'unknown') return node.gaps.map((each) => ({ kind: 'gap', ...each }));
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

/**
 * What heads the docket: each incident that cannot be relied on, then what else is not known; that nothing is owed only where this
 * has its ground. Of no incident nothing is told: the welcome of the view says so.
 */
function uncertaintyOf({ duties, certainty, uncertain }: DocketAnswer): DocketNode[] {
    const doubts: Doubt[] = uncertain
        .filter(({ complete }) => !complete)
        .map((each) => ({ id: idOf(each), name: each.incident, title: each.incidentTitle, certainty: each }));
    // What stands outside of every block concerns the incidents; where there are none, the workspace alone.
    if (!certainty.complete && doubts.length === 0) doubts.push({ id: '', name: '', title: '', certainty });
    const unknown = uncertain
        .filter(({ complete }) => complete)
        .flatMap((each) => each.gaps.map((gap) => ({ below: idOf(each), gap, incident: each.incident })));
    const note = noteOn(certainty, duties.length);
    return [
        ...doubts.map((doubt): DocketNode => ({ kind: 'doubt', doubt })),
        ...(unknown.length === 0 ? [] : [{ kind: 'unknown', gaps: unknown } as const]),
        ...(note === undefined ? [] : [{ kind: 'note', says: note } as const]),
    ];
}

/** Two incidents may have the same name. */
function idOf({ incident, location: { uri, range } }: IncidentCertainty): string {
    return `${incident}/${uri}:${range.start.line}`;
}

function noteOn({ certain, incidents, read }: WorkspaceCertainty, duties: number): 'nothing-owed' | 'only-files' | undefined {
    if (incidents === 0) return undefined;
    if (read === 'files') return 'only-files';
    return certain && duties === 0 ? 'nothing-owed' : undefined;
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
