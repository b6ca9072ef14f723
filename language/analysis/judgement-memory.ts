import type { Instant } from '../time/instant.ts';
import type { Judged } from './judgement/judged.ts';
import type { LinkedWorkspace } from './linking/linked-workspace.ts';
import type { ReadKey, ReadTable } from './reads/reads.ts';
import { meaningOfRead } from './reads/same-read.ts';
import type { KeptJudgement, KeptJudgements, KeptRead } from './records/kept-judgement.ts';
import { stillHolds, writtenValidity } from './instants/written-validity.ts';
import { bytesOfJudged, judgedOfBytes } from './records/kept-judgement.ts';
import type { StoredFile } from './records/stored-file.ts';

/** Where the judgements of earlier sessions are, and how what they have read is told from anything else. */
export interface KeptFrom {
    /** Opened when the first closed file has to be judged. */
    readonly open: () => KeptJudgements | undefined;
    /** A short text that no two texts share. */
    readonly digest: (text: string) => string;
}

/** A workspace as it is now, as far as it decides whether a kept judgement still holds. */
export interface Present {
    readonly linked: LinkedWorkspace;
    readonly asOf: Instant;
    readonly files: ReadonlyMap<string, StoredFile>;
}

/** The judgements of a workspace as they are to be kept. */
export interface ToKeep {
    readonly reads: readonly KeptRead[];
    readonly judgements: readonly { readonly path: string; readonly content: string; readonly judgement: KeptJudgement }[];
}

/**
 * What an earlier session has found. It is found again where the file has the same content, and everything that was read for it
 * leads to the same as then: that alone decides.
 */
export class JudgementMemory {
    readonly #from: KeptFrom;
    readonly #table: ReadTable;
    #kept: KeptJudgements | undefined;
    #isOpened = false;
    /** Whether each kept read still leads to the same; forgotten when everything is joined anew. */
    #answers: (boolean | undefined)[] = [];
    readonly #meanings = new Map<string, string>();

    constructor(from: KeptFrom, table: ReadTable) {
        this.#from = from;
        this.#table = table;
    }

    /** What names lead to may be otherwise now. */
    forgetMeanings(): void {
        this.#answers = [];
        this.#meanings.clear();
    }

    /** The judgement of a file, where an earlier session has left one that still holds. */
    recall(file: StoredFile, present: Present): Judged | undefined {
        if (file.isOpen || file.content === undefined || !isWhole(present)) return undefined;
        const kept = this.#opened()?.find(file.path, file.content);
        if (!kept || !stillHolds(kept, present.asOf)) return undefined;
        if (!kept.reads.every((read) => this.#isSame(read, present.linked))) return undefined;
        if (!kept.pointsAt.every(([path, content]) => contentOf(path, present) === content)) return undefined;
        try {
            return judgedOfBytes(kept.rest(), kept, this.#numbersOf(kept), (path) => path !== file.path);
        } catch {
            return undefined; // As if it had never been kept.
        }
    }

    /** The judgements of closed files that may be kept, with all that they rest on. */
    toKeep(judged: ReadonlyMap<string, Judged>, present: Present): ToKeep {
        const places = new Map<number, number>();
        const reads: KeptRead[] = [];
        const placeOf = (number: number): number => {
            const known = places.get(number);
            if (known !== undefined) return known;
            const { kind, name } = this.#table.keys[number] ?? { kind: 'files', name: '' };
            places.set(number, reads.length);
            return reads.push([kind, name, this.#meaningOf({ kind, name }, present.linked)]) - 1;
        };
        const judgements = [...(isWhole(present) ? judged : [])].flatMap(([path, each]) => {
            const content = present.files.get(path)?.content;
            const pointsAt = each.pointsAt.map((other) => [other, contentOf(other, present)] as const);
            if (content === undefined || !pointsAt.every(isKnown) || !bytesOfJudged(each)) return [];
            const judgement: KeptJudgement = {
                ...writtenValidity(each.validity),
                reads: [...each.reads].map(placeOf),
                pointsAt,
                rest: () => bytesOfJudged(each) ?? new Uint8Array(),
            };
            return [{ path, content, judgement }];
        });
        return { reads, judgements };
    }

    #opened(): KeptJudgements | undefined {
        if (!this.#isOpened) this.#kept = this.#from.open();
        this.#isOpened = true;
        return this.#kept;
    }

    #isSame(place: number, linked: LinkedWorkspace): boolean {
        return (this.#answers[place] ??= this.#compare(place, linked));
    }

    #compare(place: number, linked: LinkedWorkspace): boolean {
        const [kind, name, meaning] = this.#kept?.reads[place] ?? [];
        return kind !== undefined && name !== undefined && this.#meaningOf({ kind, name }, linked) === meaning;
    }

    #meaningOf(key: ReadKey, linked: LinkedWorkspace): string {
        const asked = isOfLaw(key) ? LAW : key;
        const id = `${asked.kind} ${asked.name}`;
        const known = this.#meanings.get(id) ?? this.#from.digest(meaningOfRead(asked, linked));
        this.#meanings.set(id, known);
        return known;
    }

    #numbersOf({ reads }: KeptJudgement): Uint32Array {
        return Uint32Array.from(reads, (place) => {
            const [kind, name] = this.#kept?.reads[place] ?? ['files', ''];
            return this.#table.numberOf(kind, name);
        });
    }
}

const LAW: ReadKey = { kind: 'law', name: '' };

/** Whatever is read of the law rests on all of it. */
function isOfLaw({ kind }: ReadKey): boolean {
    return kind === 'term' || kind === 'regime' || kind === 'every regime';
}

/** What could not be known of a part of a workspace is known of the whole. */
function isWhole({ linked: { scope } }: Present): boolean {
    return scope.extent === 'workspace' && scope.unread.length === 0;
}

/** The content of a file that is closed, so that its places are known; that of a law file is part of the program. */
function contentOf(path: string, { files, linked }: Present): string | undefined {
    const file = files.get(path);
    if (file) return file.content;
    return linked.workspace.library.some((law) => law.path === path) ? '' : undefined;
}

function isKnown(place: readonly [path: string, content: string | undefined]): place is readonly [path: string, content: string] {
    return place[1] !== undefined;
}
