import { describe, expect, it } from 'vitest';
import type { DocketEntry } from '../../language/docket/entry.ts';
import { eveningDockets } from './derive.ts';

/** A system, what its provider and deployer are, and whom a report goes to by which provision. */
interface Row {
    readonly system: string;
    readonly provider?: string;
    readonly deployer?: string;
    readonly sameParty?: boolean;
    /** Recipients of the provider's report, by the provision that leads there. */
    readonly reported: Readonly<Record<string, string>>;
    /** Recipients of what the deployer tells. */
    readonly told: Readonly<Record<string, string>>;
}

const rows: readonly Row[] = [
    {
        system: 'annex-III-4-a',
        reported: { 'general-de': '73(1)', 'general-nl': '73(1)' },
        told: { 'general-de': '26(5)', 'general-nl': '26(5)' },
    },
    {
        system: 'annex-III-6-b',
        reported: { 'police-de': '74(8)', 'general-nl': '74(8)' },
        told: { 'police-de': '74(8)', 'general-nl': '74(8)' },
    },
    {
        system: 'annex-I-A',
        reported: { 'general-de': '74(3)', 'general-nl': '74(3)' },
        told: { 'general-de': '74(3)', 'general-nl': '74(3)' },
    },
    {
        system: 'medical-device',
        reported: { 'device-de': '73(10)', 'device-nl': '73(10)' },
        told: { 'device-de': '74(3)', 'device-nl': '74(3)' },
    },
    {
        system: 'ivd-device',
        reported: { 'device-de': '73(10)', 'device-nl': '73(10)' },
        told: { 'device-de': '74(3)', 'device-nl': '74(3)' },
    },
    {
        system: 'annex-III-5-b',
        provider: 'financial-institution',
        reported: { 'finance-de': '74(6)', 'finance-nl': '74(6)' },
        told: { 'finance-de': '74(6)', 'finance-nl': '74(6)' },
    },
    {
        system: 'annex-III-5-b',
        deployer: 'financial-institution',
        reported: { 'finance-de': '74(6)', 'finance-nl': '74(6)' },
        told: { 'finance-de': '74(6)', 'finance-nl': '74(6)' },
    },
    {
        system: 'annex-III-4-a',
        provider: 'union-institution',
        reported: { 'general-de': '73(1)', 'general-nl': '73(1)' },
        told: { 'general-de': '26(5)', 'general-nl': '26(5)' },
    },
    {
        system: 'annex-III-4-a',
        provider: 'union-institution',
        sameParty: true,
        reported: { 'european-data-protection-supervisor': '74(9)' },
        told: { 'european-data-protection-supervisor': '74(9)' },
    },
    {
        system: 'medical-device',
        deployer: 'union-institution',
        reported: { 'european-data-protection-supervisor': '74(9)' },
        told: { 'european-data-protection-supervisor': '74(9)' },
    },
    {
        system: 'annex-III-4-a',
        deployer: 'financial-institution',
        reported: { 'general-de': '73(1)', 'general-nl': '73(1)' },
        told: { 'general-de': '26(5)', 'general-nl': '26(5)' },
    },
    {
        system: 'annex-III-1-a',
        reported: { 'general-de': '73(1)', 'general-nl': '73(1)' },
        told: { 'general-de': '26(5)', 'general-nl': '26(5)' },
    },
    {
        system: 'annex-III-1-a, law-enforcement-use',
        reported: { 'general-de': '74(8)', 'general-nl': '74(8)' },
        told: { 'general-de': '74(8)', 'general-nl': '74(8)' },
    },
    {
        system: 'annex-III-4-a, own-model-system',
        provider: 'financial-institution',
        reported: { 'european-ai-office': '75(1a)' },
        told: { 'general-de': '26(5)', 'general-nl': '26(5)' },
    },
    {
        system: 'annex-III-4-a',
        deployer: 'union-institution',
        reported: { 'european-data-protection-supervisor': '74(9)' },
        told: { 'european-data-protection-supervisor': '74(9)' },
    },
    {
        system: 'annex-III-4-a, own-model-system',
        reported: { 'european-ai-office': '75(1a)' },
        told: { 'general-de': '26(5)', 'general-nl': '26(5)' },
    },
    {
        system: 'annex-III-4-a, own-model-system',
        sameParty: true,
        reported: { 'european-ai-office': '75(1a)' },
        told: { 'european-ai-office': '75(1)(a)' },
    },
    {
        system: 'annex-III-2, own-model-system',
        reported: { 'general-de': '73(1)', 'general-nl': '73(1)' },
        told: { 'general-de': '26(5)', 'general-nl': '26(5)' },
    },
    {
        system: 'annex-III-8-a, own-model-system',
        reported: { 'general-de': '74(8)', 'general-nl': '74(8)' },
        told: { 'general-de': '74(8)', 'general-nl': '74(8)' },
    },
    {
        system: 'annex-III-8-b, own-model-system',
        reported: { 'european-ai-office': '75(1a)' },
        told: { 'general-de': '74(8)', 'general-nl': '74(8)' },
    },
    {
        system: 'annex-I-A, own-model-system',
        reported: { 'general-de': '74(3)', 'general-nl': '74(3)' },
        told: { 'general-de': '74(3)', 'general-nl': '74(3)' },
    },
    {
        system: 'annex-III-5-c, own-model-system',
        provider: 'financial-institution',
        reported: { 'finance-de': '74(6)', 'finance-nl': '74(6)' },
        told: { 'finance-de': '74(6)', 'finance-nl': '74(6)' },
    },
    {
        system: 'annex-III-6-a, own-model-system',
        provider: 'law-enforcement-authority',
        reported: { 'police-de': '74(8)', 'general-nl': '74(8)' },
        told: { 'police-de': '74(8)', 'general-nl': '74(8)' },
    },
    {
        system: 'annex-III-7-b, own-model-system',
        provider: 'border-authority',
        reported: { 'general-de': '74(8)', 'general-nl': '74(8)' },
        told: { 'general-de': '74(8)', 'general-nl': '74(8)' },
    },
    {
        system: 'annex-III-2, very-large-platform',
        provider: 'financial-institution',
        reported: { 'european-ai-office': '75(1a)' },
        told: { 'general-de': '26(5)', 'general-nl': '26(5)' },
    },
];

