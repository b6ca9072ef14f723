/**
 * Begins a check: its module, its facts and words in each language, a bad and a good fixture, its page, and its place in the registry.
 *
 *     npm run new:check -- GROUP/CODE
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exportName, findCheckModules } from './check-modules.ts';
import { renderRegistry } from './generate-check-registry.ts';
import { root } from './root.ts';

const usage = 'Usage: npm run new:check -- GROUP/CODE, such as incidents/occurrence-missing (lower case, words joined by hyphens).';

/** The files of a new check, by path below the repository. They pass as they are: the check finds a party called `changeme`. */
export function scaffold(group: string, code: string): ReadonlyMap<string, string> {
    return new Map([
        [`language/checks/${group}/${code}.ts`, moduleText(code)],
        [`test/checks/${code}/bad-first-example.vigil`, `organisation changeme { //! ${code}\n  country DE\n}\n`],
        [`test/checks/${code}/good-first-example.vigil`, 'organisation medira "Medira GmbH" {\n  country DE\n}\n'],
        [`docs/checks/${code}.md`, pageText()],
    ]);
}

function moduleText(code: string): string {
    return `import { defineCheck } from '../check.ts';

/** \`${code}\`: say in one sentence what is wrong. */
export const ${exportName(code)} = defineCheck({
    code: '${code}',
    severity: 'warning',
    unread: false,
    title: 'Say in one sentence what is wrong',
    *onFile({ file }) {
        for (const party of file.parties) {
            if (party.name.text !== 'changeme') continue;
            yield { at: party.name.range, facts: { party: party.name.text } };
        }
    },
});
`;
}

/** A text that is put into a file of a room, behind what it matches. */
interface Insertion {
    readonly path: string;
    readonly behind: RegExp;
    readonly text: string;
}

/** What is put into the files of a room: facts, a teller, and the same English words in each language, to be said in it. */
function insertions(target: string, group: string, code: string): readonly Insertion[] {
    const words = 'language/words/languages';
    const languages = readdirSync(join(target, words));
    const fileOf = (folder: string): string => {
        const nested = `${folder}/${group}/${group}.ts`;
        return existsSync(join(target, nested)) ? nested : `${folder}/${group}.ts`;
    };
    return [
        {
            path: fileOf('language/findings'),
            behind: /interface \w+FactsByCode[^{]*\{\n/,
            text: `    readonly '${code}': { readonly party: string };\n`,
        },
        { path: fileOf('language/words/telling'), behind: /Tellers<keyof \w+FactsByCode> = \{\n/, text: tellerText(code) },
        ...languages.map((language) => ({
            path: fileOf(`${words}/${language}`),
            behind: /^export const \w+(?:: Translated<typeof english>)? = \{\n/m,
            text: `    '${code}.headline': 'Say in one sentence what is wrong with {party}',\n    '${code}.do': 'Say what to write: {line}',\n`,
        })),
    ];
}

function tellerText(code: string): string {
    return `    '${code}': ({ facts: { party } }, { say }) => ({
        headline: say('${code}.headline', { party }),
        notes: notesOf('do', say('${code}.do', { line: '\`organisation NAME "…"\`' })),
    }),
`;
}

function pageText(): string {
    return `<!-- header -->
<!-- end of header -->

Say what is found, and why it matters.

## How to mend it

Say what to write instead.

## Example

\`\`\`vigil bad
organisation changeme {
  country DE
}
\`\`\`

\`\`\`text
\`\`\`

\`\`\`vigil good
organisation medira "Medira GmbH" {
  country DE
}
\`\`\`
`;
}

/**
 * Writes a new check below a folder laid out as this repository.
 *
 * @returns the paths written, or why nothing was
 */
export function createCheck(target: string, name: string): { readonly written: readonly string[] } | { readonly refused: string } {
    const [, group, code] = /^([a-z]+)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/.exec(name) ?? [];
    if (group === undefined || code === undefined) return { refused: usage };
    const taken = findCheckModules(target).find((module) => module.code === code);
    if (taken) return { refused: `There is a check \`${code}\` already, in language/checks/${taken.group}.` };
    const files = scaffold(group, code);
    const present = [...files.keys()].find((path) => existsSync(join(target, path)));
    if (present !== undefined) return { refused: `${present} is there already.` };

    const additions = insertions(target, group, code);
    const unprepared = additions.find(({ path, behind }) => !existsSync(join(target, path)) || !behind.test(textOf(target, path)));
    if (unprepared) return { refused: `The room ${group} has no ${unprepared.path} yet that could tell what its checks find.` };
    for (const { path, behind, text } of additions)
        writeFileSync(
            join(target, path),
            textOf(target, path).replace(behind, (found) => found + text),
        );
    for (const [path, text] of files) {
        mkdirSync(dirname(join(target, path)), { recursive: true });
        writeFileSync(join(target, path), text);
    }
    writeFileSync(join(target, 'language/checks/registry.ts'), renderRegistry(findCheckModules(target)));
    return { written: [...files.keys(), ...additions.map(({ path }) => path), 'language/checks/registry.ts'] };
}

function textOf(target: string, path: string): string {
    return readFileSync(join(target, path), 'utf8');
}

/** Fills in the generated parts of the pages; in a process of its own, since this one has loaded the registry as it was. */
function writePages(): void {
    spawnSync(process.execPath, [...process.execArgv, join(root, 'scripts/generate-check-docs.ts')], { stdio: 'inherit' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
    const outcome = createCheck(root, process.argv[2] ?? '');
    if ('refused' in outcome) {
        console.error(outcome.refused);
        process.exitCode = 2;
    } else {
        writePages();
        console.log(['Written:', ...outcome.written.map((path) => `  ${path}`)].join('\n'));
        console.log(
            'It passes as it is. Say what it finds, and run `scripts/generate-check-docs.ts` again when its page or its messages change.',
        );
    }
}
