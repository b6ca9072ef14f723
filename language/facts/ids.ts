import type { MemberKind } from './names.ts';

declare const meaning: unique symbol;

/** A text that stands for one declared thing of a kind. It is a text to whoever shows it, and no text becomes one but here. */
type Id<Kind extends string> = string & { readonly [meaning]: Kind };

/** A party, by the one name that it has in a workspace. */
export type PartyName = Id<'party'>;
/** A system or model, likewise. */
export type SubjectName = Id<'subject'>;
/** A role, office, trait, finding, milestone, stage or reading: its regime, a dot, and its own name. */
export type TermId = Id<'term'>;
export type DutyId = Id<'duty'>;
export type RouteId = Id<'route'>;

/** What a regime declares. */
export type MemberId = TermId | DutyId | RouteId;

/** The same by its kind. */
export type IdOf<Kind extends MemberKind> = Kind extends 'duty' ? DutyId : Kind extends 'route' ? RouteId : TermId;

/** How something that a regime declares is called from anywhere. */
export function idOf<Kind extends MemberKind>(_kind: Kind, regime: string, name: string): IdOf<Kind> {
    return `${regime}.${name}` as IdOf<Kind>;
}

/** The name of a party that is declared, and of whom else nobody can speak. */
export function partyNamed(name: string): PartyName {
    return name as PartyName;
}

export function subjectNamed(name: string): SubjectName {
    return name as SubjectName;
}

/** A name as files write it, or an id: the regime where it says one, and the own name. */
export interface NameParts {
    readonly regime?: string;
    readonly name: string;
}

/** Takes a name apart at its dot; everywhere else a name is looked up, and what it stands for knows its parts. */
export function partsOfName(text: string): NameParts {
    const dot = text.indexOf('.');
    return dot === -1 ? { name: text } : { regime: text.slice(0, dot), name: text.slice(dot + 1) };
}

/** The name of something without its regime. */
export function ownName(text: string): string {
    return partsOfName(text).name;
}
