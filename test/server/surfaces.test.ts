import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from '../../language/checks/registry.ts';
import type { Status } from '../../server/protocol/status.ts';
import { incident as death, register as deathRegister } from '../cli/workspace.ts';
import type { Sample } from '../gaps/samples.ts';
import { samples } from '../gaps/samples.ts';
import { Client } from './client.ts';
import type { Surfaces } from './surfaces.ts';
import { checkedIn, surfacesOf } from './surfaces.ts';

const register = `organisation medira "Medira" {
  country DE
}
organisation stlucas "St Lucas" {
  country NL
}
authority board "The board" {
  country  NL
  language nl
  acts as  market-surveillance, rights-body
}
system triage "Triage" {
  is       annex-III-5-d
  provider medira
  deployer stlucas
  placed on market 2028-01-10 in NL
}
`;

/** An incident of which it is certain that nothing is owed. */
const cleared = `incident inc-1 "A false alarm" {
  involves triage
  zone     Europe/Amsterdam
  timeline {
    2028-02-06 12:00  occurred in NL
    2028-02-07 09:00  medira became aware
    2028-02-07 10:00  ruled out serious-incident
  }
}
`;

/** A workspace that is understood, and in which a text can be spoilt for each check that finds something without a meaning. */
const WHOLE = new URL('../gaps/whole/', import.meta.url);
const readWhole = (path: string): string => readFileSync(new URL(path, WHOLE), 'utf8');
const whole: Readonly<Record<Sample['file'], string>> = {
    'authorities.vigil': readWhole('authorities.vigil'),
    'incident.vigil': readWhole('incident.vigil'),
    'regime.vigil': readWhole('regime.vigil'),
    'register.vigil': readWhole('register.vigil'),
};

/** Incidents with lines that people wrote or pasted and that are not understood before they are mended. */
const FIXTURES = new URL('not-understood/', import.meta.url);

const now = '2028-02-10T09:00:00+01:00';

/** What says that all is well, on any surface. */
const ALL_CLEAR =
    /\$\(pass\)|\bnothing is (?:owed|open|due)|everything owed is done|nobody yet|everything that decides|"complete": true|^complete\n?/i;

/** What each surface says of an incident that was not wholly understood. */
const DOUBTS: Readonly<Record<string, RegExp>> = {
    'status bar': /^\$\(question\) Cannot say: \d+ lines? not understood/m,
    docket: /^\$\(question\) Cannot say: \d+ lines? not understood/,
    'list of incidents': /^Cannot say: /,
    'card of the first hour': /Cannot say: \d+ lines? not understood/,
    timeline: /Cannot say: \d+ lines? not understood/,
    'code lenses': /^Cannot say: \d+ lines? not understood/,
    hover: /Cannot be relied on/,
    calendar: /SUMMARY:CHECK: /,
    preview: /^DRAFT\n[^]*not understood/i,
    markdown: /DRAFT[^]*not understood/i,
    json: /"complete": false/,
};

/** An editor with one open incident and its register, and everything that it says. */
class Desk implements AsyncDisposable {
    readonly #told: Status[] = [];
    readonly client: Client;

