import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sourceFiles, textOf } from './source-files.ts';

const CLOCKS = new Set(['server/clock.ts', 'cli/main.ts']);
const ROOMS = ['language/', 'cli/', 'server/', 'client/'];

/** Lines of a source that read the wall clock, in any of the ways JavaScript offers. */
function clockReadings(path: string, text: string): string[] {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
        if (readsClock(node)) {
            const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
            found.push(`${path}:${line + 1} ${node.getText(source)}`);
        }
        ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
}

function readsClock(node: ts.Node): boolean {
    if (ts.isPropertyAccessExpression(node)) {
        const path = node.getText().replaceAll(/\s/g, '');
        return path === 'Temporal.Now' || path === 'performance.timeOrigin';
    }
    if (!ts.isIdentifier(node) || node.text !== 'Date') return false;
    const isPropertyName =
        (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node && node.parent.expression.getText() !== 'globalThis') ||
        (ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
        (ts.isPropertySignature(node.parent) && node.parent.name === node);
    return !isPropertyName;
}

describe('the clock', () => {
    it('is read in two files only', () => {
        const files = sourceFiles.filter((path) => ROOMS.some((room) => path.startsWith(room)) && !CLOCKS.has(path));
        expect(files.flatMap((path) => clockReadings(path, textOf(path)))).toEqual([]);
    });

    it.each(['const now = new Date();', 'Date.now();', 'Temporal.Now.instant();', 'globalThis.Date.now();', 'const D = Date;'])(
        'is recognised in: %s',
        (text) => {
            expect(clockReadings('language/x.ts', text)).toHaveLength(1);
        },
    );

    it.each(['// new Date()', "const text = 'Date.now()';", 'line.Date;', 'const day: PlainDate = parse(text);'])(
        'is not seen in: %s',
        (text) => {
            expect(clockReadings('language/x.ts', text)).toEqual([]);
        },
    );
});
