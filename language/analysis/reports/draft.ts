import { draftBlock } from '../../fixes/draft-report.ts';
import type { FixContext, TextEdit } from '../../fixes/fix.ts';
import { fixContextOf } from '../fixing/fix-context.ts';
import { reportsOwed } from '../../reports/model/reports-owed.ts';
import type { JudgedIncident } from '../judgement/judge-file.ts';
import type { OpenText, View } from '../view.ts';
import type { TextWish } from './fill.ts';

/** A report block that is about to be written. */
export interface DraftedReport {
    readonly name: string;
    readonly edit: TextEdit;
    /** The line on which the block begins once it is written, counted from 1. */
    readonly line: number;
}

/** The edit that drafts a report that is owed into the workspace; undefined where it is not owed, or there is no room for it. */
export function draftOwedReport(
    wish: TextWish,
    judged: JudgedIncident,
    open: Pick<OpenText, 'source' | 'text'>,
    view: Pick<View, 'workspace' | 'law' | 'asOf' | 'source' | 'text'>,
    wishes: Pick<FixContext, 'reportsApart'> = {},
): DraftedReport | undefined {
    if (wish.kind !== 'report') return undefined;
    const owed = reportsOwed(view.workspace, view.law, judged).find(
        ({ stage, addressees, form }) =>
            stage === wish.stage &&
            form.id === (wish.form ?? form.id) &&
            addressees.length === wish.to.length &&
            addressees.every(({ name }, index) => name === wish.to[index]),
    );
    if (!owed) return undefined;
    const context: FixContext = { ...fixContextOf(open, judged, view), ...wishes };
    const block = draftBlock(owed, wish.language, judged.caseFile, context);
    if (!block) return undefined;
    // The block begins on the second line that is inserted, below an empty one; in a file of its own on the first.
    return { name: block.name, edit: block.edit, line: block.edit.fresh === true ? 1 : block.edit.range[0] + 2 };
}
