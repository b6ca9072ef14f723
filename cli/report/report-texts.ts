import { reportText } from '../../language/reports/texts/incident-text.ts';
import type { Arguments } from '../arguments.ts';
import { UsageError } from '../command.ts';
import { simpleName } from '../formats/docket/result.ts';
import { owedReports } from './owed-reports.ts';
import type { Matter, Text, Texts } from './text.ts';
import { sceneOf } from './text.ts';
import type { Wanted } from './wanted.ts';
import { chooseReports } from './wanted.ts';

/** The reports that a command line asks for, each on its form and in its language. */
export function reportTexts(given: Arguments, matter: Matter): Texts {
    const { judged, session } = matter;
    const { wanted, notes } = chooseReports(given, judged, owedReports(judged, session), session);
    return { texts: wanted.map((each) => textOf(each, matter)), notes };
}

function textOf({ stage, addressee, language, block }: Wanted, matter: Matter): Text {
    const addressees = addressee === undefined ? [] : [addressee];
    const made = reportText({ stage, addressees, language, ...(block && { block }) }, sceneOf(matter));
    if (made.kind === 'none') throw new UsageError(whyNone[made.because](made.name));
    const whom = addressee === undefined ? '' : ` to ${addressee}`;
    return { ...made.text, told: `the ${simpleName(stage)} report${whom} (${made.text.document.language})` };
}

const whyNone = {
    'unknown-stage': (name: string) => `There is no stage ${name}.`,
    'unknown-addressee': (name: string) => `There is no party ${name}.`,
    'no-form': (name: string) => `There is no form for a report of the stage ${name}: its regime has none here.`,
    'nobody-reports': (name: string) => `Nobody would make this report: nobody is known as ${name} of what the incident involves.`,
} as const;
