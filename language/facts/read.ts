import type * as ast from '../generated/ast.ts';
import type { VigilParser } from '../syntax/parser.ts';
import { documentationReader, readSuppressions } from './read-comment.ts';
import { readExample } from './read-example.ts';
import { readIncident } from './read-incident.ts';
import { readParty } from './read-party.ts';
import { readRegime } from './read-regime.ts';
import { readPolicy, readReport } from './read-report.ts';
import { readSubject } from './read-subject.ts';
import { readVacancy } from './read-vacancy.ts';
import type { ReadingContext, Unfinished } from './read-tree.ts';
import type { SourceFile } from './source.ts';
import { withholdUnread } from './withhold-unread.ts';

/**
 * What a file says, as plain data.
 *
 * Nothing is resolved: names and instants stay as written. A damaged line gives no fact, and takes none from another line;
 * `problems` says what could not be read, and what else stands on such a line in words is withheld. Never throws.
 *
 * @param path how the file is called in every finding
 * @param text its content
 */
export function readSource(path: string, text: string, parser: VigilParser): SourceFile {
    const { file, problems, comments } = parser.parse(text);
    const source: Unfinished<SourceFile> = {
        path,
        parties: [],
        vacancies: [],
        subjects: [],
        incidents: [],
        reports: [],
        policies: [],
        regimes: [],
        examples: [],
        suppressions: readSuppressions(text, comments),
        problems: [...problems],
        repetitions: [],
    };
    const context: ReadingContext = { repetitions: source.repetitions, documentation: documentationReader(text, comments) };
    for (const declaration of file.declarations ?? []) readDeclarationInto(source, declaration, context);
    return withholdUnread(source, text, comments);
}

function readDeclarationInto(source: Unfinished<SourceFile>, declaration: ast.Declaration, context: ReadingContext): void {
    switch (declaration.$type) {
        case 'Organisation':
        case 'Authority':
            source.parties.push(readParty(declaration, context));
            return;
        case 'Undesignated':
        case 'Unlisted':
            source.vacancies.push(readVacancy(declaration));
            return;
        case 'System':
        case 'Model':
            source.subjects.push(readSubject(declaration, context));
            return;
        case 'Incident':
            source.incidents.push(readIncident(declaration, context));
            return;
        case 'Report':
            source.reports.push(readReport(declaration, context));
            return;
        case 'Policy':
            source.policies.push(readPolicy(declaration, context));
            return;
        case 'Regime':
            source.regimes.push(readRegime(declaration, context));
            return;
        case 'Example':
            source.examples.push(readExample(declaration, context));
            return;
    }
}
