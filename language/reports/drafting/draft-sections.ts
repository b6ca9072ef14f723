import type { Report } from '../../facts/source.ts';
import { draftProse } from '../document/draft-prose.ts';
import { fieldsOf } from '../model/fill-sections.ts';
import type { ReportModel } from '../model/report-model.ts';
import type { Words } from '../words/words.ts';
import { digestOfProse } from './prose-digest.ts';

/** The text of one section as it is drafted from the facts. */
export interface SectionDraft {
    readonly section: string;
    readonly text: string;
    /** The digest of the draft; where a person's words are carried over, that of the draft in the place of which they stand. */
    readonly from: string;
}

/**
 * Drafts the sections of a report from what is known. What is not known, or withheld, gets no section: the form says so by itself, and
 * a drafted text would hide it.
 *
 * @param earlier a report that was sent before: words of a person in it are kept where the facts behind them are the same
 */
export function draftSections(model: ReportModel, words: Words, earlier?: Report): readonly SectionDraft[] {
    const known = new Set(fieldsOf(model.sections).flatMap(({ field, value }) => (value.kind === 'known' ? [field.id] : [])));
    return draftProse(model, words)
        .filter(({ section }) => known.has(section))
        .map(({ section, text }) => {
            const from = digestOfProse(text);
            const before = earlier?.sections.find(({ name }) => name.text === section);
            return { section, from, text: before?.from === from ? before.text : text };
        });
}
