import { fieldInWords, keywordInWords } from '../explain/keywords.ts';
import type { SupposedFact } from '../explain/what-would-change.ts';
import { entryInLine } from '../explain/describe-entry.ts';
import type { Expected } from '../syntax/words/expected.ts';
import type { CompletionProposal, Scene } from './proposal.ts';
import { rank, wordProposal } from './proposal.ts';
import { rankOfLine, skeletonsFor } from './skeletons.ts';
import { namesFor } from './terms.ts';
import { openEntries, timelineLine } from './timeline-line.ts';

/** A keyword with so few that can follow is written together with each of them. */
const MAX_BRANCHES = 6;

/** What only an authority does, and what an authority does besides; everything else is for organisations, or for those with a role. */
const OF_AUTHORITIES: ReadonlySet<string> = new Set(['acknowledged', 'requested', 'took measures']);
const OF_ANYBODY: ReadonlySet<string> = new Set(['found', 'ruled out', 'informed', 'became aware', 'received notice', 'reached', 'noted']);

/** Which verb of a timeline tells that an act was done. */
const DEEDS: Readonly<Record<string, readonly string[]>> = {
    report: ['reported'],
    inform: ['informed'],
    investigate: ['started investigation'],
    'assess risk': ['assessed risk'],
    'take corrective action': ['took corrective action'],
    'take measures': ['took measures'],
    suspend: ['suspended'],
    mitigate: ['took corrective action', 'suspended'],
};

/** A keyword as whole phrases: `became aware`, `causal link suspected`, `reported initial to`; a block with its braces. */
export function phrasesFor(expected: Expected, scene: Scene): readonly CompletionProposal[] {
    if (expected.valueRule === 'Weekday' || !/^[a-z]/i.test(expected.text)) return [];
    const skeletons = scene.statement.isFresh ? skeletonsFor(expected, scene) : [];
    if (skeletons.length > 0) return skeletons;
    return wordsAfter(expected).flatMap((phrase) => proposalsOf(phrase, scene));
}

interface Phrase {
    readonly words: readonly string[];
    readonly first: Expected;
    readonly last: Expected;
}

function wordsAfter(expected: Expected): readonly Phrase[] {
    const { expected: following, mayEnd } = expected.after();
    const one: Phrase = { words: [expected.text], first: expected, last: expected };
    const isForced = !mayEnd && following.length > 0 && following.length <= MAX_BRANCHES;
    if (!isForced || following.some(({ kind, text }) => kind !== 'keyword' || !/^[a-z]/i.test(text))) return [one];
    return following.flatMap(wordsAfter).map(({ words, last }) => ({ words: [expected.text, ...words], first: expected, last }));
}

function proposalsOf({ words, first, last }: Phrase, scene: Scene): readonly CompletionProposal[] {
    const label = words.join(' ');
    const isVerb = first.property === 'verb';
    if (isVerb && !isDoneBy(label, scene)) return [];
    const documentation = fieldInWords(label) ?? keywordInWords(first.rule, words[0] ?? '');
    const supposed = supposedIn(words, first, scene);
    const proposal = wordProposal(label, isVerb ? 'verb' : 'keyword', {
        ...(documentation !== undefined && { documentation }),
        ...(supposed && { supposed }),
        rank: isVerb ? rankOfVerb(label, scene) : rankOfLine(words[0] ?? '', scene),
    });
    if (isVerb && (label === 'found' || label === 'ruled out')) return [proposal, ...termsByMeaning(proposal, last, scene)];
    const [only, ...others] = last.after().expected;
    if (only?.kind !== 'reference' || only.text !== 'Stage' || others.length > 0) return [proposal];
    return [...openReports(label, proposal, scene), ...withStages(proposal, only, scene)];
}

