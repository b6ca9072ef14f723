import type { MemberKind, Viewpoint } from '../facts/names.ts';
import { formatProvision } from '../facts/provision.ts';
import { isGlobal } from '../names/resolve-use.ts';
import type { NamedKind } from '../names/name-uses.ts';
import type { Expected } from '../syntax/words/expected.ts';
import type { CompletionProposal, Scene } from './proposal.ts';
import { rank, wordProposal } from './proposal.ts';
import { partiesFor } from './parties.ts';
import { openEntries, timelineLine } from './timeline-line.ts';
import { ownName } from '../facts/ids.ts';

/** What each kind of reference in the grammar may stand for. */
const KINDS: Readonly<Record<string, readonly NamedKind[]>> = {
    Subject: ['subject'],
    Incident: ['incident'],
    Report: ['report'],
    Regime: ['regime'],
    Trait: ['trait'],
    FindingTerm: ['finding'],
    Milestone: ['milestone'],
    Stage: ['stage'],
    Reading: ['reading'],
    Office: ['office'],
    Role: ['role'],
    Duty: ['duty'],
    LinkScope: ['finding', 'subject'],
    Bearer: ['role', 'office'],
    Addressee: ['office', 'route', 'role'],
    Quality: ['trait', 'role'],
};

/** The names that a reference may be written with. */
export function namesFor(expected: Expected, scene: Scene): readonly CompletionProposal[] {
    if (expected.text === 'Party') return partiesFor(expected, scene);
    if (expected.text === 'EvidenceLine') return evidenceOf(scene);
    return (KINDS[expected.text] ?? []).flatMap((kind) => {
        if (kind === 'subject') return subjectsFor(expected, scene);
        return isGlobal(kind) ? globalsOf(kind, scene) : membersOf(kind, expected, scene);
    });
}

function evidenceOf({ incident }: Scene): readonly CompletionProposal[] {
    return (incident?.caseFile.incident.evidence ?? []).map(({ name, title, confidential }) => {
        const detail = confidential === undefined ? title : 'confidential';
        return wordProposal(name.text, 'evidence', { ...(detail !== undefined && { detail }) });
    });
}

function globalsOf(kind: 'incident' | 'report' | 'regime' | 'party' | 'subject', { workspace }: Scene): readonly CompletionProposal[] {
    return workspace.names
        .all(kind)
        .flatMap(({ declaration: { name, title } }) =>
            name.text === ''
                ? []
                : wordProposal(name.text, kind, { ...(title !== undefined && { detail: title }), refersTo: { kind, id: name.text } }),
        );
}

/** Those of the incident first, where something is done to a system; only models, where something is built on one. */
function subjectsFor({ rule }: Expected, { workspace, incident }: Scene): readonly CompletionProposal[] {
    const own = new Set(incident?.caseFile.subjects.map(({ name }) => name));
    const isActed = rule !== 'InvolvesLine' && own.size > 0;
    const proposals: CompletionProposal[] = [];
    for (const { name, kind, source } of workspace.subjects.values()) {
        if (rule === 'BuiltOnLine' && kind !== 'model') continue;
        const fits = isActed ? own.has(name) : !own.has(name);
        proposals.push(
            wordProposal(name, 'subject', {
                detail: source.title ?? kind,
                rank: fits ? rank.good : rank.rare,
                refersTo: { kind: 'subject', id: name },
            }),
        );
    }
    return proposals;
}

