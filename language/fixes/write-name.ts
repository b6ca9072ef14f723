import type { Finding } from '../findings/finding.ts';
import { declarationsOf } from '../names/declarations.ts';
import { nameFromTitle, nameNotTaken } from '../names/new-name.ts';
import { isGlobal } from '../names/resolve-use.ts';
import type { Declaration, Party, SourceFile, Subject } from '../facts/source.ts';
import type { FixContext, Proposal } from './fix.ts';
import { defineFix } from './fix.ts';
import { isSameRange } from '../syntax/range.ts';
import { lineStartsOf, offsetsOf } from './text/offsets.ts';
import { insertion } from './text/write-lines.ts';

/**
 * `write-name`: gives a declaration a name that no other has, from its title or from the name that another one has already.
 * What refers to a name that is declared twice goes on meaning the first.
 */
export const writeName = defineFix({
    code: 'write-name',
    answers: ['name-missing', 'duplicate-name'],
    title: 'Gives a declaration a name of its own',
    safe: false,
    *fixesFor(finding, context) {
        const standing = [...declarationsOf(context.file)].find(({ declaration }) => isSameRange(declaration.name.range, finding.range));
        if (!standing) return;
        const { declaration, of } = standing;
        yield* declaration.name.text === ''
            ? named(declaration, kindOf(declaration, of, context.file), context)
            : renamed(finding, context);
    },
});

/** The name stands after the word that begins the declaration, at which the finding is. */
function* named({ name, title }: Declaration, kind: string, context: FixContext): Iterable<Proposal> {
    const { from } = offsetsOf(name.range, lineStartsOf(context.text), context.text.length);
    const [keyword] = /^[a-z]+/.exec(context.text.slice(from)) ?? [];
    if (keyword === undefined) return;
    const [line, column] = name.range;
    const meant = freeName(nameFromTitle(title) ?? `${kind}-1`, context);
    yield { way: { kind: 'call-it', name: meant }, edits: [insertion(context.file.path, line, column + keyword.length, ` ${meant}`)] };
}

function* renamed({ range }: Finding, context: FixContext): Iterable<Proposal> {
    const { from, to } = offsetsOf(range, lineStartsOf(context.text), context.text.length);
    const meant = freeName(`${context.text.slice(from, to).replace(/-\d$/, '')}-2`, context);
    yield { way: { kind: 'call-this', name: meant }, edits: [{ file: context.file.path, range, text: meant }] };
}

function kindOf(declaration: Declaration, of: string, { parties, subjects }: SourceFile): string {
    const kinds: readonly (Party | Subject)[] = [...parties, ...subjects];
    return kinds.find((each) => each === declaration)?.kind ?? of;
}

/** The name, with the next number where something is called so already. */
function freeName(wanted: string, { workspace: { names }, file }: FixContext): string {
    const isTaken = (name: string): boolean =>
        (['party', 'subject', 'incident', 'report', 'regime'] as const).some((kind) => names.global(kind, name)) ||
        [...declarationsOf(file)].some(({ of, declaration }) => !isGlobal(of) && declaration.name.text === name);
    return nameNotTaken(wanted, isTaken);
}
