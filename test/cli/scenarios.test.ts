import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Folder, vigil } from './program.ts';
import type { Scenario } from './scenario-file.ts';
import { readScenario, writeScenario } from './scenario-file.ts';

const folder = fileURLToPath(new URL('scenarios', import.meta.url));
/** Set to write what the program prints into the scenarios, to be read before it is kept. */
const rewrite = process.env['VIGIL_REWRITE_SCENARIOS'] === '1';

const scenarios = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ path: join(folder, name), scenario: readScenario(readFileSync(join(folder, name), 'utf8')) }));

/** The scenario with what its commands really do. */
function play({ sentence, files, commands }: Scenario): Scenario {
    using place = new Folder(files);
    const played = commands.map(({ words, input }) => {
        const { status, out, err } = vigil(words, { folder: place.path, input });
        return { words, input, status: status ?? -1, out: asWritten(out), err };
    });
    return { sentence, files, commands: played };
}

/**
 * What is printed as a scenario has it: carriage returns are shown, since git would take them out. The version of the program is not what
 * one is about, nor on which line of its file the law says something, so that an edit of the law changes no scenario about others.
 */
function asWritten(text: string): string {
    return text
        .replaceAll('\r', '␍')
        .replaceAll(/"version": "\d+\.\d+\.\d+"/g, '"version": "0.0.0"')
        .replaceAll(/(language\/law\/[\w/-]+\.vigil):\d+(?::\d+)?/g, '$1:LINE')
        .replaceAll(/("file": ?"language\/law\/[\w/-]+\.vigil",\s*"line": ?)\d+/g, '$10')
        .replaceAll(/("file": ?"language\/law\/[\w/-]+\.vigil",\s*"range": ?)(\{[^{}]*\{[^{}]*\}[^{}]*\{[^{}]*\}\s*\})/g, withoutLines);
}

function withoutLines(_: string, before: string, range: string): string {
    return before + range.replaceAll(/\d+/g, '0');
}

describe('vigil', () => {
    it('has scenarios', () => {
        expect(scenarios.length).toBeGreaterThan(5);
    });

    it.each(scenarios.map(({ path, scenario }) => ({ sentence: scenario.sentence, path, scenario })))('$sentence', ({ path, scenario }) => {
        const played = play(scenario);
        if (rewrite) writeFileSync(path, writeScenario(played));
        else expect(played).toEqual(scenario);
    });
});