function workspaceText({ system, provider, deployer, sameParty }: Row): string {
    const authorities = ['DE', 'NL'].flatMap((state) =>
        [
            ['general', 'market-surveillance'],
            ['device', 'device-authority'],
            ['finance', 'financial-supervisor'],
        ].map(
            ([name, office]) =>
                `authority ${name}-${state.toLowerCase()} "${name}" { country ${state} zone Europe/Berlin acts as ${office} }`,
        ),
    );
    return `
${authorities.join('\n')}
authority police-de "police" { country DE zone Europe/Berlin acts as market-surveillance for annex-III-6 }
organisation maker "Maker GmbH" {
  country DE
  ${provider ? `is ${provider}` : ''}
}
organisation user "User GmbH" {
  country DE
  ${deployer ? `is ${deployer}` : ''}
}
system the-system "System" {
  is ${system}
  provider maker
  deployer ${sameParty ? 'maker' : 'user'}
  placed on market 2028-08-02 in DE, NL
}
incident the-incident "2028-09-04" {
  involves the-system
  zone Europe/Berlin
  timeline {
    2028-09-04 08:00  occurred in DE, NL
    2028-09-04 09:00  maker became aware
    2028-09-04 09:00  user became aware
    2028-09-04 10:00  found fundamental-rights-infringement
  }
}`;
}

/** The authorities that a duty is owed to, each with the provisions of the route that leads there. */
function recipientsOf(entries: readonly DocketEntry[], duty: string): readonly (readonly [recipient: string, provisions: string])[] {
    return entries
        .filter((entry) => entry.duty === duty && entry.office !== null)
        .map((entry) => [entry.recipient ?? 'nobody', entry.trace.find((step) => step.because.startsWith('goes to'))?.rule ?? 'no route']);
}

function expectedOf(recipients: Readonly<Record<string, string>>): readonly unknown[] {
    return Object.entries(recipients).map(([recipient, provision]): unknown => [
        recipient,
        expect.stringContaining(`Article ${provision}`),
    ]);
}

describe('whom a serious incident is told to', () => {
    it.each(rows.map((row) => [row.system, row.provider ?? '–', row.deployer ?? (row.sameParty ? 'the provider' : '–'), row] as const))(
        '%s (provider: %s, deployer: %s)',
        (_system, _provider, _deployer, row) => {
            const entries = eveningDockets(workspaceText(row)).get('2028-09-04') ?? [];

            expect(recipientsOf(entries, 'ai-act.report-serious-incident')).toEqual(expectedOf(row.reported));
            expect(recipientsOf(entries, 'ai-act.inform-supply-chain')).toEqual(expectedOf(row.told));
        },
    );
});
