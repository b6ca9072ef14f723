import { reservedAsNames } from '../../syntax/lexing/token-types.ts';
import type { GlobalKind } from '../../facts/names.ts';
import { nameFromTitle, nameNotTaken } from '../../names/new-name.ts';
import { yearOf } from '../../time/day.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import { dayOf } from '../../time/zone.ts';
import type { View } from '../view.ts';
import type { IntakeAnswers } from './answers.ts';

type Named = Pick<View, 'workspace'>;

/** The next name of an incident in the year in which it is written down: `inc-2027-032`. */
export function newIncidentName({ workspace: { names } }: Named, now: Instant, zone: Zone): string {
    const year = yearOf(dayOf(now, zone));
    const pattern = new RegExp(`^inc-${year}-(\\d{1,6})(?:-|$)`);
    const numbers = names.all('incident').map(({ declaration }) => Number(pattern.exec(declaration.name.text)?.[1] ?? 0));
    const next = numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1;
    return `inc-${year}-${String(next).padStart(3, '0')}`;
}

/**
 * What each thing that the form declares is called, by its key: the first words of its title, and a number where the workspace has
 * the name already. What has no title yet has no name.
 *
 * @param replaced the paths of files that hold an older form of what is written
 */
export function namesOfNew(
    { newParties, newSubjects }: Pick<IntakeAnswers, 'newParties' | 'newSubjects'>,
    { workspace: { names } }: Named,
    replaced: ReadonlySet<string>,
): ReadonlyMap<string, string> {
    const given = new Map<string, string>();
    const isDeclared = (kind: GlobalKind, name: string): boolean =>
        names.all(kind).some(({ declaration, path }) => declaration.name.text === name && !replaced.has(path));
    const isTaken = (name: string): boolean =>
        reservedAsNames.has(name) ||
        [...given.values()].includes(name) ||
        (['party', 'subject', 'incident', 'report', 'regime'] as const).some((kind) => isDeclared(kind, name));
    for (const { key, kind, title } of [...newParties, ...newSubjects]) {
        if (title.trim() !== '') given.set(key, nameNotTaken(nameFromTitle(title) ?? `${kind}-1`, isTaken));
    }
    return given;
}
