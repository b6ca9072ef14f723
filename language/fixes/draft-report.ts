import type { WayFacts } from '../findings/ways.ts';
import type { CaseFile } from '../facts/case-file.ts';
import { visibleEvents } from '../facts/open-case.ts';
import { sendingsIn } from '../facts/sent-report.ts';
import type { Report } from '../facts/source.ts';
import { blockText } from '../reports/drafting/block-text.ts';
import { draftSections } from '../reports/drafting/draft-sections.ts';
import { fillReport } from '../reports/model/fill-report.ts';
import type { OwedReport } from '../reports/model/reports-owed.ts';
import { reportsOwed } from '../reports/model/reports-owed.ts';
import { reportLanguages } from '../reports/words/catalogues.ts';
import { titlesIn } from '../reports/words/titles.ts';
import { wordsFor } from '../reports/words/words.ts';
import type { FixContext, Proposal, TextEdit } from './fix.ts';
import { defineFix } from './fix.ts';
import { caseOf } from './incident-of.ts';
import { judgedCase } from './judged-case.ts';
import { unsentBlock } from './report-block.ts';
import { declarationAfter, ownPage } from './text/write-lines.ts';
import { instantAsWritten } from './write-event.ts';
import { asOfInstant } from '../time/as-of.ts';

/**
 * `draft-report`: writes the report that is owed, filled from the facts, in a language of its addressee; one for each, and one for
 * all of them at once. What is not known yet stays open in it.
 */
export const draftReport = defineFix({
    code: 'draft-report',
    answers: ['duty-due', 'duty-past-plan', 'duty-overdue', 'immediately-open'],
    towards: ['duty-due', 'duty-past-plan', 'duty-overdue', 'immediately-open'],
    title: 'Drafts the report that is owed, in a language of its addressee',
    safe: false,
    *fixesFor(finding, context) {
        const caseFile = caseOf(finding, context);
        if (!caseFile) return;
        const { workspace, law } = context;
        for (const owed of reportsOwed(workspace, law, judgedCase(caseFile, context))) {
            if (!owed.entries.some(({ duty, recipient }) => duty === finding.duty && recipient === finding.recipient)) continue;
            for (const language of owed.languages.length > 0 ? owed.languages : ['en']) yield* drafted(owed, language, caseFile, context);
        }
    },
});

/** A report block as it is drafted: its name, and the edit that puts it into the workspace. */
export interface DraftedBlock {
    readonly way: WayFacts;
    readonly name: string;
    readonly edit: TextEdit;
}

function* drafted(owed: OwedReport, language: string, caseFile: CaseFile, context: FixContext): Iterable<Proposal> {
    const stage = context.law.stages.get(owed.stage)?.name ?? owed.stage;
    const isThere = owed.addressees.every(({ name }) => isDrafted(unsentBlock(caseFile, stage, name, context)?.declaration, language));
    const block = isThere ? undefined : draftBlock(owed, language, caseFile, context);
    if (block) yield { way: block.way, edits: [block.edit] };
}

/** Drafts a report that is owed, in a language; undefined where its form cannot be filled, or there is no place for it. */
export function draftBlock(owed: OwedReport, language: string, caseFile: CaseFile, context: FixContext): DraftedBlock | undefined {
    const { workspace, law, asOf } = context;
    const stage = law.stages.get(owed.stage)?.name ?? owed.stage;
    const to = owed.addressees.map(({ name }) => name);
    const judged = judgedCase(caseFile, context);
    const filled = fillReport({
        workspace,
        law,
        judged,
        asOf: asOfInstant(asOf),
        gaps: [],
        stage: owed.stage,
        addressees: to,
        language,
        form: owed.form.id,
    });
    if (filled.kind === 'none') return undefined;

    const earlier = sentBefore(caseFile, to, language, context);
    // In a language without words of ours a draft would be English under another name: there the facts stand alone.
    const speaks = reportLanguages.includes(language);
    const sections = speaks ? draftSections(filled.report, wordsFor(language, titlesIn(law)), earlier) : [];
    const name = freeName(stage, to, caseFile, context);
    const head = { name, incident: caseFile.name, stage, to, language, facts: filled.report.facts };
    const text = blockText({ ...head, drafted: instantAsWritten(asOf, caseFile.zone) }, sections);
    const edit = placed(text, name, caseFile, context);
    if (!edit) return undefined;
    const way: WayFacts = {
        kind: 'draft',
        stage: { stage: owed.stage, title: law.stages.get(owed.stage)?.title ?? stage },
        recipients: owed.addressees.map(({ name: simple, source }) => source.title ?? simple),
        language,
        drafted: speaks,
    };
    return { way, name, edit };
}

function isDrafted(block: Report | undefined, language: string): boolean {
    return block?.languages.some(({ text }) => text === language) === true;
}

/** The last report to the same addressees in the same language that was sent: a further one carries on from it. */
function sentBefore(caseFile: CaseFile, to: readonly string[], language: string, { workspace, asOf }: FixContext): Report | undefined {
    const sent = sendingsIn(visibleEvents(caseFile, asOfInstant(asOf)));
    const blocks = sent.flatMap(({ use }) => workspace.names.global('report', use)?.declaration ?? []);
    return blocks.findLast(
        (block) => block.languages.some(({ text }) => text === language) && to.every((name) => block.to.some(({ text }) => text === name)),
    );
}

/** After the incident, or in a file of its own beside it. */
function placed(text: string, name: string, caseFile: CaseFile, context: FixContext): TextEdit | undefined {
    if (context.reportsApart !== true) return declarationAfter(ownPage(context), caseFile.incident.range, text);
    const folder = context.file.path.slice(0, context.file.path.lastIndexOf('/') + 1);
    const file = `${folder}${name.startsWith(caseFile.name) ? name : `${caseFile.name}-${name}`}.vigil`;
    if (context.workspace.files.some(({ path }) => path === file)) return undefined;
    return { file, range: [1, 1, 1, 1], text: `${text}\n`, fresh: true };
}

/** A name that nothing has yet: the stage and to whom, with the incident before it where that is taken. */
function freeName(stage: string, to: readonly string[], caseFile: CaseFile, { workspace }: FixContext): string {
    const [first = '', ...others] = to;
    const base = `${stage}-${others.length === 0 ? first : 'all'}`;
    const isFree = (name: string): boolean => workspace.names.global('report', name) === undefined;
    if (isFree(base)) return base;
    const own = `${caseFile.name}-${base}`;
    let name = own;
    for (let number = 2; !isFree(name); number++) name = `${own}-${number}`;
    return name;
}
