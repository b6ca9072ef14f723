import { EventEmitter, MarkdownString } from 'vscode';
import type { Event, TreeDataProvider, TreeItem } from 'vscode';
import type { DocketAnswer, DutyGroup, DutyLine } from '../../server/protocol/docket.ts';
import type { Certainty, GapLine, IncidentCertainty, WorkspaceCertainty } from '../../server/protocol/gaps.ts';
import { doubtItem, gapItem, noteItem, unknownItem } from './certainty-item.ts';
import { dutyItem, groupItem, labelOf, moreItem, othersItem, sectionItem } from './docket-item.ts';
import type { Telling } from './docket-item.ts';

/** By what the duties of a group are divided; by date they stand one after the other, what is most urgent first. */
export type GroupBy = 'incident' | 'recipient' | 'date';

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
          readonly by: Exclude<GroupBy, 'date'>;
          /** Two incidents may have the same name, in two files or in two folders of a window. */
          readonly id: string;
          readonly name: string;
          readonly title: string;
          readonly duties: readonly DutyLine[];
      }
    /** `isAlike`: a row beside it would read the same. */
    | { readonly kind: 'duty'; readonly duty: DutyLine; readonly isAlike: boolean }
    /** What is there and not shown. */
    | { readonly kind: 'others' | 'more'; readonly count: number };

const GROUPS: readonly DutyGroup[] = ['now', 'this-week', 'later', 'waiting', 'keep', 'done'];

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
    private withOthers: boolean;
    private severalParties = false;

    constructor(source: DocketSource, by: GroupBy, withOthers = false) {
        this.source = source;
        this.by = by;
        this.withOthers = withOthers;
    }

    get onDidChangeTreeData(): Event<void> {
        return this.changed.event;
    }

    /** Asks for the docket anew. */
    refresh(): void {
        this.changed.fire();
    }

    /** Shows the duties of others beside our own, or leaves them out. */
    showOthers(withOthers: boolean): void {
        this.withOthers = withOthers;
        this.changed.fire();
    }

    /** Divides the groups by incident or by recipient, or not at all. */
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
                return dutyItem(node.duty, this.telling, node.isAlike);
            case 'others':
                return othersItem(node.count);
            case 'more':
                return moreItem(node.count);
        }
    }

    async getChildren(node?: DocketNode): Promise<DocketNode[]> {
        if (!node) {
            const answer = await this.source.load();
            const { duties } = answer;
            this.severalParties = new Set(duties.filter(({ own }) => own).map(({ party }) => party)).size > 1;
            const shown = this.withOthers ? duties : duties.filter(({ own }) => own);
            return [...doubtsIn(answer), ...groupsOf(shown), ...unknownIn(answer), ...leftOutOf(duties.length - shown.length, answer.more)];
        }
        if (node.kind === 'group')
            return this.by === 'date' ? rowsOf(node.duties, this.telling) : sectionsOf(node.group, node.duties, this.by);
        if (node.kind === 'doubt') return node.doubt.certainty.gaps.map((gap) => ({ kind: 'gap', below: node.doubt.id, gap }));
        if (node.kind === 'unknown') return node.gaps.map((each) => ({ kind: 'gap', ...each }));
        if (node.kind === 'section') return rowsOf(node.duties, this.telling);
        return [];
    }

    /** The trace is asked for only when somebody looks at a duty. */
    async resolveTreeItem(item: TreeItem, node: DocketNode): Promise<TreeItem> {
        if (node.kind !== 'duty') return item;
        const trace = await this.source.trace(node.duty);
        item.tooltip = new MarkdownString([node.duty.explanation, ...(trace === null ? [] : [trace])].join('\n\n'));
        return item;
    }

    private get telling(): Telling {
        return { by: this.by, severalParties: this.severalParties };
    }

    dispose(): void {
        this.changed.dispose();
    }
}

/**
 * What heads the docket: each incident that cannot be relied on; that nothing is owed only where this has its ground. Of no incident
 * nothing is told: the welcome of the view says so.
 */
function doubtsIn({ duties, certainty, uncertain }: DocketAnswer): DocketNode[] {
    const doubts: Doubt[] = uncertain
        .filter(({ complete }) => !complete)
        .map((each) => ({ id: idOf(each), name: each.incident, title: each.incidentTitle, certainty: each }));
    // What stands outside of every block concerns the incidents; where there are none, the workspace alone.
    if (!certainty.complete && doubts.length === 0) doubts.push({ id: '', name: '', title: '', certainty });
    // Records are kept whatever happens: they are nothing that is owed by a day.
    const note = noteOn(certainty, duties.filter(({ isRetention }) => !isRetention).length);
    return [
        ...doubts.map((doubt): DocketNode => ({ kind: 'doubt', doubt })),
        ...(note === undefined ? [] : [{ kind: 'note', says: note } as const]),
    ];
}

/** What else is not known, below what is owed, which it does not void. */
function unknownIn({ uncertain }: DocketAnswer): DocketNode[] {
    const unknown = uncertain
        .filter(({ complete }) => complete)
        .flatMap((each) => each.gaps.map((gap) => ({ below: idOf(each), gap, incident: each.incident })));
    return unknown.length === 0 ? [] : [{ kind: 'unknown', gaps: unknown }];
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

function leftOutOf(others: number, more: number): DocketNode[] {
    return [
        ...(others === 0 ? [] : [{ kind: 'others', count: others } as const]),
        ...(more === 0 ? [] : [{ kind: 'more', count: more } as const]),
    ];
}

/** A row for each duty, none of which reads as another. */
function rowsOf(duties: readonly DutyLine[], telling: Telling): DocketNode[] {
    const labels = duties.map((duty) => labelOf(duty, telling));
    const counts = new Map<string, number>();
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
    return duties.map((duty, index) => ({ kind: 'duty', duty, isAlike: (counts.get(labels[index] ?? '') ?? 0) > 1 }));
}

function sectionsOf(group: DutyGroup, duties: readonly DutyLine[], by: Exclude<GroupBy, 'date'>): DocketNode[] {
    const idOfSection = ({ incident, to, location: { uri } }: DutyLine): string => (by === 'incident' ? `${incident}/${uri}` : to);
    return [...Map.groupBy(duties, idOfSection)].map(([id, within]) => ({
        kind: 'section',
        group,
        by,
        id,
        name: (by === 'incident' ? within[0]?.incident : within[0]?.to) ?? '',
        title: (by === 'incident' ? within[0]?.incidentTitle : within[0]?.recipient) ?? '',
        duties: within,
    }));
}
