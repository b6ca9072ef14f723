import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sourceFiles, textOf } from './source-files.ts';

/** The catalogues hold the same texts in each language, under the same names. */
const CATALOGUE = /^language\/(?:reports\/)?words\/languages\//;

const files = sourceFiles.filter((path) => path.startsWith('language/') && !CATALOGUE.test(path));

/** The names that a file itself declares and exports; what it passes on from another file is that file's. */
function exportedBy(path: string): readonly string[] {
    const source = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest);
    return source.statements.flatMap((statement) => {
        const isExported = ts.canHaveModifiers(statement)
            ? ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
            : false;
        if (!isExported) return [];
        if (ts.isVariableStatement(statement)) {
            return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
        }
        const named = statement as ts.Statement & { readonly name?: ts.Node };
        return named.name && ts.isIdentifier(named.name) ? [named.name.text] : [];
    });
}

describe('a name that the language exports', () => {
    it('means one thing', () => {
        expect(files.length).toBeGreaterThan(200);
        const places = new Map<string, string[]>();
        for (const path of files) for (const name of new Set(exportedBy(path))) places.set(name, [...(places.get(name) ?? []), path]);
        expect([...places].filter(([, paths]) => paths.length > 1)).toEqual([]);
    });

    it('is seen where it is a function, a class, a type or a value', () => {
        expect(exportedBy('language/analysis/analysis.ts')).toEqual(expect.arrayContaining(['Supposed', 'Analysis']));
        expect(exportedBy('language/gaps/gap.ts')).toContain('isCertain');
    });
});
