import type { Finding } from '../findings/finding.ts';
import type { Declared } from '../facts/names.ts';
import type { Report, ReportSection } from '../facts/source.ts';
import { blockOfText, sectionLines } from '../reports/drafting/block-text.ts';
import type { SectionDraft } from '../reports/drafting/draft-sections.ts';
import { draftSections } from '../reports/drafting/draft-sections.ts';
import { digestOfProse } from '../reports/drafting/prose-digest.ts';
import type { ReportModel } from '../reports/model/report-model.ts';
import { reportOfBlock } from '../reports/model/report-of-block.ts';
import type { Zone } from '../time/instant.ts';
import { titlesIn } from '../reports/words/titles.ts';
import { wordsFor } from '../reports/words/words.ts';
import type { FixContext, TextEdit } from './fix.ts';
import { defineFix } from './fix.ts';
import { caseNamed } from './incident-of.ts';
import { judgedCase } from './judged-case.ts';
import type { TextPage } from './text/write-lines.ts';
import { linesAfter, linesAtEnd, pageOf } from './text/write-lines.ts';
import { instantAsWritten } from './write-event.ts';
import { asOfInstant } from '../time/as-of.ts';

/**
 * `refresh-report`: drafts a report anew where the facts have changed. Sections that nobody has edited are replaced; an edited one
 * stays, and the new draft stands beside it as a comment. What a person wrote is never lost.
 */
export const refreshReport = defineFix({
    code: 'refresh-report',
    answers: ['report-stale'],
    title: 'Drafts the sections of a report anew that nobody has edited, and shows the new draft beside the others',
    safe: false,
    *fixesFor(finding, context) {
        const { workspace } = context;
        const declared = workspace.names.global('report', finding.facts.report);
        const page = declared && pageOf(declared.path, context);
        const scene = declared && sceneOf(declared, context);
        if (!declared || !page || !scene) return;
        const { model, zone } = scene;
        const drafts = draftSections(model, wordsFor(model.language, titlesIn(context.law)));
        const edits = [
            ...draftedLine(finding, declared.declaration, `${instantAsWritten(context.asOf, zone)} from "${model.facts}"`),
            ...drafts.flatMap((draft) => sectionEdits(draft, declared.declaration, page) ?? []),
            ...sectionsToldNoMore(drafts, declared.declaration, page),
        ];
        yield { way: { kind: 'refresh', report: declared.declaration.name.text }, edits };
    },
});

/** The report as the facts fill it now; undefined where the file of its incident is not at hand. */
function sceneOf({ declaration, path }: Declared<Report>, context: FixContext): { model: ReportModel; zone: Zone } | undefined {
    const { workspace, law, asOf } = context;
    const caseFile = declaration.incident && caseNamed(declaration.incident, context);
    // What stands in its sections now is no fact to draft from.
    const bare = { ...declaration, sections: [] };
    const model = caseFile && reportOfBlock(bare, path, { ...judgedCase(caseFile, context), workspace, law, asOf: asOfInstant(asOf) });
    return model && { model, zone: caseFile.zone };
}

function draftedLine({ file }: Finding, { drafted }: Report, text: string): readonly TextEdit[] {
    return drafted ? [{ file, range: drafted.range, text: `drafted  ${text}` }] : [];
}

function sectionEdits(draft: SectionDraft, block: Report, page: TextPage): readonly TextEdit[] | undefined {
    const section = block.sections.find(({ name }) => name.text === draft.section);
    if (!section) {
        const added = linesAtEnd(page, block.range, sectionLines(draft));
        return added && [added];
    }
    if (section.from === draft.from) return [];
    const head = `section  ${draft.section} from "${draft.from}"`;
    if (!isEdited(section)) {
        return [{ file: page.file, range: section.range, text: `${head} ${indented(blockOfText(draft.text))}` }];
    }
    const beside = linesAfter(page, section.range, commentLines(draft));
    return beside && [...newDigest(section, draft, page), beside];
}

/** A draft of which the facts say nothing any more is taken out; a person's words stay, with a remark beside them. */
function sectionsToldNoMore(drafts: readonly SectionDraft[], { sections }: Report, page: TextPage): readonly TextEdit[] {
    const gone = sections.filter(({ name, from }) => from !== undefined && !drafts.some(({ section }) => section === name.text));
    return gone.flatMap((section): readonly TextEdit[] => {
        const [first, , last] = section.range;
        if (!isEdited(section)) return [{ file: page.file, range: [first, 1, last + 1, 1], text: '' }];
        const beside = linesAfter(page, section.range, [`// The facts say nothing of ${section.name.text} any more.`]);
        return beside ? [beside] : [];
    });
}

function isEdited({ from, text }: ReportSection): boolean {
    return from === undefined || digestOfProse(text) !== from;
}

/** The digest of the draft that the person has seen takes the place of the older one; the text stays. */
function newDigest(section: ReportSection, draft: SectionDraft, page: TextPage): readonly TextEdit[] {
    const [line, , ,] = section.range;
    const [, , , end] = section.name.range;
    const text = page.source.lines[line - 1];
    const written = text ? page.text.slice(text.from + end - 1, text.to) : '';
    const old = /^\s+from\s+"[^"]*"/.exec(written)?.[0] ?? '';
    return [{ file: page.file, range: [line, end, line, end + old.length], text: ` from "${draft.from}"` }];
}

/** The new draft as a comment, which nothing in it can end. */
function commentLines({ section, text }: SectionDraft): readonly string[] {
    const lines = text.trim().replaceAll('*/', '* /').split('\n');
    return [`/* New draft of ${section}, since the facts have changed:`, ...lines.map((line) => (line === '' ? '' : `   ${line}`)), ' */'];
}

function indented(block: string): string {
    const [first = '', ...rest] = block.split('\n');
    return [first, ...rest.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
}
