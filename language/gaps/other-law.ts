import type { Law } from '../docket/law/law.ts';
import type { CaseEvent, CaseFile } from '../facts/case-file.ts';
import { traitsEver } from '../facts/register.ts';
import type { NameUse } from '../facts/source.ts';
import type { Workspace } from '../facts/workspace.ts';
import type { Gap } from './gap.ts';
import { gapAt } from './gap.ts';
import data from './law-data.json' with { type: 'json' };
import { ownName } from '../facts/ids.ts';

/** A trait or finding that says that other law applies as well. */
interface Pointer {
    readonly term: string;
    readonly act: string;
    /** The number by which a regime that covers the act cites it. */
    readonly number?: string;
}

const pointers: readonly Pointer[] = data.otherLaw;

interface Scene {
    readonly workspace: Workspace;
    readonly law: Law;
    readonly caseFile: CaseFile;
    readonly events: readonly CaseEvent[];
}

/** The traits and findings of an incident that point to law of which no regime is here. */
export function* lawNotLoaded({ workspace, law, caseFile, events }: Scene): Iterable<Gap> {
    const holders = [
        ...caseFile.subjects.map((subject) => ({ ...subject, traits: traitsEver(subject), uses: subject.source.traits })),
        ...[...caseFile.parties.values()].map((party) => ({ ...party, traits: traitsEver(party), uses: party.source.traits })),
    ];
    for (const { name, path, traits, uses } of holders) {
        for (const [trait, pointer] of pointing(traits, law, workspace)) {
            yield gapAt('law-not-loaded', path, placeOf(trait, uses, workspace), {
                term: ownName(trait),
                of: name,
                act: pointer.act,
                pointer: pointer.term,
            });
        }
    }
    for (const event of events) {
        if (event.verb !== 'found') continue;
        for (const [finding, pointer] of pointing(event.findings, law, workspace)) {
            const values = { term: ownName(finding), of: caseFile.name, act: pointer.act, pointer: pointer.term };
            yield gapAt('law-not-loaded', caseFile.path, event.range, values);
        }
    }
}

/** Of what a term points to, the nearest: a case of a term says more than the term itself. */
function pointing(terms: readonly string[], law: Law, workspace: Workspace): readonly (readonly [string, Pointer])[] {
    return terms.flatMap((term) => {
        const ancestors = (law.traits.get(term) ?? law.findings.get(term))?.ancestors ?? new Set([term]);
        const pointer = pointers.find((each) => each.term === term) ?? pointers.find((each) => ancestors.has(each.term));
        return pointer && !isCovered(pointer, workspace) ? [[term, pointer] as const] : [];
    });
}

function isCovered({ number }: Pointer, { names }: Workspace): boolean {
    if (number === undefined) return false;
    return names.all('regime').some(({ declaration }) => declaration.cites?.text.includes(number) === true);
}

function placeOf(trait: string, uses: readonly NameUse[], { names }: Workspace): NameUse['range'] {
    const use = uses.find((each) => {
        const resolution = names.member('trait', each, { library: false });
        return resolution.kind === 'found' && resolution.value.id === trait;
    });
    return use?.range ?? [1, 1, 1, 1];
}