/** `found death` for somebody who writes what happened, such as `died`, where a verb stands. */
function termsByMeaning(proposal: CompletionProposal, verb: Expected, scene: Scene): readonly CompletionProposal[] {
    const wanted = scene.statement.partial.toLowerCase();
    const { synonyms } = scene;
    if (wanted.length < SHORTEST_MEANING || !synonyms) return [];
    const terms = verb.after().expected.flatMap((each) => (each.kind === 'reference' ? namesFor(each, scene) : []));
    return terms.flatMap(({ label, refersTo, detail }) => {
        if (refersTo?.kind !== 'finding') return [];
        const foundBy = synonyms(refersTo.kind, refersTo.id).find((each) => each.toLowerCase().startsWith(wanted));
        if (foundBy === undefined) return [];
        const phrase = `${proposal.label} ${label}`;
        const supposed: SupposedFact = proposal.label === 'found' ? { finding: label } : { ruledOut: label };
        return [{ ...proposal, label: phrase, insert: phrase, refersTo, foundBy, supposed, ...(detail !== undefined && { detail }) }];
    });
}

/** Of fewer letters too many words begin. */
const SHORTEST_MEANING = 3;

/** `reported initial to ap`, for each report that is owed. */
function openReports(verb: string, proposal: CompletionProposal, scene: Scene): readonly CompletionProposal[] {
    if (verb !== 'reported') return [];
    return openEntries(scene, timelineLine(scene.statement)?.actor).flatMap((entry) => {
        const [stage] = entry.stages;
        if (entry.act !== 'report' || stage === undefined || entry.recipient === null) return [];
        const names = scene.workspace.names.member('stage', stage, { library: false });
        const label = `${verb} ${names.kind === 'found' ? stage : `${entry.regime}.${stage}`} to ${entry.recipient}`;
        return [
            { ...proposal, label, insert: label, detail: entryInLine(entry), rank: rank.best, refersTo: { kind: 'duty', id: entry.duty } },
        ];
    });
}

/** A verb with each stage, and the word that has to follow. */
function withStages(proposal: CompletionProposal, stage: Expected, scene: Scene): readonly CompletionProposal[] {
    const next = stage.after().expected.filter(({ text }) => /^[a-z]/i.test(text));
    const joint = next.length === 1 && next[0]?.text === 'to' ? ' to' : '';
    return namesFor(stage, scene).map((name) => ({
        ...name,
        label: `${proposal.label} ${name.label}${joint}`,
        insert: `${proposal.label} ${name.label}${joint}`,
        kind: proposal.kind,
        rank: proposal.rank + name.rank / 10 + 1,
    }));
}

function isDoneBy(verb: string, { statement, workspace, incident }: Scene): boolean {
    const actor = timelineLine(statement)?.actor;
    const party = actor === undefined ? undefined : workspace.parties.get(actor);
    if (!party) return true;
    if (party.source.kind !== 'authority') return !OF_AUTHORITIES.has(verb);
    return OF_AUTHORITIES.has(verb) || OF_ANYBODY.has(verb) || incident?.caseFile.parties.has(party.name) === true;
}

/** What is owed comes first. */
function rankOfVerb(verb: string, scene: Scene): number {
    const actor = timelineLine(scene.statement)?.actor;
    if (actor === undefined) return rank.usual;
    const owed = openEntries(scene, actor).flatMap(({ act }) => DEEDS[act] ?? []);
    return owed.includes(verb) ? rank.good : rank.usual;
}

const DEGREES = ['suspected', 'likely', 'established', 'excluded'] as const;

/** What a phrase of a timeline says that may change what is owed. */
function supposedIn(words: readonly string[], first: Expected, { statement }: Scene): SupposedFact | undefined {
    const degree = degreeIn(words, first);
    if (degree) return { degree };
    const actor = timelineLine(statement)?.actor;
    return actor !== undefined && first.property === 'verb' && words.join(' ') === 'became aware' ? { aware: actor } : undefined;
}

/** The state of the causal question that a phrase of a timeline says. */
function degreeIn(words: readonly string[], { rule }: Expected): (typeof DEGREES)[number] | undefined {
    return rule === 'Event' ? DEGREES.find((degree) => degree === words.at(-1)) : undefined;
}
