import { describe, expect, it } from 'vitest';
import type { Docket, DocketEntry } from '../../language/docket/entry.ts';
import { docketsOf } from './workspace-of.ts';

const register = `
organisation maker "Maker GmbH" { country DE zone Europe/Berlin part of group }
organisation group "Group SE" { country DE }
organisation sister "Sister B.V." { country NL part of group }
organisation bank "Bank AG" { country DE is financial-institution }
organisation ward "Ward" { country DE }
organisation agency "Agency" { country DE is union-institution }
authority general-de "General" { country DE zone Europe/Berlin acts as market-surveillance }
authority finance-de "Finance" { country DE zone Europe/Berlin acts as financial-supervisor }
authority general-nl "General" { country NL zone Europe/Amsterdam acts as market-surveillance }`;

interface Told {
    readonly is: string;
    readonly deployers: string;
    readonly timeline: string;
    readonly besides?: string;
    readonly involves?: string;
}

function docketOf({ is, deployers, timeline, besides = '', involves = 'tool' }: Told): Docket {
    const text = `${register}
system tool "Tool" { is ${is} provider maker ${deployers} placed on market 2027-12-03 in DE, NL }
${besides}
incident inc "Told" { involves ${involves} zone Europe/Berlin timeline {
${timeline}
    2028-02-01 10:00 found fundamental-rights-infringement
    2028-02-01 11:00 causal link likely
} }`;
    const [docket] = docketsOf([{ path: 'uses.vigil', text }], '2028-02-02T12:00:00+01:00');
    if (!docket) throw new Error('There is no docket.');
    return docket;
}

function entriesOf(told: Told, duty: string): readonly DocketEntry[] {
    return docketOf(told).entries.filter((entry) => entry.duty === `ai-act.${duty}`);
}

function reportedTo(told: Told): readonly unknown[] {
    return entriesOf(told, 'report-serious-incident').map(({ recipient }) => recipient);
}

const credit = { is: 'annex-III-5-b', deployers: 'deployer bank, ward' };

describe('who is told follows from the use', () => {
    it('which a line names, each for itself', () => {
        const line = (use: string): Told => ({ ...credit, timeline: `2028-02-01 08:00 occurred in DE at ${use}` });
        expect(reportedTo(line('bank'))).toEqual(['finance-de']);
        expect(reportedTo(line('ward'))).toEqual(['general-de']);
        expect(reportedTo(line('bank and ward'))).toEqual(['finance-de', 'general-de']);
    });

    it('of whom knew without having been told', () => {
        const knew = '2028-02-01 08:00 occurred in DE\n2028-02-01 09:00 ward became aware';
        expect(reportedTo({ ...credit, timeline: knew })).toEqual(['general-de']);
        const told = '2028-02-01 08:00 occurred in DE\n2028-02-01 08:30 maker informed ward\n2028-02-01 09:00 ward became aware';
        expect(reportedTo({ ...credit, timeline: told })).toEqual(['finance-de', 'general-de']);
    });

    it('of everybody where nothing says, and each entry is an assumption', () => {
        const entries = entriesOf({ ...credit, timeline: '2028-02-01 08:00 occurred in DE' }, 'report-serious-incident');
        expect(entries.map(({ recipient }) => recipient)).toEqual(['finance-de', 'general-de']);
        for (const { marks } of entries) expect(marks.map(({ mark }) => mark)).toContain('assumption');
    });

    it('of one recipient without doubt, where all candidates lead to it', () => {
        const [entry, ...others] = entriesOf(
            { is: 'annex-III-4-a', deployers: 'deployer bank, ward', timeline: '2028-02-01 08:00 occurred in DE' },
            'report-serious-incident',
        );
        expect(others).toEqual([]);
        expect([entry?.recipient, entry?.marks]).toEqual(['general-de', []]);
    });

    it('of the state for which it is named alone; another one has all candidates', () => {
        const { uses } = docketOf({
            ...credit,
            timeline: '2028-02-01 08:00 occurred in DE at ward, NL\n2028-02-01 09:00 ward became aware',
        });
        expect(uses[0]?.uses.map(({ state, user, supposed }) => [state, user, supposed])).toEqual([
            ['DE', 'ward', false],
            ['NL', 'bank', true],
            ['NL', 'ward', true],
        ]);
    });

    it('of all candidates where only somebody is named who uses nothing', () => {
        const line = (use: string): Told => ({ ...credit, timeline: `2028-02-01 08:00 occurred in DE${use}` });
        expect(reportedTo(line(' at sister'))).toEqual(reportedTo(line('')));
        expect(reportedTo(line(' at sister'))).toEqual(['finance-de', 'general-de']);
        expect(reportedTo(line(' at sister and ward'))).toEqual(['general-de']);
        const dutiesOfUsers = entriesOf(line(' at sister'), 'inform-provider').map(({ party }) => party);
        expect(dutiesOfUsers).toEqual(entriesOf(line(''), 'inform-provider').map(({ party }) => party));
        expect(dutiesOfUsers).not.toEqual([]);
    });

    it('of one system, which the deployer of another one has no part in', () => {
        const told = (use: string): Docket =>
            docketOf({
                ...credit,
                deployers: 'deployer bank',
                besides: 'system other "Other" { is annex-III-4-a provider maker deployer ward placed on market 2027-12-03 in DE }',
                timeline: `2028-02-01 08:00 occurred in DE at ${use}`,
                involves: 'tool, other',
            });
        const users = (use: string): readonly unknown[] =>
            told(use).uses.map(({ subject, uses }) => [subject, uses.map(({ user }) => user)]);
        expect(users('ward')).toEqual([
            ['tool', [undefined]],
            ['other', ['ward']],
        ]);
        expect(users('sister')).toEqual([
            ['tool', ['bank']],
            ['other', ['ward']],
        ]);
    });

    it('of a Union institution, and of nobody else', () => {
        const line = (use: string): Told => ({
            is: 'annex-III-4-a',
            deployers: 'deployer agency, ward',
            timeline: `2028-02-01 08:00 occurred in DE at ${use}`,
        });
        expect(reportedTo(line('agency'))).toEqual(['european-data-protection-supervisor']);
        expect(reportedTo(line('ward'))).toEqual(['general-de']);
    });
});

