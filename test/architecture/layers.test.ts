import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sourceFiles, textOf } from './source-files.ts';

/**
 * What each room may import from, beside itself. Arrows point one way, from the later rooms to the earlier ones; a room that
 * is not in this table may not exist. A single file stands for a type that says nothing of its room: a range is two positions.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
    'language/generated': [],
    'language/time': [],
    'language/syntax': ['language/generated', 'language/time'],
    'language/facts': ['language/generated', 'language/syntax', 'language/time'],
    'language/names': ['language/facts', 'language/syntax/range.ts'],
    'language/docket': ['language/facts', 'language/time', 'language/syntax/range.ts'],
    'language/gaps': [
        'language/words',
        'language/findings',
        'language/docket',
        'language/names',
        'language/facts',
        'language/time',
        'language/syntax/range.ts',
        'language/syntax/problem.ts',
    ],
    'language/examples': [
        'language/gaps',
        'language/docket',
        'language/names',
        'language/facts',
        'language/time',
        'language/syntax/range.ts',
        'language/syntax/problem.ts',
        'language/syntax/literals.ts',
    ],
    'language/findings': [
        'language/docket',
        'language/facts',
        'language/time',
        'language/syntax/range.ts',
        'language/syntax/problem-words.ts',
    ],
    'language/words': [
        'language/findings',
        'language/docket/entry.ts',
        'language/time',
        'language/law',
        'language/syntax/problem-words.ts',
    ],
    'language/checks': [
        'language/examples',
        'language/findings',
        'language/words',
        'language/reports',
        'language/gaps',
        'language/docket',
        'language/names',
        'language/facts',
        'language/syntax',
        'language/generated',
        'language/time',
    ],
    'language/rename': ['language/fixes', 'language/findings', 'language/checks', 'language/names', 'language/facts', 'language/syntax'],
    'language/explain': [
        'language/findings',
        'language/checks',
        'language/docket',
        'language/names',
        'language/facts',
        'language/generated',
        'language/time',
        'language/syntax/range.ts',
    ],
    'language/completion': [
        'language/explain',
        'language/fixes',
        'language/findings',
        'language/checks',
        'language/docket',
        'language/names',
        'language/facts',
        'language/syntax',
        'language/time',
    ],
    'language/fixes': [
        'language/findings',
        'language/reports',
        'language/checks',
        'language/docket',
        'language/names',
        'language/facts',
        'language/syntax',
        'language/generated',
        'language/time',
    ],
    'language/services': [
        'language/analysis',
        'language/findings',
        'language/words',
        'language/checks',
        'language/names',
        'language/facts',
        'language/syntax',
        'language/generated',
        'language/time',
    ],
    'language/reports': [
        'language/words',
        'language/gaps',
        'language/docket',
        'language/facts',
        'language/time',
        'language/syntax/range.ts',
        'language/syntax/literals.ts',
        'language/generated/report-fonts.json',
    ],
    'language/analysis': [
        'language/words',
        'language/findings',
        'language/examples',
        'language/completion',
        'language/rename',
        'language/explain',
        'language/fixes',
        'language/reports',
        'language/checks',
        'language/gaps',
        'language/docket',
        'language/names',
        'language/facts',
        'language/syntax',
        'language/generated',
        'language/time',
    ],
    language: [
        'language/analysis',
        'language/rename',
        'language/fixes',
        'language/reports',
        'language/checks',
        'language/gaps',
        'language/docket',
        'language/names',
        'language/facts',
        'language/syntax',
        'language/generated',
        'language/time',
    ],
    files: [],
    cli: ['files', 'language/analysis'],
    'server/protocol': ['language/analysis'],
    server: ['server/protocol', 'files', 'language/analysis'],
    pages: ['server/protocol'],
    client: ['server/protocol', 'pages'],
};

/** Files of the language whose types of plain values command line and server name; they import nothing else of them, and so load none of them. */
const VALUE_TYPES: ReadonlySet<string> = new Set([
    'language/findings/finding.ts',
    'language/docket/entry.ts',
    'language/facts/source.ts',
    'language/fixes/fix.ts',
    'language/gaps/gap.ts',
    'language/syntax/range.ts',
    'language/time/as-of.ts',
    'language/time/instant.ts',
]);

/** Rooms that name the types of others and load nothing of them: what clients are sent has the shape in which the engine answers. */
const OF_TYPES_ALONE: ReadonlySet<string> = new Set(['server/protocol']);

/** Packages that a room of the language may use; outside the language every dependency is allowed. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
    'language/time': ['temporal-polyfill'],
    'language/syntax': ['langium', 'chevrotain'],
    'language/facts': ['langium'],
    'language/names': [],
    'language/rename': [],
    'language/docket': [],
    'language/gaps': [],
    'language/examples': [],
    'language/findings': [],
    'language/words': ['intl-messageformat'],
    'language/checks': [],
    'language/fixes': [],
    'language/analysis': ['langium', 'jsonc-parser'],
    'language/services': ['langium'],
    'language/reports': ['fflate'],
    language: [],
};

interface Import {
    readonly from: string;
    readonly to: string;
    /** Only types are imported, which nothing loads. */
    readonly isOfTypes?: boolean;
}

