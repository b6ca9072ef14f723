import type { Finding, FindingOf } from '../../findings/finding.ts';
import { isFindingOf } from '../../findings/finding.ts';
import { canonicalState, stateOfZone } from '../../time/state.ts';
import type { FixContext, Proposal } from '../fix.ts';
import { contains } from '../incident-of.ts';
import { linesAtEnd, linesAtStart, ownPage } from '../text/write-lines.ts';
import type { Skeletons } from './skeleton.ts';
import { candidatesOr, proposal } from './skeleton.ts';

/** The lines that a party, a system or a model can miss, by the finding that says so. */
export const registerSkeletons = {
    'provider-missing': (finding, context) => (isFindingOf(finding, 'provider-missing') ? provider(finding, context) : []),
    'country-missing': country,
    'representative-missing': (finding, context) =>
        isFindingOf(finding, 'representative-missing') ? representative(finding, context) : [],
    'traits-missing': trait,
    'authority-without-office': office,
} satisfies Skeletons;

/** Where the values of a system's and of an authority's lines begin. */
const systemColumn = 11;
const modelColumn = 9;
const authorityColumn = 9;

function provider(finding: FindingOf<'provider-missing'>, context: FixContext): Iterable<Proposal> {
    const subject = context.file.subjects.find((each) => contains(each.range, finding.range));
    const role = context.law.roles.get(finding.facts.roles.at(0)?.role ?? '');
    if (!subject || !role) return [];
    const resolution = context.workspace.names.member('role', role.name, { library: false });
    const name = resolution.kind === 'found' ? role.name : role.id;
    return candidatesOr('PARTY', organisations(context)).flatMap((party) => {
        const line = `${key(name, subject.kind === 'system' ? systemColumn : modelColumn)}${party}`;
        return proposal(
            { kind: 'holder', role: { role: role.id, title: role.title }, party: party === 'PARTY' ? null : party },
            linesAtEnd(ownPage(context), subject.range, [line]),
        );
    });
}

function country(finding: Finding, context: FixContext): Iterable<Proposal> {
    const party = context.file.parties.find((each) => contains(each.range, finding.range));
    const state = party?.zone && stateOfZone(party.zone.text);
    if (!party || state === undefined) return [];
    const line = `${key('country', party.kind === 'authority' ? authorityColumn : 0)}${state}`;
    return proposal({ kind: 'add-country', state }, linesAtStart(ownPage(context), party.range, [line]));
}

function representative({ facts }: FindingOf<'representative-missing'>, context: FixContext): Iterable<Proposal> {
    const party = context.file.parties.find((each) => each.name.text === facts.party);
    if (!party) return [];
    const inUnion = organisations(context).filter(
        (each) => canonicalState(context.workspace.parties.get(each)?.country ?? '') !== undefined,
    );
    return candidatesOr('PARTY', inUnion).flatMap((each) =>
        proposal(
            { kind: 'representative', party: each === 'PARTY' ? null : each },
            linesAtEnd(ownPage(context), party.range, [`represented by ${each}`]),
        ),
    );
}

/** What it is under the law is for a person to say: the points are many. */
function trait(finding: Finding, context: FixContext): Iterable<Proposal> {
    const subject = context.file.subjects.find((each) => contains(each.range, finding.range));
    if (!subject) return [];
    const line = `${key('is', subject.kind === 'system' ? systemColumn : modelColumn)}TRAIT`;
    return proposal({ kind: 'add-trait', thing: subject.kind }, linesAtStart(ownPage(context), subject.range, [line]));
}

function office(finding: Finding, context: FixContext): Iterable<Proposal> {
    const party = context.file.parties.find((each) => contains(each.range, finding.range));
    return party ? proposal({ kind: 'add', what: 'office' }, linesAtEnd(ownPage(context), party.range, ['acts as  OFFICE'])) : [];
}

function organisations({ workspace }: FixContext): readonly string[] {
    return [...workspace.parties.values()]
        .filter((party) => party.source.kind === 'organisation' && !party.library)
        .map(({ name }) => name);
}

function key(word: string, column: number): string {
    return word.padEnd(Math.max(column, word.length + 1));
}