    constructor(files: Readonly<Record<string, string>>, instant: string) {
        this.client = new Client({ files, now: instant });
        this.client.connection.onNotification('vigil/status', (status: Status) => void this.#told.push(status));
    }

    static async open(files: Readonly<Record<string, string>>, instant = now): Promise<Desk> {
        const desk = new Desk(files, instant);
        await desk.client.initialize({ initializationOptions: { virtualLaw: true, commands: true } });
        for (const path of Object.keys(files)) await desk.client.open(path);
        await desk.client.settle();
        return desk;
    }

    async surfaces(text: string, incident = 'inc-1', path = 'inc.vigil'): Promise<Surfaces> {
        const status = this.#told.at(-1);
        if (!status) throw new Error('No status was told.');
        return surfacesOf(this.client, status, path, text, incident);
    }

    async change(path: string, text: string): Promise<void> {
        await this.client.change(path, text);
        await this.client.settle();
    }

    async [Symbol.asyncDispose](): Promise<void> {
        await this.client[Symbol.asyncDispose]();
    }
}

/** What a surface says wrongly of an incident that was not wholly understood. */
function calmed(surfaces: Surfaces): readonly string[] {
    return Object.entries(surfaces).flatMap(([name, text]) => {
        const [kind = ''] = name.split(' of text ');
        const doubt = DOUBTS[kind];
        const unsaid = doubt && !doubt.test(text) ? [`${name} does not say it: ${text.slice(0, 200)}`] : [];
        const found = ALL_CLEAR.exec(text);
        return [...unsaid, ...(found ? [`${name} says “${found[0]}”`] : [])];
    });
}

/** The duties of which nothing says that their dates cannot be relied on. */
function trusted({ 'explanations of duties': explanations = '' }: Surfaces): readonly string[] {
    return explanations.split('\n---\n').filter((each) => each !== '' && !each.startsWith('**Cannot be relied on**'));
}

describe('every surface of the editor', () => {
    it('says that nothing is owed where this is certain', async () => {
        await using desk = await Desk.open({ 'register.vigil': register, 'inc.vigil': cleared });
        const surfaces = await desk.surfaces(cleared);
        expect(surfaces).toMatchObject({
            'status bar': '$(pass) Vigil: nothing is due',
            docket: expect.stringMatching(/^\$\(pass\) Nothing is owed \n\$\(archive\) Keep/) as string,
            'list of incidents': 'Nothing is open',
        });
        expect(surfaces['code lenses']).toMatch(/^Nothing is owed but to keep the records\n/);
        expect((await checkedIn(desk.client)).certainty).toMatchObject({ complete: true, certain: true, read: 'workspace', incidents: 1 });
    });

    it.each([
        ['a date that cannot be read', '2027-12-10        found death', '10.12.27 12h  found death'],
        ['a day that does not exist', '2027-12-10 ', '2027-02-30 '],
        ['a misspelt finding', 'found death', 'found deaht'],
        ['a system that is declared nowhere', 'involves  triage-ai', 'involves  triage-al'],
        ['a party that is declared nowhere', 'medira became aware', 'midera became aware'],
        ['a zone that does not exist', 'Europe/Amsterdam', 'Europe/Amsterdan'],
        ['a field that there is not', '  timeline {', '  harm "He died."\n\n  timeline {'],
        ['a suppressed line', '2027-12-10        found death', '8.12. 10h found death // vigil-ignore syntax-error: later'],
        ['a suppressed name', 'found death', 'found deaht // vigil-ignore unknown-name: typo'],
    ])('says that it cannot say what is owed: %s', async (_, from, to) => {
        const text = death.replace(from, to);
        expect(text).not.toBe(death);
        await using desk = await Desk.open({ 'register.vigil': deathRegister, 'inc.vigil': text }, '2027-12-12T09:00:00+01:00');
        const surfaces = await desk.surfaces(text, 'inc-2027-031');
        expect(calmed(surfaces)).toEqual([]);
        expect(trusted(surfaces)).toEqual([]);
        expect((await checkedIn(desk.client)).certainty.complete).toBe(false);
    });

    it.each(readdirSync(FIXTURES))('says that it cannot say what is owed: %s', async (name) => {
        const text = readFileSync(new URL(name, FIXTURES), 'utf8');
        await using desk = await Desk.open({ 'inc.vigil': text }, '2027-12-12T09:00:00+01:00');
        const surfaces = await desk.surfaces(text);
        expect(calmed(surfaces)).toEqual([]);
        expect(trusted(surfaces)).toEqual([]);
    });

    it('says it whichever check finds that something has no meaning', { timeout: 120_000 }, async () => {
        await using desk = await Desk.open(whole, '2027-12-12T09:00:00+01:00');
        const wrong: Record<string, readonly string[]> = {};
        for (const { name, file, right, wrong: spoilt, code } of samples) {
            await desk.change(file, whole[file].replace(right, spoilt));
            const text = file === 'incident.vigil' ? whole[file].replace(right, spoilt) : whole['incident.vigil'];
            const surfaces = await desk.surfaces(text, 'inc-1', 'incident.vigil');
            const unsaid = desk.client.everything().some((found) => found.code === code) ? [] : [`no finding ${code}`];
            const faults = [...unsaid, ...calmed(surfaces), ...trusted(surfaces)];
            if (faults.length > 0) wrong[name] = faults;
            await desk.change(file, whole[file]);
        }
        expect(wrong).toEqual({});
    });

    it('says it again and takes it back with each edit, whichever of 200 damages is done to a line', { timeout: 300_000 }, async () => {
        const unread = new Set<string>(checks.filter((check) => check.unread === 'voids').map(({ code }) => code));
        const files = { 'register.vigil': register, 'inc.vigil': cleared };
        await using desk = await Desk.open(files);
        let understood = 0;
        const wrong: { readonly line: string; readonly codes: readonly string[]; readonly calm: readonly string[] }[] = [];
        for (const { path, line, text } of damagesOf(files)) {
            await desk.change(path, text);
            const found = desk.client.everything().map(({ code }) => String(code));
            const codes = found.filter((code) => unread.has(code));
            const calm = codes.length > 0 ? calmed(await desk.surfaces(path === 'inc.vigil' ? text : cleared)) : [];
            if (codes.length === 0) understood++;
            if (calm.length > 0) wrong.push({ line, codes, calm });
            await desk.change(path, files[path]);
        }
        expect(wrong).toEqual([]);
        expect(understood).toBeLessThan(60);
        expect((await desk.surfaces(cleared))['status bar']).toBe('$(pass) Vigil: nothing is due');
    });
});

interface Damage<Path> {
    readonly path: Path;
    readonly line: string;
    /** The whole file with the spoilt line. */
    readonly text: string;
}

/** 200 ways in which somebody spoils a line that an incident draws on: each line of the files in turn, each kind of slip in turn. */
function damagesOf<Path extends string>(files: Readonly<Record<Path, string>>): readonly Damage<Path>[] {
    const slips: readonly ((line: string) => string)[] = [
        (line) => line.replace(/[a-z]{4,}(?=\W*$)/, (word) => word.slice(0, 1) + word.slice(2)),
        (line) => line.replace(/\b([a-z])([a-z])([a-z]+)/, '$2$1$3'),
        (line) => line.replace(/\S/, '§$&'),
        (line) => line.replace(/\d{4}-\d\d-\d\d/, '2028-02-30'),
        (line) => line.replace(/\b[A-Z]{2}\b/, 'QQ'),
        (line) => line.replace(/(\S+)(\s+)(\S+)/, '$3$2$1'),
        (line) => `${line} "`,
        (line) => line.replace(/\s+\S+$/, ''),
        (line) => line.replace(/:00/, ':0'),
        (line) => line.replace(/\S(?=\S)/, ''),
        (line) => line.replace(/([a-z])([a-z]+)$/, '$1x$2'),
        (line) => line.replace(/\S+$/, '$& $&'),
        (line) => line.replace(/[a-z]+/, (word) => `${word}s`),
        (line) => `${line} later`,
        (line) => line.replace(/ (?=\S+$)/, ''),
        (line) => line.replace(/"/, '”'),
        (line) => line.replace(/-/, '–'),
    ];
    const paths = Object.keys(files) as Path[];
    const damages = paths.flatMap((path) => {
        const lines = files[path].split('\n');
        return lines.flatMap((line, index) =>
            slips
                .map((slip) => slip(line))
                .filter((slipped) => slipped !== line && /\w/.test(line) && !line.startsWith('incident'))
                .map((slipped) => ({ path, line: slipped, text: lines.with(index, slipped).join('\n') })),
        );
    });
    if (damages.length < 200) throw new Error(`There are only ${damages.length} damages.`);
    return damages.filter((_, index) => (index * 200) % damages.length < 200);
}
