import { defineFix } from './fix.ts';
import type { WayFacts } from '../findings/ways.ts';
import { linesAfter, ownPage } from './text/write-lines.ts';

/** `say-language`: says that a report is in a language in which its addressee takes reports. The prose has to follow. */
export const sayLanguage = defineFix({
    code: 'say-language',
    answers: ['report-language'],
    title: 'Says that a report is in a language of its addressee, or in the one that it reads like',
    safe: false,
    *fixesFor(finding, context) {
        const { facts } = finding;
        const report = context.file.reports.find(({ name }) => name.text === facts.report);
        if (!report) return;
        const [written] = report.languages;
        for (const language of facts.kind === 'prose' ? [facts.reads] : facts.takes) {
            const way: WayFacts = { kind: 'say-language', report: report.name.text, language };
            if (written) {
                yield { way, edits: [{ file: finding.file, range: written.range, text: language }] };
                continue;
            }
            const edit = linesAfter(ownPage(context), finding.range, [`language ${language}`]);
            if (edit) yield { way, edits: [edit] };
        }
    },
});
