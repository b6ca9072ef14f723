import { describe, expect, it } from 'vitest';
import { formatProvision, officialAddress } from '../../language/facts/provision.ts';
import { memberStates } from '../../language/time/state.ts';
import { lawFiles, linesLedBy, namesOf, provisionsOf, regimeCalled, regimes } from './law-files.ts';

const aiAct = regimeCalled('ai-act');
const gpaiCode = regimeCalled('gpai-code');

/** Readings and stages that no provision speaks of. */
const withoutProvision = ['strict-days', 'code-days-by-1182-71', 'intermediate'];

function termsOf(kind: string): readonly string[] {
    return namesOf(aiAct.terms.filter((term) => term.kind === kind));
}

describe('every law file', () => {
    it.each(lawFiles.map((file) => [file.path, file] as const))('%s is read without a problem', (_path, file) => {
        expect(file.problems).toEqual([]);
        expect(file.repetitions).toEqual([]);
    });

    it.each(lawFiles.map((file) => [file.path, file] as const))('%s loses no line to the condition above it', (path, file) => {
        const written = linesLedBy(path, [
            'applies',
            'binds',
            'when',
            'also when',
            'unless',
            'must',
            'marked',
            'no later than',
            'cautiously',
            'to',
        ]);
        const { regimes } = file;
        const duties = regimes.flatMap((regime) => regime.duties);
        const routeLines = regimes.flatMap((regime) => regime.routes).flatMap((route) => route.lines);

        expect({
            applies: [...regimes, ...duties].flatMap((owner) => owner.applies).length,
            binds: duties.flatMap((duty) => duty.binds).length,
            when: duties.flatMap((duty) => duty.when).filter((line) => !line.also).length,
            'also when': duties.flatMap((duty) => duty.when).filter((line) => line.also).length,
            unless: [...regimes, ...duties].flatMap((owner) => owner.unless).length,
            must: duties.filter((duty) => duty.act).length,
            marked: [...regimes, ...duties].flatMap((owner) => owner.marks).length + routeLines.filter((line) => line.mark).length,
            'no later than': duties.flatMap((duty) => duty.limits).filter((line) => !line.cautious).length,
            cautiously: duties.flatMap((duty) => duty.limits).filter((line) => line.cautious).length,
            to: routeLines.length,
        }).toEqual(written);
    });

    it('documents every regime, term, route, duty and authority in its own words', () => {
        const declarations = [
            ...regimes.flatMap((regime) => [regime, ...regime.terms, ...regime.routes, ...regime.duties]),
            ...lawFiles.flatMap((file) => file.parties),
        ];

        expect(namesOf(declarations.filter((declaration) => !declaration.documentation))).toEqual([]);
    });
});

describe.each(regimes.map((regime) => [regime.name.text, regime] as const))('the provisions of %s', (_name, regime) => {
    it('stand in every duty', () => {
        expect(namesOf(regime.duties.filter((duty) => duty.provisions.length === 0))).toEqual([]);
    });

    it('stand in every term but those that no provision speaks of', () => {
        const bare = namesOf(regime.terms.filter((term) => term.provisions.length === 0));

        expect(bare.filter((name) => !withoutProvision.includes(name))).toEqual([]);
    });

    it('stand in every exclusion, with its reason', () => {
        const exclusions = [...regime.unless, ...regime.duties.flatMap((duty) => duty.unless)];

        expect(exclusions.filter((exclusion) => exclusion.provisions.length === 0 || !exclusion.reason)).toEqual([]);
    });

    it('stand in every line of a route', () => {
        expect(regime.routes.flatMap((route) => route.lines).filter((line) => line.provisions.length === 0)).toEqual([]);
    });

    it('lead to the official text', () => {
        const { cites } = regime;
        const lost = provisionsOf(regime).filter((provision) => !cites || !URL.canParse(officialAddress(cites, provision) ?? ''));

        expect(provisionsOf(regime).length).toBeGreaterThan(0);
        expect(lost.map(formatProvision)).toEqual([]);
    });
});

