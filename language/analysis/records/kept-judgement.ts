import type { Tally } from '../judgement/found.ts';
import type { WrittenValidity } from '../instants/written-validity.ts';
import { validityOf } from '../instants/written-validity.ts';
import type { Judged } from '../judgement/judged.ts';
import type { ReadKey } from '../reads/reads.ts';

/** Something that judgements have read, and a digest of what it led to then. */
export type KeptRead = readonly [kind: ReadKey['kind'], name: string, meaning: string];

/** A judgement of a file as it is kept between sessions: all that decides whether it still holds, and the rest as bytes. */
export interface KeptJudgement extends WrittenValidity {
    /** What it has read, by places in the list of all reads. */
    readonly reads: readonly number[];
    /** The files whose places it names, each with the content that it had; empty for a file of the law. */
    readonly pointsAt: readonly (readonly [path: string, content: string])[];
    /** Throws where the bytes cannot be read. */
    readonly rest: () => Uint8Array;
}

/** What was kept of a workspace in an earlier session. */
export interface KeptJudgements {
    readonly reads: readonly KeptRead[];
    readonly find: (path: string, content: string) => KeptJudgement | undefined;
}

/** All of a judgement but what decides whether it holds. The findings follow as they were packed. */
interface Head extends Pick<Judged, 'summaries' | 'rows' | 'gaps' | 'doubts'> {
    readonly tally: Tally;
}

const LENGTH = 4;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What is written of a judgement: its head, after its length, and its findings. Findings that are not packed cannot be kept. */
export function bytesOfJudged({ summaries, rows, gaps, doubts, found }: Judged): Uint8Array | undefined {
    const { content, counts, others, suppressed, hasFault } = found;
    const packed = content instanceof Uint8Array ? content : content.length === 0 ? new Uint8Array() : undefined;
    if (!packed || hasFault) return undefined;
    const written: Head = { summaries, rows, gaps, doubts, tally: { counts, others, suppressed, hasFault } };
    const head = encoder.encode(JSON.stringify(written));
    const bytes = new Uint8Array(LENGTH + head.length + packed.length);
    new DataView(bytes.buffer).setUint32(0, head.length);
    bytes.set(head, LENGTH);
    bytes.set(packed, LENGTH + head.length);
    return bytes;
}

/** A judgement as it was kept, for a file that nobody has open; undefined where the bytes are those of none. */
export function judgedOfBytes(
    bytes: Uint8Array,
    { from, until, pointsAt }: KeptJudgement,
    reads: Uint32Array,
    names: (path: string) => boolean,
): Judged | undefined {
    const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
    const head: unknown = JSON.parse(decoder.decode(bytes.subarray(LENGTH, LENGTH + length)));
    if (!isHead(head)) return undefined;
    const { summaries, rows, gaps, doubts, tally } = head;
    const packed = bytes.slice(LENGTH + length);
    return {
        found: { content: packed.length === 0 ? [] : packed, ...tally },
        summaries,
        rows,
        gaps,
        doubts,
        validity: validityOf({ from, until }),
        reads,
        pointsAt: pointsAt.map(([path]) => path).filter(names),
    };
}

/** A checksum vouches for the bytes; this only tells a head from anything else. */
function isHead(value: unknown): value is Head {
    return typeof value === 'object' && value !== null && 'summaries' in value && 'rows' in value && 'gaps' in value && 'tally' in value;
}
