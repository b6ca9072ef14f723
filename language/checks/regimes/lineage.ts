import type { MemberDeclarations, MemberKind, Names } from '../../facts/names.ts';
import type { Duty, Regime } from '../../facts/regime-source.ts';
import type { Declaration } from '../../facts/source.ts';
import type { FileScope } from '../check.ts';

export type DutyMember = MemberDeclarations['duty'];

/** The regimes of a file that their names stand for; one whose name is taken counts for nothing, and `duplicate-name` says so. */
export function regimesOf({ workspace, file }: FileScope): readonly Regime[] {
    return file.regimes.filter((regime) => workspace.names.global('regime', regime.name)?.declaration === regime);
}

/** The declared duties of a file's regimes; of two alike the first. */
export function dutiesOf(scope: FileScope): readonly DutyMember[] {
    return membersIn(scope, 'duty', (regime) => regime.duties);
}

/** The terms, routes or duties of a file's regimes; of two alike the first. */
export function membersIn<K extends MemberKind>(
    scope: FileScope,
    kind: K,
    select: (regime: Regime) => readonly Declaration[],
): readonly MemberDeclarations[K][] {
    const { names } = scope.workspace;
    return regimesOf(scope).flatMap((regime) =>
        select(regime).flatMap((declaration) => {
            const member = names.byId(kind, `${regime.name.text}.${declaration.name.text}`);
            return member?.declaration === declaration ? [member] : [];
        }),
    );
}

/** A duty and what it specialises, itself first. Ends where the line closes in a circle. */
export function lineageOf(duty: DutyMember, names: Names): readonly DutyMember[] {
    const line: DutyMember[] = [];
    for (let current: DutyMember | undefined = duty; current && !line.includes(current); current = specialised(current, names))
        line.push(current);
    return line;
}

/** The duty that one specialises, where its name stands for one. */
export function specialised(duty: DutyMember, names: Names): DutyMember | undefined {
    const use = duty.declaration.specialises;
    const resolution = use && names.member('duty', use, duty);
    return resolution?.kind === 'found' ? resolution.value : undefined;
}

/** Whether a duty, or one that it specialises, has what is asked for. */
export function inherits(duty: DutyMember, names: Names, has: (duty: Duty) => boolean): boolean {
    return lineageOf(duty, names).some((each) => has(each.declaration));
}
