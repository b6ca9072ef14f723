import { describe, expect, it } from 'vitest';
import type { DocketEntry } from '../../language/docket/entry.ts';
import { docketsOf } from './workspace-of.ts';

function entriesOf(system: string, asOf: string, organisations = ''): readonly DocketEntry[] {
    const text = `
organisation prov "Muster SA" { country FR zone Europe/Paris }
organisation newco "Newco" { country FR zone Europe/Paris }
${organisations}
authority afr "Example authority FR" { country FR zone Europe/Paris acts as market-surveillance }
system tri "Triage" {
    ${system}
    placed on market 2027-12-03 in FR
}
incident c17 "Reclassified" {
    involves tri
    zone Europe/Paris
    timeline {
        2028-02-10 08:00 occurred in FR
        2028-02-10 10:00 prov became aware
        2028-02-10 11:00 found fundamental-rights-infringement
    }
}`;
    return docketsOf([{ path: 'case.vigil', text }], asOf).flatMap((docket) => docket.entries);
}

function report(entries: readonly DocketEntry[], party = 'prov'): DocketEntry | undefined {
    return entries.find((entry) => entry.duty === 'ai-act.report-serious-incident' && entry.party === party);
}

const before = '2028-02-20T09:00:00+01:00';
const after = '2028-03-10T09:00:00+01:00';

describe('a trait that begins or ends', () => {
    it('leaves a duty alone before an exception ends, and makes it arise on that day', () => {
        const system = 'is annex-III-4-a\n is not-high-risk-6-3 until 2028-03-01\n provider prov';
        expect(report(entriesOf(system, before))?.status).toBe('not owed');
        const later = report(entriesOf(system, after));
        expect(later?.status).not.toBe('not owed');
        expect(later?.planBy?.lastDay).toBe('2028-03-01');
        expect(later?.neverAchievable).toBe(true);
        expect(later?.trace.map((step) => step.because).join('\n')).toContain('tri is not-high-risk-6-3 until 2028-03-01');
    });

    it('makes no entry before a classification begins', () => {
        const system = 'is annex-III-4-a since 2028-03-01\n provider prov';
        expect(entriesOf(system, before)).toEqual([]);
        expect(report(entriesOf(system, after))?.planBy?.lastDay).toBe('2028-03-01');
    });

    it('hides a change before it is known, and counts from the change itself', () => {
        const system = 'is annex-III-4-a since 2028-03-01 known 2028-03-11\n provider prov';
        expect(entriesOf(system, after)).toEqual([]);
        expect(report(entriesOf(system, '2028-03-12T09:00:00+01:00'))?.planBy?.lastDay).toBe('2028-03-01');
    });

    it('counts for good where it began before the incident was known', () => {
        const system = 'is annex-III-4-a since 2027-12-10\n provider prov';
        expect(report(entriesOf(system, before))?.planBy?.lastDay).toBe('2028-02-25');
    });

    it('says why a duty ended with it', () => {
        const entry = report(entriesOf('is annex-III-4-a until 2028-02-15\n provider prov', before));
        expect(entry?.status).toBe('not owed');
        expect(entry?.reason).toBe('its condition no longer holds since 2028-02-15: tri is annex-III-4-a until 2028-02-15');
    });
});

describe('a bound that is no day', () => {
    it.each(['until 2028-02-31', 'since 2028-02-31', 'since 2027-02-01 known 2028-02-31', 'until 0000', 'since 1'])(
        'makes a trait or a role with ‘%s’ count for nothing',
        (bound) => {
            const excepted = `is annex-III-4-a\n is not-high-risk-6-3 ${bound}\n provider prov`;
            expect(report(entriesOf(excepted, before))?.status).toBe('due');
            expect(report(entriesOf(`is annex-III-4-a ${bound}\n provider prov`, before))).toBeUndefined();
            const held = `is annex-III-4-a\n provider prov\n provider newco ${bound}`;
            expect(report(entriesOf(held, before), 'newco')).toBeUndefined();
            expect(report(entriesOf(held, before))?.status).toBe('due');
        },
    );
});

describe('a role that begins or ends', () => {
    it('leaves with its former holder what had arisen, and binds a new one by what still holds', () => {
        const system = 'is annex-III-4-a\n provider prov until 2028-02-15\n provider newco since 2028-02-15';
        expect(report(entriesOf(system, '2028-02-14T09:00:00+01:00'), 'newco')).toBeUndefined();
        const entries = entriesOf(system, before);
        expect(report(entries)?.status).toBe('due');
        expect(report(entries, 'newco')?.arose?.at.day ?? '').not.toBe('');
        expect(report(entries, 'newco')?.status).toBe('due');
        expect(
            report(entries, 'newco')
                ?.trace.map((step) => step.because)
                .join('\n'),
        ).toContain('newco is provider of tri since 2028-02-15');
    });

    it('marks that a newcomer is bound', () => {
        const entries = entriesOf('is annex-III-4-a\n provider prov until 2028-02-15\n provider newco since 2028-02-15', before);
        expect(report(entries, 'newco')?.marks.map(({ mark }) => mark)).toContain('assumption');
        expect(report(entries)?.marks.map(({ mark }) => mark)).not.toContain('assumption');
    });

    it.each([
        'provider prov\n provider prov until 2028-01-01',
        'provider prov until 2028-01-01\n provider prov',
        'provider prov\n provider prov since 2027-01-01 known 2029-01-01',
    ])('holds for good where a line says so, whatever another says of a time: %s', (lines) => {
        expect(report(entriesOf(`is annex-III-4-a\n ${lines}`, before))?.status).toBe('due');
    });

    it('leaves what a former provider knew to itself', () => {
        const roles = 'provider newco until 2028-02-05\n provider prov since 2028-02-05\n deployer site';
        const knew = (lines: string): string | undefined => {
            const text = `
organisation prov "Muster SA" { country FR }
organisation newco "Newco" { country FR }
organisation site "Site" { country FR }
authority afr "Example authority FR" { country FR acts as market-surveillance }
system tri "Triage" { is annex-III-4-a ${roles} placed on market 2027-12-03 in FR }
incident i "Handed over" {
    involves tri
    zone Europe/Paris
    timeline {
        2028-02-10 08:00 occurred in FR
        ${lines}
        2028-02-10 11:00 site became aware
        2028-02-10 11:00 found health-harm
    }
}`;
            const entries = docketsOf([{ path: 'case.vigil', text }], before).flatMap((docket) => docket.entries);
            return entries.find((entry) => entry.duty === 'ai-act.inform-provider' && entry.recipient === 'prov')?.status;
        };
        expect(knew('2028-02-10 10:00 newco became aware')).toBe('due');
        expect(knew('2028-02-10 10:00 prov became aware')).toBe('not owed');
    });

    it('does not bind whoever held it before the incident alone', () => {
        const system = 'is annex-III-4-a\n provider newco until 2028-01-01\n provider prov';
        expect(report(entriesOf(system, before), 'newco')).toBeUndefined();
        expect(report(entriesOf(system, before))?.status).toBe('due');
    });
});
