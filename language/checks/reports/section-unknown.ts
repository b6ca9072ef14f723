import { nearest } from '../../facts/nearness.ts';
import { proseFields } from '../../reports/templates/prose-fields.ts';
import { defineCheck } from '../check.ts';

/** `section-unknown`: a report has a section for which no form has a field, so that it is printed nowhere. */
export const sectionUnknown = defineCheck({
    code: 'section-unknown',
    severity: 'warning',
    unread: true,
    title: 'A report has a section for which no form has a field',
    *onFile({ file }) {
        for (const { name } of file.reports.flatMap((report) => report.sections)) {
            if (proseFields.includes(name.text)) continue;
            const suggestions = nearest(name.text, proseFields);
            const [first] = suggestions;
            yield {
                at: name.range,
                message: `No form has a field \`${name.text}\`, so this section is not printed.`,
                advice:
                    first === undefined
                        ? `Name the section as a field of the form: ${proseFields.join(', ')}.`
                        : `Write \`${first}\`, or another field of the form.`,
                data: { name: name.text, suggestions },
            };
        }
    },
});
