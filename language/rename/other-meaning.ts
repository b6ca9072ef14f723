import { listed } from '../checks/wording.ts';
import type { Occurrence } from '../names/occurrences.ts';
import { occurrencesIn } from '../names/occurrences.ts';
import { isSame, keyOf } from '../names/thing.ts';
import type { Thing } from '../names/thing.ts';
import type { ReadFiles, RenameRequest } from './rename.ts';
import { partsOfName } from '../facts/ids.ts';

interface Comparison extends Pick<RenameRequest, 'thing' | 'newName'> {
    readonly before: ReadFiles;
    readonly after: ReadFiles;
}

/** What would mean something else under a new name, for a person to read; undefined where everything stays as it was. */
export function otherMeaning(comparison: Comparison): string | undefined {
    const { before, after } = comparison;
    for (const [path, file] of before.sources) {
        const renamed = after.sources.get(path);
        if (!renamed) continue;
        const was = occurrencesIn({ workspace: before, file });
        const is = occurrencesIn({ workspace: after, file: renamed });
        const isRead = was.length === is.length && file.problems.length === renamed.problems.length;
        if (!isRead && comparison.thing.kind !== 'hidden') return misread(comparison, path, was, is);
        for (const [index, occurrence] of was.entries()) {
            const now = is[index];
            if (now && !isExpected(comparison, occurrence, now)) return saidOf(comparison, path, occurrence, now);
        }
    }
    return undefined;
}

function isExpected({ thing, newName }: Comparison, was: Occurrence, is: Occurrence): boolean {
    // What had no meaning of its own may get one: that is what names are put right for.
    if (was.thing.kind === 'hidden' || (was.thing.kind === 'open' && was.thing.candidates.length > 0)) return true;
    if (isSame(was.thing, thing))
        return thing.kind === 'open' || thing.kind === 'hidden' || keyOf(is.thing) === keyOf(called(thing, newName));
    return keyOf(is.thing) === keyOf(moved(was.thing, thing, newName));
}

/** The thing by its new name. */
function called(thing: Thing, newName: string): Thing {
    switch (thing.kind) {
        case 'declared':
            return { ...thing, id: renamed(thing.id, newName) };
        case 'evidence':
        case 'local':
        case 'open':
            return { ...thing, name: newName };
        case 'hidden':
            return thing;
    }
}

/** A name with another own name, in the same regime. */
function renamed(id: string, newName: string): string {
    const { regime } = partsOfName(id);
    return regime === undefined ? newName : `${regime}.${newName}`;
}

/** What a regime declares is called by the regime's new name; everything else as before. */
function moved(other: Thing, thing: Thing, newName: string): Thing {
    if (thing.kind !== 'declared' || thing.of !== 'regime') return other;
    const start = `${thing.id}.`;
    if (other.kind === 'declared' && other.id.startsWith(start)) return { ...other, id: `${newName}.${other.id.slice(start.length)}` };
    if (other.kind === 'open' && other.name.startsWith(start)) return { ...other, name: `${newName}.${other.name.slice(start.length)}` };
    return other;
}

function misread({ thing, newName }: Comparison, path: string, was: readonly Occurrence[], is: readonly Occurrence[]): string {
    const index = was.findIndex((occurrence, at) => isSame(occurrence.thing, thing) && is[at]?.text !== newName);
    const line = was[Math.max(index, 0)]?.range[0] ?? 1;
    return `\`${newName}\` would not be read as a name in ${path}, line ${line}: it is a word of the language, and begins a line or a statement there.`;
}

function saidOf({ thing, newName }: Comparison, path: string, was: Occurrence, is: Occurrence): string {
    const place = `${path}, line ${was.range[0]}`;
    if (!isSame(was.thing, thing)) return `\`${is.text}\` stands in ${place} already, and would then mean this.`;
    if (is.thing.kind === 'open' && is.thing.candidates.length > 0) {
        const candidates = is.thing.candidates.map(({ id }) => `\`${id}\``);
        return `\`${newName}\` could be ${listed(candidates, 'or')} in ${place}. Choose a name that is unique.`;
    }
    return `\`${newName}\` would mean something else in ${place}. Choose a name that is unique.`;
}
