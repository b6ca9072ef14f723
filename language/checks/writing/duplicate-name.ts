import type { Declared } from '../../facts/names.ts';
import type { Regime } from '../../facts/regime-source.ts';
import type { Declaration, NameUse } from '../../facts/source.ts';
import type { FileScope, ReportedFacts, WorkspaceScope } from '../check.ts';
import { defineCheck } from '../check.ts';
import type { WritingFactsByCode } from '../../findings/writing.ts';

/** A name where it is declared. */
interface Place {
    readonly file: string;
    readonly name: NameUse;
}

type Kind = WritingFactsByCode['duplicate-name']['kind'];

/** `duplicate-name`: two declarations of one name. Only the first counts, so that what refers to the second means the first. */
export const duplicateName = defineCheck({
    code: 'duplicate-name',
    severity: 'error',
    unread: 'voids',
    title: 'A name is declared twice, and only the first declaration counts',
    *onFile(scope) {
        for (const incident of scope.file.incidents) {
            yield* repeated(inFile(scope, incident.evidence), 'evidence');
        }
        for (const regime of scope.file.regimes) yield* repeated(inFile(scope, membersOf(regime)), 'member');
    },
    *onWorkspace(scope) {
        const { names } = scope.workspace;
        yield* repeated(places(names.all('party').filter((party) => !party.library)), 'party');
        yield* repeated(places(names.all('subject')), 'subject');
        yield* repeated(incidentPlaces(scope), 'incident');
        yield* repeated(places(names.all('report')), 'report');
        yield* repeated(places(names.all('regime')), 'regime');
    },
});

function* repeated(declared: Iterable<Place>, kind: Kind): Iterable<ReportedFacts<'duplicate-name'>> {
    const first = new Map<string, Place>();
    for (const place of declared) {
        const { text, range } = place.name;
        const earlier = first.get(text);
        if (text === '') continue;
        if (!earlier) {
            first.set(text, place);
            continue;
        }
        yield {
            at: range,
            file: place.file,
            related: [{ location: { file: earlier.file, range: earlier.name.range }, kind: 'declared', name: text }],
            facts: { name: text, kind },
        };
    }
}

function inFile({ file }: FileScope, declarations: readonly { readonly name: NameUse }[]): Place[] {
    return declarations.map(({ name }) => ({ file: file.path, name }));
}

function membersOf(regime: Regime): readonly Declaration[] {
    const members = [...regime.terms, ...regime.routes, ...regime.duties];
    return members.sort((a, b) => a.name.range[0] - b.name.range[0] || a.name.range[1] - b.name.range[1]);
}

function places(declared: readonly Declared[]): Place[] {
    return declared.map(({ path, declaration }) => ({ file: path, name: declaration.name }));
}

function incidentPlaces({ incidents }: WorkspaceScope): Place[] {
    return incidents.map(({ path, name, nameRange }) => ({ file: path, name: { text: name, range: nameRange } }));
}
