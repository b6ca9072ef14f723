import { describe, expect, it } from 'vitest';
import type { DocketEntry } from '../../language/docket/entry.ts';
import { docketsOf } from './workspace-of.ts';

const REPORT = 'ai-act.report-serious-incident';

/** What is asked: what the system is, where it happened, what the workspace says of authorities, as of when, and what was done. */
interface Asked {
    readonly is?: string;
    readonly state?: string;
    readonly register?: string;
    readonly asOf?: string;
    readonly lines?: string;
    readonly provider?: string;
}

function reportOf({
    is = 'annex-III-4-a',
    state = 'DE',
    register = '',
    asOf = '2028-09-10T12:00+02:00',
    lines = '',
    provider = '',
}: Asked): DocketEntry {
    const text = `
organisation maker "Maker GmbH" { country DE ${provider} }
system the-system "System" { is ${is} provider maker placed on market 2028-08-03 in ${state} }
incident inc {
  involves the-system
  zone Europe/Berlin
  timeline {
    2028-09-01 08:00  occurred in ${state}
    2028-09-01 09:00  maker became aware
    2028-09-01 10:00  found property-harm
    2028-09-01 10:00  causal link likely
    ${lines}
  }
}
${register}`;
    const entry = docketsOf([{ path: 'a.vigil', text }], asOf)[0]?.entries.find(({ duty }) => duty === REPORT);
    if (!entry) throw new Error('The report is not owed.');
    return entry;
}

function recipient(asked: Asked): string {
    const { recipient: named, missingRecipient: missing } = reportOf(asked);
    if (named !== null) return named;
    return missing?.kind === 'authority-ambiguous' ? missing.candidates.join(' or ') : 'nobody';
}

function authority(name: string, line: string, state = 'DE'): string {
    return `authority ${name} "${name}" { country ${state} acts as market-surveillance ${line} }`;
}

describe('The shipped directory', () => {
    it.each<[is: string, state: string, recipient: string]>([
        ['annex-III-4-a', 'DE', 'bnetza'],
        ['annex-I-A', 'DE', 'nobody'],
        ['annex-III-4-a', 'DK', 'digitaliseringsstyrelsen'],
        ['annex-III-6-b', 'DK', 'datatilsynet'],
        ['annex-III-7-c', 'DK', 'datatilsynet'],
        ['annex-III-8-b', 'DK', 'datatilsynet'],
        ['annex-III-8-a', 'DK', 'domstolsstyrelsen'],
        ['annex-III-1-a', 'DK', 'digitaliseringsstyrelsen'],
        ['annex-III-1-a, law-enforcement-use', 'DK', 'datatilsynet'],
        ['annex-III-5-d', 'MT', 'idpc'],
        ['annex-III-6-b', 'MT', 'idpc'],
        ['annex-III-1-a, law-enforcement-use', 'MT', 'idpc'],
        ['annex-III-5-a', 'MT', 'mdia'],
        ['annex-III-4-a', 'IE', 'nobody'],
        ['medical-device, annex-III-5-d', 'IE', 'hpra'],
        ['annex-III-4-a', 'IT', 'acn'],
    ])('leads a report about %s in %s to %s', (is, state, expected) => {
        expect(recipient({ is, state, asOf: '2028-09-10T12:00+02:00' })).toBe(expected);
    });

    it.each<[is: string, recipient: string]>([
        ['annex-III-5-b', 'banca-d-italia'],
        ['annex-III-5-c', 'ivass'],
        ['annex-III-3-a, financial-service-use', 'banca-d-italia or consob or ivass'],
    ])('leads the report of an Italian bank about %s to %s', (is, expected) => {
        expect(recipient({ is, state: 'IT', provider: 'is financial-institution' })).toBe(expected);
    });

    it('says what makes the recipient less than certain, with every duty that goes there', () => {
        expect(reportOf({ state: 'CY' }).marks).toContainEqual({
            mark: 'unverified',
            reason: 'a tracker of 17 June 2026 says designated; no act was read',
        });
        expect(reportOf({ state: 'DE' }).marks).toEqual([]);
    });

    it('says of an office that is not designated when somebody last looked, and what was found', () => {
        expect(reportOf({ state: 'ES' }).missingRecipient).toMatchObject({
            kind: 'authority-missing',
            vacancy: {
                kind: 'undesignated',
                checked: '2026-11-29',
                because: 'AESIA exists; the law that would make it competent is a draft of March 2025',
            },
        });
        expect(reportOf({ state: 'IE' }).missingRecipient).toMatchObject({ vacancy: { kind: 'unlisted' } });
        expect(reportOf({ state: 'ES' }).trace.map(({ because }) => because)).toContainEqual(
            expect.stringContaining('not designated as of 2026-11-29'),
        );
    });
});

