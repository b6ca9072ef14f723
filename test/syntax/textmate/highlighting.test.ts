import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import type { IGrammar } from 'vscode-textmate';
import { textMateGrammar } from '../../../scripts/generate-textmate.ts';
import { realTexts } from '../texts.ts';

const path = join(import.meta.dirname, '../../../syntaxes/vigil.tmLanguage.json');
let grammar: IGrammar;

beforeAll(async () => {
    await oniguruma.loadWASM(readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')));
    const registry = new textmate.Registry({
        onigLib: Promise.resolve({ createOnigScanner: oniguruma.createOnigScanner, createOnigString: oniguruma.createOnigString }),
        loadGrammar: () => Promise.resolve(textmate.parseRawGrammar(readFileSync(path, 'utf8'), path)),
    });
    const loaded = await registry.loadGrammar('source.vigil');
    if (!loaded) throw new Error('The highlighting could not be loaded.');
    grammar = loaded;
});

/** Each piece of a text with its innermost scope; neighbours of one scope are one piece, unscoped ones are left out. */
function scopesOf(...lines: string[]): string[] {
    let state = textmate.INITIAL;
    return lines.flatMap((line) => {
        const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
        state = ruleStack;
        const pieces: { scope: string; text: string }[] = [];
        for (const { startIndex, endIndex, scopes } of tokens) {
            const scope = scopes[scopes.length - 1] ?? '';
            const text = line.slice(startIndex, endIndex);
            const last = pieces[pieces.length - 1];
            if (last?.scope === scope) last.text += text;
            else pieces.push({ scope, text });
        }
        return pieces
            .filter(({ scope, text }) => scope !== 'source.vigil' && text.trim() !== '')
            .map(({ scope, text }) => `${text.trim()} · ${scope.replace(/\.vigil$/, '')}`);
    });
}

describe('highlighting', () => {
    it('is as the grammar of the language makes it: run `node scripts/generate-textmate.ts` when it is not', async () => {
        expect(readFileSync(path, 'utf8')).toBe(await textMateGrammar());
    });

    it('shows the head of a block and its name', () => {
        expect(scopesOf('incident inc-2027-031 "Misranked" {')).toEqual([
            'incident · storage.type.block',
            'inc-2027-031 · entity.name.type',
            '"Misranked" · string.quoted.double',
        ]);
    });

    it('shows the first word of a line as its key, and nothing else as one', () => {
        expect(scopesOf('  involves  triage-ai version "3.2.1"')).toEqual([
            'involves · keyword.other.key',
            'triage-ai · variable.other.name',
            'version · keyword.other.word',
            '"3.2.1" · string.quoted.double',
        ]);
    });

    it('shows the key after the brace of a block on one line', () => {
        expect(scopesOf('organisation medira { country DE zone Europe/Berlin }')).toEqual([
            'organisation · storage.type.block',
            'medira · entity.name.type',
            'country · keyword.other.key',
            'DE · variable.other.name',
            'zone · keyword.other.word',
            'Europe/Berlin · constant.other.zone',
        ]);
    });

    it('shows who did what and when', () => {
        expect(scopesOf('    Mon 2027-12-13 11:00  medira reported initial to ap "AP-42" known 2027-12-14')).toEqual([
            'Mon 2027-12-13 11:00 · constant.numeric.instant',
            'medira · variable.other.party',
            'reported · keyword.control.event',
            'initial · variable.other.name',
            'to · keyword.other.word',
            'ap · variable.other.name',
            '"AP-42" · string.quoted.double',
            'known · keyword.other.word',
            '2027-12-14 · constant.numeric.instant',
        ]);
    });

    it('shows an event without a party, and a closed value', () => {
        expect(scopesOf('    2027-12-06T14:20+01:00  causal link suspected')).toEqual([
            '2027-12-06T14:20+01:00 · constant.numeric.instant',
            'causal · keyword.control.event',
            'link · keyword.other.word',
            'suspected · constant.language',
        ]);
    });

    it('shows terms and provisions of a regime', () => {
        expect(scopesOf('  trait annex-III-5-d "Emergency calls" is annex-III by annex III 5(d), article 73(1)')).toEqual([
            'trait · storage.type.term',
            'annex-III-5-d · entity.name.type.term',
            '"Emergency calls" · string.quoted.double',
            'is · keyword.other.word',
            'annex-III · variable.other.name',
            'by · keyword.other.word',
            'annex · entity.name.label.provision',
            'III 5(d) · constant.other.provision',
            ', · punctuation.separator',
            'article · entity.name.label.provision',
            '73(1) · constant.other.provision',
        ]);
    });

    it('shows texts over several lines, escapes, and a quote that was never closed', () => {
        expect(scopesOf('  narrative """', '    the incident { began', '    """', '  cause "a \\" b', '  zone UTC')).toEqual([
            'narrative · keyword.other.key',
            '""" · string.quoted.triple',
            'the incident { began · string.quoted.triple',
            '""" · string.quoted.triple',
            'cause · keyword.other.key',
            '"a · string.quoted.double',
            '\\" · constant.character.escape',
            'b · string.quoted.double',
            'zone · keyword.other.key',
            'UTC · variable.other.name',
        ]);
    });

    it('shows comments, documentation and suppressions', () => {
        expect(scopesOf('/** What it is. */', '/* aside */', '// plain', '// vigil-ignore duty-late: agreed')).toEqual([
            '/** What it is. */ · comment.block.documentation',
            '/* aside */ · comment.block',
            '// plain · comment.line.double-slash',
            '// · comment.line.double-slash',
            'vigil-ignore · keyword.other.suppression',
            'duty-late · entity.name.tag.code',
            ': · punctuation.separator',
            'agreed · comment.line.double-slash',
        ]);
    });

    it('gives every line of every real file some scope', () => {
        for (const { text } of realTexts()) {
            const words = text.split('\n').filter((line) => /\w/.test(line));
            expect(scopesOf(...words).length).toBeGreaterThanOrEqual(words.length);
        }
    });
});
