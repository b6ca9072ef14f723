import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentKey, digest } from '../../files/digest.ts';
import { RecordPack } from '../../files/record-pack.ts';
import type { ToKeep } from '../../language/analysis/judgement-memory.ts';
import type { KeptJudgements } from '../../language/analysis/records/kept-judgement.ts';
import { judgementsIn, writeJudgements } from '../../server/disk/judgement-pack.ts';
import type { KeptFindings, KeptRecords } from '../../server/disk/kept-records.ts';
import { incident, register } from '../cli/workspace.ts';
import { Client } from './client.ts';

/** A cache folder that is gone after the test, and what of it was used. */
class Kept implements KeptFindings, KeptRecords, Disposable {
    readonly #folder = mkdtempSync(join(tmpdir(), 'vigil-kept-'));
    readonly file = join(this.#folder, 'a.judgements');
    readonly used: string[] = [];
    readonly keyOf = contentKey;
    readonly digest = (text: string): string => digest([text]);

    readonly open = ((root: string | object): unknown => {
        if (typeof root !== 'string') return RecordPack.open(join(this.#folder, 'a.records'));
        const kept = judgementsIn(RecordPack.open(this.file));
        return (
            kept && {
                reads: kept.reads,
                find: (path: string, content: string) => {
                    const found = kept.find(path, content);
                    const rest = (): Uint8Array => {
                        this.used.push(path);
                        return found?.rest() ?? new Uint8Array();
                    };
                    return found && { ...found, rest };
                },
            }
        );
    }) as ((root: string) => KeptJudgements | undefined) & KeptRecords['open'];

    save(_: string, found: ToKeep): void {
        writeJudgements(this.file, found);
    }

    [Symbol.dispose](): void {
        rmSync(this.#folder, { recursive: true, force: true });
    }
}

type Texts = Readonly<Record<string, string>>;

const december = '2027-12-12T09:00:00+01:00';
const other = incident.replaceAll('inc-2027-031', 'inc-2027-032');
const report = `report first on inc-2027-031 {
  stage    initial
  to       ap
  language nl
  drafted  2027-12-20 09:00 from "sha256:0"
  section  remedial "De afdeling sorteert met de hand."
}
`;
const files = { 'register.vigil': register, 'inc.vigil': incident, 'other.vigil': other };

/** What an editor is told of files, with what an earlier session kept where there was one. */
async function shown(texts: Texts, now = december, kept?: Kept): Promise<unknown> {
    await using client = await Client.start({ files: texts, now, ...(kept && { records: kept, judgements: kept }) });
    expect(client.log).toEqual([]);
    return Object.fromEntries([...client.diagnostics].toSorted());
}

describe('findings that are kept between sessions', () => {
    it('are told again of files that nobody has changed, without judging them', async () => {
        using kept = new Kept();
        const first = await shown(files, december, kept);
        expect(kept.used).toEqual([]);
        expect(await shown(files, december, kept)).toEqual(first);
        expect(kept.used.toSorted()).toEqual(['inc.vigil', 'other.vigil', 'register.vigil']);
    });

    it('are told of what still rests on the same, where something else has changed', async () => {
        using kept = new Kept();
        await shown(files, december, kept);
        const changed = { ...files, 'other.vigil': other.replace('found death', 'found nonsense') };
        expect(await shown(changed, december, kept)).toEqual(await shown(changed));
        expect(kept.used.toSorted()).toEqual(['inc.vigil', 'register.vigil']);
    });

    it('are those of a fresh session, whatever was edited and however much time went by between two sessions', async () => {
        const variants = {
            register: [
                register,
                register.replace('provider medira', 'provider nobody'),
                register.replace('TriageAssist 3', 'TriageAssist 4'),
                `\n\n${register}`,
            ],
            incident: [
                incident,
                incident.replaceAll('medira', 'meddira'),
                incident.replace('found death', 'found deth'),
                incident.replace('  timeline {', '  remedial "The ward sorts by hand."\n\n  timeline {'),
            ],
            policy: ['', 'policy { acting as stlucas }\n', 'policy { immediately means 2 days }\n'],
            report: ['', report, report.replace('stage    initial', 'stage    final')],
        };
        const session = fc.record({
            register: fc.constantFrom(...variants.register),
            incident: fc.constantFrom(...variants.incident),
            policy: fc.constantFrom(...variants.policy),
            report: fc.constantFrom(...variants.report),
            day: fc.integer({ min: 1, max: 28 }),
            month: fc.integer({ min: 10, max: 12 }),
        });
        await fc.assert(
            fc.asyncProperty(fc.array(session, { minLength: 2, maxLength: 4 }), async (sessions) => {
                using kept = new Kept();
                for (const each of sessions) {
                    const texts = {
                        ...files,
                        'register.vigil': each.register,
                        'inc.vigil': each.incident,
                        'policy.vigil': each.policy,
                        'report.vigil': each.report,
                    };
                    const now = `2027-${each.month}-${String(each.day).padStart(2, '0')}T09:00:00+01:00`;
                    expect(await shown(texts, now, kept)).toEqual(await shown(texts, now));
                }
            }),
            { numRuns: 25 },
        );
    });

    it.each([
        ['emptied', () => Buffer.alloc(0)],
        ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
        ['overwritten', (bytes: Buffer) => Buffer.alloc(bytes.length, 0x20)],
        [
            'changed in one byte',
            (bytes: Buffer) => Buffer.from(bytes.map((byte, index) => (index === bytes.length >> 2 ? byte ^ 1 : byte))),
        ],
    ])('are found anew where the cache was %s', async (_, damage) => {
        using kept = new Kept();
        const first = await shown(files, december, kept);
        writeFileSync(kept.file, damage(readFileSync(kept.file)));
        expect(await shown(files, december, kept)).toEqual(first);
    });

    it('hold nothing of a file with a confidential line, nor of one in which a line was not understood', async () => {
        using kept = new Kept();
        const secret = incident.replace('  timeline {', '  cause "zebrafish" confidential "trade secret"\n\n  timeline {');
        const broken = other.replace('  timeline {', '  cause "axolotl" confidentail "trade secret"\n\n  timeline {');
        await shown({ ...files, 'inc.vigil': secret, 'other.vigil': broken }, december, kept);
        const cache = readFileSync(kept.file, 'utf8');
        expect(cache).not.toMatch(/zebrafish|axolotl|inc\.vigil|other\.vigil/);
        expect(cache).toContain('register.vigil');
    });
});
