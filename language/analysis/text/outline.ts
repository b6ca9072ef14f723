import { isOurs } from '../../checks/responsibility.ts';
import type { DocketEntry } from '../../docket/entry.ts';
import type { Incident } from '../../facts/incident-source.ts';
import type { Regime } from '../../facts/regime-source.ts';
import type { Declaration } from '../../facts/source.ts';
import { membersOf } from '../../names/declarations.ts';
import type { NamedKind } from '../../names/name-uses.ts';
import type { Range } from '../../syntax/range.ts';
import type { OpenText, View } from '../view.ts';
import { sourceSeen } from '../view.ts';
import type { Speaker } from '../telling/speaker.ts';
import { incidentOutline } from './incident-outline.ts';

/** One line of an outline, and the lines below it. */
export interface OutlineLine {
    readonly name: string;
    readonly detail?: string | undefined;
    readonly kind: NamedKind | 'authority' | 'vacancy' | 'policy' | 'example' | 'evidence' | 'timeline' | 'event';
    readonly range: Range;
    /** What is selected when a person goes there. */
    readonly selection: Range;
    readonly children?: readonly OutlineLine[];
}

/** What an outline is told from, and in whose words. */
export interface OutlineView extends Pick<View, 'workspace' | 'incidents'> {
    readonly speaker: Speaker;
}

/** Everything that a text declares, in its order, and what the duties of its incidents have come to. */
export function outlineOfText(text: OpenText, view: OutlineView): readonly OutlineLine[] {
    const file = sourceSeen(text, view);
    const lines = text.text.split(/\r\n|\r|\n/);
    const judged = text.inWorkspace ? view.incidents(text.path) : [];
    const entriesOf = ({ name }: Incident): readonly DocketEntry[] =>
        (judged.find(({ caseFile }) => beginsWith(caseFile.incident.name.range, name.range))?.docket.entries ?? []).filter((entry) =>
            isOurs(view.workspace, entry),
        );
    const outline: readonly OutlineLine[] = [
        ...file.parties.map((party) => declarationLine(party, party.kind === 'authority' ? 'authority' : 'party')),
        ...file.vacancies.map(({ kind, states, range }) => ({
            name: kind,
            detail: states.map(({ text }) => text).join(', '),
            kind: 'vacancy' as const,
            range,
            selection: range,
        })),
        ...file.subjects.map((subject) => declarationLine(subject, 'subject')),
        ...file.incidents.map((incident) => incidentOutline(incident, entriesOf(incident), lines, view.speaker)),
        ...file.reports.map((report) => declarationLine(report, 'report')),
        ...file.policies.map(({ title, range }) => ({ name: 'policy', detail: title, kind: 'policy' as const, range, selection: range })),
        ...file.regimes.map(regimeLine),
        ...file.examples.map(({ title, range, name }) => ({
            name: 'example',
            detail: title,
            kind: 'example' as const,
            range,
            selection: name.range,
        })),
    ];
    return outline.toSorted(byPlace);
}

function beginsWith([line, column]: Range, [otherLine, otherColumn]: Range): boolean {
    return line === otherLine && column === otherColumn;
}

function regimeLine(regime: Regime): OutlineLine {
    const members = [...membersOf(regime)].map(({ of, declaration }) => declarationLine(declaration, of));
    return { ...declarationLine(regime, 'regime'), children: members.sort(byPlace) };
}

function declarationLine({ name, title, range }: Declaration, kind: OutlineLine['kind']): OutlineLine {
    return { name: name.text, detail: title, kind, range, selection: name.range };
}

function byPlace({ range: one }: OutlineLine, { range: other }: OutlineLine): number {
    return one[0] - other[0] || one[1] - other[1];
}
