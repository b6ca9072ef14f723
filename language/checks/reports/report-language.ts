import type { NameUse, Report } from '../../facts/source.ts';
import type { FileScope, ReportedFacts } from '../check.ts';
import { defineCheck } from '../check.ts';
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

function* declaredOtherwise(report: Report, { workspace }: FileScope): Iterable<ReportedFacts<'report-language'>> {
    for (const addressee of report.to) {
        const takes = workspace.parties.get(addressee.text)?.source.languages.map(textOf) ?? [];
        if (takes.length === 0 || report.languages.some(({ text }) => takes.includes(text))) continue;
        yield {
            at: report.languages.at(0)?.range ?? addressee.range,
            facts: {
                kind: 'addressee',
                report: report.name.text,
                addressee: addressee.text,
                takes,
                written: report.languages.map(textOf),
            },
        };
    }
}

/** Where each section is by far more likely in another language than in the one that the report says it is in. */
function* writtenOtherwise(report: Report): Iterable<ReportedFacts<'report-language'>> {
    if (report.languages.length === 0) return;
    const said = report.languages.map(textOf);
    for (const { name, text } of report.sections) {
        const reads = languageOf(text, said);
        if (reads === undefined || said.includes(reads)) continue;
        yield { at: name.range, facts: { kind: 'prose', report: report.name.text, section: name.text, reads, said } };
    }
}

function textOf({ text }: NameUse): string {
    return text;
}
