import type { Member, Names } from '../../facts/names.ts';
import type { Application, Duty, Exclusion, Mark, Provision, Regime } from '../../facts/regime-source.ts';
import type { Viewpoint } from '../../facts/names.ts';
import type { WrittenInstant } from '../../facts/source.ts';
import type { Day } from '../../time/instant.ts';
import type { LawApplication, LawBearer, LawExclusion, LawMark } from './law.ts';
import { formatProvision } from '../../facts/provision.ts';
import { dayPartOf } from '../../facts/written-instant.ts';
import { isDay } from '../../time/day.ts';
import { optionalCondition, compileCondition } from '../conditions/compile-condition.ts';

/** Where lines stand: the names seen from there, and the file. */
interface Place extends Viewpoint {
    readonly regime: string;
    readonly path: string;
}

/** The act that a regime states, and the provisions: `Regulation (EU) 2024/1689, Article 73(4)`. */
export function basisOf(provisions: readonly Provision[], regime: string, names: Names): string {
    const source = names.global('regime', regime)?.declaration;
    const act = source?.cites?.text ?? source?.title ?? regime;
    return [act, ...provisions.map(formatProvision)].join(', ');
}

/** Who is bound: each role or office of each `binds` line. */
export function compileBearers(member: Member<Duty>, names: Names): readonly LawBearer[] {
    return member.declaration.binds.flatMap((line) =>
        line.bearers.flatMap((use): readonly LawBearer[] => {
            const role = names.member('role', use, member);
            const office = names.member('office', use, member);
            const bearer =
                role.kind === 'found'
                    ? ({ kind: 'role', id: role.value.id } as const)
                    : office.kind === 'found'
                      ? ({ kind: 'office', id: office.value.id } as const)
                      : undefined;
            if (!bearer) return [];
            return [
                {
                    ...bearer,
                    ...boundsOf(line),
                    ...optionalCondition(line.condition, member, names),
                    basis: line.provisions.length > 0 ? basisOf(line.provisions, member.regime, names) : '',
                    location: { file: member.path, range: line.range },
                },
            ];
        }),
    );
}

/** The law in time: the lines of the last duty of a lineage that states any, else those of its regime. */
export function compileApplications(lineage: readonly Member<Duty>[], names: Names): readonly LawApplication[] {
    const stating = lineage.findLast((each) => each.declaration.applies.length > 0);
    if (stating) return applicationsAt(stating.declaration.applies, stating, names);
    const member = lineage.at(-1);
    const regime = member && names.global('regime', member.regime);
    return member && regime ? applicationsAt(regime.declaration.applies, { ...member, path: regime.path }, names) : [];
}

function applicationsAt(lines: readonly Application[], place: Place, names: Names): readonly LawApplication[] {
    return lines.flatMap((line) => {
        const { from, until } = boundsOf(line);
        if (from === undefined) return [];
        return [
            {
                from,
                ...(until === undefined ? {} : { until }),
                ...optionalCondition(line.condition, place, names),
                basis: basisOf(line.provisions, place.regime, names),
                location: { file: place.path, range: line.range },
            },
        ];
    });
}

/** The exclusions of a duty's regime, then its own and those of what it specialises. */
export function compileExclusions(lineage: readonly Member<Duty>[], names: Names): readonly LawExclusion[] {
    const own = lineage.flatMap((each) => exclusionsAt(each.declaration.unless, each, names));
    return [...regimeLines(lineage, names, (regime, place) => exclusionsAt(regime.unless, place, names)), ...own];
}

function exclusionsAt(lines: readonly Exclusion[], place: Place, names: Names): readonly LawExclusion[] {
    return lines.map((line) => {
        const { until } = boundsOf(line);
        return {
            condition: compileCondition(line.condition, place, names),
            ...(until === undefined ? {} : { until }),
            reason: line.reason ?? 'the law excludes it',
            basis: line.provisions.length > 0 ? basisOf(line.provisions, place.regime, names) : '',
            location: { file: place.path, range: line.range },
        };
    });
}

export function compileMarks(lineage: readonly Member<Duty>[], names: Names): readonly LawMark[] {
    const own = lineage.flatMap((each) => marksAt(each.declaration.marks, each, names));
    return [...regimeLines(lineage, names, (regime, place) => marksAt(regime.marks, place, names)), ...own];
}

function marksAt(lines: readonly Mark[], place: Place, names: Names): readonly LawMark[] {
    return lines.map(({ mark, reason, condition }) => ({ mark, reason, ...optionalCondition(condition, place, names) }));
}

/** Regime to the marks that it makes under a condition. */
export function conditionalMarks(names: Names): ReadonlyMap<string, readonly LawMark[]> {
    return new Map(
        names.all('regime').map(({ declaration, library, path }) => {
            const regime = declaration.name.text;
            const lines = declaration.marks.filter(({ condition }) => condition);
            return [regime, marksAt(lines, { regime, library, path }, names)];
        }),
    );
}

function regimeLines<T>(
    lineage: readonly Member<Duty>[],
    names: Names,
    read: (regime: Regime, place: Place) => readonly T[],
): readonly T[] {
    const regimes = [...new Set(lineage.map((each) => each.regime))];
    return regimes.flatMap((name) => {
        const declared = names.global('regime', name);
        return declared ? read(declared.declaration, { regime: name, library: declared.library, path: declared.path }) : [];
    });
}

function boundsOf(line: { readonly from?: WrittenInstant; readonly until?: WrittenInstant }): {
    readonly from?: Day;
    readonly until?: Day;
} {
    const from = line.from && dayPartOf(line.from.text);
    const until = line.until && dayPartOf(line.until.text);
    return { ...(from !== undefined && isDay(from) ? { from } : {}), ...(until !== undefined && isDay(until) ? { until } : {}) };
}
