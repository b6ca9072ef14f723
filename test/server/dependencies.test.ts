import { describe, expect, it } from 'vitest';
import { incident, register } from '../cli/workspace.ts';
import { Client } from './client.ts';

const parties = register.slice(0, register.indexOf('system triage-ai'));
const systems = register.slice(register.indexOf('system triage-ai'));
const files = { 'parties.vigil': parties, 'systems.vigil': systems, 'inc.vigil': incident };

/** Texts that each file may have, the right one first. */
const variants: Readonly<Record<string, readonly string[]>> = {
    'parties.vigil': [parties, parties.replace('organisation medira', 'organisation meddira'), ''],
    'systems.vigil': [systems, systems.replace('provider medira', 'provider nobody'), systems.replace('is       annex-III-5-d', '')],
    'inc.vigil': [incident, incident.replaceAll('medira', 'meddira'), incident.replace('found death', 'found deth')],
};

describe('files that depend on each other', () => {
    const paths = Object.keys(variants);
    const orders = paths.flatMap((first) => paths.filter((path) => path !== first).map((second) => [first, second] as const));

    it.each(orders)('stay right when %s is edited and then %s, and both are put right again', async (first, second) => {
        await using client = await Client.start({ files });
        const right = shownBy(client);
        for (const path of paths) await client.open(path);
        for (const one of variants[first] ?? []) {
            for (const other of variants[second] ?? []) {
                await client.change(first, one);
                await client.change(second, other);
                await client.settle();
                await using fresh = await Client.start({ files: { ...files, [first]: one, [second]: other } });
                expect(shownBy(client)).toEqual(shownBy(fresh));
            }
        }
        await client.change(second, variants[second]?.[0] ?? '');
        await client.change(first, variants[first]?.[0] ?? '');
        await client.settle();
        expect(shownBy(client)).toEqual(right);
    });

    it('are right where a report stands in another file than its incident, whichever of the two is edited', async () => {
        const block = 'report first on inc-2027-031 {\n  stage initial\n  to ap\n  language nl\n  drafted 2027-12-11 from "sha256:0"\n}\n';
        const told = { ...files, 'report.vigil': block };
        const edits: readonly (readonly [string, string])[] = [
            ['inc.vigil', incident.replace('  timeline {', '  remedial "The ward sorts by hand."\n\n  timeline {')],
            ['report.vigil', block.replace('stage initial', 'stage final')],
            ['inc.vigil', incident.replace('    2027-12-10        found death\n', '')],
            ['systems.vigil', systems.replace('TriageAssist 3', 'TriageAssist 4')],
            ['report.vigil', block.replace('  language nl\n', '  language nl\n  section remedial "De afdeling sorteert met de hand."\n')],
            ['inc.vigil', incident.replace('inc-2027-031', 'inc-other')],
            ['inc.vigil', incident.replace('  }\n', '    2027-12-11 10:00  medira reported initial to ap as first\n  }\n')],
        ];
        await using client = await Client.start({ files: told });
        const now: Record<string, string> = { ...told };
        for (const path of Object.keys(told)) await client.open(path);
        for (const [path, text] of edits) {
            now[path] = text;
            await client.change(path, text);
            await client.settle();
            await using fresh = await Client.start({ files: now });
            expect(shownBy(client)).toEqual(shownBy(fresh));
        }
        expect(client.findings('report.vigil')).toEqual([]);
        await client.change('inc.vigil', incident);
        await client.settle();
        expect(client.findings('report.vigil')).toContain('report-incomplete:1');
        expect(client.findings('report.vigil')).toContain('report-stale:6');
    });

    it('find a name as soon as a file declares it, and lose it when that is closed unsaved', async () => {
        await using client = await Client.start({ files: { 'systems.vigil': systems, 'inc.vigil': incident } });
        expect(client.findings('systems.vigil')).toContain('unknown-name:3');
        await client.open('parties.vigil', parties);
        await client.settle();
        expect(client.findings('systems.vigil')).toEqual([]);
        await client.close('parties.vigil');
        await client.settle();
        expect(client.findings('systems.vigil')).toContain('unknown-name:3');
    });

    it('suggest another name when one comes that is nearer', async () => {
        await using client = await Client.start({ files: { 'a.vigil': 'system s "S" { provider medra }\n' } });
        expect(JSON.stringify(client.shown('a.vigil'))).not.toContain('medira');
        await client.open('b.vigil', 'organisation medira "M" { country DE }\n');
        await client.settle();
        expect(JSON.stringify(client.shown('a.vigil'))).toContain('medira');
    });

    it('are judged by the policy that is written while they are closed', async () => {
        await using client = await Client.start({ files, now: '2028-03-01T09:00:00+01:00' });
        const severities = (): readonly unknown[] =>
            client
                .shown('inc.vigil')
                .filter(({ code }) => code === 'duty-overdue')
                .map(({ severity }) => severity);
        expect(severities()).toContain(1);
        await client.open('policy.vigil', 'policy { acting as stlucas }\n');
        await client.settle();
        expect(severities()).not.toContain(1);
    });

    it('lead to the new place when lines are inserted above', async () => {
        const twins = { 'a.vigil': 'organisation medira "A" { country DE }\n', 'b.vigil': 'organisation medira "B" { country DE }\n' };
        await using client = await Client.start({ files: twins });
        const related = (): unknown => client.shown('b.vigil').at(0)?.relatedInformation?.at(0)?.location.range.start.line;
        expect(related()).toBe(0);
        await client.open('a.vigil', `\n\n\n${twins['a.vigil']}`);
        await client.settle();
        expect(related()).toBe(3);
    });
});

function shownBy(client: Client): readonly string[] {
    const told = [...client.diagnostics.values()];
    return told.flatMap(({ uri, diagnostics }) => diagnostics.map((diagnostic) => `${uri} ${JSON.stringify(diagnostic)}`)).sort();
}
