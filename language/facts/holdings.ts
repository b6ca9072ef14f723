import type { Names } from './names.ts';
import type { HoldingFacts, PartyFacts, VacancyFacts } from './register.ts';
import type { OfficeHolding, SourceFile } from './source.ts';
import { vacanciesIn } from './build-register.ts';

/** An authority that holds an office, and the line that says so. */
export interface Holding extends HoldingFacts {
    readonly party: PartyFacts;
    readonly source: OfficeHolding;
}

/** Who holds the offices of the law, as far as files say, and of which offices they say that nobody is known to. */
export interface OfficeHolders {
    /** The authorities that hold an office, at whatever time. */
    readonly holdings: (office: string) => readonly Holding[];
    /** The states of which files say that nobody is known to hold an office. */
    readonly vacancies: (office: string) => readonly VacancyFacts[];
}

/** Every office and who holds it; collected when somebody asks. */
export function holdersByOffice(
    parties: ReadonlyMap<string, PartyFacts>,
    files: readonly SourceFile[],
    library: readonly SourceFile[],
    names: Names,
): OfficeHolders {
    let held: ReadonlyMap<string, readonly Holding[]> | undefined;
    let vacant: ReadonlyMap<string, readonly VacancyFacts[]> | undefined;
    return {
        holdings: (office) => (held ??= byOffice(holdingsOf(parties))).get(office) ?? [],
        vacancies: (office) =>
            (vacant ??= byOffice([...vacanciesIn(files, false, names), ...vacanciesIn(library, true, names)])).get(office) ?? [],
    };
}

function* holdingsOf(parties: ReadonlyMap<string, PartyFacts>): Iterable<Holding> {
    for (const party of parties.values()) {
        for (const [index, held] of party.holds.entries()) {
            const source = party.source.holds[index];
            if (source) yield { ...held, party, source };
        }
    }
}

function byOffice<T extends { readonly offices: readonly string[] }>(lines: Iterable<T>): ReadonlyMap<string, readonly T[]> {
    const lists = new Map<string, T[]>();
    for (const line of lines) {
        for (const office of line.offices) {
            const list = lists.get(office) ?? [];
            list.push(line);
            lists.set(office, list);
        }
    }
    return lists;
}