function roomOf(path: string): string {
    const [first = '', second = '', ...rest] = path.split('/');
    const house = `${first}/${second}`;
    return rest.length > 0 && (first === 'language' || house in ROOMS) ? house : first;
}

/** `./a/../b.ts` seen from a file, as a path from the root. */
function resolve(from: string, specifier: string): string {
    const url = new URL(specifier, `file:///${from}`);
    return decodeURIComponent(url.pathname.slice(1));
}

function importsOf(path: string): Import[] {
    const text = textOf(path);
    const { importedFiles } = ts.preProcessFile(text, true, true);
    return importedFiles.map(({ fileName, pos }) => ({
        from: path,
        to: fileName,
        isOfTypes: /\b(?:import|export) type [^;]*$/.test(text.slice(0, pos)),
    }));
}

/** Why an import is not allowed, or nothing. */
function fault({ from, to, isOfTypes = false }: Import): string | undefined {
    const room = roomOf(from);
    const allowed = ROOMS[room];
    if (!allowed) return `${from}: "${room}" is not a room of the house.`;
    if (!to.startsWith('.')) {
        const packages = PACKAGES[room];
        const name = to.startsWith('@') ? to.split('/').slice(0, 2).join('/') : to.split('/')[0];
        if (!packages || (packages.some((known) => known === name) && !/^langium\/(lsp|node|grammar|test)/.test(to))) return undefined;
        return `${from}: ${room} may not use "${to}".`;
    }
    const file = resolve(from, to);
    const target = roomOf(file);
    const mayNotLoad = OF_TYPES_ALONE.has(room) && !isOfTypes;
    const open =
        target === room ||
        (!mayNotLoad && allowed.includes(target)) ||
        allowed.includes(file) ||
        (allowed.includes('language/analysis') && isOfTypes && VALUE_TYPES.has(file));
    return open ? undefined : `${from}: ${room} may not import "${to}", which is in ${target}.`;
}

const rooms = Object.keys(ROOMS).map((room) => `${room.split('/')[0] ?? room}/`);
const roomFiles = sourceFiles.filter((path) => rooms.some((room) => path.startsWith(room)));

describe('the order of the rooms', () => {
    it('is kept by every import', () => {
        expect(roomFiles.length).toBeGreaterThan(0);
        expect(roomFiles.flatMap(importsOf).map(fault).filter(Boolean)).toEqual([]);
    });

    it('keeps the law out of TypeScript', () => {
        expect(sourceFiles.filter((path) => path.startsWith('language/law/'))).toEqual([]);
    });

    it.each([
        ['language/time/period.ts', '../facts/case-file.ts', 'an earlier room importing a later one'],
        ['language/docket/apply.ts', '../syntax/parser.ts', 'the docket reading the tree'],
        ['language/docket/apply.ts', 'langium', 'the docket using the parser'],
        ['language/checks/duty-due.ts', 'vscode-languageserver', 'a check speaking to an editor'],
        ['language/syntax/parser.ts', 'langium/lsp', 'the core loading the editor services'],
        ['language/facts/read.ts', 'node:fs', 'the core reading a file'],
        ['language/facts/read.ts', '../../cli/main.ts', 'the core using the command line'],
        ['server/features/hover.ts', '../../language/explain/description.ts', 'the server describing a word by itself'],
        ['cli/commands/report.ts', '../../language/syntax/range.ts', 'the command line loading a file that only has types'],
        ['cli/main.ts', '../server/main.ts', 'the command line using the server'],
        ['server/main.ts', '../client/extension.ts', 'the server using the client'],
        ['client/node.ts', '../server/clock.ts', 'the client using the server'],
        ['server/protocol/docket.ts', '../../language/analysis/duties/duty-lines.ts', 'the protocol loading the engine'],
        ['client/docket/tree.ts', '../../language/time/day.ts', 'the client reckoning dates'],
        ['language/helpers/x.ts', './y.ts', 'a room that is not in the plan'],
    ])('refuses %s importing %s: %s', (from, to) => {
        expect(fault({ from, to })).toBeDefined();
    });

    it.each([
        ['language/docket/apply.ts', '../time/period.ts'],
        ['language/facts/read.ts', '../generated/ast.ts'],
        ['cli/commands/check.ts', '../../language/analysis/view.ts'],
        ['cli/main.ts', 'node:process'],
    ])('lets %s import %s', (from, to) => {
        expect(fault({ from, to })).toBeUndefined();
    });
});
