import type { Finding } from '../../findings/finding.ts';
import type { Fix, FixContext, TextEdit } from '../../fixes/fix.ts';
import { fixesFor } from '../../fixes/fixes-for.ts';
import { sortingEdit } from '../../fixes/sort-timeline.ts';
import type { Range } from '../../syntax/range.ts';
import { doubtInWords } from '../duties/doubt.ts';
import { certaintyOf } from '../judgement/incident-gaps.ts';
import type { JudgedIncident } from '../judgement/judge-file.ts';
import type { OpenText, View } from '../view.ts';
import type { Speaker } from '../telling/speaker.ts';
import { fixContextOf } from './fix-context.ts';

type FixingView = Pick<View, 'workspace' | 'law' | 'asOf' | 'isOwn' | 'source' | 'text' | 'findings' | 'incidents'>;

/** A way out of one or more findings. */
export interface FixForFindings {
    readonly title: string;
    readonly preferred: boolean;
    /** It hides something, or takes away what a person wrote. */
    readonly lastResort: boolean;
    readonly edits: readonly TextEdit[];
    readonly findings: readonly Finding[];
}

/** The ways out of the findings in a stretch of a text; what answers several of them is offered once. */
export function fixesAt(
    file: OpenText,
    range: Range,
    view: FixingView,
    speaker: Speaker,
    wishes: Pick<FixContext, 'reportsApart'> = {},
): readonly FixForFindings[] {
    const near = findingsWithin(file.path, range, view);
    const fixes = near.flatMap((finding) =>
        fixesFor(finding, { ...contextOf(finding, file, view), ...wishes })
            .filter((fix) => isPossible(fix, view))
            .flatMap((fix) => toldWithDoubt(fix, finding, file, view, speaker)),
    );
    return together(fixes);
}

/** The findings in a stretch of a text. */
export function findingsWithin(path: string, range: Range, { findings }: Pick<View, 'findings'>): readonly Finding[] {
    return findings(path).filter((finding) => rangesMeet(finding.range, range));
}

/**
 * Nobody signs a report from lines that were not understood: it leaves as a draft or not at all. What was sent was sent, and is
 * recorded, but the person is told what she may not know.
 */
function toldWithDoubt(fix: Fix, finding: Finding, { path }: OpenText, view: FixingView, speaker: Speaker): readonly FixForFindings[] {
    const { way, preferred, lastResort, edits } = fix;
    const told: FixForFindings = { title: speaker.way(way), preferred, lastResort, edits, findings: [finding] };
    if (fix.code !== 'approve-report' && fix.code !== 'record-report') return [told];
    const certainty = certaintyOf(incidentOf(finding, path, view)?.gaps ?? []);
    if (certainty.complete) return [told];
    if (fix.code === 'approve-report') return [];
    const doubt = doubtInWords(certainty, speaker) ?? '';
    return [{ ...told, preferred: false, title: speaker.say('way.doubtful', { way: told.title, doubt }) }];
}

function together(fixes: readonly FixForFindings[]): readonly FixForFindings[] {
    const distinct: FixForFindings[] = [];
    for (const fix of fixes) {
        const index = distinct.findIndex((other) => doesTheSame(fix, other));
        const known = distinct[index];
        if (!known) distinct.push(fix);
        else
            distinct[index] = {
                ...known,
                preferred: known.preferred || fix.preferred,
                findings: [...known.findings, ...fix.findings],
            };
    }
    return distinct;
}

function doesTheSame(one: FixForFindings, other: FixForFindings): boolean {
    return (
        one.title === other.title &&
        one.edits.length === other.edits.length &&
        one.edits.every((edit, index) => isSameEdit(edit, other.edits[index]))
    );
}

function isSameEdit({ file, range, text, fresh }: TextEdit, other: TextEdit | undefined): boolean {
    return (
        other?.file === file &&
        other.text === text &&
        other.fresh === fresh &&
        range.every((position, index) => position === other.range[index])
    );
}

/** What puts the lines of every timeline of a file in order, whether or not a comment suppresses the finding. */
export function editsThatSort(file: OpenText, view: FixingView): readonly TextEdit[] {
    return view.incidents(file.path).flatMap((incident) => sortingEdit(incident.caseFile, fixContextOf(file, incident, view)) ?? []);
}

function contextOf(finding: Finding, file: OpenText, view: FixingView): FixContext {
    return fixContextOf(file, incidentOf(finding, file.path, view), view);
}

function incidentOf({ incident }: Finding, path: string, { incidents }: FixingView): JudgedIncident | undefined {
    return incidents(path).find(({ caseFile }) => caseFile.name === incident);
}

/** Whether every file that a fix writes into is new, or part of the workspace: the law is not written into. */
function isPossible({ edits }: Fix, { isOwn }: FixingView): boolean {
    return edits.length > 0 && edits.every((edit) => edit.fresh === true || isOwn(edit.file));
}

/** Whether two stretches of text have a place in common; touching is enough. */
function rangesMeet(one: Range, other: Range): boolean {
    return !endsBefore(one, other) && !endsBefore(other, one);
}

function endsBefore([, , endLine, endColumn]: Range, [line, column]: Range): boolean {
    return endLine < line || (endLine === line && endColumn < column);
}
