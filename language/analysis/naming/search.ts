import type { Declared, GlobalKind, MemberKind } from '../../facts/names.ts';
import type { NamedKind } from '../../names/name-uses.ts';
import type { Range } from '../../syntax/range.ts';
import type { View } from '../view.ts';

/** Something that the workspace or the law declares, as it was looked for. */
export interface FoundDeclaration {
    /** Its name, and its title where it has one. */
    readonly name: string;
    readonly kind: NamedKind;
    readonly path: string;
    readonly range: Range;
    /** The regime that it belongs to, else its file. */
    readonly within: string;
}

const GLOBALS: readonly GlobalKind[] = ['incident', 'subject', 'party', 'report', 'regime'];
const MEMBERS: readonly MemberKind[] = ['duty', 'finding', 'trait', 'stage', 'role', 'office', 'route', 'milestone', 'reading'];

/** What the workspace and the law declare whose name or title fits what was typed: what the workspace declares first, then the law. */
export function* search(typed: string, { workspace: { names } }: Pick<View, 'workspace'>): Iterable<FoundDeclaration> {
    const asked = typed.toLowerCase();
    for (const library of [false, true]) {
        for (const kind of GLOBALS)
            for (const declared of names.all(kind)) if (declared.library === library) yield* foundAs(kind, declared, asked, declared.path);
        for (const kind of MEMBERS)
            for (const member of names.allMembers(kind)) if (member.library === library) yield* foundAs(kind, member, asked, member.regime);
    }
}

function* foundAs(
    kind: NamedKind,
    { declaration: { name, title }, path }: Declared,
    asked: string,
    within: string,
): Iterable<FoundDeclaration> {
    const shown = title === undefined ? name.text : `${name.text} "${title}"`;
    if (name.text === '' || !isAsked(asked, name.text.toLowerCase(), shown.toLowerCase())) return;
    yield { name: shown, kind, path, range: name.range, within };
}

/** Whether each word stands in name or title, or the letters of all stand in the name, as a person in a hurry types them. */
function isAsked(asked: string, name: string, shown: string): boolean {
    const words = asked.split(/\s+/);
    return words.every((word) => shown.includes(word)) || isIn(words.join(''), name);
}

/** Whether the letters of one text stand in another in their order. */
function isIn(letters: string, text: string): boolean {
    let at = 0;
    for (const letter of letters) {
        at = text.indexOf(letter, at) + 1;
        if (at === 0) return false;
    }
    return true;
}
