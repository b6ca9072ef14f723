import type { Declared } from '../../facts/names.ts';
import type { RegisterGaps } from '../../gaps/register-gaps.ts';
import type { Workspace } from '../../facts/workspace.ts';
import { meaningOf } from '../linking/meaning.ts';
import type { ReadKey } from './reads.ts';

/** Files joined, as far as judgements read them. */
export interface Readable {
    readonly workspace: Workspace;
    readonly registerGaps: () => RegisterGaps;
}

/** Something that a key leads to: what is compared is what it means, not where it stands in a text. */
type Part = object | string;

/** Whether a key leads to the same in two workspaces, so that whatever rests on it stays as it is. */
export function isSameRead(key: ReadKey, before: Readable, after: Readable): boolean {
    const [was, is] = [partsOf(key, before), partsOf(key, after)];
    return was.length === is.length && was.every((part, index) => isSamePart(part, is[index]));
}

/** All that a key leads to, as a text that is the same as long as it means the same. */
export function meaningOfRead(key: ReadKey, readable: Readable): string {
    return partsOf(key, readable).map(meaningOfPart).join('\n');
}

function isSamePart(one: Part, other: Part | undefined): boolean {
    return one === other || (other !== undefined && meaningOfPart(one) === meaningOfPart(other));
}

function meaningOfPart(part: Part): string {
    return typeof part === 'string' ? part : meaningOf(part);
}

function partsOf({ kind, name }: ReadKey, { workspace, registerGaps }: Readable): readonly Part[] {
    const { names } = workspace;
    switch (kind) {
        case 'party':
            return [workspace.parties.get(name) ?? []].flat();
        case 'subject':
            return [workspace.subjects.get(name) ?? []].flat();
        case 'incident':
        case 'report':
            return placed([names.global(kind, name) ?? []].flat());
        case 'regime':
        case 'term':
        case 'law':
            return placed(names.all('regime'));
        case 'every party':
            return [...workspace.parties.values(), ...placed(names.all('party'))];
        case 'every subject':
            return [...workspace.subjects.values(), ...placed(names.all('subject'))];
        case 'every incident':
            return placed(names.all('incident'));
        case 'every report':
            return placed(names.all('report'));
        case 'every regime':
            return placed(names.all('regime'));
        case 'names party':
            return namesOf(names.all('party'));
        case 'names subject':
            return namesOf(names.all('subject'));
        case 'names incident':
            return namesOf(names.all('incident'));
        case 'names report':
            return namesOf(names.all('report'));
        case 'names regime':
            return namesOf(names.all('regime'));
        case 'holders':
            return workspace.holdings(name).flatMap(({ party, source }) => [party, source]);
        case 'vacancies':
            return workspace.vacancies(name);
        case 'reports-on':
            return placed(workspace.reportsOn(name));
        case 'policy':
            return [workspace.policy];
        case 'files':
            return workspace.files;
        case 'gaps all':
            return registerGaps().of('all', name);
        case 'gaps parties':
            return registerGaps().of('parties', name);
        case 'gaps subjects':
            return registerGaps().of('subjects', name);
        case 'gaps incidents':
            return registerGaps().of('incidents', name);
        case 'gaps reports':
            return registerGaps().of('reports', name);
        case 'gaps authorities':
            return registerGaps().of('authorities', name);
    }
}

/** Declarations, each with the file that it stands in. */
function placed(declared: readonly Declared[]): readonly Part[] {
    return declared.flatMap(({ declaration, path }) => [path, declaration]);
}

function namesOf(declared: readonly Declared[]): readonly Part[] {
    return declared.map(({ declaration }) => declaration.name.text);
}