describe('the provisions of the AI Act', () => {
    it('lead to an article or an annex of the text as amended', () => {
        const { cites } = aiAct;
        const addresses = provisionsOf(aiAct).map((provision) => (cites ? officialAddress(cites, provision) : undefined));

        expect([...new Set(addresses)].sort()).toEqual(
            [
                ...[
                    '2',
                    '3',
                    '6',
                    '18',
                    '19',
                    '20',
                    '22',
                    '23',
                    '24',
                    '26',
                    '51',
                    '55',
                    '56',
                    '60',
                    '60a',
                    '70',
                    '73',
                    '74',
                    '75',
                    '77',
                    '79',
                    '111',
                    '113',
                ].map((article) => `https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#art_${article}`),
                'https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#anx_I',
                'https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#anx_III',
            ].sort(),
        );
    });
});

describe('the names that other programs rely on', () => {
    it('are the roles and offices of the AI Act', () => {
        expect(termsOf('role')).toEqual(['provider', 'deployer', 'importer', 'distributor', 'authorised-representative']);
        expect(termsOf('office')).toEqual([
            'market-surveillance',
            'ai-office',
            'device-authority',
            'financial-supervisor',
            'rights-body',
            'commission',
            'notified-body',
            'edps',
        ]);
    });

    it('are its findings', () => {
        expect(termsOf('finding')).toEqual([
            'serious-incident',
            'death',
            'health-harm',
            'critical-infrastructure-disruption',
            'management-disruption',
            'operation-disruption',
            'fundamental-rights-infringement',
            'property-harm',
            'environment-harm',
            'widespread-infringement',
            'cybersecurity-breach',
            'other-reportable',
            'risk',
        ]);
    });

    it('are its stages and readings', () => {
        expect(termsOf('stage')).toEqual(['initial', 'follow-up', 'intermediate', 'final', 'combined', 'final-not-reportable']);
        expect(termsOf('reading')).toEqual([
            ...['literal-application', 'strict-days', 'draft-guidance-24-hours'],
            ...['widespread-must-be-serious', 'findings-by-state'],
        ]);
    });

    it('are the points of Annex III, all of them', () => {
        expect(termsOf('trait').filter((name) => name.startsWith('annex-III-'))).toEqual([
            ...['annex-III-1', 'annex-III-1-a', 'annex-III-1-b', 'annex-III-1-c'],
            'annex-III-2',
            ...['annex-III-3', 'annex-III-3-a', 'annex-III-3-b', 'annex-III-3-c', 'annex-III-3-d'],
            ...['annex-III-4', 'annex-III-4-a', 'annex-III-4-b'],
            ...['annex-III-5', 'annex-III-5-a', 'annex-III-5-b', 'annex-III-5-c', 'annex-III-5-d'],
            ...['annex-III-6', 'annex-III-6-a', 'annex-III-6-b', 'annex-III-6-c', 'annex-III-6-d', 'annex-III-6-e'],
            ...['annex-III-7', 'annex-III-7-a', 'annex-III-7-b', 'annex-III-7-c', 'annex-III-7-d'],
            ...['annex-III-8', 'annex-III-8-a', 'annex-III-8-b'],
        ]);
    });

    it('are its duties, the graver ones in the order in which they govern', () => {
        expect(namesOf(aiAct.duties)).toEqual([
            'report-serious-incident',
            'report-urgent',
            'report-death',
            'complete-report',
            'investigate',
            'assess-risk',
            'correct',
            'leave-unaltered',
            'cooperate',
            'inform-rights-bodies',
            'inform-rights-bodies-of-states',
            'take-measures',
            'notify-commission',
            'transmit',
            'inform-provider',
            'inform-supply-chain',
            'suspend-and-inform-of-risk',
            'suspend-use',
            'inform-of-correction',
            'act-on-risk',
            'investigate-risk',
            'importer-inform-of-risk',
            'distributor-inform-of-risk',
            'mitigate-or-suspend-testing',
            'notify-testing-end',
            'report-model-incident',
            'document-model-incident',
            'keep-documentation',
            'keep-logs',
        ]);
    });

    it('are the duties of the Code of Practice, none a special case of another', () => {
        expect(namesOf(gpaiCode.duties)).toEqual([
            'report-infrastructure',
            'report-cybersecurity-breach',
            'report-death',
            'report-harm',
            'intermediate-report',
            'final-report',
            'keep-records',
        ]);
        expect(gpaiCode.duties.filter((duty) => duty.specialises)).toEqual([]);
    });
});

