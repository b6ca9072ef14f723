import type { NameUse, Report } from '../../facts/source.ts';
import type { FileScope, Reported } from '../check.ts';
import { defineCheck } from '../check.ts';
import { listed } from '../wording.ts';
import { languageOf } from './language-of.ts';

/** `report-language`: the prose of a report is in a language in which its addressee does not take reports. */
export const reportLanguage = defineCheck({
    code: 'report-language',
    severity: 'warning',
    unread: false,
    title: 'The prose of a report is not in a language of its addressee',
    *onFile(scope) {
        for (const report of scope.file.reports) {
            yield* declaredOtherwise(report, scope);
            yield* writtenOtherwise(report);
        }
    },
});

function* declaredOtherwise(report: Report, { workspace }: FileScope): Iterable<Reported> {
    for (const addressee of report.to) {
        const languages = workspace.parties.get(addressee.text)?.source.languages.map(({ text }) => text) ?? [];
        if (languages.length === 0 || report.languages.some(({ text }) => languages.includes(text))) continue;
        const [written] = report.languages;
        const says = written ? `The report is in ${listed(report.languages.map(textOf))}` : 'The report does not say its language';
        yield {
            at: written?.range ?? addressee.range,
            message: `${says}, and ${addressee.text} takes reports in ${listed(languages, 'or')}.`,
            advice: `Draw the report up in ${listed(languages, 'or')} and say so: \`language ${languages[0] ?? ''}\`. If the authority has agreed to another language, add it to its declaration.`,
            data: { report: report.name.text, languages, ...(written && { written: written.text }) },
        };
    }
}

/** Where each section is by far more likely in another language than in the one that the report says it is in. */
function* writtenOtherwise(report: Report): Iterable<Reported> {
    if (report.languages.length === 0) return;
    const said = report.languages.map(textOf);
    for (const section of report.sections) {
        const language = languageOf(section.text, said);
        if (language === undefined || said.includes(language)) continue;
        yield {
            at: section.name.range,
            message: `The section ${section.name.text} reads like a text in \`${language}\`, and the report says that it is in ${listed(said)}.`,
            advice: 'Translate the section, or correct the `language` of the report.',
            data: { report: report.name.text, section: section.name.text, language },
        };
    }
}

function textOf({ text }: NameUse): string {
    return text;
}
