import type { TemplateSection } from './template.ts';
import { forms, letters } from './templates.ts';

/** The names that a section of a report may have: every field of a form or a letter of which a person may write the text. */
export const proseFields: readonly string[] = [...new Set([...forms, ...letters].flatMap(({ sections }) => namesIn(sections)))];

function namesIn(sections: readonly TemplateSection[]): readonly string[] {
    return sections.flatMap(({ fields = [], sections: inner = [] }) => [
        ...fields.filter(({ prose, answered }) => prose === true || answered === true).map(({ id }) => id),
        ...namesIn(inner),
    ]);
}