describe('reports that are not owed where a causal link is excluded', () => {
    it('are all but those that a final report then answers', () => {
        const reporting = regimes
            .filter((regime) => regime === aiAct || regime === gpaiCode)
            .flatMap((regime) => regime.duties.map((duty) => ({ regime, duty })))
            .filter(({ duty }) => duty.act?.verb === 'report' && !duty.specialises);
        const unconditional = reporting.filter(({ duty }) => !duty.unless.some((line) => line.condition.kind === 'causal-link'));

        expect(unconditional.map(({ regime, duty }) => `${regime.name.text}.${duty.name.text}`)).toEqual([
            'ai-act.complete-report',
            'gpai-code.final-report',
        ]);
    });
});

describe('the directory of authorities', () => {
    const authorities = lawFiles.flatMap((file) => file.parties);

    it('names country, zone, language and office of each', () => {
        const incomplete = authorities.filter(
            ({ country, zone, languages, holds }) => !country || !zone || languages.length === 0 || holds.length === 0,
        );

        expect(namesOf(incomplete)).toEqual([]);
    });

    it('says by which act each holds its office, or how sure that is, and when it was checked', () => {
        const unsure = authorities.filter(({ country, holds }) =>
            holds.some(({ act, mark, checked }) => (act ?? mark) === undefined || (country?.text !== 'EU' && !checked)),
        );

        expect(namesOf(unsure)).toEqual([]);
    });

    it('says for which systems each is competent, but of bodies that are told of any', () => {
        const unbounded = authorities.filter(({ country, holds }) =>
            holds.some(
                ({ offices, traits }) =>
                    country?.text !== 'EU' && traits.length === 0 && offices.some(({ text }) => text !== 'rights-body'),
            ),
        );

        expect(namesOf(unbounded)).toEqual([]);
    });

    it('lists general market surveillance only where sources name a designated authority', () => {
        const states = authorities
            .filter(({ holds }) =>
                holds.some(
                    ({ offices, traits }) =>
                        offices.some(({ text }) => text === 'market-surveillance') && traits.some(({ text }) => text === 'annex-III'),
                ),
            )
            .map((authority) => authority.country?.text);

        expect([...new Set(states)].sort()).toEqual(['CY', 'DE', 'DK', 'FI', 'IT', 'LT', 'MT', 'SI']);
    });

    it('writes designations for law enforcement, borders and justice with all that belongs to them', () => {
        const forUse = authorities.filter(({ holds }) =>
            holds.some(
                ({ offices, traits }) =>
                    offices.some(({ text }) => text === 'market-surveillance') && traits.some(({ text }) => text === 'law-enforcement-use'),
            ),
        );

        expect(namesOf(forUse)).toEqual(['datatilsynet', 'idpc']);
        const points = ['annex-III-6', 'annex-III-7', 'annex-III-8', 'law-enforcement-use'];
        for (const { holds } of forUse)
            expect(holds.flatMap(({ traits }) => traits.map(({ text }) => text))).toEqual(expect.arrayContaining(points));
    });

    it.each(['market-surveillance', 'device-authority', 'financial-supervisor', 'rights-body'])(
        'says of each Member State who is its %s, or what was found instead',
        (office) => {
            const holds = (offices: readonly { readonly text: string }[]): boolean => offices.some(({ text }) => text === office);
            const held = authorities.filter((authority) => authority.holds.some(({ offices }) => holds(offices)));
            const vacant = lawFiles
                .flatMap(({ vacancies }) => vacancies)
                .filter(({ lines }) => lines.some(({ offices }) => holds(offices)))
                .flatMap(({ states }) => states.map(({ text }) => text));
            const told = new Set([...held.map(({ country }) => country?.text), ...vacant]);

            expect(memberStates.filter((state) => !told.has(state))).toEqual([]);
            expect(vacant.filter((state, index) => vacant.indexOf(state) !== index)).toEqual([]);
        },
    );

    it('lets the AI Office act for the Commission too', () => {
        const office = authorities.find((authority) => authority.name.text === 'european-ai-office');

        expect(office?.holds.flatMap((holding) => holding.offices.map((use) => use.text))).toEqual(['ai-office', 'commission']);
    });
});
