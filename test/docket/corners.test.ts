import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocketEntry } from '../../language/docket/entry.ts';
import { docketsOf } from './workspace-of.ts';

/** What an entry says of itself, as far as a case asks. */
interface Said {
    readonly status: string;
    /** The last days of both dates; null where there is none. */
    readonly plan?: string | null;
    readonly limit?: string | null;
    readonly since?: string;
    readonly marked?: readonly string[];
}

/** `duty party recipient`, the last two where they matter, to what is said; nothing where there is no such entry. */
type Expected = Readonly<Record<string, Said | 'no entry'>>;

interface Corner {
    readonly file: string;
    readonly asOf: string;
    readonly incident?: string;
    readonly expected: Expected;
}

const report = 'ai-act.report-serious-incident';

const corners: readonly Corner[] = [
    {
        file: 'excluded-in-its-own-words',
        asOf: '2028-02-04T09:00:00+01:00',
        expected: { 'house.tell-board': { status: 'not owed' }, 'ai-act.report-death': { status: 'not owed' } },
    },
    {
        file: 'altered-after-an-exclusion',
        asOf: '2028-02-20T09:00:00+01:00',
        expected: { 'ai-act.leave-unaltered': { status: 'breached' }, 'ai-act.investigate': { status: 'due' } },
    },
    {
        file: 'a-deployer-that-never-heard',
        asOf: '2028-02-05T09:00:00+01:00',
        expected: {
            'ai-act.inform-provider ward-a': { status: 'met' },
            'ai-act.inform-provider ward-b': { status: 'waiting', plan: null, limit: null },
            'ai-act.inform-supply-chain ward-a': { status: 'due', since: '2028-02-01T09:00Z' },
            'ai-act.inform-supply-chain ward-b': { status: 'waiting', plan: null, limit: null, marked: ['assumption'] },
        },
    },
    {
        file: 'excluded-after-both-limits',
        asOf: '2028-03-02T09:00:00+01:00',
        expected: { 'ai-act.report-urgent': { status: 'overdue', limit: '2028-02-03' }, [report]: { status: 'covered' } },
    },
    {
        file: 'a-missed-date-that-stays',
        asOf: '2028-02-29T09:00:00+01:00',
        expected: { 'ai-act.report-death': { status: 'overdue', limit: '2028-02-16' }, [report]: { status: 'covered' } },
    },
    {
        file: 'a-missed-date-that-stays',
        asOf: '2028-03-02T09:00:00+01:00',
        expected: { 'ai-act.report-death': { status: 'overdue', limit: '2028-02-16' }, [report]: { status: 'covered' } },
    },
    {
        file: 'reported-to-the-wrong-door-too',
        asOf: '2028-02-20T09:00:00+01:00',
        expected: {
            'ai-act.take-measures european-ai-office': { status: 'overdue' },
            'ai-act.transmit european-ai-office': { status: 'due' },
            'ai-act.take-measures aut': 'no entry',
            'ai-act.inform-rights-bodies-of-states aut': 'no entry',
        },
    },
    {
        file: 'a-courtesy-to-two-authorities',
        asOf: '2028-02-20T09:00:00+01:00',
        expected: {
            'ai-act.take-measures aut': { status: 'not owed' },
            'ai-act.take-measures aut-three': { status: 'not owed' },
            'ai-act.notify-commission aut': { status: 'not owed' },
            'ai-act.complete-report': { status: 'not owed' },
        },
    },
    {
        file: 'a-final-report-out-of-courtesy',
        asOf: '2028-02-20T09:00:00+01:00',
        expected: {
            'ai-act.complete-report': { status: 'not owed' },
            'ai-act.investigate': { status: 'not owed' },
            'ai-act.take-measures aut': { status: 'not owed' },
            'ai-act.leave-unaltered': { status: 'not owed' },
        },
    },
    {
        file: 'nothing-reported-to-one-state',
        asOf: '2028-02-20T09:00:00+01:00',
        expected: {
            'ai-act.complete-report acme aut': { status: 'due', plan: null, limit: null },
            'ai-act.complete-report acme -': { status: 'waiting', plan: null, limit: null },
        },
    },
    {
        file: 'excluded-at-the-last-instant',
        asOf: '2028-02-13T09:00:00+01:00',
        expected: { 'ai-act.report-death': { status: 'overdue', limit: '2028-02-11' } },
    },
    {
        file: 'a-grid-in-plain-days',
        asOf: '2026-12-01T09:00:00+01:00',
        expected: { 'gpai-code.intermediate-report #2': { status: 'due', plan: '2026-12-24', limit: '2027-01-04' } },
    },
    {
        file: 'the-awareness-of-another',
        asOf: '2028-02-05T09:00:00+01:00',
        expected: { 'house.tell-board site': { status: 'waiting', plan: null, limit: null } },
    },
    {
        file: 'the-awareness-of-another',
        asOf: '2028-02-09T09:00:00+01:00',
        expected: { 'house.tell-board site': { status: 'due', plan: '2028-02-10', limit: '2028-02-10' } },
    },
    {
        file: 'reported-before-it-was-owed',
        asOf: '2028-10-11T09:00:00+02:00',
        expected: {
            [report]: { status: 'met', limit: '2028-10-25' },
            'ai-act.investigate': { status: 'due', since: '2028-10-10T10:00Z' },
            'ai-act.take-measures': { status: 'due', limit: '2028-10-17' },
            'ai-act.notify-commission': { status: 'due', since: '2028-10-10T10:00Z' },
        },
    },
    {
        file: 'a-graver-tier-ruled-out-before',
        asOf: '2028-02-26T09:00:00+01:00',
        expected: { 'ai-act.report-urgent': { status: 'late' }, 'ai-act.report-death': { status: 'late', limit: '2028-02-11' } },
    },
    {
        file: 'an-agent-by-role',
        asOf: '2028-02-20T09:00:00+01:00',
        expected: {
            'house.tell-board acme': { status: 'met' },
            'house.keep-informed acme #1': { status: 'overdue', limit: '2028-02-09' },
            'house.look-into acme': { status: 'due', since: '2028-02-02T11:00Z' },
        },
    },
    {
        file: 'a-representative-by-role',
        asOf: '2028-03-30T09:00:00+02:00',
        expected: { [report]: { status: 'met', limit: '2028-02-16' }, 'ai-act.investigate acme': { status: 'due' } },
    },
    {
        file: 'known-to-one-of-two-deployers',
        asOf: '2028-04-03T09:00+02:00',
        expected: {
            'ai-act.inform-provider kli': { status: 'waiting', plan: null, limit: null },
            'ai-act.inform-supply-chain kli': { status: 'waiting', plan: null, limit: null },
            'ai-act.inform-provider hos': { status: 'due' },
        },
    },
    {
        file: 'told-by-the-provider',
        asOf: '2028-01-12T09:00+01:00',
        expected: {
            'ai-act.inform-provider hos': { status: 'not owed' },
            'ai-act.inform-supply-chain hos anl': { status: 'due', since: '2028-01-10T17:00Z' },
        },
    },
    {
        file: 'told-after-the-first-deployer',
        asOf: '2028-01-12T09:00+01:00',
        expected: { 'ai-act.inform-provider d1': { status: 'met' }, 'ai-act.inform-provider d2': 'no entry' },
    },
    ...['2027-12-28T09:00+01:00', '2028-01-03T09:00+01:00'].map((asOf) => ({
        file: 'a-provider-without-awareness',
        incident: 'informed',
        asOf,
        expected: {
            [`${report} prov`]: { status: 'due', plan: '2027-12-25', limit: null, marked: [] },
            [`${report} d1`]: { status: 'due', plan: '2027-12-25', limit: null, marked: ['draft'] },
        },
    })),
    {
        file: 'a-provider-without-awareness',
        incident: 'late',
        asOf: '2027-12-28T09:00+01:00',
        expected: { [`${report} prov`]: { status: 'due', plan: '2027-12-25', limit: null } },
    },
    {
        file: 'a-provider-without-awareness',
        incident: 'late',
        asOf: '2028-01-03T09:00+01:00',
        expected: { [`${report} prov`]: { status: 'due', plan: '2027-12-25', limit: '2028-01-14' } },
    },
    ...['only-fr', 'fr-and-harm'].map((incident) => ({
        file: 'a-carve-out-that-falls-away',
        incident,
        asOf: '2028-02-10T09:00+01:00',
        expected: { [report]: { status: 'due', limit: '2028-02-16', marked: [] } },
    })),
    {
        file: 'a-device-with-an-infringement',
        asOf: '2028-02-10T09:00+01:00',
        expected: { [report]: { status: 'due', limit: '2028-02-16' } },
    },
    { file: 'known-on-the-same-day', asOf: '2028-02-02T09:00+01:00', expected: { 'ai-act.inform-provider ward': { status: 'due' } } },
    { file: 'classified-later', asOf: '2028-02-20T09:00+01:00', expected: { [report]: { status: 'not owed' } } },
    { file: 'classified-later', asOf: '2028-03-10T09:00+01:00', expected: { [report]: { status: 'due', limit: '2028-03-16' } } },
    {
        file: 'an-office-that-changes-hands',
        asOf: '2028-02-20T09:00+01:00',
        expected: { [`${report} acme aa`]: { status: 'met' }, 'ai-act.complete-report acme aa': { status: 'due' } },
    },
    {
        file: 'an-office-that-changes-hands',
        asOf: '2028-03-10T09:00+01:00',
        expected: {
            [`${report} acme aa`]: { status: 'met', limit: '2028-02-16' },
            [`${report} acme bb`]: 'no entry',
            'ai-act.report-death acme aa': 'no entry',
            'ai-act.report-death acme bb': { status: 'due', limit: '2028-03-15' },
            'ai-act.complete-report acme bb': { status: 'due' },
            'ai-act.take-measures aa': { status: 'overdue', limit: '2028-02-09' },
            'ai-act.take-measures bb': 'no entry',
        },
    },
    {
        file: 'a-use-that-begins-later',
        asOf: '2028-03-02T09:00+01:00',
        expected: {
            [`${report} acme aa`]: { status: 'met', limit: '2028-02-16' },
            [`${report} acme bb`]: 'no entry',
            'ai-act.complete-report acme bb': { status: 'due' },
        },
    },
    {
        file: 'a-use-that-begins-later',
        asOf: '2028-03-10T09:00+01:00',
        expected: {
            [`${report} acme aa`]: { status: 'met', limit: '2028-02-16' },
            'ai-act.report-death acme bb': { status: 'due', limit: '2028-03-15' },
            'ai-act.report-death acme aa': 'no entry',
        },
    },
    {
        file: 'a-financial-service-that-begins-later',
        asOf: '2028-03-10T09:00+01:00',
        expected: {
            [`${report} acme aa`]: { status: 'met', limit: '2028-02-16' },
            [`${report} acme bb`]: 'no entry',
            'ai-act.complete-report acme bb': { status: 'due' },
            'ai-act.cooperate acme bb': { status: 'standing' },
            'ai-act.take-measures aa': { status: 'overdue' },
        },
    },
    {
        file: 'informed-of-an-alteration-before',
        asOf: '2028-03-10T09:00+01:00',
        expected: { 'ai-act.leave-unaltered acme bb': { status: 'standing' }, 'ai-act.complete-report acme bb': { status: 'met' } },
    },
    {
        file: 'reported-at-the-wrong-time',
        incident: 'early',
        asOf: '2028-02-20T09:00+01:00',
        expected: { [`${report} acme bb`]: { status: 'overdue', limit: '2028-02-16' }, [`${report} acme aa`]: 'no entry' },
    },
    {
        file: 'reported-at-the-wrong-time',
        incident: 'old',
        asOf: '2028-02-20T09:00+01:00',
        expected: { [`${report} acme bb`]: { status: 'overdue', limit: '2028-02-16' }, [`${report} acme aa`]: 'no entry' },
    },
    {
        file: 'told-to-a-placeholder',
        asOf: '2028-02-10T09:00+01:00',
        expected: {
            [report]: { status: 'due', limit: '2028-02-16' },
            'ai-act.inform-supply-chain': { status: 'due' },
            'ai-act.investigate': { status: 'waiting' },
            'ai-act.complete-report': 'no entry',
            'ai-act.take-measures': 'no entry',
            'ai-act.notify-commission': 'no entry',
        },
    },
    {
        file: 'widespread-and-no-harm',
        asOf: '2027-12-11T09:00+01:00',
        expected: {
            'ai-act.report-urgent prov ade': { status: 'due', plan: '2027-12-12', limit: '2027-12-14', marked: ['disputed'] },
            'ai-act.report-urgent prov afr': { status: 'due', plan: '2027-12-12', limit: '2027-12-14', marked: ['disputed'] },
            'ai-act.report-urgent prov ait': { status: 'due', plan: '2027-12-12', limit: '2027-12-14', marked: ['disputed'] },
            [report]: 'no entry',
            'ai-act.investigate': 'no entry',
        },
    },
    {
        file: 'silence-alone',
        asOf: '2028-01-14T09:00+01:00',
        expected: { [`${report} stadtwerk`]: { status: 'due', plan: '2028-01-27', limit: null, marked: ['draft'] } },
    },
    {
        file: 'silence-alone',
        asOf: '2028-06-01T09:00+02:00',
        expected: { [`${report} stadtwerk`]: { status: 'due', plan: '2028-01-27', limit: null } },
    },
    {
        file: 'a-provider-out-of-reach',
        asOf: '2028-01-14T09:00+01:00',
        expected: { [`${report} stadtwerk`]: { status: 'due', plan: '2028-01-27', limit: '2028-01-28', marked: [] } },
    },
    {
        file: 'a-provider-out-of-reach',
        asOf: '2028-02-01T09:00+01:00',
        expected: { [`${report} stadtwerk`]: { status: 'overdue', limit: '2028-01-28' } },
    },
];

