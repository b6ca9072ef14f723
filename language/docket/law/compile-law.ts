import type { Member, MemberDeclarations, Names } from '../../facts/names.ts';
import type { Duty, Regime, Term, TermKind } from '../../facts/regime-source.ts';
import type { Workspace } from '../../facts/workspace.ts';
import type { Law, LawDuty, LawTerm } from './law.ts';
import { compileDuty } from './compile-duty.ts';
import { conditionalMarks } from './compile-lines.ts';
import type { DutyId, TermId } from '../../facts/ids.ts';
import { withReportsBeside } from './reports-beside.ts';

/**
 * Resolves the regimes of the library and of the workspace.
 *
 * A user's regime may be wrong in every way: what does not resolve never holds, a circular `is` or `specialises` ends where
 * it closes, and a duty without act is left out. The checks on regimes speak of it.
 */
export function compileLaw(workspace: Workspace): Law {
    const { names } = workspace;
    const terms = <K extends TermKind>(kind: K): ReadonlyMap<string, LawTerm> => termsOf(kind, names);
    const members = names.allMembers('duty').filter((member) => names.byId('duty', member.id) === member);
    const compiled = members.flatMap((member) => compileDuty(member, lineage(member, names), names) ?? []);
    const duties = withReportsBeside(new Map(compiled.map((duty) => [duty.id, duty])));
    return {
        traits: terms('trait'),
        findings: terms('finding'),
        stages: terms('stage'),
        roles: terms('role'),
        offices: terms('office'),
        milestones: terms('milestone'),
        readings: terms('reading'),
        duties,
        marks: conditionalMarks(names),
        groups: groupsOf(names),
        acts: new Map(names.all('regime').map(({ declaration }) => [declaration.name.text, declaration.cites?.text ?? ''])),
        lines: linesOf(duties),
    };
}

/** A duty and what it specialises, the most general first. */
function lineage(member: Member<Duty, DutyId>, names: Names): readonly Member<Duty, DutyId>[] {
    const line: Member<Duty, DutyId>[] = [];
    for (let current: Member<Duty, DutyId> | undefined = member; current && !line.includes(current); current = specialised(current, names))
        line.unshift(current);
    return line;
}

function specialised(member: Member<Duty, DutyId>, names: Names): Member<Duty, DutyId> | undefined {
    const use = member.declaration.specialises;
    if (!use) return undefined;
    const resolution = names.member('duty', use, member);
    return resolution.kind === 'found' ? resolution.value : undefined;
}

function termsOf<K extends TermKind>(kind: K, names: Names): ReadonlyMap<string, LawTerm> {
    const terms = new Map<string, LawTerm>();
    for (const member of names.allMembers(kind)) {
        if (names.byId(kind, member.id) !== member) continue;
        const { declaration, path, regime, id } = member;
        const represents = declaration.represents && termCalled('role', declaration.represents.text, member, names);
        const { perUse } = declaration;
        const otherwise = perUse?.otherwise && termCalled('role', perUse.otherwise.text, member, names);
        const updates = declaration.updates && termCalled('stage', declaration.updates.text, member, names);
        terms.set(id, {
            id,
            name: declaration.name.text,
            regime,
            title: declaration.title ?? declaration.name.text,
            ancestors: ancestorsOf(kind, member, names),
            location: { file: path, range: declaration.name.range },
            ofUse: declaration.inUse ?? false,
            jointly: declaration.jointly ?? false,
            ...(represents === undefined ? {} : { represents }),
            ...(perUse ? { perUse: otherwise === undefined ? {} : { otherwise } } : {}),
            ...(updates === undefined ? {} : { updates }),
            denies: (declaration.denies ?? []).flatMap((use) => termCalled('finding', use.text, member, names) ?? []),
            ...expectationOf(declaration, member, names),
        });
    }
    return terms;
}

function expectationOf({ expected }: Term, member: Member, names: Names): Pick<LawTerm, 'expected'> {
    const beside = expected && termCalled('finding', expected.beside.text, member, names);
    if (!expected || beside === undefined) return {};
    return { expected: expected.degree === undefined ? { beside } : { beside, degree: expected.degree } };
}

function ancestorsOf<K extends TermKind>(kind: K, member: MemberDeclarations[K], names: Names): ReadonlySet<string> {
    const ancestors = new Set<string>();
    const open: MemberDeclarations[K][] = [member];
    for (let current = open.pop(); current; current = open.pop()) {
        if (ancestors.has(current.id)) continue;
        ancestors.add(current.id);
        for (const parent of current.declaration.parents) {
            const resolution = names.member(kind, parent, current);
            if (resolution.kind === 'found') open.push(resolution.value);
        }
    }
    return ancestors;
}

function termCalled(kind: TermKind, text: string, from: Member, names: Names): TermId | undefined {
    const resolution = names.member(kind, text, from);
    return resolution.kind === 'found' ? resolution.value.id : undefined;
}

/** Regimes that detail one another, directly or through others, share a group. */
function groupsOf(names: Names): ReadonlyMap<string, string> {
    const groups = new Map<string, string>();
    const regimes: readonly Regime[] = names.all('regime').map((declared) => declared.declaration);
    for (const regime of regimes) groups.set(regime.name.text, regime.name.text);
    for (const regime of regimes) {
        for (const detailed of regime.details) {
            const from = groups.get(regime.name.text);
            const to = groups.get(detailed.text);
            if (from === undefined || to === undefined) continue;
            for (const [name, group] of groups) if (group === from) groups.set(name, to);
        }
    }
    return groups;
}

/** A specialisation stands before what it specialises; those of one duty stand as in the file. */
function linesOf(duties: ReadonlyMap<string, LawDuty>): ReadonlyMap<string, readonly LawDuty[]> {
    const children = new Map<string, LawDuty[]>();
    for (const duty of duties.values()) {
        if (duty.specialises === undefined) continue;
        const siblings = children.get(duty.specialises);
        if (siblings) siblings.push(duty);
        else children.set(duty.specialises, [duty]);
    }
    const lines = new Map<string, readonly LawDuty[]>();
    for (const duty of duties.values()) {
        if (duty.root !== duty.id) continue;
        const line: LawDuty[] = [];
        const visit = (current: LawDuty): void => {
            for (const child of children.get(current.id) ?? []) visit(child);
            line.push(current);
        };
        visit(duty);
        lines.set(duty.id, line);
    }
    return lines;
}
