import { fileOfExample } from '../facts/example-file.ts';
import type { Declared, MemberKind } from '../facts/names.ts';
import type { SourceFile } from '../facts/source.ts';
import type { Workspace } from '../facts/workspace.ts';
import { declarationsOf } from '../names/declarations.ts';
import { kindInWords } from '../names/kinds.ts';
import type { NamedKind } from '../names/name-uses.ts';
import { isGlobal } from '../names/resolve-use.ts';
import type { Thing } from '../names/thing.ts';
import { partsOfName } from '../facts/ids.ts';

/** What a regime declares: one name means one thing in it, whatever the kind. */
const memberKinds: readonly MemberKind[] = ['role', 'office', 'trait', 'finding', 'milestone', 'stage', 'reading', 'duty', 'route'];

/** Why a new name is taken, for a person to read; undefined where it is free. */
export function clashOf(
    thing: Thing,
    newName: string,
    { names }: Pick<Workspace, 'names'>,
    sourceOf: (path: string) => SourceFile | undefined,
): string | undefined {
    switch (thing.kind) {
        case 'declared': {
            const { regime } = partsOfName(thing.id);
            return taken(thing.of, isGlobal(thing.of) ? undefined : regime, newName, names);
        }
        case 'hidden': {
            const source = sourceOf(thing.path);
            const standing = source && [...declarationsOf(source)][thing.index - 1];
            return standing && taken(standing.of, standing.regime?.name.text, newName, names);
        }
        case 'evidence': {
            const pieces = sourceOf(thing.path)?.incidents[thing.incident]?.evidence ?? [];
            const isDeclared = pieces.some(({ name }) => name.text === thing.name);
            const other = pieces.find(({ name }) => name.text === newName);
            return isDeclared && other
                ? `Another piece of evidence of this incident is already called \`${newName}\` (line ${other.name.range[0]}).`
                : undefined;
        }
        case 'local': {
            const example = sourceOf(thing.path)?.examples[thing.example];
            const own = example ? [...declarationsOf(fileOfExample(example, thing.path))] : [];
            const other = own.find(({ of, declaration }) => of === thing.of && declaration.name.text === newName);
            return other && `Something else in this example is already called \`${newName}\` (line ${other.declaration.name.range[0]}).`;
        }
        case 'open':
            return undefined;
    }
}

function taken(of: NamedKind, regime: string | undefined, newName: string, names: Workspace['names']): string | undefined {
    if (isGlobal(of)) return sentence(kindInWords(of), newName, names.global(of, newName));
    const id = `${regime ?? ''}.${newName}`;
    for (const kind of memberKinds) {
        const clash = sentence(kindInWords(kind), newName, names.byId(kind, id));
        if (clash !== undefined) return clash;
    }
    return undefined;
}

function sentence(kind: string, newName: string, other: Declared | undefined): string | undefined {
    if (!other) return undefined;
    const place = other.library ? 'the law that ships with Vigil' : `${other.path}, line ${other.declaration.name.range[0]}`;
    return `Another ${kind} is already called \`${newName}\` (${place}).`;
}
