import { nearest } from '../../facts/nearness.ts';
import { proseFields } from '../../reports/templates/prose-fields.ts';
import { defineCheck } from '../check.ts';

/** `section-unknown`: a report has a section for which no form has a field, so that it is printed nowhere. */
export const sectionUnknown = defineCheck({
    code: 'section-unknown',
    severity: 'warning',
    unread: 'voids',
    title: 'A report has a section for which no form has a field',
    *onFile({ file }) {
        for (const { name } of file.reports.flatMap((report) => report.sections)) {
            if (proseFields.includes(name.text)) continue;
            const suggestions = nearest(name.text, proseFields);
            yield {
                at: name.range,
                facts: { name: name.text, suggestions, fields: proseFields },
            };
        }
    },
});
