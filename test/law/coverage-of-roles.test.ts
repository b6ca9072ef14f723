import { describe, expect, it } from 'vitest';
import type { DocketEntry } from '../../language/docket/entry.ts';
import { deriveDocket } from '../../language/docket/docket.ts';
import { compileLaw } from '../../language/docket/law/compile-law.ts';
import { partyNamed } from '../../language/facts/ids.ts';
import { openCase } from '../../language/facts/open-case.ts';
import { readSource } from '../../language/facts/read.ts';
import type { SourceFile } from '../../language/facts/source.ts';
import { buildWorkspace } from '../../language/facts/workspace.ts';
import { createParser } from '../../language/syntax/parser.ts';
import { asOfInstant } from '../../language/time/as-of.ts';
import { parseInstant } from '../../language/time/zone.ts';
import { lawFiles } from './law-files.ts';

const parser = createParser();

/** What a system can be, with the day since when Chapter III applies to it; none where it never does. */
const systems = {
    'annex-III-1-a, law-enforcement-use': '2027-12-02',
    'annex-III-2': '2027-12-02',
    'annex-III-4-a': '2027-12-02',
    'annex-III-5-b': '2027-12-02',
    'annex-III-7-c, annex-X': '2027-12-02',
    'annex-III-5-a, public-authority-use': '2027-12-02',
    'annex-III-4-a, own-model-system': '2027-12-02',
    'annex-III-4-a, very-large-platform': '2027-12-02',
    'annex-III-2, own-model-system': '2027-12-02',
    'annex-I-A': '2028-08-02',
    'medical-device': '2028-08-02',
    'ivd-device, very-large-platform': '2028-08-02',
    'annex-I-B': undefined,
    'annex-III-4-a, not-high-risk-6-3': undefined,
    'annex-III-4-a, military-use': undefined,
} as const;

/** The dates of the law, and of those that bind systems the day before. */
const days = [
    '2025-08-02',
    ...['2026-08-02', '2027-12-02', '2028-08-02', '2030-08-02'].flatMap((date) => [dayBefore(date), date]),
    '2031-01-01',
];

/** How a system came to where it is: new on the day, there since before all dates, or handed on to another provider. */
const histories = {
    young: (day: string) => `placed on market ${day} in DE\n  provider maker`,
    old: () => 'placed on market 2024-09-02 in DE\n  provider maker',
    handed: (day: string) => `placed on market ${day} in DE\n  provider maker until ${day}\n  provider heir since ${day}`,
};

const users = ['plain', 'bank', 'union', 'police'] as const;
const alwaysHeard = ['maker', 'heir', 'rep', 'importing', 'distributing', 'upstream'] as const;

interface Combination {
    readonly history: keyof typeof histories;
    readonly day: string;
    readonly user: (typeof users)[number];
    readonly knower: string;
    readonly found: string;
}

/** Of a plain deployer whoever may know; of the others those on whom a competence may turn. */
const combinations: readonly Combination[] = (['young', 'old', 'handed'] as const).flatMap((history) =>
    days.flatMap((day) =>
        users.flatMap((user) => {
            const heard = user === 'plain' ? [...alwaysHeard, user] : [history === 'handed' ? 'heir' : 'maker', user];
            const knowers = heard.filter((knower) => (knower === 'heir') === (history === 'handed') || !['maker', 'heir'].includes(knower));
            return knowers.flatMap((knower) =>
                (user === 'plain' ? ['death, risk', 'fundamental-rights-infringement'] : ['fundamental-rights-infringement']).map(
                    (found) => ({
                        history,
                        day,
                        user,
                        knower,
                        found,
                    }),
                ),
            );
        }),
    ),
);