function membersOf(kind: MemberKind, expected: Expected, scene: Scene): readonly CompletionProposal[] {
    const { names } = scene.workspace;
    const { statement, library } = scene;
    const [outer] = statement.blocks;
    const from: Viewpoint = { ...(outer?.word === 'regime' && { regime: outer.name }), library };
    const typedRegime = /^([^.]+)\./.exec(statement.partial)?.[1];
    const fits = fitting(kind, expected, scene);
    return names.allMembers(kind).flatMap((member): readonly CompletionProposal[] => {
        const { id, regime, declaration } = member;
        const { text } = declaration.name;
        if (text === '' || (library && !member.library) || (typedRegime !== undefined && regime !== typedRegime)) return [];
        const rankHere = fits(id);
        if (rankHere === undefined) return [];
        const resolution = names.member(kind, text, from);
        const isClear = typedRegime === undefined && resolution.kind === 'found' && resolution.value.id === id;
        const provisions = 'provisions' in declaration ? declaration.provisions.slice(0, 1) : [];
        const detail = [declaration.title, ...provisions.map(formatProvision)].filter((part) => part !== undefined).join(', ');
        const label = isClear ? text : id;
        return [
            wordProposal(label, kind, {
                ...(detail !== '' && { detail }),
                rank: rankHere,
                refersTo: { kind, id },
                ...(kind === 'finding' && supposedOf(label, scene)),
            }),
        ];
    });
}

/** What the line would say of a finding. */
function supposedOf(name: string, scene: Scene): Pick<CompletionProposal, 'supposed'> {
    if (isBeingFound(scene)) return { supposed: { finding: name } };
    const { verb } = timelineLine(scene.statement) ?? {};
    return verb === 'ruled' ? { supposed: { ruledOut: name } } : {};
}

function isBeingFound({ statement }: Scene): boolean {
    return timelineLine(statement)?.actor === undefined ? timelineLine(statement)?.verb === 'found' : statement.words.includes('found');
}

/** How well each term of a kind fits a place; those that cannot stand there do not. */
function fitting(kind: MemberKind, { rule }: Expected, scene: Scene): (id: string) => number | undefined {
    if (kind === 'stage') return stages(scene);
    if (kind === 'finding') return findings(scene);
    if (kind === 'trait') return traits(rule, scene);
    if (kind === 'duty' && scene.incident) return lateDuties(scene);
    return () => rank.usual;
}

/** Stages that open duties ask for come first. */
function stages(scene: Scene): (id: string) => number {
    const line = timelineLine(scene.statement);
    const isOfAuthority = line?.verb === 'acknowledged';
    const open = new Set(openEntries(scene, isOfAuthority ? undefined : line?.actor).flatMap((entry) => entry.stages));
    const reported = new Set<string>(
        (scene.incident?.caseFile.events ?? []).filter((event) => event.verb === 'reported').flatMap(({ stage }) => stage ?? []),
    );
    return (id) => {
        if (isOfAuthority) return reported.has(id) ? rank.best : rank.usual;
        return open.has(ownName(id)) ? rank.best : rank.usual;
    };
}

/** What was found already comes last where something is found, and first where something is ruled out or asked about. */
function findings(scene: Scene): (id: string) => number {
    const found = new Set<string>(
        (scene.incident?.caseFile.events ?? []).flatMap((event) => (event.verb === 'found' ? event.findings : [])),
    );
    const isNew = isBeingFound(scene);
    return (id) => (found.has(id) === isNew ? rank.rare : rank.good);
}

/** Traits of systems on systems, of models on models, of parties on parties. */
function traits(rule: string, { statement, law, workspace }: Scene): (id: string) => number | undefined {
    const block = statement.blocks.at(-1)?.word;
    const wanted =
        rule === 'PartyTraitLine' ? 'party' : rule === 'Offices' ? 'system' : rule === 'SubjectTraitLine' ? (block ?? 'system') : undefined;
    if (wanted === undefined) return () => rank.usual;
    return (id) => {
        const bearers = [...(law.traits.get(id)?.ancestors ?? [id])].flatMap(
            (each) => workspace.names.byId('trait', each)?.declaration.bearer ?? [],
        );
        return (bearers.length === 0 ? wanted === 'system' : bearers.some((bearer) => bearer === wanted)) ? rank.usual : undefined;
    };
}

function lateDuties({ incident }: Scene): (id: string) => number {
    const late = new Set<string>(
        incident?.docket.entries.flatMap(({ status, duty }) => (status === 'late' || status === 'overdue' ? [duty] : [])),
    );
    const owed = new Set<string>(incident?.docket.entries.map(({ duty }) => duty));
    return (id) => (late.has(id) ? rank.best : owed.has(id) ? rank.good : rank.rare);
}
