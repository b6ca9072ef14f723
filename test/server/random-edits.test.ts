import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../language/time/zone.ts';
import { incident, register } from '../cli/workspace.ts';
import { Client } from './client.ts';
import { RandomEditor } from './random-editor.ts';
import type { Request } from './random-requests.ts';
import { shownOf } from './random-requests.ts';

/** How many steps each run takes, so that all take ten thousand; a longer run is asked for by the environment. */
const STEPS = Number(process.env['VIGIL_EDITS'] ?? 2500);
const SEEDS = [1, 2, 3, 4];

/** After how many steps a server is compared with a fresh one. */
const STRETCH = 100;

const house = `regime house "House rules" {
  cites "Internal policy 7"
  counts plain
  role owner "Owner" by section 1
  finding house-harm "Harm by our own rules" by section 2
  duty tell-board "Tell the board" {
    by section 3
    binds ai-act.provider
    when found house-harm
    must assess risk
    no later than 2 days after awareness of ai-act.provider
  }
}
`;

const files = {
    'policy.vigil': 'policy "Ours" {\n  acting as medira\n  warn 3 days before\n}\n',
    'register.vigil': register,
    'house.vigil': house,
    'inc-1.vigil': incident,
    'inc-2.vigil': incident.replace('inc-2027-031', 'inc-1').replace('found health-harm', 'found house-harm'),
    'inc-3.vigil': incident.replace('inc-2027-031', 'inc-3').replaceAll('stlucas', 'unknown-party'),
    'report.vigil': 'report first on inc-1 {\n  stage initial\n  to ap\n  drafted 2027-12-13 10:12\n}\n',
};

describe('after any edits, closes, renames and cancellations', () => {
    it.each(SEEDS)('a server shows what a fresh one does (%i)', { timeout: 600_000 }, async (seed) => {
        await using client = await Client.start({ files });
        const editor = new RandomEditor(client, seed);
        for (let step = 1; step <= STEPS; step++) {
            await editor.step();
            if (step % STRETCH !== 0) continue;
            await editor.rest();
            await using fresh = await Client.start({ files: editor.files, now: formatInstant(client.clock.now(), 'UTC') });
            for (const uri of editor.open) await fresh.open(uri);
            await fresh.settle();
            expect(shownBy(client)).toEqual(shownBy(fresh));
            for (const [method, params] of [...editor.open.flatMap(shownOf), DOCKET])
                expect(await client.request(method, params)).toEqual(await fresh.request(method, params));
        }
        expect(client.log).toEqual([]);
        for (const times of Object.values(editor.done)) expect(times).toBeGreaterThan(STEPS / 500);
    });
});

const DOCKET: Request = ['vigil/docket', {}];

/** The findings of each file, whatever version of it they are for. */
function shownBy(client: Client): Readonly<Record<string, unknown>> {
    const told = [...client.diagnostics].filter(([, { diagnostics }]) => diagnostics.length > 0);
    return Object.fromEntries(told.sort(([a], [b]) => (a < b ? -1 : 1)).map(([uri, { diagnostics }]) => [uri, diagnostics]));
}
