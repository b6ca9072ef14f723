import type * as ast from '../generated/ast.ts';
import type { Unfinished } from './read-tree.ts';
import { hasWord, nameUseAt, namesAt, namesOf, partsOf, pushIfRead, rangeOf } from './read-tree.ts';
import type { Vacancy, VacantOffices } from './source.ts';

/** What is known of offices that nobody is known to hold. */
export function readVacancy(declaration: ast.Vacancy): Vacancy {
    const vacancy: Unfinished<Vacancy> = {
        kind: declaration.$type === 'Undesignated' ? 'undesignated' : 'unlisted',
        states: namesAt(partsOf(declaration), 'states', declaration.states),
        lines: [],
        range: rangeOf(declaration),
    };
    for (const line of declaration.lines ?? []) pushIfRead(vacancy.lines, readVacantOffices(line));
    return vacancy;
}

/** Without its traits the line would speak of all systems, and without day and reason of nothing that anybody found out. */
function readVacantOffices(line: Partial<ast.VacancyLine>): VacantOffices | undefined {
    const offices = namesOf(line.offices);
    const traits = namesOf(line.traits);
    const checked = nameUseAt(partsOf(line), 'checked', line.checked);
    if (offices.length === 0 || !checked || line.reason === undefined || (traits.length === 0 && hasWord(line, 'for'))) return undefined;
    return { offices, traits, checked, because: line.reason, range: rangeOf(line) };
}
