/**
 * Measures the language server beside others and prints a table of ratios: `npm ci --prefix bench`, then `npm run bench:lsp`.
 *
 * `--files N` (10000) size of the large workspace; `--runs N` (5) starts of each server; `--letters N` (60) keystrokes.
 */
import { build } from 'esbuild';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from '../../scripts/build.ts';
import { root, succeed } from '../../scripts/root.ts';
import { tableOf } from '../rows.ts';
import { writeVigilWorkspace } from '../vigil-workspace.ts';
import { writeYamlWorkspace } from '../yaml-workspace.ts';
import { activationEvents, measureActivation } from './activation.ts';
import type { Contestant } from './contestants.ts';
import { defaultLangium, vigil, yaml } from './contestants.ts';
import { Editor } from './editor.ts';
import { measureLetters, measureStarts } from './measure.ts';
import type { Typing } from './measure.ts';
import { placesIn, INCIDENT_SCHEMA } from './places.ts';
import { activationRow, letterRows, registerRows, startRows } from './lsp-rows.ts';

/** How many files the small workspace has. */
const FEW = 10;

interface Sizes {
    readonly files: number;
    readonly runs: number;
    readonly letters: number;
}

/** Everybody who takes part; the two of Vigil are alike but for the workspace. */
interface Field {
    readonly few: Contestant;
    readonly many: Contestant;
    readonly langium: Contestant;
    readonly yaml: Contestant;
}

function sizesOf(): Sizes {
    const { values } = parseArgs({ options: { runs: { type: 'string' }, files: { type: 'string' }, letters: { type: 'string' } } });
    return { files: Number(values.files ?? 10_000), runs: Number(values.runs ?? 5), letters: Number(values.letters ?? 60) };
}

/** Bundled as the server itself is, so that neither loads more files than the other. */
async function bundleDefaultLangium(): Promise<string> {
    const file = join(root, '.cache/bench/default-langium-server.cjs');
    await build({
        absWorkingDir: root,
        entryPoints: ['bench/peers/default-langium-server.ts'],
        outfile: file,
        bundle: true,
        platform: 'node',
        target: 'node22',
        format: 'cjs',
        minify: true,
    });
    return file;
}

async function writeField(temporary: string, { files }: Sizes): Promise<Field> {
    const at = (name: string): string => join(temporary, name);
    cpSync(join(root, 'language/law'), at('law'), { recursive: true });
    writeVigilWorkspace(at('few'), FEW);
    writeVigilWorkspace(at('many'), files);
    writeYamlWorkspace(at('yaml'), files);
    writeFileSync(at('schema.json'), JSON.stringify(INCIDENT_SCHEMA));
    const places = { vigil: join(root, 'dist/server/main.cjs'), defaultLangium: await bundleDefaultLangium(), temporary };
    return {
        few: vigil(places, 'few', at('few')),
        many: vigil(places, 'many', at('many')),
        langium: defaultLangium(places, at('many'), at('law')),
        yaml: yaml(places, at('yaml'), at('schema.json')),
    };
}

/** All servers run at once and are typed into in turns. */
async function letters({ few, many, langium, yaml: other }: Field, { letters: count }: Sizes): Promise<Letters> {
    const editors: Editor[] = [];
    const typings: Typing[] = [];
    const registers: Typing[] = [];
    for (const contestant of [few, many, langium, other]) {
        const { editor } = await Editor.start(contestant);
        editors.push(editor);
        await editor.settle();
        const { name, incident, register } = contestant;
        typings.push({ name, editor, file: incident, at: placesIn(contestant.folder, incident) });
        if (register === undefined || contestant === few) continue;
        await editor.open(register);
        await editor.settle();
        registers.push({ name, editor, file: register, at: placesIn(contestant.folder, register) });
    }
    const times = await measureLetters(typings, count);
    const ofRegister = await measureLetters(registers, Math.ceil(count / 6));
    for (const editor of editors) await editor.stop();
    return { times, ofRegister };
}

interface Letters {
    readonly times: ReadonlyMap<string, readonly number[]>;
    readonly ofRegister: ReadonlyMap<string, readonly number[]>;
}

async function bench(): Promise<void> {
    const sizes = sizesOf();
    await buildAll();
    const temporary = mkdtempSync(join(tmpdir(), 'vigil-bench-'));
    try {
        const activation = activationRow(measureActivation(sizes.runs * 3));
        const field = await writeField(temporary, sizes);
        const starts = await measureStarts(
            [
                { name: 'few', contestant: field.few, cold: false },
                { name: 'many', contestant: field.many, cold: false },
                { name: 'many, cold', contestant: { ...field.many, cache: `${field.many.cache}-cold` }, cold: true },
                { name: 'default Langium', contestant: field.langium, cold: true },
                { name: 'yaml-language-server', contestant: field.yaml, cold: true },
            ],
            sizes.runs,
        );
        const { times, ofRegister } = await letters(field, sizes);
        const rows = [
            ...letterRows(times, sizes.files),
            ...registerRows(ofRegister, sizes.files),
            ...startRows(starts, sizes.files),
            activation,
        ];
        const [processor] = cpus();
        console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${processor?.model ?? 'unknown'}\n`);
        console.log(tableOf(rows));
        console.log(`\nThe manifest wakes the extension up on: ${activationEvents().join(', ')}; else only a view or a command does.`);
    } finally {
        rmSync(temporary, { recursive: true, force: true });
    }
}

await succeed(bench);