describe('Who holds an office', () => {
    it('is judged on the instant asked about', () => {
        const register = `${authority('first', 'for annex-III until 2028-09-10')}\n${authority('second', 'for annex-III since 2028-09-10')}`;
        expect(recipient({ register, asOf: '2028-09-09T23:59+02:00' })).toBe('first');
        expect(recipient({ register, asOf: '2028-09-10T00:00+02:00' })).toBe('second');
    });

    it('is nobody before the first one begins, and the directory is asked then', () => {
        const register = authority('later', 'since 2029-01-01');
        expect(recipient({ register })).toBe('bnetza');
        expect(recipient({ register: authority('later', 'since 2029-01-01', 'NL'), state: 'NL' })).toBe('nobody');
    });

    it('stays whoever was told while it held the office, for what it was told', () => {
        const register = `${authority('first', 'until 2028-09-10')}\n${authority('second', 'since 2028-09-10')}`;
        const lines = '2028-09-05 09:00  maker reported initial to first';
        const entry = reportOf({ register, lines, asOf: '2028-10-01T12:00+02:00' });
        expect([entry.recipient, entry.status]).toEqual(['first', 'met']);
        const late = reportOf({ register, lines: lines.replace('09-05', '09-12'), asOf: '2028-10-01T12:00+02:00' });
        expect([late.recipient, late.status]).toEqual(['second', 'overdue']);
    });

    it.each<[what: string, register: string, recipient: string]>([
        ['the workspace before the directory', authority('own', ''), 'own'],
        ['the workspace where neither says when it was checked', authority('own', 'since 2020-01-01'), 'bnetza'],
        ['the one that was checked later', authority('own', 'checked 2027-01-01'), 'own'],
        ['the directory, where it was checked later', authority('own', 'checked 2026-01-01'), 'bnetza'],
        ['the workspace on the day of the directory', authority('own', 'checked 2026-11-29'), 'own'],
        ['the later beginning where checks do not differ', authority('own', 'since 2027-01-01 checked 2026-11-29'), 'own'],
        [
            'somebody of the workspace before nobody',
            'undesignated DE { office market-surveillance checked 2027-01-01 because "x" }',
            'nobody',
        ],
        ['the directory before an older nobody', 'undesignated DE { office market-surveillance checked 2026-01-01 because "x" }', 'bnetza'],
        [
            'the most specific of the workspace',
            `${authority('wide', 'for annex-III')}\n${authority('narrow', 'for annex-III-4')}`,
            'narrow',
        ],
        ['both where nothing tells them apart', `${authority('one', 'for annex-III')}\n${authority('two', 'for annex-III')}`, 'one or two'],
        ['nobody with a trait that means nothing', authority('own', 'for annex-IX'), 'bnetza'],
    ])('is %s', (_what, register, expected) => {
        expect(recipient({ register })).toBe(expected);
    });

    it('takes a use for more specific than a field', () => {
        const register = `${authority('field', 'for annex-III-1-a')}\n${authority('use', 'for law-enforcement-use')}`;
        expect(recipient({ register, is: 'annex-III-1-a, law-enforcement-use' })).toBe('use');
        expect(recipient({ register, is: 'annex-III-1-a' })).toBe('field');
    });

    it('says in whose place the workspace put somebody', () => {
        expect(reportOf({ register: authority('own', '') }).designation?.insteadOf).toEqual(['bnetza']);
        expect(reportOf({}).designation?.insteadOf).toEqual([]);
        expect(reportOf({ register: authority('own', '') }).trace.map(({ because }) => because)).toContainEqual(
            'own acts as such, declared in place of bnetza of the directory',
        );
    });

    it('is nobody as long as only the office is known', () => {
        const register = 'authority nl-ms unknown because "to be found out" { country NL acts as market-surveillance }';
        const entry = reportOf({ register, state: 'NL', lines: '2028-09-05 09:00  maker reported initial to nl-ms' });
        expect(entry.recipient).toBeNull();
        expect(entry.missingRecipient).toMatchObject({ kind: 'authority-missing', placeholder: 'nl-ms' });
        expect(entry.fulfilled).toBeNull();
        const named = reportOf({ register: register.replace('unknown because "to be found out"', '"Found"'), state: 'NL' });
        expect(named.recipient).toBe('nl-ms');
    });
});
