import { fileOfExample } from '../facts/example-file.ts';
import type { Declared } from '../facts/names.ts';
import type { SourceFile } from '../facts/source.ts';
import type { Workspace } from '../facts/workspace.ts';
import type { Range } from '../syntax/range.ts';
import type { Standing } from './declarations.ts';
import { declarationsOf } from './declarations.ts';
import { isGlobal } from './resolve-use.ts';
import type { Thing } from './thing.ts';

/** Where something is declared. */
export interface DeclarationPlace {
    readonly path: string;
    readonly name: Range;
    /** The whole declaration. */
    readonly whole: Range;
}

/** Where a thing is declared; of a name that could mean several, each of them. Empty where nothing declares it. */
export function placesOfDeclaration(
    thing: Thing,
    { names }: Pick<Workspace, 'names'>,
    sourceOf: (path: string) => SourceFile | undefined,
): readonly DeclarationPlace[] {
    switch (thing.kind) {
        case 'declared':
            return placesOf(isGlobal(thing.of) ? names.global(thing.of, thing.id) : names.byId(thing.of, thing.id));
        case 'hidden': {
            const source = sourceOf(thing.path);
            const declaration = source && [...declarationsOf(source)][thing.index - 1]?.declaration;
            return declaration ? placesOf({ declaration, path: thing.path, library: false }) : [];
        }
        case 'evidence': {
            const pieces = sourceOf(thing.path)?.incidents[thing.incident]?.evidence ?? [];
            const piece = pieces.find(({ name }) => name.text === thing.name);
            return piece ? [{ path: thing.path, name: piece.name.range, whole: piece.range }] : [];
        }
        case 'local': {
            const example = sourceOf(thing.path)?.examples[thing.example];
            if (!example) return [];
            if (thing.of === 'evidence') {
                const piece = example.incidents[thing.within]?.evidence.find(({ name }) => name.text === thing.name);
                return piece ? [{ path: thing.path, name: piece.name.range, whole: piece.range }] : [];
            }
            const own = [...declarationsOf(fileOfExample(example, thing.path))];
            const found = thing.of === 'hidden' ? own[thing.within - 1] : own.find((each) => isNamed(each, thing));
            return found ? placesOf({ declaration: found.declaration, path: thing.path, library: false }) : [];
        }
        case 'open':
            return thing.candidates.flatMap(({ of, id }) => placesOf(isGlobal(of) ? names.global(of, id) : names.byId(of, id)));
    }
}

function isNamed({ of, declaration }: Standing, thing: Extract<Thing, { readonly kind: 'local' }>): boolean {
    return of === thing.of && declaration.name.text === thing.name;
}

function placesOf(declared: Declared | undefined): readonly DeclarationPlace[] {
    if (!declared) return [];
    const { path, declaration } = declared;
    return [{ path, name: declaration.name.range, whole: declaration.range }];
}
