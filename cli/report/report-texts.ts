import { layOut } from '../../language/reports/document/lay-out-report.ts';
import { labelsOf } from '../../language/reports/formats/json/labels.ts';
import { reportJson } from '../../language/reports/formats/json/json.ts';
import type { FilledSection } from '../../language/reports/model/report-model.ts';
import type { ReportDocument } from '../../language/reports/document/report-document.ts';
import { fillReport } from '../../language/reports/model/fill-report.ts';
import { fieldsOf } from '../../language/reports/model/fill-sections.ts';
import { wordsFor } from '../../language/reports/words/words.ts';
import type { Arguments } from '../arguments.ts';
import { UsageError } from '../command.ts';
import { simpleName } from '../formats/docket/result.ts';
import { fileName } from './files.ts';
import { owedReports } from './owed-reports.ts';
import type { Matter, OpenField, Text, Texts } from './text.ts';
import { titlesIn } from '../../language/reports/words/titles.ts';
import type { Wanted } from './wanted.ts';
import { chooseReports } from './wanted.ts';

/** The reports that a command line asks for, each on its form and in its language. */
export function reportTexts(given: Arguments, matter: Matter): Texts {
    const { judged, session } = matter;
    const { wanted, notes } = chooseReports(given, judged, owedReports(judged, session), session);
    return { texts: wanted.map((each) => reportText(each, matter)), notes };
}

function reportText({ stage, addressee, language, block }: Wanted, { judged, asOf, session }: Matter): Text {
    const { workspace, law } = session;
    const addressees = addressee === undefined ? [] : [addressee];
    const filled = fillReport({ workspace, law, judged, asOf: asOf.instant, stage, addressees, language, ...(block && { block }) });
    if (filled.kind === 'none') throw new UsageError(whyNone[filled.because](filled.name));
    const { report } = filled;
    const document = layOut(report, wordsFor(language, titlesIn(law)));
    return {
        name: (ending) => fileName([report.incident, simpleName(stage), ...addressees, document.language], ending),
        told: `the ${simpleName(stage)} report${addressee === undefined ? '' : ` to ${addressee}`} (${document.language})`,
        document,
        json: () => reportJson(report, document),
        complete: report.complete,
        open: openFields(report.sections, document),
    };
}

const whyNone = {
    'unknown-stage': (name: string) => `There is no stage ${name}.`,
    'unknown-addressee': (name: string) => `There is no party ${name}.`,
    'no-form': (name: string) => `There is no form for a report of the stage ${name}: its regime has none here.`,
    'nobody-reports': (name: string) => `Nobody would make this report: nobody is known as ${name} of what the incident involves.`,
} as const;

/** What a text needs and nobody has said, as its language calls it. */
export function openFields(sections: readonly FilledSection[], document: ReportDocument): readonly OpenField[] {
    const { fields } = labelsOf(document);
    return fieldsOf(sections)
        .filter(({ satisfied }) => !satisfied)
        .map(({ field, sources: [place] }) => ({ label: fields.get(field.id)?.label ?? field.id, ...(place && { place }) }));
}