describe('the undertaking', () => {
    it('lets a deployer of it tell the AI Office, and no other one', () => {
        const told = (deployer: string): readonly unknown[] =>
            entriesOf(
                {
                    is: 'annex-III-4-a, own-model-system',
                    deployers: `deployer ${deployer}`,
                    timeline: `2028-02-01 08:00 occurred in DE\n2028-02-01 09:00 ${deployer} became aware`,
                },
                'inform-supply-chain',
            ).map(({ recipient }) => recipient);
        expect(told('sister')).toEqual(['european-ai-office']);
        expect(told('ward')).toEqual(['general-de']);
    });
});

describe('a place outside the Union alone', () => {
    it('leads to no national authority, and is no missing place', () => {
        const [entry] = entriesOf(
            { is: 'annex-III-4-a', deployers: 'deployer ward', timeline: '2028-02-01 08:00 occurred in US' },
            'report-serious-incident',
        );
        expect([entry?.recipient, entry?.missingRecipient]).toEqual([null, { kind: 'place-outside' }]);
    });
});

describe('other law that asks for the report', () => {
    const nis2 = `
regime nis2 "House rules of NIS2" { cites "Directive (EU) 2022/2555"
  office csirt "Response team" by article 23
  stage warning "Early warning" by article 23
  duty early-warning "Warn" { by article 23 binds provider when found ai-act.operation-disruption
    must report warning to csirt in each state no later than 24 hours after awareness } }
authority response "Response team" { country DE zone Europe/Berlin acts as nis2.csirt }`;
    const text = (besides: string): string => `
organisation maker "Maker" { country DE zone Europe/Berlin is subject-to-nis2 }
authority general-de "General" { country DE zone Europe/Berlin acts as market-surveillance }
system grid "Grid" { is annex-III-2 provider maker placed on market 2027-12-03 in DE }
${besides}
incident inc "Told" { involves grid zone Europe/Berlin timeline {
  2028-02-01 08:00 occurred in DE
  2028-02-01 09:00 maker became aware
  2028-02-01 10:00 found operation-disruption
} }`;
    const urgent = (besides: string): DocketEntry | undefined =>
        docketsOf([{ path: 'nis2.vigil', text: text(besides) }], '2028-02-01T12:00:00+01:00')[0]?.entries.find(
            ({ duty }) => duty === 'ai-act.report-urgent',
        );

    it('takes nothing over while no regime of it is loaded', () => {
        expect([urgent('')?.status, urgent('')?.marks[0]?.mark]).toEqual(['due', 'disputed']);
    });

    it('takes it over once it asks the same undertaking, and is named with recipient and date', () => {
        const entry = urgent(nis2);
        expect(entry?.status).toBe('not owed');
        expect(entry?.reason).toContain('Article 73(9)');
        expect(entry?.reason).toContain('nis2.early-warning, "Warn", to response by 2028-02-02T');
    });
});
