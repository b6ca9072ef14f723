import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('npm start', () => {
    it('prints the findings and the docket of the examples, then the docket of the drills', () => {
        const start = spawnSync(process.execPath, ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', 'scripts/start.ts'], {
            cwd: root,
            encoding: 'utf8',
            env: { ...process.env, NO_COLOR: '1' },
        });
        expect(start.stderr).toBe('');
        expect(start.status).toBe(0);
        const [, check = '', docket = '', drills = ''] = start.stdout.split(/^\$ vigil .*$/m);
        expect(check).toContain('error: Overdue since Fri 30 Oct 2026: farbyte → bnetza (DE), initial report');
        expect(check).toContain('13 files: 2 errors, 16 infos');
        expect(docket).toContain('inc-2026-004  Intrusion into the store of model weights');
        expect(docket).toContain('ai-act.report-model-incident');
        expect(drills).toMatch(/due +ai-act\.report-death +medira +ap \(NL\) +Thu 7 Sep 2028 +Mon 11 Sep 2028/);
        expect(drills).toContain('As of 2028-09-06T09:00:00+02:00');
    });
});
