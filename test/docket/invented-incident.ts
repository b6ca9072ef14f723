import fc from 'fast-check';
import { formatInstant, parseInstant } from '../../language/time/zone.ts';

/** Parties, authorities, a system and a model: what the invented incidents stand on, one declaration each. */
export const register: readonly string[] = [
    'organisation medira "Medira GmbH" { country DE zone Europe/Berlin represented by eurorep }',
    'organisation eurorep "EuroRep SARL" { country LU }',
    'organisation klinik "Klinik am Park" { country DE }',
    'organisation praxis "Praxis Nord" { country RO zone Europe/Bucharest }',
    'organisation northlight "Northlight Models" { country US zone America/New_York is code-signatory }',
    'authority bnetza "Bundesnetzagentur" { country DE zone Europe/Berlin acts as market-surveillance }',
    'authority anacom "ANACOM" { country PT zone Europe/Lisbon acts as market-surveillance }',
    'authority ancom "ANCOM" { country RO zone Europe/Bucharest acts as market-surveillance }',
    'authority ads "Antidiskriminierungsstelle" { country DE zone Europe/Berlin acts as rights-body }',
    'system triage-ai "TriageAssist" { is annex-III-5-d provider medira deployer klinik, praxis placed on market 2027-12-03 in DE }',
    'model atlas-2 "Atlas 2" { is systemic-risk provider northlight placed on market 2025-11-03 }',
];

const parties = ['medira', 'medira', 'medira', 'eurorep', 'klinik', 'praxis', 'northlight'];
const recipients = ['bnetza', 'anacom', 'ancom', 'european-ai-office', 'medira', 'klinik'];
const findings = [
    'health-harm',
    'death',
    'critical-infrastructure-disruption',
    'fundamental-rights-infringement',
    'cybersecurity-breach',
    'risk',
];
const stages = ['initial', 'follow-up', 'intermediate', 'combined', 'final', 'final-not-reportable'];

const party = fc.constantFrom(...parties);
const recipient = fc.constantFrom(...recipients);
const finding = fc.constantFrom(...findings);
const degree = fc.constantFrom('suspected', 'likely', 'established', 'excluded');
const acts = ['became aware', 'became aware of atlas-2', 'received notice "a call"', 'assessed risk', 'corrected', 'started investigation'];

const happening: fc.Arbitrary<string> = fc.oneof(
    fc.tuple(party, fc.constantFrom(...acts)).map(([who, act]) => `${who} ${act}`),
    fc.tuple(finding, finding).map(([one, other]) => (one === other ? `found ${one}` : `found ${one}, ${other}`)),
    finding.map((one) => `ruled out ${one}`),
    degree.map((state) => `causal link ${state}`),
    fc.tuple(degree, finding).map(([state, one]) => `causal link ${state} for ${one}`),
    fc.tuple(party, recipient, fc.constantFrom('', ' of alteration')).map(([who, to, what]) => `${who} informed ${to}${what}`),
    fc.tuple(party, recipient).map(([who, to]) => `${who} answered ${to}`),
    fc.tuple(party, fc.constantFrom(...stages), recipient).map(([who, stage, to]) => `${who} reported ${stage} to ${to}`),
    fc.tuple(party, fc.constantFrom(...stages)).map(([who, stage]) => `${who} reported ${stage} to bnetza, ancom`),
    fc.tuple(party, fc.constantFrom('altered', 'suspended')).map(([who, act]) => `${who} ${act} triage-ai`),
    fc.constantFrom('resolved', 'bnetza took measures', 'bnetza informed european-ai-office', 'bnetza informed ads'),
);

/** What authorities and companies do after filing, uses that are named, attempts that reached nobody. */
const laterHappening: fc.Arbitrary<string> = fc.oneof(
    { weight: 3, arbitrary: happening },
    {
        weight: 2,
        arbitrary: fc.constantFrom(
            'klinik could not reach medira "three calls"',
            'praxis could not reach medira "no answer"',
            'bnetza extended initial to 2028-04-20',
            'ancom extended initial for medira to 2028-05-02',
            'bnetza refused initial "incomplete"',
            'bnetza closed',
            'medira withdrew initial "wrong"',
            'medira recalled triage-ai',
            'medira withdrew triage-ai',
            'medira disabled triage-ai',
            'klinik became aware',
            'praxis became aware',
            'praxis found health-harm',
            'occurred in RO at praxis',
            'occurred in DE at klinik',
            'ended in DE, RO',
            'found widespread-infringement',
        ),
    },
);

const minute = 60_000;
const begins = parseInstant('2028-01-10T09:00Z') ?? 0;

/** An instant from 10 January 2028 on, some to the minute, some by their day alone. */
function written(instant: number, dayAlone: boolean): string {
    const text = formatInstant(instant, 'UTC');
    return dayAlone ? text.slice(0, 10) : text;
}

type Line = readonly [at: number, what: string, dayAlone: boolean, revised: '' | 'known' | 'struck', after: number];

function lineOf([at, what, dayAlone, revised, after]: Line): string {
    const instant = begins + (at * 15 + (dayAlone ? 0 : 1)) * minute;
    const revision =
        revised === '' ? '' : ` ${revised} ${written(instant + after * minute, false)}${revised === 'struck' ? ' "a mistake"' : ''}`;
    return `${written(instant, dayAlone)} ${what}${revision}`;
}

function timelineWith(
    revisions: fc.Arbitrary<'' | 'known' | 'struck'>,
    what: fc.Arbitrary<string> = happening,
): fc.Arbitrary<readonly string[]> {
    const line = fc.tuple(
        fc.integer({ min: 0, max: 90 * 24 * 4 }),
        what,
        fc.nat({ max: 9 }).map((kind) => kind === 0),
        revisions,
        fc.integer({ min: 1, max: 60 * 24 * 60 }),
    );
    return fc
        .uniqueArray(line, { maxLength: 14, selector: ([at]) => at })
        .map((lines) => ['2028-01-10T08:00Z occurred in DE, RO', ...lines.sort(([one], [other]) => one - other).map(lineOf)]);
}

/** Lines of a timeline, each at an instant of its own, within ninety days; the occurrence stands first. */
export const timeline = timelineWith(fc.constant(''));

/** The same, with every kind of line that a timeline may have. */
export const anyTimeline = timelineWith(fc.constant(''), laterHappening);

/** The same, where some lines became known later, and some were struck. */
export const revisedTimeline = timelineWith(fc.constantFrom('', '', '', 'known', 'struck'));

/** An instant between the first line and a year later. */
export const asOf: fc.Arbitrary<string> = fc
    .integer({ min: 0, max: 365 * 24 * 60 })
    .map((minutes) => formatInstant(begins + minutes * minute, 'UTC'));

export function incidentOf(lines: readonly string[], name = 'invented'): string {
    return `incident ${name} "Invented" {\n  involves triage-ai, atlas-2\n  zone Europe/Berlin\n  timeline {\n${lines.map((line) => `    ${line}\n`).join('')}  }\n}`;
}