function dayBefore(day: string): string {
    return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function worldOf(traits: string, besides: string, maker: string): string {
    const offices = ['market-surveillance', 'device-authority', 'financial-supervisor', 'rights-body'];
    const declared = (['young', 'old', 'handed'] as const).flatMap((history) =>
        days.map(
            (day) => `system ${history}-${day} "T" {
  is ${traits}
  ${histories[history](day)}
  deployer plain, bank, union, police
  importer importing
  distributor distributing
}`,
        ),
    );
    const incidents = combinations.map(
        ({ history, day, user, knower, found }, index) => `incident i-${index} "I" {
  involves ${history}-${day}${knower === 'upstream' ? ', base' : ''}
  zone Europe/Berlin
  timeline {
    ${day} 08:00 occurred in DE at ${user}
    ${day} 09:00 ${knower} became aware
    ${day} 10:00 found ${found}
  }
}`,
    );
    return `${besides}
${offices.map((office) => `authority ${office}-de "A" { country DE zone Europe/Berlin acts as ${office} checked 2027-06-01 }`).join('\n')}
organisation maker "M" { country CH represented by rep ${maker} }
organisation heir "H" { country AT }
organisation rep "R" { country DE }
organisation importing "I" { country DE }
organisation distributing "D" { country DE }
organisation plain "P" { country DE }
organisation bank "B" { country DE is financial-institution }
organisation union "U" { country BE is union-institution }
organisation police "L" { country DE is law-enforcement-authority }
organisation upstream "U" { country FR is code-signatory }
model base "B" { is systemic-risk provider upstream placed on market 2025-09-01 }
${declared.join('\n')}
${incidents.join('\n')}`;
}

/** The law that is loaded, what else the files say, and what the provider is. */
interface Setting {
    readonly law?: readonly SourceFile[];
    readonly besides?: string;
    readonly maker?: string;
}

/** Every docket of a kind of system, with what it is a docket of. */
function docketsOf(
    traits: string,
    { law = lawFiles, besides = '', maker = '' }: Setting = {},
): readonly { readonly told: string; readonly of: Combination; readonly entries: readonly DocketEntry[] }[] {
    const source = readSource('roles.vigil', worldOf(traits, besides, maker), parser);
    if (source.problems.length > 0) throw new Error(JSON.stringify(source.problems[0]));
    const workspace = buildWorkspace([source], law);
    const compiled = compileLaw(workspace);
    return source.incidents.flatMap((incident, index) => {
        const of = combinations[index];
        if (!of) return [];
        const asOf = asOfInstant(parseInstant(`${of.day}T20:00:00+02:00`) ?? NaN);
        const { entries, failed } = deriveDocket(workspace, compiled, openCase(workspace, source.path, incident), { asOf });
        if (failed.length > 0) throw new Error(JSON.stringify(failed[0]));
        return [{ told: [traits, of.history, of.day, of.user, of.knower, of.found].join(' | '), of, entries }];
    });
}

type Told = ReturnType<typeof docketsOf>[number];

/** Whoever knows, and whom a representative or a represented provider makes know. */
function hears({ knower }: Combination): ReadonlySet<string> {
    return new Set(knower === 'rep' || knower === 'maker' ? ['rep', 'maker'] : [knower]);
}

const doubts = new Set(['disputed', 'assumption']);
const open = new Set(['due', 'overdue']);

/** What is wrong with a docket, each as a line that names the combination. */
function* faultsOf({ told, of, entries }: Told): Iterable<string> {
    for (const [key, own] of Map.groupBy(entries, ({ duty, party, state, office }) => `${duty} of ${party} in ${state} as ${office}`)) {
        const [{ office } = { office: null }] = own;
        if (office === null || office.endsWith('rights-body')) continue;
        if (own.some(({ recipient, missingRecipient }) => recipient === null && missingRecipient === null))
            yield `${told}: nobody receives ${key}`;
    }
    for (const [key, own] of Map.groupBy(
        entries.filter(({ office }) => office !== null && !office.endsWith('rights-body') && !office.endsWith('notified-body')),
        ({ duty, party }) => `${duty} of ${party}`,
    )) {
        const recipients = new Set(own.map(({ recipient }) => recipient));
        const isDoubted = own.every(({ marks }) => marks.some(({ mark }) => doubts.has(mark)));
        if (recipients.size !== 1 && !isDoubted) yield `${told}: ${[...recipients].join(' and ')} receive ${key}`;
    }
    const known = hears(of);
    for (const { duty, party, status, limit, reason, trace } of entries) {
        if (!known.has(party) && limit !== null && status !== 'not owed')
            yield `${told}: ${party} knows nothing and has a limit for ${duty}`;
        if (!known.has(party) && status === 'overdue') yield `${told}: ${party} knows nothing and is late with ${duty}`;
        if (!known.has(party) && open.has(status) && ['plain', 'bank', 'union', 'police'].includes(party))
            yield `${told}: the deployer ${party} knows nothing and owes ${duty}`;
        if (status !== 'not owed') continue;
        if (!/Article|Measure|Commitment/.test(reason ?? '')) yield `${told}: ${duty} is not owed, without a provision: ${reason}`;
        if (!trace.some(({ rule, location }) => rule === 'Stated' && location !== undefined))
            yield `${told}: ${duty} is not owed, without a fact`;
    }
}

/** Article 73 binds the provider since the rules on high risk do; before, and for what the Act leaves out, nothing is open. */
function* untimely({ told, of, entries }: Told, since: string | undefined): Iterable<string> {
    const reports = entries.filter(({ duty, status }) => /^ai-act\.report-(?:serious|death)/.test(duty) && status !== 'not owed');
    const begins = since !== undefined && of.day >= since;
    if (!begins && reports.length > 0) yield `${told}: a report is owed before the rules apply`;
    if (begins && of.history !== 'old' && entries.every(({ duty }) => !duty.startsWith('ai-act.report-serious')))
        yield `${told}: no report at all`;
}

describe.each(Object.entries(systems))('a system that is %s', (traits, since) => {
    const dockets = docketsOf(traits);

    it('has for each role, deployer and state of the law one competent authority or a named doubt, and its grounds', () => {
        expect(dockets.flatMap((each) => [...faultsOf(each)]).slice(0, 20)).toEqual([]);
    });

    it('owes reports since the rules apply, and not before', () => {
        expect(dockets.flatMap((each) => [...untimely(each, since)]).slice(0, 20)).toEqual([]);
    });
});

describe('with another state of the law', () => {
    const codeAside = lawFiles.filter(({ path }) => !path.includes('gpai-code'));
    const readings = ['literal-application', 'strict-days', 'draft-guidance-24-hours', 'widespread-must-be-serious', 'findings-by-state'];

    it.each(['annex-III-4-a, own-model-system', 'medical-device'])('keeps to the same without the Code: %s', (traits) => {
        const dockets = docketsOf(traits, { law: codeAside });
        expect(dockets.flatMap((each) => [...faultsOf(each)]).slice(0, 20)).toEqual([]);
        expect(dockets.flatMap(({ entries }) => entries.filter(({ duty }) => duty.startsWith('gpai-code')))).toEqual([]);
    });

    it.each(readings)('keeps to the same under %s', (reading) => {
        const dockets = docketsOf('annex-III-5-b', { besides: `policy "R" { adopts ${reading} }` });
        expect(dockets.flatMap((each) => [...faultsOf(each)]).slice(0, 20)).toEqual([]);
    });
});

describe('beside the law of a neighbour', () => {
    const neighbour = `regime nis2 "A stand-in for NIS2" {
  cites "Directive (EU) 2022/2555"
  office csirt "Response team" by article 23
  stage  warning "Early warning" by article 23
  duty early-warning "Warn of an incident" {
    by    article 23
    binds provider if provider is ai-act.subject-to-nis2
    when  system is ai-act.annex-III-2 and found ai-act.serious-incident
    must  report warning to csirt in each state
    no later than 24 hours after awareness
  }
}
authority response "Response team" { country DE zone Europe/Berlin acts as csirt checked 2027-06-01 }`;
    const isReport = ({ duty, party }: DocketEntry): boolean => duty === 'ai-act.report-serious-incident' && party === 'maker';
    /** Since the rules apply: before, their date is the reason why no report is owed. */
    const reported = (dockets: readonly Told[]): readonly DocketEntry[] =>
        dockets
            .filter(({ of }) => of.history === 'young' && of.found !== 'fundamental-rights-infringement' && of.day >= '2027-12-02')
            .flatMap(({ entries }) => entries.filter(isReport));

    it('leaves a report owed, with its doubt, as long as that law is not loaded', () => {
        const dockets = docketsOf('annex-III-2', { maker: 'is subject-to-nis2' });
        expect(dockets.flatMap((each) => [...faultsOf(each)]).slice(0, 20)).toEqual([]);
        const own = reported(dockets);
        expect(own.length).toBeGreaterThan(0);
        expect(own.filter(({ status }) => status === 'not owed')).toEqual([]);
        expect(own.filter(({ marks }) => !marks.some(({ mark }) => mark === 'disputed'))).toEqual([]);
    });

    it('names the duty that takes the place of the report once it has arisen', () => {
        const dockets = docketsOf('annex-III-2', { besides: neighbour, maker: 'is subject-to-nis2' });
        const own = reported(dockets).filter(({ status }) => status === 'not owed');
        expect(own.length).toBeGreaterThan(0);
        expect(own.filter(({ reason }) => reason?.includes('nis2') !== true)).toEqual([]);
    });
});

describe('who has what to do', () => {
    const reports = ['ai-act.act-on-risk', 'ai-act.investigate-risk', 'ai-act.report-death'];
    const told = docketsOf('annex-III-4-a').filter(
        ({ of }) => of.user === 'plain' && of.found !== 'fundamental-rights-infringement' && of.day >= '2027-12-02',
    );

    it.each([
        ['young', 'maker', 'maker', reports],
        ['young', 'rep', 'maker', reports],
        ['handed', 'heir', 'heir', reports],
        ['young', 'importing', 'importing', ['ai-act.importer-inform-of-risk']],
        ['young', 'distributing', 'distributing', ['ai-act.distributor-inform-of-risk']],
        [
            'young',
            'plain',
            'plain',
            ['ai-act.inform-provider', 'ai-act.inform-supply-chain', 'ai-act.suspend-and-inform-of-risk', 'ai-act.suspend-use'],
        ],
        ['young', 'upstream', 'upstream', ['ai-act.report-model-incident']],
        ['old', 'maker', 'maker', []],
    ] as const)('of a %s system when %s knows: %s', (history, knower, party, duties) => {
        const own = told.filter(({ of }) => of.history === history && of.knower === knower);
        expect(own.length).toBeGreaterThan(0);
        for (const { entries } of own) {
            const due = entries.filter((entry) => entry.party === party && open.has(entry.status));
            expect([...new Set(due.map(({ duty }) => duty))].sort()).toEqual(duties);
        }
    });
});

describe('what is looked for', () => {
    const [one] = docketsOf('annex-III-4-a').filter(({ of }) => of.history === 'young' && of.day === '2028-08-02' && of.knower === 'maker');
    const [entry] = one?.entries.filter(({ limit, recipient }) => limit !== null && recipient !== null) ?? [];
    const faultsWith = (changed: Partial<DocketEntry>): readonly string[] =>
        one && entry ? [...faultsOf({ ...one, entries: [{ ...entry, trace: entry.trace, marks: entry.marks, ...changed }] })] : [];

    it.each([
        ['nothing', {}, []],
        ['nobody who receives', { recipient: null, missingRecipient: null }, ['nobody receives']],
        ['somebody bound who knows of nothing', { party: partyNamed('plain'), status: 'overdue' }, ['has a limit', 'is late', 'owes']],
        ['nothing in its place', { status: 'not owed', reason: 'so it is', trace: [] }, ['without a provision', 'without a fact']],
    ] as const)('is noticed: %s', (_what, changed, found) => {
        const faults = faultsWith(changed);
        expect(faults).toHaveLength(found.length);
        for (const [index, words] of found.entries()) expect(faults[index]).toContain(words);
    });
});

describe('the provider of a model', () => {
    it('tells the AI Office alone, and whoever builds on the model owes what a provider of a system owes', () => {
        const upstream = docketsOf('annex-III-4-a').filter(({ of }) => of.knower === 'upstream');
        const owed = upstream.flatMap(({ told, entries }) =>
            entries
                .filter(({ party, status, recipient }) => party === 'upstream' && open.has(status) && recipient !== null)
                .map((entry) => ({ told, entry })),
        );
        expect(owed.length).toBeGreaterThan(0);
        expect([...new Set(owed.map(({ entry }) => entry.recipient))]).toEqual(['european-ai-office']);
        const limits = upstream.flatMap(({ entries }) => entries.filter(({ party, limit }) => party === 'maker' && limit !== null));
        expect(limits.filter(({ status }) => status !== 'not owed')).toEqual([]);
    });
});
