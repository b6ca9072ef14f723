import type { Declared } from '../../facts/names.ts';
import type { Regime } from '../../facts/regime-source.ts';
import type { Declaration, NameUse } from '../../facts/source.ts';
import type { FileScope, Reported, WorkspaceScope } from '../check.ts';
import { defineCheck } from '../check.ts';
import { kindInWords } from '../../names/kinds.ts';

/** A name where it is declared. */
interface Place {
    readonly file: string;
    readonly name: NameUse;
}

/** `duplicate-name`: two declarations of one name. Only the first counts, so that what refers to the second means the first. */
export const duplicateName = defineCheck({
    code: 'duplicate-name',
    severity: 'error',
    unread: true,
    title: 'A name is declared twice, and only the first declaration counts',
    *onFile(scope) {
        for (const incident of scope.file.incidents) {
            yield* repeated(inFile(scope, incident.evidence), 'piece of evidence of this incident');
        }
        for (const regime of scope.file.regimes) yield* repeated(inFile(scope, membersOf(regime)), 'term, route or duty of this regime');
    },
    *onWorkspace(scope) {
        const { names } = scope.workspace;
        yield* repeated(places(names.all('party').filter((party) => !party.library)), kindInWords('party'));
        yield* repeated(places(names.all('subject')), kindInWords('subject'));
        yield* repeated(incidentPlaces(scope), kindInWords('incident'));
        yield* repeated(places(names.all('report')), kindInWords('report'));
        yield* repeated(places(names.all('regime')), kindInWords('regime'));
    },
});

function* repeated(declared: Iterable<Place>, kind: string): Iterable<Reported> {
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
            message: `Another ${kind} is already called \`${text}\`; what refers to that name means the other one, and this one is never used.`,
            advice: 'Give this one a name of its own, or remove it if it is the same.',
            related: [{ location: { file: earlier.file, range: earlier.name.range }, message: `\`${text}\` is declared here first.` }],
            data: { name: text },
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