function entriesOf({ file, asOf, incident }: Corner): readonly DocketEntry[] {
    const text = readFileSync(new URL(`corners/${file}.vigil`, import.meta.url), 'utf8');
    const dockets = docketsOf([{ path: `${file}.vigil`, text }], asOf);
    const docket = dockets.find((each) => incident === undefined || each.incident === incident);
    if (!docket || docket.failed.length > 0) throw new Error(`No docket of ${file}.`);
    return docket.entries;
}

function isMeant(entry: DocketEntry, words: string): boolean {
    const [duty, ...rest] = words.split(' ');
    const [party, recipient] = rest.filter((word) => !word.startsWith('#'));
    const occurrence = rest.find((word) => word.startsWith('#'))?.slice(1);
    return (
        entry.duty === duty &&
        (party === undefined || entry.party === party) &&
        (recipient === undefined || (entry.recipient ?? '-') === recipient) &&
        (occurrence === undefined || String(entry.occurrence) === occurrence)
    );
}

function saidBy(entry: DocketEntry, asked: Said): Said {
    return {
        status: entry.status,
        ...(asked.plan === undefined ? {} : { plan: entry.planBy?.lastDay ?? null }),
        ...(asked.limit === undefined ? {} : { limit: entry.limit?.lastDay ?? null }),
        ...(asked.since === undefined ? {} : { since: `${new Date(entry.owedSince ?? 0).toISOString().slice(0, 16)}Z` }),
        ...(asked.marked === undefined ? {} : { marked: entry.marks.map(({ mark }) => mark) }),
    };
}

describe.each(corners.map((corner) => [`${corner.file} ${corner.incident ?? ''}`, corner.asOf, corner] as const))(
    'a corner of the clocks, %s',
    (_name, asOf, corner) => {
        it(`has its statuses and dates as of ${asOf}`, () => {
            const entries = entriesOf(corner);
            for (const [words, expected] of Object.entries(corner.expected)) {
                const meant = entries.filter((entry) => isMeant(entry, words));
                if (expected === 'no entry') expect([words, meant.length]).toEqual([words, 0]);
                else expect([words, meant.map((entry) => saidBy(entry, expected))]).toEqual([words, [expected]]);
            }
        });
    },
);
