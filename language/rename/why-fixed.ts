import { listed } from '../checks/wording.ts';
import type { Declared } from '../facts/names.ts';
import type { Workspace } from '../facts/workspace.ts';
import { kindInWords } from '../names/kinds.ts';
import { isGlobal } from '../names/resolve-use.ts';
import type { Thing } from '../names/thing.ts';

/** Why a thing cannot have another name, for a person to read; undefined where it can. */
export function whyFixed(thing: Thing, { names, library }: Pick<Workspace, 'names' | 'library'>): string | undefined {
    if (thing.kind === 'open' && thing.candidates.length > 0) {
        const candidates = thing.candidates.map(({ id }) => `\`${id}\``);
        return `\`${thing.name}\` could be ${listed(candidates, 'or')}. Write which one is meant, then rename it.`;
    }
    if (thing.kind === 'hidden' && library.some(({ path }) => path === thing.path)) return LAW;
    if (thing.kind !== 'declared') return undefined;

    const declared: Declared | undefined = isGlobal(thing.of) ? names.global(thing.of, thing.id) : names.byId(thing.of, thing.id);
    if (declared?.library) return LAW;
    const replaced = thing.of === 'party' && names.all('party').some((party) => party.library && party.declaration.name.text === thing.id);
    if (!replaced) return undefined;
    return `This ${kindInWords(thing.of)} takes the place of \`${thing.id}\` in the directory that ships with Vigil. Under another name both would count.`;
}

const LAW = 'This name belongs to the law that ships with Vigil and cannot be changed. A regime of your own may have terms of its own.';
