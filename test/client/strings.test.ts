import ts from 'typescript';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceFiles, textOf } from '../architecture/source-files.ts';

const LANGUAGES = ['de', 'fr', 'nl'];

function jsonOf(path: string): Record<string, string> {
    return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as Record<string, string>;
}

/** The first argument of every call of `l10n.t`, or the call itself where that is no plain text. */
function stringsIn(path: string): readonly string[] {
    const source = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
    const strings: string[] = [];
    const visit = (node: ts.Node): void => {
        if (ts.isCallExpression(node) && node.expression.getText() === 'l10n.t') {
            const [first] = node.arguments;
            strings.push(first && ts.isStringLiteral(first) ? first.text : `not a text: ${node.getText()}`);
        }
        ts.forEachChild(node, visit);
    };
    visit(source);
    return strings;
}

function placeholdersIn(text: string): readonly string[] {
    return [...text.matchAll(/\{\d+\}|\$\([a-z-]+\)|command:[\w.]+|`[^`]*`/g)].map(([found]) => found).sort();
}

const spoken = [...new Set(sourceFiles.filter((path) => path.startsWith('client/')).flatMap(stringsIn))].sort();
const manifest = textOf('package.json');
const named = [...new Set([...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, name = '']) => name))].sort();

describe('the words of the client', () => {
    it('are plain texts, which can be looked up', () => {
        expect(spoken.length).toBeGreaterThan(50);
        expect(spoken.filter((text) => text.startsWith('not a text'))).toEqual([]);
    });

    it.each(LANGUAGES)('are all there in %s, and none more', (language) => {
        expect(Object.keys(jsonOf(`l10n/bundle.l10n.${language}.json`)).sort()).toEqual(spoken);
    });

    it.each(LANGUAGES)('keep their placeholders and icons in %s', (language) => {
        const bundle = jsonOf(`l10n/bundle.l10n.${language}.json`);
        for (const [text, translated] of Object.entries(bundle)) {
            expect([translated, placeholdersIn(translated)]).toEqual([translated, placeholdersIn(text)]);
        }
    });
});

describe('the words of the manifest', () => {
    const english = jsonOf('package.nls.json');

    it('are all there, and none more', () => {
        expect(named.length).toBeGreaterThan(30);
        expect(Object.keys(english).sort()).toEqual(named);
    });

    it.each(LANGUAGES)('are all there in %s, with the same commands', (language) => {
        const translated = jsonOf(`package.nls.${language}.json`);
        expect(Object.keys(translated).sort()).toEqual(named);
        for (const [name, text] of Object.entries(english)) {
            expect([name, placeholdersIn(translated[name] ?? '')]).toEqual([name, placeholdersIn(text)]);
        }
    });

    it('name commands as they are called in each language where a message speaks of one', () => {
        for (const language of LANGUAGES) {
            const title = jsonOf(`package.nls.${language}.json`)['command.newIncident'] ?? '';
            const message = jsonOf(`l10n/bundle.l10n.${language}.json`)[
                'There is no incident in this workspace yet. Use “Vigil: New Incident…” to begin one.'
            ];
            expect(message).toContain(title);
        }
    });
});
