import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JudgedIncident } from '../../language/analysis/judgement/judge-file.ts';
import type { Check } from '../../language/checks/check.ts';
import { checks } from '../../language/checks/registry.ts';
import { isCertain } from '../../language/gaps/gap.ts';
import { judgeExample } from '../../scripts/judge-example.ts';
import type { ExampleFile } from '../../scripts/example-files.ts';
import { docketFormats, todayFormats } from '../../language/analysis/configuration/configuration.ts';
import { textFormats } from '../../language/analysis/reports/print.ts';
import { damagesOf } from './damages.ts';
import { sceneIn } from './gaps-in.ts';
import type { Sample } from './samples.ts';
import { missing, samples } from './samples.ts';
import type { Scene } from './surfaces.ts';
import { ALL_CLEAR, surfaces } from './surfaces.ts';

const AS_OF = '2027-12-12T09:00+01:00';
const whole: readonly ExampleFile[] = ['authorities.vigil', 'incident.vigil', 'regime.vigil', 'register.vigil'].map((path) => ({
    path,
    text: readFileSync(new URL(`whole/${path}`, import.meta.url), 'utf8'),
}));
/** What no text brings about: files that cannot be opened, and failures of the program itself. */
const FOUND_ELSEWHERE = ['file-unreadable', 'internal-fault'];
const sound = sceneIn(whole, AS_OF);

/** What a docket says, without the places in the text. */
function said({ docket }: JudgedIncident): readonly string[] {
    return docket.entries.map(({ duty, party, recipient, status, planBy, limit }) =>
        [duty, party, recipient, status, planBy?.ends, limit?.ends].join(' '),
    );
}

/** Why a surface is wrong about an incident of which something was not understood. */
async function faultsOf(scene: Scene): Promise<readonly string[]> {
    const faults = surfaces.map(async ({ name, show, warns, mayBeEmpty }) => {
        const text = await show(scene);
        if (text === '' && mayBeEmpty) return [];
        // Lines of a calendar are folded, and those of a picture are broken.
        const flat = text.replaceAll(/\r?\n (?=\S)/g, '').replaceAll(/<\/text><text [^>]*>/g, ' ');
        return [
            ...(warns.test(flat) ? [] : [`${name} does not say it`]),
            ...(ALL_CLEAR.test(flat) ? [`${name}: ${ALL_CLEAR.exec(flat)?.[0] ?? ''}`] : []),
        ];
    });
    return (await Promise.all(faults)).flat();
}

describe('the table of surfaces', () => {
    it('has every format of a docket and of each kind of text', () => {
        const names = new Set(surfaces.map(({ name }) => name));
        const kinds = ['report', 'letter', 'brief'];
        const all = [
            ...docketFormats.map((format) => `docket --format ${format}`),
            ...todayFormats.map((format) => `today --format ${format}`),
            ...kinds.flatMap((kind) => textFormats.map((format) => `report --kind ${kind} --format ${format}`)),
        ];
        expect(all.filter((name) => !names.has(name))).toEqual([]);
    });
});

describe('a workspace that is understood', () => {
    it('is complete, and no surface warns of it', async () => {
        expect(sound?.judged.complete).toBe(true);
        for (const { name, show, warns } of surfaces) {
            const draft = name.startsWith('report --kind report') || name.startsWith('report --kind letter');
            if (sound && !draft) expect({ name, warns: warns.test(await show(sound)) }).toEqual({ name, warns: false });
        }
    });
});

describe('what was not understood is said on every surface', () => {
    it.each(samples)('$name', async (sample) => {
        const files = spoilt(sample);
        expect(codesIn(files)).toContain(sample.code);
        const scene = sceneIn(files, AS_OF);
        expect(scene?.judged.complete).toBe(false);
        expect(scene && (await faultsOf(scene))).toEqual([]);
    });

    it.each(missing)('or what is missing is: $name', (sample) => {
        const files = spoilt(sample);
        expect(codesIn(files)).toContain(sample.code);
        const judged = sceneIn(files, AS_OF)?.judged;
        expect(judged?.complete).toBe(true);
        expect(isCertain(judged?.gaps ?? [])).toBe(false);
    });

    it('whichever check finds it', () => {
        const shown = (all: readonly Sample[], unread: Check['unread']) =>
            checks.filter((check) => check.unread === unread && !all.some(({ code }) => code === check.code)).map(({ code }) => code);
        expect(shown(samples, 'voids')).toEqual(FOUND_ELSEWHERE);
        expect(shown(missing, 'qualifies')).toEqual([]);
    });

    it.each([1, 2, 3, 4])('of fifty damages, or the docket stays as it was (%i)', { timeout: 120_000 }, async (seed) => {
        const wrong: string[] = [];
        let incomplete = 0;
        for (const { what, files } of damagesOf(whole, 50, seed)) {
            const scene = sceneIn(files, AS_OF);
            if (!scene) continue; // the incident itself is gone, and nothing is said of it
            if (scene.judged.complete) {
                if (sound && said(scene.judged).join('\n') !== said(sound.judged).join('\n'))
                    wrong.push(`${what}: another docket without a gap`);
                continue;
            }
            incomplete++;
            wrong.push(...(await faultsOf(scene)).map((fault) => `${what}: ${fault}`));
        }
        expect(wrong).toEqual([]);
        expect(incomplete).toBeGreaterThan(30);
    });
});

/** The whole workspace with a sample's fault. */
function spoilt({ file, right, wrong }: Sample): readonly ExampleFile[] {
    const files = whole.map((each) => (each.path === file ? { path: file, text: each.text.replace(right, wrong) } : each));
    expect(files).not.toEqual(whole);
    return files;
}

function codesIn(files: readonly ExampleFile[]): readonly string[] {
    return judgeExample({ asOf: AS_OF, files, expected: [] }).map(({ code }) => code);
}

describe('a line that is mended', () => {
    const entryOf = (scene: Scene | undefined, duty: string) => scene?.judged.docket.entries.find((entry) => entry.duty === duty);

    it('gives the duty to report a death and its dates', () => {
        const unread = sceneIn(instead('2027-12-08 12:00  found death', 'am 8.12. mittags  found death'), AS_OF);
        expect(entryOf(unread, 'ai-act.report-death')).toBeUndefined();
        expect(entryOf(unread, 'ai-act.report-serious-incident')?.planBy?.lastDay).toBe('2027-12-21');
        const death = entryOf(sound, 'ai-act.report-death');
        expect([death?.planBy?.lastDay, death?.limit?.lastDay]).toEqual(['2027-12-16', '2027-12-20']);
    });

    it('gives the discovery in the report', async () => {
        const report = surfaces.find(({ name }) => name === 'report --kind report --format md');
        const unread = sceneIn(instead('2027-12-06 17:05  stlucas', '06.12.2027 um 17:05  stlucas'), AS_OF);
        expect(unread && (await report?.show(unread))).not.toContain('6 December 2027, 17:05');
        expect(sound && (await report?.show(sound))).toContain('6 December 2027, 17:05');
    });
});

function instead(right: string, wrong: string): readonly ExampleFile[] {
    return whole.map(({ path, text }) => ({ path, text: text.replace(right, wrong) }));
}
