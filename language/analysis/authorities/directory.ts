import { compileLaw } from '../../docket/law/compile-law.ts';
import type { Law, LawTerm } from '../../docket/law/law.ts';
import type { Holding } from '../../facts/holdings.ts';
import { ownName } from '../../facts/ids.ts';
import type { VacancyFacts } from '../../facts/register.ts';
import type { SourceFile } from '../../facts/source.ts';
import type { Workspace } from '../../facts/workspace.ts';
import { buildWorkspace } from '../../facts/workspace.ts';
import { addPeriodToDay } from '../../time/day.ts';
import type { Day, Instant } from '../../time/instant.ts';
import { nameOfState } from '../../time/state.ts';
import { dayOf } from '../../time/zone.ts';

/** One line about an office of a state: who holds it for what, or that nobody is known to, and how that is known. */
export interface DirectoryRow {
    /** `EU`, or the two letters of a state. */
    readonly state: string;
    readonly stateName: string;
    /** Its own name and its title. */
    readonly office: string;
    readonly officeTitle: string;
    /** The traits of the systems that it is for; none: all. */
    readonly fields: readonly string[];
    readonly standing: 'held' | 'placeholder' | 'undesignated' | 'unlisted';
    readonly holder: { readonly name: string; readonly title: string } | null;
    readonly since: Day | null;
    readonly until: Day | null;
    readonly act: string | null;
    readonly checked: Day | null;
    /** `cited` where an act or a list is, and nothing makes it less certain; null where the line says neither, or nobody holds it. */
    readonly confidence: 'cited' | 'analysis' | 'assumption' | 'disputed' | 'draft' | 'unverified' | null;
    /** What makes it less than certain, or what was found where nobody holds it. */
    readonly because: string | null;
    readonly origin: 'directory' | 'workspace';
}

/** A line to look at again: checked too long ago, never, or nobody is known to hold the office. */
export interface DirectoryLack {
    readonly lack: 'old' | 'unchecked' | 'missing';
    readonly row: DirectoryRow;
}

/** How long a check is good for. */
const GOOD_FOR = { amount: 1, unit: 'years' } as const;

/** The directory as it ships. */
export function shippedDirectory(library: readonly SourceFile[]): readonly DirectoryRow[] {
    const workspace = buildWorkspace([], library);
    return directoryOf({ workspace, law: compileLaw(workspace) });
}

/** Every line about the offices of a state: those of the directory, and those of the workspace beside them or in their place. */
export function directoryOf({ workspace, law }: { readonly workspace: Workspace; readonly law: Law }): readonly DirectoryRow[] {
    const rows = [...law.offices.values()].flatMap((office) => [
        ...workspace.holdings(office.id).map((holding) => rowOfHolding(holding, office)),
        ...workspace.vacancies(office.id).map((vacancy) => rowOfVacancy(vacancy, office)),
    ]);
    // The sort is stable: within a state the offices stand as in the law, their holders as in the files.
    return rows.toSorted((one, other) => rank(one.state) - rank(other.state) || compare(one.state, other.state));
}

/** What of the directory has to be looked at as of an instant. A line that a newer one of the workspace speaks for is not. */
export function lacksOf(rows: readonly DirectoryRow[], asOf: Instant): readonly DirectoryLack[] {
    const today = dayOf(asOf, 'Europe/Brussels');
    return rows
        .filter((row) => (row.until === null || row.until > today) && !rows.some((other) => speaksFor(other, row)))
        .flatMap((row): readonly DirectoryLack[] => {
            if (row.standing !== 'held') return [{ lack: 'missing', row }];
            if (row.checked === null) return row.act === null ? [{ lack: 'unchecked', row }] : [];
            return addPeriodToDay(row.checked, GOOD_FOR) <= today ? [{ lack: 'old', row }] : [];
        });
}

/** Whether a line of the workspace says who holds what a line of the directory speaks of, and is no older. */
function speaksFor(own: DirectoryRow, row: DirectoryRow): boolean {
    if (own.origin !== 'workspace' || row.origin !== 'directory' || own.standing === 'placeholder') return false;
    if (own.standing !== 'held' && row.standing === 'held' && !isLater(own, row)) return false;
    if (own.state !== row.state || own.office !== row.office) return false;
    // Whoever holds it for some systems answers the question whom the state has named.
    const isAnswer = row.standing !== 'held' && own.standing === 'held';
    if (!isAnswer && own.fields.length > 0 && !(row.fields.length > 0 && row.fields.every((field) => own.fields.includes(field))))
        return false;
    return own.checked === null || row.checked === null || own.checked >= row.checked;
}

function isLater({ checked }: DirectoryRow, { checked: before }: DirectoryRow): boolean {
    return checked !== null && before !== null && checked > before;
}

function rowOfHolding({ party, source, traits, since, until, checked }: Holding, office: LawTerm): DirectoryRow {
    return {
        ...placeOf(party.country ?? '', office),
        fields: traits.map(ownName),
        standing: party.source.unnamed ? 'placeholder' : 'held',
        holder: { name: party.name, title: party.source.title ?? party.name },
        since: since ?? null,
        until: until ?? null,
        act: source.act ?? null,
        checked: checked ?? null,
        confidence: source.mark?.mark ?? (source.act === undefined ? null : 'cited'),
        because: source.mark?.reason ?? party.source.unnamed?.because ?? null,
        origin: party.library ? 'directory' : 'workspace',
    };
}

function rowOfVacancy({ kind, state, traits, checked, because, library }: VacancyFacts, office: LawTerm): DirectoryRow {
    return {
        ...placeOf(state, office),
        fields: traits.map(ownName),
        standing: kind,
        holder: null,
        since: null,
        until: null,
        act: null,
        checked: checked ?? null,
        confidence: null,
        because,
        origin: library ? 'directory' : 'workspace',
    };
}

function placeOf(state: string, { name, title }: LawTerm): Pick<DirectoryRow, 'state' | 'stateName' | 'office' | 'officeTitle'> {
    return { state, stateName: state === '' ? '' : nameOfState(state), office: name, officeTitle: title };
}

function rank(state: string): number {
    return state === 'EU' ? 0 : 1;
}

function compare(one: string, other: string): number {
    if (one === other) return 0;
    return one < other ? -1 : 1;
}
