import { emptyFile } from '../../facts/empty-file.ts';
import type { Incident } from '../../facts/incident-source.ts';
import type { SourceFile } from '../../facts/source.ts';
import { isMarkedConfidential } from '../../syntax/withheld-lines.ts';
import { emptyIncident, outlineOf } from './outline.ts';
import type { Content } from './text-reader.ts';

/**
 * A file as it is kept while others are worked on, and between runs: what all files must know of it as it is, what its incidents
 * tell as bytes. Ten thousand incidents as objects would take several times the memory of their texts.
 */
export interface PackedFile {
    /** The file as other files see it: incidents are there by name, without what they tell. */
    readonly outline: SourceFile;
    /** Its incidents, as JSON; throws where they are kept elsewhere and cannot be read. */
    readonly rest: () => Uint8Array;
}

const lists = Object.keys(emptyFile);

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const NO_INCIDENT = encoder.encode('[]');

/** Packs a file. One without incidents is its own outline. */
export function packFile(file: SourceFile): PackedFile {
    if (file.incidents.length === 0) return { outline: file, rest: () => NO_INCIDENT };
    return packedAway(detached(outlineOf(file)), encoder.encode(JSON.stringify(file.incidents)));
}

/** A function of its own, since functions that are made beside one that knows the whole file would keep it in memory. */
function packedAway(outline: SourceFile, rest: Uint8Array): PackedFile {
    return { outline, rest: () => rest };
}

/**
 * The whole of a packed file. Everything but the incidents is told from what other files know of it by being the same object.
 *
 * @throws where the incidents cannot be read
 */
export function unpackFile({ outline, rest }: PackedFile): SourceFile {
    if (outline.incidents.length === 0) return outline;
    const incidents: unknown = JSON.parse(decoder.decode(rest()));
    if (!isIncidents(incidents)) throw new Error('These are no packed incidents.');
    return { ...outline, incidents };
}

/** What is written of a packed file: its path may be another tomorrow, and most of its lists are empty. */
export interface KeptFile {
    readonly outline: unknown;
    readonly rest: () => Uint8Array;
}

/**
 * Whether what a file says may be written down elsewhere: not where something in it is confidential or could not be read, since a
 * cache is a copy that nobody looks after. Such a file is read again by each run.
 */
export function mayBeKept({ problems }: SourceFile, content: Content): boolean {
    if (content.kind === 'text' && isMarkedConfidential(content.text)) return false;
    return !problems.some(({ code }) => code === 'syntax-error');
}

/** A packed file as it is to be kept. */
export function toKeep({ outline: { path: _, ...outline }, rest }: PackedFile): KeptFile {
    return { outline: withoutEmptyLists({ ...outline, incidents: outline.incidents.map(withoutEmptyLists) }), rest };
}

/** A packed file as it was kept, by its path of now; undefined where it is none. */
export function restoreFile({ outline, rest }: KeptFile, path: string): PackedFile | undefined {
    if (!isOutline(outline)) return undefined;
    const incidents = outline.incidents?.map((incident) => ({ ...emptyIncident, ...incident })) ?? [];
    return { outline: { ...emptyFile, ...outline, path, incidents }, rest };
}

function withoutEmptyLists(value: object): object {
    return Object.fromEntries(Object.entries(value).filter(([, part]) => !Array.isArray(part) || part.length > 0));
}

/** A copy whose texts are their own: a name that was cut from the text of its file would keep all of that text in memory. */
function detached(outline: SourceFile): SourceFile {
    const copy: unknown = JSON.parse(JSON.stringify(outline));
    return isOutline(copy) ? { ...outline, ...copy } : outline;
}

/** A checksum vouches for the content; this only tells an outline from anything else. */
function isOutline(value: unknown): value is Partial<SourceFile> {
    return typeof value === 'object' && value !== null && lists.every((list) => Array.isArray(Reflect.get(value, list) ?? []));
}

function isIncidents(value: unknown): value is readonly Incident[] {
    return Array.isArray(value) && value.every((incident) => typeof incident === 'object' && incident !== null && 'events' in incident);
}
