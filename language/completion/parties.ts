import { actingFor } from '../facts/representation.ts';
import type { PartyFacts } from '../facts/register.ts';
import { nameOfState } from '../time/state.ts';
import type { Expected } from '../syntax/words/expected.ts';
import type { CompletionProposal, Scene } from './proposal.ts';
import { rank, wordProposal } from './proposal.ts';
import { openEntries, timelineLine } from './timeline-line.ts';

type Ranking = (party: PartyFacts) => number | undefined;

/** The parties that fit a place: who may act, who may be told, who may hold a role. */
export function partiesFor(expected: Expected, scene: Scene): readonly CompletionProposal[] {
    const rankOf = rankingFor(expected, scene);
    const proposals: CompletionProposal[] = [];
    for (const party of scene.workspace.parties.values()) {
        const fits = rankOf(party);
        if (fits !== undefined) proposals.push(proposalOf(party, fits, scene));
    }
    return proposals;
}

function proposalOf(party: PartyFacts, fits: number, { language }: Scene): CompletionProposal {
    const place = party.country === undefined ? '' : `, ${nameOfState(party.country, language)}`;
    return wordProposal(party.name, 'party', {
        detail: `${party.source.title ?? party.source.kind}${place}`,
        rank: fits,
        refersTo: { kind: 'party', id: party.name },
    });
}

function rankingFor({ rule, property }: Expected, scene: Scene): Ranking {
    const line = timelineLine(scene.statement);
    if (rule === 'Event' && property === 'party') return actors(scene);
    if (rule === 'ExplainLine' || rule === 'ToLine') return addressees(scene, undefined);
    if (rule !== 'PartyEvent') return organisations(scene);
    if (line?.verb === 'informed') return informed(scene, line.actor);
    if (line?.verb === 'requested') return organisations(scene);
    if (line?.verb === 'answered') return askers(scene);
    return addressees(scene, line?.actor);
}

/** Who acts: those with a role first, then those who are told; of the authorities that ship with the law the rest comes last. */
function actors(scene: Scene): Ranking {
    const own = involved(scene);
    const told = recipients(scene);
    return (party) => {
        if (own.has(party.name)) return rank.best;
        if (told.has(party.name)) return rank.good;
        if (party.source.kind === 'organisation') return rank.usual;
        return party.library ? rank.last : rank.rare;
    };
}

function addressees(scene: Scene, actor: string | undefined): Ranking {
    const open = new Set(openEntries(scene, actor).flatMap(({ act, recipient }) => (act === 'report' ? (recipient ?? []) : [])));
    const told = recipients(scene);
    return (party) => {
        if (party.source.kind !== 'authority') return undefined;
        if (open.has(party.name)) return rank.best;
        if (told.has(party.name)) return rank.good;
        return party.library ? rank.last : rank.usual;
    };
}

function askers(scene: Scene): Ranking {
    const asked = new Set(
        (scene.incident?.caseFile.events ?? []).filter((event) => event.verb === 'requested').flatMap(({ party }) => party ?? []),
    );
    const fits = addressees(scene, undefined);
    return (party) => (asked.has(party.name) ? rank.best : fits(party));
}

/** Anybody may be informed but the one who informs. */
function informed(scene: Scene, actor: string | undefined): Ranking {
    const open = new Set(openEntries(scene, actor).flatMap(({ act, recipient }) => (act === 'report' ? [] : (recipient ?? []))));
    const fits = actors(scene);
    return (party) => (party.name === actor ? undefined : open.has(party.name) ? rank.best : (fits(party) ?? rank.last) + 1);
}

function organisations(scene: Scene): Ranking {
    const own = involved(scene);
    return ({ source, name }) => (source.kind === 'organisation' ? (own.has(name) ? rank.best : rank.usual) : undefined);
}

/** The parties with a role towards the systems of the incident, and those who represent them. */
function involved({ incident, workspace }: Scene): ReadonlySet<string> {
    const { parties, subjects } = incident?.caseFile ?? { parties: new Map<string, PartyFacts>(), subjects: [] };
    return new Set([...parties.values()].flatMap(({ name }) => actingFor(name, subjects, workspace)));
}

function recipients({ incident }: Scene): ReadonlySet<string> {
    return new Set((incident?.docket.entries ?? []).flatMap(({ recipient }) => recipient ?? []));
}
