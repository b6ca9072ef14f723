import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sourceFiles, textOf } from './source-files.ts';

type Imports = ReadonlyMap<string, readonly string[]>;

const language = sourceFiles.filter((path) => path.startsWith('language/') && !path.startsWith('language/generated/'));

/** What each file takes from others when it is loaded; with `types`, also what only its types need. */
function importsOf(files: readonly string[], types: boolean): Imports {
    return new Map(
        files.map((path) => {
            const { statements } = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest);
            const from = statements.flatMap((statement) => {
                if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
                const onlyTypes = ts.isImportDeclaration(statement) ? statement.importClause?.isTypeOnly === true : statement.isTypeOnly;
                const { moduleSpecifier } = statement;
                if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier) || (onlyTypes && !types)) return [];
                return moduleSpecifier.text.startsWith('.') ? [join(dirname(path), moduleSpecifier.text)] : [];
            });
            return [path, from];
        }),
    );
}

/** The first chain of imports that leads back to where it began; none where there is no such chain. */
function circleIn(imports: Imports): readonly string[] | undefined {
    const done = new Set<string>();
    const walk = (path: string, chain: readonly string[]): readonly string[] | undefined => {
        if (chain.includes(path)) return [...chain.slice(chain.indexOf(path)), path];
        if (done.has(path)) return undefined;
        done.add(path);
        for (const next of imports.get(path) ?? []) {
            const circle = walk(next, [...chain, path]);
            if (circle) return circle;
        }
        return undefined;
    };
    for (const path of imports.keys()) {
        const circle = walk(path, []);
        if (circle) return circle;
    }
    return undefined;
}

describe('imports', () => {
    it('lead in no circle within the language', () => {
        expect(circleIn(importsOf(language, false))).toBeUndefined();
    });

    it('lead in no circle within the docket, not even those of types', () => {
        const docket = language.filter((path) => path.startsWith('language/docket/'));
        expect(docket.length).toBeGreaterThan(20);
        expect(circleIn(importsOf(docket, true))).toBeUndefined();
    });

    it('that lead in a circle are seen', () => {
        const circular = new Map([
            ['a', ['b']],
            ['b', ['c']],
            ['c', ['b']],
        ]);
        expect(circleIn(circular)).toEqual(['b', 'c', 'b']);
    });
});
