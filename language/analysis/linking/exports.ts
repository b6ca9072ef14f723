import type { SourceFile } from '../../facts/source.ts';
import type { Block } from '../../gaps/blocks.ts';
import { blocksOf, isWithin, unreadIn } from '../../gaps/blocks.ts';

/**
 * What other files can see of a file, by what it is called, as text that is the same as long as it means the same. Places in the
 * text are left out: they move with every line that is inserted above.
 */
export type Exports = ReadonlyMap<string, string>;

/** What has changed for other files. */
export interface ExportChange {
    /** The names whose declarations have changed, come or gone. */
    readonly names: ReadonlySet<string>;
    /** Some of the names have come or gone, so that a name elsewhere may resolve now, or get another suggestion. */
    readonly comeOrGone: boolean;
    /** Who holds an office has changed, so that any duty may have another recipient. */
    readonly offices: boolean;
    /** Policy or regimes have changed, so that anything may. */
    readonly everything: boolean;
}

const REGIMES = 'regimes';
const POLICIES = 'policies';
const OFFICES = 'offices';

/** What a file exports. `isOfLibrary` tells the parties that the library declares as well: what is declared here takes their place. */
export function exportsOf(file: SourceFile, isOfLibrary: (party: string) => boolean): Exports {
    const exports = new Map<string, string>();
    const add = (kind: string, name: string, value: unknown): void => {
        const key = `${kind} ${name}`;
        exports.set(key, (exports.get(key) ?? '') + meaningOf(value));
    };
    for (const party of file.parties) {
        add('party', party.name.text, party);
        if (party.holds.length > 0 || isOfLibrary(party.name.text)) add(OFFICES, '', party);
    }
    for (const subject of file.subjects) add('subject', subject.name.text, subject);
    for (const { name, title, zone } of file.incidents) add('incident', name.text, [title, zone]);
    for (const report of file.reports) add('report', report.name.text, report);
    if (file.policies.length > 0) add(POLICIES, '', file.policies);
    if (file.regimes.length > 0) add(REGIMES, '', file.regimes);
    addDamage(file, add);
    return exports;
}

/**
 * What of a file was not understood, or says two things: whoever draws on a damaged declaration cannot rely on it, nor anybody on
 * text in no declaration.
 */
function addDamage(file: SourceFile, add: (kind: string, name: string, value: unknown) => void): void {
    const { inBlocks, outside } = unreadIn(file);
    if (outside.length > 0) add(REGIMES, '', outside.length);
    const repeated = file.repetitions.length === 0 ? [] : blocksOf(file).filter((block) => repeats(block, file));
    for (const block of [...inBlocks.keys(), ...repeated]) {
        const value = [inBlocks.get(block)?.length ?? 0, repeated.length];
        switch (block.of) {
            case 'incident':
                break;
            case 'policy':
            case 'regime':
                add(REGIMES, '', value);
                break;
            default:
                add(block.of, block.declaration.name.text, value);
                if (block.of === 'party') add(OFFICES, '', value);
        }
    }
}

function repeats({ declaration }: Block, { repetitions }: SourceFile): boolean {
    return repetitions.some(({ range }) => isWithin(range, declaration.range));
}

/** What changes for others when one version of a file takes the place of another; undefined where nothing does. */
export function changeBetween(before: Exports | undefined, after: Exports | undefined): ExportChange | undefined {
    const keys = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
    const changed = [...keys].filter((key) => before?.get(key) !== after?.get(key));
    if (changed.length === 0) return sameOrder(before, after) ? undefined : { ...nothing, everything: true };
    const kinds = new Set(changed.map((key) => key.slice(0, key.indexOf(' '))));
    return {
        names: new Set(changed.map((key) => key.slice(key.indexOf(' ') + 1)).filter((name) => name !== '')),
        comeOrGone: changed.some((key) => before?.has(key) !== after?.has(key)),
        offices: kinds.has(OFFICES),
        everything: kinds.has(POLICIES) || kinds.has(REGIMES),
    };
}

const nothing: ExportChange = { names: new Set(), comeOrGone: false, offices: false, everything: false };

/** Declarations that merely changed places mean the same, but lists that follow their order do not. */
function sameOrder(before: Exports | undefined, after: Exports | undefined): boolean {
    const order = [...(after?.keys() ?? [])];
    return [...(before?.keys() ?? [])].every((key, index) => key === order[index]);
}

function meaningOf(value: unknown): string {
    return JSON.stringify(value, (key, part: unknown) =>
        key === 'range' || key === 'documentation' || key === 'timeline' ? undefined : part,
    );
}
