import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../cli/commands.ts';
import { findingsFormats } from '../../cli/formats/findings/all.ts';
import { todayFormats } from '../../language/analysis/configuration/configuration.ts';
import { textFormats } from '../../language/analysis/reports/print.ts';
import { root } from '../../scripts/root.ts';
import { Folder, vigil } from '../cli/program.ts';
import { hasSecret, incidentWith, markedForms, register } from './marked-lines.ts';
import type { Files } from './surfaces.ts';
import {
    commandLines,
    commandsWithoutWorkspace,
    documentRequests,
    featuresWithoutText,
    findingRequests,
    ownRequests,
    printedBy,
    requestsWithoutText,
    toldToEditor,
} from './surfaces.ts';

/** Damages after which the language does not know any more that a line is confidential, or reads it only in part. */
const damages: Readonly<Record<string, (line: string) => string>> = {
    'not at all': (line) => line,
    'with its mark misspelt': (line) => line.replace('confidential', 'confidental'),
    'with its mark in capital letters and cut': (line) => line.replace(/confidential.*$/, 'CONFID'),
    'with the ground in no quotes': (line) => line.replace('"trade secret"', 'trade secret'),
    'with its first quote gone': (line) => line.replace('"', ''),
    'with its first word misspelt': (line) => line.replace(/^ *\w/, '  x'),
};

const samples = markedForms.flatMap((line) =>
    Object.entries(damages).map(([how, damage]) => ({ how, line, text: incidentWith(damage(line)) })),
);

describe('the table of surfaces', () => {
    it('has every command and every format', async () => {
        expect([...Object.keys(commandLines), ...commandsWithoutWorkspace].sort()).toEqual(commands.map(({ name }) => name).sort());
        const formats = (command: string): readonly string[] => [
            ...new Set(
                (commandLines[command] ?? []).flatMap(
                    (words) => (words.includes('--format') && words[words.indexOf('--format') + 1]) || [],
                ),
            ),
        ];
        expect(formats('check')).toEqual(Object.keys(findingsFormats));
        expect(formats('report')).toEqual([...textFormats]);
        expect(formats('today')).toEqual([...todayFormats]);
        const { options } = await (commands.find(({ name }) => name === 'docket')?.load() ?? Promise.reject(new Error('no docket')));
        const told = options.find(({ name }) => name === 'format')?.description ?? '';
        expect(formats('docket').toSorted()).toEqual(
            told
                .replace(/ \(.*$/, '')
                .split(/, | or /)
                .toSorted(),
        );
    });

    it('has every feature of the language server', () => {
        const registry = readFileSync(join(root, 'server/features/registry.ts'), 'utf8');
        const features = [...registry.matchAll(/from '\.\/([a-z-]+)\.ts'/g)].flatMap(([, name = '']) => (name === 'feature' ? [] : [name]));
        expect([...Object.keys(documentRequests), ...featuresWithoutText].sort()).toEqual(features.sort());
    });

    it('has every request of the extension', () => {
        const protocol = readdirSync(join(root, 'server/protocol')).map((name) =>
            readFileSync(join(root, 'server/protocol', name), 'utf8'),
        );
        const methods = new Set(
            protocol
                .join('\n')
                .match(/'vigil\/[A-Za-z]+'/g)
                ?.map((quoted) => quoted.slice(1, -1)),
        );
        expect([...Object.keys(ownRequests), ...findingRequests, ...requestsWithoutText].sort()).toEqual([...methods].sort());
    });
});

/** The files of a sample. */
function filesOf(text: string): Files {
    return { 'register.vigil': register, 'incident.vigil': text };
}

/** Every so many samples, so that each damage and each form is among them. */
function every(distance: number): typeof samples {
    return samples.filter((_, index) => index % distance === 0);
}

describe('a confidential line', () => {
    it.each(every(5))('is printed by no command, damaged $how ($line)', async ({ text }) => {
        for (const [command, all] of Object.entries(commandLines)) {
            for (const words of all) {
                const printed = await printedBy(command, words, filesOf(text));
                expect(printed, `vigil ${command} ${words.join(' ')}`).not.toSatisfy(hasSecret);
            }
        }
    });

    it.each(every(1))('is told to no editor, damaged $how ($line)', async ({ text }) => {
        for (const [what, told] of await toldToEditor(filesOf(text))) expect(told, what).not.toSatisfy(hasSecret);
    });
});

describe('the cache of the built program', () => {
    it.each(every(7))('holds nothing of a confidential line, damaged $how ($line)', ({ text }) => {
        using folder = new Folder(filesOf(text));
        using cache = new Folder();
        for (const words of [['check'], ['check'], ['docket'], ['fix', '--dry-run']])
            vigil([...words, '--as-of', '2027-12-12T09:00+01:00'], { folder: folder.path, environment: { XDG_CACHE_HOME: cache.path } });
        const kept = readdirSync(cache.path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
        expect(kept.some(({ name }) => name.endsWith('.records'))).toBe(true);
        for (const entry of kept) expect(readFileSync(join(entry.parentPath, entry.name), 'latin1'), entry.name).not.toSatisfy(hasSecret);
    });
});
